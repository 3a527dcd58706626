import {
  ALL,
  levelsOf,
  PURPOSES,
  type CaseEvent,
  type Chronology,
  type Filter,
  type Level,
  type Problem,
} from '@case-journey/core';
import type { ChronologyElement } from '@case-journey/elements';
import { writeChronologyCsv, writeChronologyJson } from '@case-journey/formats';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { Caseload } from './caseload.js';
import { childPage, type ChildPage } from './child-page.js';
import type { Context } from './context.js';
import { handOver } from './hand-over.js';
import { openChronology } from './read-dropped.js';

/** What the child's page keeps while the page is open: who decides, for what, what was decided of each child. */
export class ChildView {
  private actor = '';
  private purpose = 'current-work';
  private selectedId: string | null = null;
  private filter: Filter = ALL;
  private refused: string | null = null;
  // By caseload: two files may call two children by the same id
  private readonly chronologies = new WeakMap<Caseload, Map<string, Chronology>>();
  private replaced: Chronology | null = null;
  private problems: readonly Problem[] = [];
  private unsaved = false;
  private telling: Pick<ChronologyElement, 'told' | 'levels'> | null = null;
  private readonly host: ReactiveControllerHost;
  // kept for as long as the same child is shown, so that the chronology keeps what a reader opened
  private picked: {
    readonly caseload: Caseload;
    readonly childId: string;
    readonly events: readonly CaseEvent[];
  } | null = null;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
  }

  /** The page of a child. */
  page(
    shown: Pick<ChildPage, 'caseload' | 'childId' | 'found' | 'now' | 'back' | 'go'>,
    context: Context,
  ): TemplateResult {
    const { caseload, childId } = shown;
    const isOther = this.picked?.caseload !== caseload || this.picked.childId !== childId;
    if (isOther || this.picked === null) {
      const eventsOf = caseload.recordsOf ?? caseload.eventsOf;
      this.picked = { caseload, childId, events: eventsOf(childId) };
      this.selectedId = null;
      this.telling = null;
      this.forget();
      const rated = levelsOf(this.picked.events, null, {
        childId,
        asAt: caseload.asAt,
        purpose: this.purpose,
      });
      this.filter = firstFilter([...rated.values()].map(({ level }) => level));
    }
    const { events } = this.picked;
    const kept = this.kept(caseload);
    const chronology = kept.get(childId) ?? null;
    return childPage(
      {
        ...shown,
        events,
        chronology,
        actor: this.actor,
        purpose: this.purpose,
        filter: this.filter,
        selectedId: this.selectedId,
        telling: this.telling,
        refused: this.refused,
        problems: this.problems,
        set: (change) => {
          Object.assign(this, change);
          const { purpose } = change;
          if (purpose !== undefined && chronology !== null && chronology.purpose !== purpose) {
            kept.set(childId, { ...chronology, purpose });
            this.unsaved = true;
          }
          this.host.requestUpdate();
        },
        tell: (telling) => {
          this.telling = telling;
          this.host.requestUpdate();
        },
        keep: (changed) => {
          kept.set(childId, changed);
          this.unsaved = true;
          this.forget();
          this.host.requestUpdate();
        },
        save: (format) => {
          save(kept.get(childId), format);
          this.unsaved = false;
        },
        open: (file) => void this.open(childId, file, caseload, context),
        putBack:
          this.replaced === null
            ? undefined
            : () => {
                const { replaced } = this;
                if (replaced !== null) kept.set(childId, replaced);
                this.forget();
                this.host.requestUpdate();
              },
      },
      context,
    );
  }

  /** Whether somebody decided something that is not saved. */
  get hasUnsaved(): boolean {
    return this.unsaved;
  }

  private kept(caseload: Caseload): Map<string, Chronology> {
    const known = this.chronologies.get(caseload);
    if (known !== undefined) return known;
    const kept = new Map(caseload.chronologies);
    this.chronologies.set(caseload, kept);
    return kept;
  }

  private forget(): void {
    this.refused = null;
    this.replaced = null;
    this.problems = [];
  }

  private async open(childId: string, file: File, caseload: Caseload, { say }: Context): Promise<void> {
    const named = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
    const { chronology, problems } = openChronology(named, caseload.asAt, childId);
    const kept = this.kept(caseload);
    this.forget();
    this.problems = problems;
    if (chronology === null) this.refused = say('keep.refused');
    else if (!chronology.childIds.includes(childId)) {
      this.refused = say('keep.other-child', { theirs: chronology.childIds.join(', '), ours: childId });
    } else {
      this.replaced = kept.get(childId) ?? null;
      kept.set(childId, chronology);
      if (PURPOSES.has(chronology.purpose)) this.purpose = chronology.purpose;
      this.refused = say('keep.opened', { count: chronology.entries.length });
    }
    this.host.requestUpdate();
  }
}

// Key and significant first, where there is any: the rest is one button away, and how much it is stands beside
function firstFilter(levels: readonly (Level | null)[]): Filter {
  const some = levels.some((level) => level === 'key' || level === 'significant');
  return some ? { kind: 'significance', levels: ['key', 'significant'] } : ALL;
}

function save(chronology: Chronology | undefined, format: 'json' | 'csv'): void {
  if (chronology === undefined) return;
  if (format === 'json') handOver('chronology.json', 'application/json', writeChronologyJson(chronology));
  else handOver('chronology.csv', 'text/csv', writeChronologyCsv(chronology, { bom: true }));
}
