import {
  caseEvent,
  childSummaries,
  currentEntries,
  inOrder,
  person,
  sheetFields,
  sourceHolds,
  type CaseEvent,
  type Chronology,
  type ChildSummary,
  type Dataset,
  type IsoDay,
  type Known,
  type Person,
  type SheetFields,
  type SourceHolds,
} from '@case-journey/core';

/** One child of the caseload, as the list shows it. */
export interface ChildRow {
  readonly child: Person;
  readonly family: string;
  readonly summary: ChildSummary;
}

/** What all files together have a place for: types of event, fields of people, fields of each sheet. */
export interface SourceReach {
  readonly holds: SourceHolds;
  readonly sheets: SheetFields;
}

/** The children that can be picked, wherever they come from. */
export interface Caseload {
  readonly kind: 'invented' | 'files';
  readonly asAt: IsoDay;
  readonly rows: readonly ChildRow[];
  readonly families: number;
  readonly people: readonly Person[];
  readonly known: readonly Known[];
  /** Chronologies that were among the files, by child. */
  readonly chronologies?: ReadonlyMap<string, Chronology>;
  /** What concerns one child: of an invented child the significant events. */
  readonly eventsOf: (childId: string) => readonly CaseEvent[];
  /** Everything that cases are counted from: of an invented caseload the significant events and filed documents. */
  readonly records: () => Pick<Dataset, 'events' | 'people' | 'known'>;
  /** What the files have a place for at all: what they have none for cannot be told of any child. */
  readonly source?: () => SourceReach;
  /** Of an invented child everything on the record, ordinary contacts and notes too; they are made when asked for. */
  readonly recordsOf?: (childId: string) => readonly CaseEvent[];
}

/** A caseload of what was read from files. A child with no event is listed too. */
export function caseloadOf(
  dataset: Dataset,
  asAt: IsoDay,
  chronologies: readonly Chronology[] = [],
): Caseload {
  const told = [...dataset.events, ...chronologies.flatMap(entriesAsEvents)];
  const summaries = new Map(childSummaries(inOrder(told), asAt).map((each) => [each.childId, each]));
  const people = new Map(dataset.people.map((each) => [each.id, each]));
  const ids = new Set([
    ...dataset.people.filter(({ kind }) => kind === 'child').map(({ id }) => id),
    ...summaries.keys(),
    ...chronologies.flatMap(({ childIds }) => childIds),
  ]);
  const rows = [...ids].sort().map((id) => childRow(people.get(id) ?? person({ id }), summaries.get(id)));
  return {
    kind: 'files',
    asAt,
    rows,
    families: new Set(rows.map(({ family }) => family).filter((family) => family !== '')).size,
    people: rows.map(({ child }) => child).concat(dataset.people.filter(({ kind }) => kind !== 'child')),
    known: dataset.known,
    chronologies: new Map(chronologies.flatMap((one) => one.childIds.map((id) => [id, one]))),
    records: () => dataset,
    source: () => ({ holds: sourceHolds(dataset), sheets: sheetFields(dataset.events) }),
    eventsOf: (childId) =>
      dataset.events.filter(({ children }) => children.some((child) => child.childId === childId)),
  };
}

// For the list of children: how many entries there are, and when
function entriesAsEvents(chronology: Chronology): CaseEvent[] {
  return currentEntries(chronology).map(({ id, date, children }) =>
    caseEvent({ id, type: 'note', date, children }),
  );
}

/** A row for a child; without a summary the child has no events. */
export function childRow(child: Person, summary: ChildSummary | undefined): ChildRow {
  return {
    child,
    family: child.familyId ?? '',
    summary: summary ?? {
      childId: child.id,
      events: 0,
      from: null,
      to: null,
      years: [],
      status: 'no-referral',
    },
  };
}
