import type { Filter } from './filter.js';
import { FILTER_TEXT_VERSION } from './filter-to-text.js';
import { clauseFrom } from './clause-from.js';
import { hasOnly, listFrom, objectFrom, Refused, type FilterTextProblem } from './filter-values.js';

/** A filter that was read, or the code of what is wrong with the text. */
export type FilterReading =
  | { readonly filter: Filter; readonly problem: null }
  | { readonly filter: null; readonly problem: FilterTextProblem };

/** How large a text and the filter in it may be. */
export const FILTER_LIMITS = { characters: 50_000, depth: 12, parts: 200 } as const;

/**
 * Reads what {@link filterToText} wrote. Anything else is refused with a code: an unknown name, a value that the
 * clause cannot have, more than {@link FILTER_LIMITS} allow. Nothing of the text is carried into the code, and the
 * filter is made anew: no object of the text becomes part of it.
 */
export function filterFromText(text: string): FilterReading {
  try {
    return { filter: read(text), problem: null };
  } catch (error) {
    if (error instanceof Refused) return { filter: null, problem: error.code };
    throw error;
  }
}

function read(text: string): Filter {
  if (text.length > FILTER_LIMITS.characters) throw new Refused('filter-too-large');
  const whole = objectFrom(parsed(text));
  if (whole['version'] !== FILTER_TEXT_VERSION) throw new Refused('filter-version');
  hasOnly(whole, ['filter', 'version']);
  return filterFrom(whole['filter'], 1, { parts: 0 });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused('filter-not-json');
  }
}

function filterFrom(value: unknown, depth: number, count: { parts: number }): Filter {
  count.parts += 1;
  if (depth > FILTER_LIMITS.depth || count.parts > FILTER_LIMITS.parts) throw new Refused('filter-too-large');
  const object = objectFrom(value);
  const { kind } = object as { kind?: unknown };
  switch (kind) {
    case 'and':
    case 'or':
      hasOnly(object, ['kind', 'filters']);
      return {
        kind,
        filters: listFrom(object['filters'], (each) => filterFrom(each, depth + 1, count)),
      };
    case 'not':
      hasOnly(object, ['kind', 'filter']);
      return { kind, filter: filterFrom(object['filter'], depth + 1, count) };
    default:
      return clauseFrom(kind, object);
  }
}
