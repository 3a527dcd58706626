import {
  ALL,
  levelsOf,
  problemSentence,
  type CaseEvent,
  type Chronology,
  type Filter,
  type Level,
} from '@case-journey/core';
import {
  readChronologyCsv,
  readChronologyJson,
  writeChronologyCsv,
  writeChronologyJson,
} from '@case-journey/formats';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { Caseload } from './caseload.js';
import { childPage, type ChildPage } from './child-page.js';
import type { Context } from './context.js';
import { handOver } from './hand-over.js';

/** What the child's page keeps while the page is open: who decides, for what, what was decided of each child. */
export class ChildView {
  private actor = '';
  private purpose = 'current-work';
  private selectedId: string | null = null;
  private filter: Filter = ALL;
  private refused: string | null = null;
  private readonly chronologies = new Map<string, Chronology>();
  private readonly host: ReactiveControllerHost;
  // kept for as long as the same child is shown, so that the chronology keeps what a reader opened
  private picked: {
    readonly caseload: Caseload;
    readonly childId: string;
    readonly events: readonly CaseEvent[];
  } | null = null;
  private rated: { readonly by: readonly unknown[]; readonly levels: ReadonlyMap<string, Level> } | null =
    null;

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
      this.refused = null;
      this.filter = ALL;
    }
    const { events } = this.picked;
    const chronology = this.chronologies.get(childId) ?? null;
    const levels = this.levels(events, chronology, caseload.asAt);
    if (isOther) this.filter = firstFilter(levels);
    return childPage(
      {
        ...shown,
        events,
        chronology,
        actor: this.actor,
        purpose: this.purpose,
        filter: this.filter,
        selectedId: this.selectedId,
        levels,
        refused: this.refused,
        set: this.set,
        keep: (kept) => {
          this.keep(childId, kept);
        },
        save: (format) => {
          save(this.chronologies.get(childId), format);
        },
        open: (file) => void this.open(childId, file, caseload.asAt, context),
      },
      context,
    );
  }

  private readonly set: ChildPage['set'] = (change) => {
    Object.assign(this, change);
    this.host.requestUpdate();
  };

  private keep(childId: string, chronology: Chronology): void {
    this.chronologies.set(childId, chronology);
    this.refused = null;
    this.host.requestUpdate();
  }

  // How each record is rated: by a practitioner's decision, else by rule
  private levels(
    events: readonly CaseEvent[],
    chronology: Chronology | null,
    asAt: string,
  ): ReadonlyMap<string, Level> {
    const { purpose } = this;
    const by = [events, chronology, purpose, asAt];
    if (this.rated?.by.every((one, index) => one === by[index]) === true) return this.rated.levels;
    const childId = this.picked?.childId ?? '';
    const rated = [...levelsOf(events, chronology, { childId, asAt, purpose })];
    const levels = new Map(
      rated.flatMap(([id, { level }]): [string, Level][] => (level === null ? [] : [[id, level]])),
    );
    this.rated = { by, levels };
    return levels;
  }

  private async open(childId: string, file: File, asAt: string, { say, messages }: Context): Promise<void> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const read = file.name.toLowerCase().endsWith('.csv')
      ? readChronologyCsv(bytes, { file: file.name, asAt, child: childId })
      : readChronologyJson(bytes, { file: file.name });
    const { chronology, problems } = read;
    if (chronology?.childIds.includes(childId) === true) this.keep(childId, chronology);
    const [first] = problems;
    if (chronology === null && first !== undefined) this.refused = problemSentence(first, messages);
    else if (chronology?.childIds.includes(childId) !== true) this.refused = say('keep.other-child');
    else if (problems.length > 0) this.refused = say('keep.problems', { count: problems.length });
    this.host.requestUpdate();
  }
}

// Key and significant first, where there is any: the rest is one button away, and how much it is stands beside
function firstFilter(levels: ReadonlyMap<string, Level>): Filter {
  const some = [...levels.values()].some((level) => level !== 'supporting');
  return some ? { kind: 'significance', levels: ['key', 'significant'] } : ALL;
}

function save(chronology: Chronology | undefined, format: 'json' | 'csv'): void {
  if (chronology === undefined) return;
  if (format === 'json') handOver('chronology.json', 'application/json', writeChronologyJson(chronology));
  else handOver('chronology.csv', 'text/csv', writeChronologyCsv(chronology, { bom: true }));
}
