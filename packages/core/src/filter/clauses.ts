import { ALL, type Clause, type Filter } from './filter.js';

/** What a filter asks for at its top: the members of an `and`, or the filter itself where it is something else. */
export function clausesOf(filter: Filter): readonly Filter[] {
  return filter.kind === 'and' ? filter.filters : [filter];
}

/** The clause of one kind at the top of a filter; the first, where there are several. */
export function clauseOf<K extends Clause['kind']>(
  filter: Filter,
  kind: K,
): Extract<Clause, { readonly kind: K }> | undefined {
  return clausesOf(filter).find((each): each is Extract<Clause, { readonly kind: K }> => each.kind === kind);
}

/**
 * The filter with another clause in the place of its kind's first at the top; every other part is kept. A clause that
 * is new comes last.
 */
export function withClause(filter: Filter, clause: Clause): Filter {
  const filters = clausesOf(filter);
  const at = filters.findIndex(({ kind }) => kind === clause.kind);
  return {
    kind: 'and',
    filters: at === -1 ? [...filters, clause] : filters.map((each, index) => (index === at ? clause : each)),
  };
}

/** The filter without the clauses of one kind at its top. */
export function withoutClause(filter: Filter, kind: Clause['kind']): Filter {
  return andOf(clausesOf(filter).filter((each) => each.kind !== kind));
}

/** The filter without one of the parts that {@link clausesOf} gave. */
export function withoutPart(filter: Filter, part: Filter): Filter {
  return andOf(clausesOf(filter).filter((each) => each !== part));
}

/** Whether a filter is {@link ALL}: it asks for nothing. */
export function isAll(filter: Filter): boolean {
  return filter.kind === 'and' && filter.filters.length === 0;
}

function andOf(filters: readonly Filter[]): Filter {
  return filters.length === 0 ? ALL : { kind: 'and', filters };
}
