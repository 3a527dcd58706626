import { LEVELS, type Level } from '../model/chronology.js';
import type { CaseEvent, Source } from '../model/event.js';
import { LANES, typeDefinition, type Category, type Lane } from '../model/vocabulary.js';
import type { FilterContext } from './filter-context.js';
import { FILTER_FLAGS, type FilterFlag, type PersonRef, type SourceRef } from './filter.js';
import { hasFlag } from './flag-match.js';
import { personKey, personRef, sourceKey } from './origin-keys.js';

/** A person as a facet names them. */
export interface PersonValue {
  readonly person: PersonRef;
  /** As written beside the event that names them first. */
  readonly label: string;
}

/** What events are counted by. */
export type FacetName =
  'levels' | 'lanes' | 'categories' | 'agencies' | 'sources' | 'people' | 'flags' | 'years';

/** One value of a facet and its place among all values. */
export interface FacetEntry<T> {
  readonly value: T;
  readonly at: number;
}

type Values<T> = ReadonlyMap<unknown, FacetEntry<T>>;

/** Which values each event has: row by row, as places among all values. */
export interface FacetTable {
  /** The facet of each value. */
  readonly values: readonly FacetName[];
  /** Where each row's values begin in `places`; one more at the end. */
  readonly starts: Int32Array;
  readonly places: readonly number[];
  readonly levels: Values<Level | null>;
  readonly lanes: Values<Lane>;
  readonly categories: Values<Category>;
  readonly agencies: Values<string | null>;
  readonly sources: Values<SourceRef>;
  readonly people: Values<PersonValue>;
  readonly flags: Values<FilterFlag>;
  readonly years: Values<number | null>;
}

/** Roles of people who act for an agency: they are left out of the facet of people. */
export const PROFESSIONAL_ROLES: ReadonlySet<string> = new Set([
  'attended',
  'author',
  'contributed',
  'decision maker',
  'invited',
]);

const made = new WeakMap<
  FilterContext,
  { readonly events: readonly CaseEvent[]; readonly table: FacetTable }
>();

/** The table of an array of events, made once for it and its context. */
export function facetTable(events: readonly CaseEvent[], context: FilterContext): FacetTable {
  const known = made.get(context);
  if (known?.events === events) return known.table;
  const table = newTable(events, context);
  made.set(context, { events, table });
  return table;
}

/** Adds one row to the counts: all its values, or those of one facet. */
export function countRow(
  { values, starts, places }: FacetTable,
  row: number,
  only: FacetName | null,
  counts: Int32Array,
): void {
  const end = starts[row + 1] ?? 0;
  for (let index = starts[row] ?? 0; index < end; index += 1) {
    const at = places[index] ?? 0;
    if (only === null || values[at] === only) counts[at] = (counts[at] ?? 0) + 1;
  }
}

function newTable(events: readonly CaseEvent[], context: FilterContext): FacetTable {
  const values: FacetName[] = [];
  const facet = <T>(name: FacetName, first: readonly T[] = []): Facet<T> => newFacet(values, name, first);
  const levels = facet<Level | null>('levels', LEVELS);
  const lanes = facet('lanes', LANES);
  const categories = facet<Category>('categories');
  const agencies = facet<string | null>('agencies');
  const sources = facet<SourceRef>('sources');
  const people = facet<PersonValue>('people');
  const flags = facet('flags', FILTER_FLAGS);
  const years = facet<number | null>('years');

  const kinds = new Map<string, readonly number[]>();
  const roles = new Map<string | null, Map<string | null, number>>(); // places of sources, without a text made for each
  const sourcePlace = (source: Source): number => {
    let ofAgency = roles.get(source.agency);
    if (ofAgency === undefined) roles.set(source.agency, (ofAgency = new Map<string | null, number>()));
    let at = ofAgency.get(source.role);
    if (at === undefined) ofAgency.set(source.role, (at = sources.at(sourceKey(source), source)));
    return at;
  };

  const starts = new Int32Array(events.length + 1);
  const places: number[] = [];
  for (const [row, event] of events.entries()) {
    const year = yearOf(event);
    const level = context.levelOf(event.id);
    let kind = kinds.get(event.type);
    if (kind === undefined) {
      const { lane, category } = typeDefinition(event.type);
      kind = [lanes.at(lane, lane), categories.at(category, category)];
      kinds.set(event.type, kind);
    }
    places.push(levels.at(level, level), years.at(year, year), ...kind);
    for (const source of sourcesOf(event)) {
      addOnce(places, starts[row] ?? 0, agencies.at(source.agency, source.agency));
      addOnce(places, starts[row] ?? 0, sourcePlace(source));
    }
    for (const person of event.people) {
      if (PROFESSIONAL_ROLES.has(person.role)) continue;
      const ref = personRef(person);
      addOnce(places, starts[row] ?? 0, people.at(personKey(ref), { person: ref, label: person.label }));
    }
    for (const flag of FILTER_FLAGS) if (hasFlag(event, flag, context)) places.push(flags.at(flag, flag));
    starts[row + 1] = places.length;
  }
  return {
    values,
    starts,
    places,
    levels: levels.entries,
    lanes: lanes.entries,
    categories: categories.entries,
    agencies: agencies.entries,
    sources: sources.entries,
    people: people.entries,
    flags: flags.entries,
    years: years.entries,
  };
}

/** A facet that is being filled: the place of a value, which is added when it is new. */
interface Facet<T> {
  readonly entries: Map<unknown, FacetEntry<T>>;
  readonly at: (key: unknown, value: T) => number;
}

function newFacet<T>(values: FacetName[], name: FacetName, first: readonly T[]): Facet<T> {
  const entries = new Map<unknown, FacetEntry<T>>();
  const at = (key: unknown, value: T): number => {
    const known = entries.get(key);
    if (known !== undefined) return known.at;
    const entry = { value, at: values.push(name) - 1 };
    entries.set(key, entry);
    return entry.at;
  };
  for (const value of first) at(value, value);
  return { entries, at };
}

function sourcesOf({ source, accounts }: CaseEvent): readonly Source[] {
  return accounts === undefined ? [source] : [source, ...accounts.map((account) => account.source)];
}

// An event that several told of, or that names somebody twice, counts once at each value.
function addOnce(places: number[], start: number, at: number): void {
  if (!places.includes(at, start)) places.push(at);
}

function yearOf({ date }: CaseEvent): number | null {
  const day = date.earliest ?? date.latest;
  if (day === null) return null;
  const digit = (at: number): number => day.charCodeAt(at) - 48;
  return digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3); // ten times as fast as a slice and Number
}
