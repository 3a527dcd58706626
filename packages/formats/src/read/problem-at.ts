import type { Param, Problem, ProblemEffect } from '@case-journey/core';
import { recorded } from './recorded.js';

/** Where a problem is, as far as that is known. */
export interface ProblemPlace {
  readonly file: string;
  readonly sheet?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: string | undefined;
}

/** A problem at a place. */
export function problemAt(
  code: string,
  effect: ProblemEffect,
  { file, ...place }: ProblemPlace,
  params: readonly Param[] = [],
): Problem {
  return { code, effect, file, ...recorded(place), params };
}
