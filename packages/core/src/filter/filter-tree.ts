import { FILTER_LIMITS } from './filter-limits.js';
import { hasOnly, listFrom, objectFrom, Refused, type JsonObject } from './filter-values.js';

/** Clauses of any kind put together by `and`, `or` and `not`. */
export type FilterTree<C> =
  | { readonly kind: 'and' | 'or'; readonly filters: readonly FilterTree<C>[] }
  | { readonly kind: 'not'; readonly filter: FilterTree<C> }
  | C;

/** How deep and how many the parts read so far are. */
export interface TreeReading {
  readonly depth: number;
  readonly count: { parts: number };
}

/** Where the reading of a filter starts. */
export function startOfTree(): TreeReading {
  return { depth: 1, count: { parts: 0 } };
}

/**
 * A tree of clauses from JSON, made anew: no object of the text becomes part of it.
 *
 * @param clause - Reads an object whose `kind` is none of `and`, `or` and `not`, or refuses it.
 */
export function treeFrom<C>(
  value: unknown,
  clause: (kind: unknown, object: JsonObject, reading: TreeReading) => C,
  reading: TreeReading,
): FilterTree<C> {
  const { depth, count } = reading;
  count.parts += 1;
  if (depth > FILTER_LIMITS.depth || count.parts > FILTER_LIMITS.parts) throw new Refused('filter-too-large');
  const object = objectFrom(value);
  const kind = object['kind'];
  const within = { depth: depth + 1, count };
  switch (kind) {
    case 'and':
    case 'or':
      hasOnly(object, ['kind', 'filters']);
      return { kind, filters: listFrom(object['filters'], (each) => treeFrom(each, clause, within)) };
    case 'not':
      hasOnly(object, ['kind', 'filter']);
      return { kind, filter: treeFrom(object['filter'], clause, within) };
    default:
      return clause(kind, object, within);
  }
}

/** What a written filter holds under a name, read; or a refusal where it is not one of this version. */
export function writtenFilter<T>(
  text: string,
  name: string,
  version: number,
  read: (value: unknown) => T,
): T {
  if (text.length > FILTER_LIMITS.characters) throw new Refused('filter-too-large');
  const whole = objectFrom(parsed(text));
  if (whole['version'] !== version) throw new Refused('filter-version');
  hasOnly(whole, [name, 'version']);
  return read(whole[name]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused('filter-not-json');
  }
}
