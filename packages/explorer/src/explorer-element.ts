import type { Dataset, IsoDay } from '@case-journey/core';
import { baseStyles, QuietController, quietScreen, tokens } from '@case-journey/elements';
import type { ColumnChoice, TableHeader } from '@case-journey/formats';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { caseloadOf, type Caseload, type ChildRow } from './caseload.js';
import { childStyles } from './child-styles.js';
import { ChildView } from './child-view.js';
import { childrenTable } from './children-table.js';
import { cohortStyles } from './cohort/cohort-styles.js';
import { CohortView } from './cohort/cohort-view.js';
import { explorerContext as context } from './context.js';
import { dropTarget } from './drop-target.js';
import { ExplorerInputsElement } from './explorer-inputs-element.js';
import { explorerStyles } from './explorer-styles.js';
import { historyDepth } from './history-depth.js';
import { listPage } from './list-page.js';
import { findChildren, type ListQuery } from './list-view.js';
import { pageHeader } from './page-header.js';
import { placeOf, type Place } from './places.js';
import { downloadProblems } from './problem-download.js';
import { readDropped } from './read-dropped.js';

const FIRST_QUERY: ListQuery = { search: '', show: 'all', sort: 'last', descending: true };
const PAGE = 20;
const EARLIEST = '1990-01-01';

/** The whole product on one page: pick a child of an invented caseload, or open files and read what they hold. */
export class ExplorerElement extends ExplorerInputsElement {
  static override properties: PropertyDeclarations = {
    read: { state: true },
    childId: { state: true },
    place: { state: true },
    query: { state: true },
    limit: { state: true },
    reading: { state: true },
    dropping: { state: true },
    unfolded: { state: true },
    judged: { state: true },
  };

  static override styles = [tokens, baseStyles, explorerStyles, childStyles, cohortStyles];

  declare private read: Dataset | null;
  declare private childId: string | null;
  /** Where a person is when no child is shown. */
  declare private place: Place;
  declare private query: ListQuery;
  declare private limit: number;
  declare private reading: string | null;
  declare private dropping: boolean;
  declare private unfolded: ReadonlySet<number>;
  /** The day that a person chose for the files that are open, in place of `asAt`. */
  declare private judged: IsoDay | null;
  private files: readonly File[] = [];
  private headers: ReadonlyMap<string, TableHeader> = new Map();
  private columns: ColumnChoice = {};
  private fileCaseload: Caseload | null = null;
  // what to focus when the page has been drawn again: nothing is lost to people who use the keyboard
  private focusNext: string | null = null;
  private readonly drop = dropTarget(
    (dropping) => {
      this.dropping = dropping;
    },
    (files) => {
      this.openNew(files);
    },
  );
  private readonly childView = new ChildView(this);
  private readonly cohortView = new CohortView(this, () => {
    this.performUpdate();
  });
  private readonly quiet = new QuietController(this);

  constructor() {
    super();
    this.read = null;
    this.childId = null;
    this.place = 'list';
    this.query = FIRST_QUERY;
    this.limit = PAGE;
    this.reading = null;
    this.dropping = false;
    this.unfolded = new Set();
    this.judged = null;
  }

  /** Reads files and shows them in place of what was there. */
  async openFiles(files: readonly File[], columns: ColumnChoice = {}): Promise<void> {
    this.files = files;
    this.columns = columns;
    this.reading = files.map(({ name }) => name).join(', ');
    const { dataset, headers, chronologies } = await readDropped(files, this.day, columns);
    if (this.files !== files || this.columns !== columns) return; // a later choice has overtaken this one
    this.headers = headers;
    this.fileCaseload = caseloadOf(dataset, this.day, chronologies);
    this.read = dataset;
    this.reading = null;
    this.childId = null;
    this.place = 'list';
    this.query = FIRST_QUERY;
    this.limit = PAGE;
    this.unfolded = new Set();
    this.focusNext = '.report h2';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    globalThis.addEventListener('popstate', this.onBack);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    globalThis.removeEventListener('popstate', this.onBack);
  }

  protected override render(): TemplateResult {
    return html`${this.quiet.on ? quietScreen(this.quiet.turn, context.messages) : nothing}
      <main
        ?hidden=${this.quiet.on}
        class=${this.dropping ? 'dropping' : ''}
        @dragover=${this.drop.over}
        @dragleave=${this.drop.leave}
        @drop=${this.drop.release}
      >
        ${this.childId === null ? pageHeader(this.caseload, this.place, this.goTo, context) : this.childPage(this.childId)}
        ${this.childId === null && this.place === 'list' ? this.overview() : nothing} ${this.cohort()}
      </main>`;
  }

  protected override updated(): void {
    if (this.focusNext === null) return;
    this.renderRoot.querySelector<HTMLElement>(this.focusNext)?.focus();
    this.focusNext = null;
  }

  private get day(): IsoDay {
    return this.judged ?? this.asAt;
  }

  private get caseload(): Caseload | null {
    return this.read === null ? (this.invented ?? null) : this.fileCaseload;
  }

  // Stays as it was left while one of its children is shown
  private cohort(): TemplateResult | typeof nothing {
    const { caseload, place, childId } = this;
    if (caseload === null || place !== 'cohort') return nothing;
    return html`<div class="place" ?hidden=${childId !== null}>
      ${this.cohortView.page(caseload, this.openChild, context)}
    </div>`;
  }

  private readonly goTo = (place: Place): void => {
    history.pushState({ depth: 0, place }, '');
    this.place = place;
  };

  private readonly openChild = (childId: string): void => {
    history.pushState({ depth: 1, place: this.place }, ''); // nameless: Back leads to where one was, and nothing is in the address
    this.childView.path.open();
    this.childId = childId;
    this.focusNext = '.path button';
  };

  private overview(): TemplateResult {
    return listPage(
      {
        children: this.caseload === null ? nothing : this.children_(this.caseload),
        dataset: this.read,
        reading: this.reading,
        asAt: this.day,
        headers: this.headers,
        columns: this.columns,
        correct: (columns) => void this.openFiles(this.files, columns),
        choose: (files) => {
          this.openNew([...files]);
        },
        judgeAt: (day) => {
          this.judgeAt(day);
        },
        reset: () => {
          this.read = null;
          this.files = [];
          this.judged = null;
          this.focusNext = '.go';
        },
        unfolded: this.unfolded,
        unfold: (group) => {
          this.unfolded = new Set([...this.unfolded, group]);
        },
        download: () => {
          if (this.read !== null) downloadProblems(this.read.problems, context);
        },
      },
      context,
    );
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
          this.focusNext = `tbody tr:nth-child(${this.limit + 1}) .link`;
          this.limit += 50;
        },
        open: this.openChild,
      },
      context,
    );
  }

  private childPage(childId: string): TemplateResult {
    const { caseload } = this;
    if (caseload === null) return html``;
    return this.childView.page(
      {
        caseload,
        childId,
        found: this.found(caseload),
        now: this.now,
        backTo: context.say(this.place === 'cohort' ? 'cohort.back' : 'back'),
        back: () => {
          history.go(-this.childView.path.depth);
        },
        go: (other) => {
          this.childId = other;
        },
      },
      context,
    );
  }

  private found(caseload: Caseload): readonly ChildRow[] {
    return this.place === 'cohort'
      ? this.cohortView.found(caseload)
      : findChildren(caseload.rows, this.query);
  }

  private judgeAt(day: string): void {
    if (day < EARLIEST) return; // a year is still being typed
    this.judged = day;
    if (this.files.length > 0) void this.openFiles(this.files, this.columns);
  }

  // The day that was chosen for other files says nothing of these
  private openNew(files: readonly File[]): void {
    if (this.files.length > 0) this.judged = null;
    void this.openFiles(files);
  }

  // The browser's Back or Forward: to another place or view of the child, or from it to where one was
  private readonly onBack = ({ state }: PopStateEvent): void => {
    const { caseload, childId } = this;
    if (caseload === null) return;
    if (childId === null) {
      this.place = placeOf(state);
      this.focusNext = '.places [aria-current]';
      return;
    }
    const depth = historyDepth(state);
    if (depth > 0) {
      this.childView.stepTo(depth);
      this.focusNext = '.views [tabindex="0"]';
      return;
    }
    const at = this.found(caseload).findIndex(({ child }) => child.id === childId);
    if (this.place === 'list') this.limit = Math.max(this.limit, at + 1);
    else this.cohortView.reveal(at);
    this.focusNext = `[data-${this.place === 'list' ? 'child' : 'case'}="${CSS.escape(childId)}"]`;
    this.childId = null;
  };
}
