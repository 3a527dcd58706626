import type { Filter } from './filter.js';
import { FILTER_TEXT_VERSION } from './filter-to-text.js';
import { clauseFrom } from './clause-from.js';
import { startOfTree, treeFrom, writtenFilter, type TreeReading } from './filter-tree.js';
import { Refused, type FilterTextProblem } from './filter-values.js';

/** A filter that was read, or the code of what is wrong with the text. */
export type FilterReading =
  | { readonly filter: Filter; readonly problem: null }
  | { readonly filter: null; readonly problem: FilterTextProblem };

/**
 * Reads what {@link filterToText} wrote. Anything else is refused with a code: an unknown name, a value that the
 * clause cannot have, more than {@link FILTER_LIMITS} allow. Nothing of the text is carried into the code, and the
 * filter is made anew: no object of the text becomes part of it.
 */
export function filterFromText(text: string): FilterReading {
  try {
    const read = (value: unknown): Filter => filterFrom(value, startOfTree());
    return { filter: writtenFilter(text, 'filter', FILTER_TEXT_VERSION, read), problem: null };
  } catch (error) {
    if (error instanceof Refused) return { filter: null, problem: error.code };
    throw error;
  }
}

/** A filter from JSON, or a refusal: as a whole, or as a part of another filter. */
export function filterFrom(value: unknown, reading: TreeReading): Filter {
  return treeFrom(value, clauseFrom, reading);
}
