import { canonicalFilter } from '../filter/filter-to-text.js';
import { startOfTree, treeFrom, writtenFilter } from '../filter/filter-tree.js';
import { Refused, type FilterTextProblem } from '../filter/filter-values.js';
import { canonicalJson } from '../model/ids.js';
import { compareText } from '../model/order.js';
import { caseClauseFrom } from './case-clause-from.js';
import type { CaseClause, CaseFilter } from './case-filter.js';

/** The version of the written form that {@link caseFilterToText} gives. */
export const CASE_FILTER_TEXT_VERSION = 1;

/** A filter of cases that was read, or the code of what is wrong with the text. */
export type CaseFilterReading =
  | { readonly filter: CaseFilter; readonly problem: null }
  | { readonly filter: null; readonly problem: FilterTextProblem };

/**
 * A filter of cases as text: canonical JSON `{"caseFilter":…,"version":1}`, the values of each clause in one order and
 * none twice. Equal filters give equal texts on every machine. It may hold ids: treat it like the record.
 */
export function caseFilterToText(filter: CaseFilter): string {
  return canonicalJson({ caseFilter: canonicalCaseFilter(filter), version: CASE_FILTER_TEXT_VERSION });
}

/**
 * Reads what {@link caseFilterToText} wrote. Anything else is refused with a code, by the limits of
 * {@link FILTER_LIMITS}. Nothing of the text is carried into the code.
 */
export function caseFilterFromText(text: string): CaseFilterReading {
  try {
    const read = (value: unknown): CaseFilter => treeFrom(value, caseClauseFrom, startOfTree());
    return { filter: writtenFilter(text, 'caseFilter', CASE_FILTER_TEXT_VERSION, read), problem: null };
  } catch (error) {
    if (error instanceof Refused) return { filter: null, problem: error.code };
    throw error;
  }
}

/** The same filter with the values of each clause in one order and none twice; parts and routes keep their order. */
export function canonicalCaseFilter(filter: CaseFilter): CaseFilter {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return { kind: filter.kind, filters: filter.filters.map(canonicalCaseFilter) };
    case 'not':
      return { kind: 'not', filter: canonicalCaseFilter(filter.filter) };
    default:
      return canonicalClause(filter);
  }
}

function canonicalClause(clause: CaseClause): CaseClause {
  switch (clause.kind) {
    case 'child':
      return { ...clause, childIds: inOneOrder(clause.childIds) };
    case 'some-event':
      return { ...clause, filter: canonicalFilter(clause.filter) };
    case 'has':
    case 'begins':
    case 'ends':
      return { ...clause, activities: inOneOrder(clause.activities) };
    case 'repeats':
      return { ...clause, activities: clause.activities === null ? null : inOneOrder(clause.activities) };
    case 'attribute':
      return { ...clause, values: inOneOrder(clause.values) };
    case 'follows':
    case 'absent':
      return { ...clause, first: inOneOrder(clause.first), then: inOneOrder(clause.then) };
    case 'route':
      return { ...clause, routes: inOneOrder(clause.routes) };
    default:
      return clause;
  }
}

function inOneOrder<T>(values: readonly T[]): readonly T[] {
  const byText = new Map(values.map((value): [string, T] => [canonicalJson(value), value]));
  return [...byText].sort(([a], [b]) => compareText(a, b)).map(([, value]) => value);
}
