import type { Level } from '../model/chronology.js';
import type { CaseEvent } from '../model/event.js';
import { compareText } from '../model/order.js';
import { LANES, VOCABULARY, type Category, type Lane } from '../model/vocabulary.js';
import { clausesOf } from './clauses.js';
import { compileFilter, type EventTest } from './compile-filter.js';
import {
  countRow,
  facetTable,
  type FacetEntry,
  type FacetName,
  type FacetTable,
  type PersonValue,
} from './facet-table.js';
import type { FilterContext } from './filter-context.js';
import type { Filter, FilterFlag, SourceRef } from './filter.js';
import { personKey } from './origin-keys.js';
import { NO, POSSIBLY, YES, type Truth } from './truth.js';

/** One value of a facet, and how many events would be shown with it under everything else that is asked for. */
export interface FacetValue<T> {
  readonly value: T;
  readonly count: number;
}

/**
 * What a filter shows, and how many events have each value of each facet. A facet's own clause is left aside for its
 * own counts, so that a reader sees what another choice would bring. Levels, lanes, categories and flags are in their
 * own order; agencies, sources and people by name (never by count: nobody is ranked); years in order, undated last.
 * Every value that occurs is listed, with 0 where the rest of the filter leaves none of it. An event with several
 * values of a facet counts at each.
 */
export interface Facets {
  readonly total: number;
  readonly shown: number;
  /** Of those shown, how many match only possibly. */
  readonly possibly: number;
  readonly levels: readonly FacetValue<Level | null>[];
  readonly lanes: readonly FacetValue<Lane>[];
  readonly categories: readonly FacetValue<Category>[];
  readonly agencies: readonly FacetValue<string | null>[];
  readonly sources: readonly FacetValue<SourceRef>[];
  /** Who took part; without those who acted as professionals, whom we do not group by. */
  readonly people: readonly FacetValue<PersonValue>[];
  readonly flags: readonly FacetValue<FilterFlag>[];
  /** By the first day an event can be (the last, where there is no first); null: undated. */
  readonly years: readonly FacetValue<number | null>[];
}

/**
 * Counts for every facet under a filter, and "14 of 212". One pass over the events; which values each event has is
 * worked out once for an array of events and a context.
 */
export function facets(events: readonly CaseEvent[], filter: Filter, context: FilterContext): Facets {
  const parts = clausesOf(filter).map((part): Part => [
    FACET_OF.get(part.kind) ?? null,
    compileFilter(part, context),
  ]);
  const table = facetTable(events, context);
  const counts = new Int32Array(table.values.length);
  let shown = 0;
  let possibly = 0;
  for (let row = 0; row < events.length; row += 1) {
    const event = events[row];
    if (event === undefined) continue;
    const [answer, facet] = standing(event, parts);
    if (answer !== NO) shown += 1;
    if (answer === POSSIBLY) possibly += 1;
    if (answer !== NO || facet !== null) countRow(table, row, facet, counts);
  }
  return { total: events.length, shown, possibly, ...inOrder(table, counts) };
}

type Part = readonly [facet: FacetName | null, test: EventTest];

/** Whether an event is shown, and if not, the one facet whose clauses alone leave it out. */
function standing(event: CaseEvent, parts: readonly Part[]): readonly [Truth, FacetName | null] {
  let answer: Truth = YES;
  let alone: FacetName | null = null;
  for (const [facet, test] of parts) {
    const part = test(event);
    if (part !== NO) {
      if (part < answer) answer = part;
    } else if (facet === null || (answer === NO && facet !== alone)) {
      return LEFT_OUT;
    } else {
      answer = NO;
      alone = facet;
    }
  }
  return answer === YES ? SHOWN : [answer, alone];
}

const LEFT_OUT = [NO, null] as const;
const SHOWN = [YES, null] as const;

const FACET_OF: ReadonlyMap<Filter['kind'], FacetName> = new Map([
  ['significance', 'levels'],
  ['lane', 'lanes'],
  ['category', 'categories'],
  ['agency', 'agencies'],
  ['source', 'sources'],
  ['person', 'people'],
  ['flag', 'flags'],
  ['dates', 'years'],
]);

function inOrder(table: FacetTable, counts: Int32Array): Omit<Facets, 'total' | 'shown' | 'possibly'> {
  const of = <T>(values: ReadonlyMap<unknown, FacetEntry<T>>): FacetValue<T>[] =>
    [...values.values()].map(({ value, at }) => ({ value, count: counts[at] ?? 0 }));
  return {
    levels: of(table.levels),
    lanes: of(table.lanes),
    categories: of(table.categories).sort((a, b) => rank(a.value) - rank(b.value)),
    agencies: of(table.agencies).sort((a, b) => nullLast(a.value, b.value, compareText)),
    sources: of(table.sources)
      .map(({ value: { agency, role }, count }) => ({ value: { agency, role }, count }))
      .sort((a, b) => compareSources(a.value, b.value)),
    people: of(table.people).sort((a, b) => comparePeople(a.value, b.value)),
    flags: of(table.flags),
    years: of(table.years).sort((a, b) => nullLast(a.value, b.value, (one, two) => one - two)),
  };
}

const RANKS: ReadonlyMap<Category, number> = new Map(
  VOCABULARY.map(({ category, lane }, place): [Category, number] => [
    category,
    LANES.indexOf(lane) * 1000 + place,
  ]).reverse(),
);

function rank(category: Category): number {
  return RANKS.get(category) ?? 0;
}

function compareSources(a: SourceRef, b: SourceRef): number {
  return nullLast(a.agency, b.agency, compareText) || nullLast(a.role, b.role, compareText);
}

function comparePeople(a: PersonValue, b: PersonValue): number {
  return compareText(a.label, b.label) || compareText(personKey(a.person), personKey(b.person));
}

function nullLast<T>(a: T | null, b: T | null, compare: (a: T, b: T) => number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compare(a, b);
}
