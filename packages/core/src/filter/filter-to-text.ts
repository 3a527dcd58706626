import { canonicalJson } from '../model/ids.js';
import { compareText } from '../model/order.js';
import type { Clause, Filter, PersonRef } from './filter.js';

/** The version of the written form that {@link filterToText} gives. */
export const FILTER_TEXT_VERSION = 1;

/**
 * A filter as text, to keep or to hand on: canonical JSON `{"filter":…,"version":1}` of the filter as
 * {@link canonicalFilter} has it. Equal filters give equal texts on every machine. It may hold names and what a person
 * searched for: treat it like the record.
 */
export function filterToText(filter: Filter): string {
  return canonicalJson({ filter: canonicalFilter(filter), version: FILTER_TEXT_VERSION });
}

/**
 * The same filter with the values of each clause in one order and none twice. The order of the parts of `and` and
 * `or` is kept, since their sentence follows it.
 */
export function canonicalFilter(filter: Filter): Filter {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return { kind: filter.kind, filters: filter.filters.map(canonicalFilter) };
    case 'not':
      return { kind: 'not', filter: canonicalFilter(filter.filter) };
    default:
      return canonicalClause(filter);
  }
}

function canonicalClause(clause: Clause): Clause {
  switch (clause.kind) {
    case 'significance':
      return { kind: clause.kind, levels: inOneOrder(clause.levels) };
    case 'lane':
      return { kind: clause.kind, lanes: inOneOrder(clause.lanes) };
    case 'category':
      return { kind: clause.kind, categories: inOneOrder(clause.categories) };
    case 'type':
      return { kind: clause.kind, types: inOneOrder(clause.types) };
    case 'child':
      return { kind: clause.kind, childIds: inOneOrder(clause.childIds) };
    case 'flag':
      return { kind: clause.kind, flags: inOneOrder(clause.flags) };
    case 'dates':
      return { kind: clause.kind, from: clause.from, to: clause.to, mode: clause.mode };
    case 'text':
      return { kind: clause.kind, text: clause.text };
    case 'gap':
      return { kind: clause.kind, days: clause.days };
    default:
      return canonicalOrigin(clause);
  }
}

function canonicalOrigin(clause: Extract<Clause, { readonly kind: 'agency' | 'source' | 'person' }>): Clause {
  switch (clause.kind) {
    case 'agency':
      return { kind: clause.kind, agencies: inOneOrder(clause.agencies) };
    case 'source':
      return {
        kind: clause.kind,
        sources: inOneOrder(clause.sources.map(({ agency, role }) => ({ agency, role }))),
      };
    case 'person':
      return { kind: clause.kind, people: inOneOrder(clause.people.map(plainPerson)) };
  }
}

function plainPerson(person: PersonRef): PersonRef {
  return 'id' in person ? { id: person.id } : { label: person.label };
}

function inOneOrder<T>(values: readonly T[]): readonly T[] {
  const byText = new Map(values.map((value): [string, T] => [canonicalJson(value), value]));
  return [...byText].sort(([a], [b]) => compareText(a, b)).map(([, value]) => value);
}
