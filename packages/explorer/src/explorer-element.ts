import {
  codeMessages,
  dateMessages,
  eventMessages,
  problemMessages,
  say,
  type Dataset,
  type IsoDay,
  type Messages,
} from '@case-journey/core';
import { baseStyles, tokens } from '@case-journey/elements';
import type { ColumnChoice, TableHeader } from '@case-journey/formats';
import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { caseloadOf, type Caseload } from './caseload.js';
import { childPage, type PickedChild } from './child-page.js';
import { childrenTable } from './children-table.js';
import type { Context } from './context.js';
import { explorerMessages } from './explorer-messages.js';
import { explorerStyles } from './explorer-styles.js';
import { fileSide } from './file-side.js';
import { findChildren, type ListQuery } from './list-view.js';
import { downloadProblems } from './problem-download.js';
import { problemTable } from './problem-table.js';
import { readDropped } from './read-dropped.js';

const messages: Messages = {
  ...eventMessages,
  ...dateMessages,
  ...codeMessages,
  ...problemMessages,
  ...explorerMessages,
};
const context: Context = { messages, say: (key, params) => say(messages, key, params) };
const FIRST_QUERY: ListQuery = { search: '', show: 'all', sort: 'last', descending: true };
const PAGE = 20;

/** The whole product on one page: pick a child of an invented caseload, or open files and read what they hold. */
export class ExplorerElement extends LitElement {
  static override properties: PropertyDeclarations = {
    invented: { attribute: false },
    asAt: { attribute: false },
    read: { state: true },
    childId: { state: true },
    query: { state: true },
    limit: { state: true },
    reading: { state: true },
    dropping: { state: true },
    unfolded: { state: true },
    whole: { state: true },
  };

  static override styles = [tokens, baseStyles, explorerStyles];

  /** The caseload shown until a file is opened. */
  declare invented: Caseload | undefined;
  /** The day on which files are judged; a person can change it. */
  declare asAt: IsoDay;

  declare private read: Dataset | null;
  declare private childId: string | null;
  declare private query: ListQuery;
  declare private limit: number;
  declare private reading: string | null;
  declare private dropping: boolean;
  declare private unfolded: ReadonlySet<number>;
  declare private whole: boolean;
  private files: readonly File[] = [];
  private headers: ReadonlyMap<string, TableHeader> = new Map();
  private columns: ColumnChoice = {};
  private fileCaseload: Caseload | null = null;
  private returnTo: string | null = null;
  // kept for as long as the same child is shown, so that the chronology keeps what a reader opened
  private picked: PickedChild | null = null;

  constructor() {
    super();
    this.asAt = '';
    this.read = null;
    this.childId = null;
    this.query = FIRST_QUERY;
    this.limit = PAGE;
    this.reading = null;
    this.dropping = false;
    this.unfolded = new Set();
    this.whole = false;
  }

  /** Reads files and shows them in place of what was there. */
  async openFiles(files: readonly File[], columns: ColumnChoice = {}): Promise<void> {
    this.files = files;
    this.columns = columns;
    this.reading = files.map(({ name }) => name).join(', ');
    const { dataset, headers } = await readDropped(files, this.asAt, columns);
    if (this.files !== files || this.columns !== columns) return; // a later choice has overtaken this one
    this.headers = headers;
    this.fileCaseload = caseloadOf(dataset, this.asAt);
    this.read = dataset;
    this.reading = null;
    this.childId = null;
    this.query = FIRST_QUERY;
    this.limit = PAGE;
    this.unfolded = new Set();
  }

  protected override render(): TemplateResult {
    return html`<main
      class=${this.dropping ? 'dropping' : ''}
      @dragover=${this.onDrag}
      @dragleave=${this.onDragLeave}
      @drop=${this.onDrop}
    >
      ${this.childId === null ? this.overview() : this.childPage(this.childId)}
    </main>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('childId') || changed.get('childId') === undefined) return;
    const target =
      this.childId === null
        ? this.renderRoot.querySelector<HTMLElement>(`[data-child="${CSS.escape(this.returnTo ?? '')}"]`)
        : this.renderRoot.querySelector<HTMLElement>('.path button');
    target?.focus();
  }

  private get caseload(): Caseload | null {
    return this.read === null ? (this.invented ?? null) : this.fileCaseload;
  }

  private overview(): TemplateResult {
    const { caseload } = this;
    return html`<h1>${context.say('title')}</h1>
      <p class="intro">
        ${context.say('intro')}
        ${
          caseload?.kind === 'invented'
            ? context.say('invented', { children: caseload.rows.length, families: caseload.families })
            : nothing
        }
      </p>
      <div class="columns">
        <div>${caseload === null ? nothing : this.children_(caseload)}</div>
        ${fileSide(
          {
            dataset: this.read,
            reading: this.reading,
            asAt: this.asAt,
            headers: this.headers,
            columns: this.columns,
            correct: (columns) => void this.openFiles(this.files, columns),
            choose: (files) => void this.openFiles([...files]),
            judgeAt: (day) => {
              this.judgeAt(day);
            },
            reset: () => {
              this.read = null;
              this.files = [];
            },
          },
          context,
        )}
      </div>
      ${
        this.read === null
          ? nothing
          : problemTable(
              this.read.problems,
              this.unfolded,
              (group) => {
                this.unfolded = new Set([...this.unfolded, group]);
              },
              this.downloadProblems,
              context,
            )
      }`;
  }

  private children_(caseload: Caseload): TemplateResult {
    return childrenTable(
      {
        caseload,
        query: this.query,
        found: findChildren(caseload.rows, this.query),
        limit: this.limit,
        ask: (change) => {
          this.query = { ...this.query, ...change };
          this.limit = PAGE;
        },
        more: () => {
          this.limit += 50;
        },
        open: (childId) => {
          this.returnTo = childId;
          this.childId = childId;
        },
      },
      context,
    );
  }

  private childPage(childId: string): TemplateResult {
    const { caseload, whole } = this;
    if (caseload === null) return html``;
    if (
      this.picked?.caseload !== caseload ||
      this.picked.childId !== childId ||
      this.picked.whole !== whole
    ) {
      const eventsOf = whole && caseload.recordsOf ? caseload.recordsOf : caseload.eventsOf;
      this.picked = { caseload, childId, whole, events: eventsOf(childId) };
    }
    return childPage(
      {
        ...this.picked,
        found: findChildren(caseload.rows, this.query),
        back: () => {
          this.returnTo = childId;
          this.childId = null;
        },
        go: (other) => {
          this.childId = other;
        },
        read: (all) => {
          this.whole = all;
        },
      },
      context,
    );
  }

  private judgeAt(day: string): void {
    if (day === '') return;
    this.asAt = day;
    if (this.files.length > 0) void this.openFiles(this.files, this.columns);
  }

  private readonly onDrag = (event: DragEvent): void => {
    event.preventDefault();
    this.dropping = true;
  };

  private readonly onDragLeave = (event: DragEvent): void => {
    if (event.target === event.currentTarget) this.dropping = false;
  };

  private readonly onDrop = (event: DragEvent): void => {
    event.preventDefault();
    this.dropping = false;
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) void this.openFiles(files);
  };

  private readonly downloadProblems = (): void => {
    if (this.read !== null) downloadProblems(this.read.problems, context);
  };
}
