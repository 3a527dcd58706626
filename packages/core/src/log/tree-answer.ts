import type { FilterTree } from '../filter/filter-tree.js';
import { bitset, eachOf, invert, type Bitset } from './bitset.js';

/** What a filter takes, and what of it it takes certainly: a subset. Bit by row, or by case. */
export interface BitAnswer {
  readonly shown: Bitset;
  readonly sure: Bitset;
}

/**
 * The answer of a tree of clauses, put together from those of its clauses: `and` of none takes everything, `or` of none
 * nothing, and what a filter takes possibly, its opposite takes possibly as well. Changes no answer of a clause.
 *
 * @param length - How many rows, or cases, there are.
 */
export function treeAnswer<C extends { readonly kind: string }>(
  filter: FilterTree<C>,
  length: number,
  answerOf: (clause: C) => BitAnswer,
): BitAnswer {
  if (isMany(filter)) {
    const isAll = filter.kind === 'and';
    const whole = { shown: bitset(length, isAll), sure: bitset(length, isAll) };
    for (const each of filter.filters) {
      const answer = treeAnswer(each, length, answerOf);
      eachOf(whole.shown, answer.shown, filter.kind);
      eachOf(whole.sure, answer.sure, filter.kind);
    }
    return whole;
  }
  if (!isOpposite(filter)) return answerOf(filter);
  const { shown, sure } = treeAnswer(filter.filter, length, answerOf);
  return { shown: invert(sure, length), sure: invert(shown, length) };
}

interface Many<C> {
  readonly kind: 'and' | 'or';
  readonly filters: readonly FilterTree<C>[];
}

interface Opposite<C> {
  readonly kind: 'not';
  readonly filter: FilterTree<C>;
}

function isMany<C extends { readonly kind: string }>(filter: FilterTree<C>): filter is Many<C> {
  return filter.kind === 'and' || filter.kind === 'or';
}

function isOpposite<C extends { readonly kind: string }>(filter: C | Opposite<C>): filter is Opposite<C> {
  return filter.kind === 'not';
}
