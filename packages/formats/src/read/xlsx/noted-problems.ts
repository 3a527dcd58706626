import type { Problem, ProblemEffect } from '@case-journey/core';
import { columnLetters, type CellPlace } from './cell-reference.js';

/** Gathers problems of one kind and sheet under the first, with their `count`: a hostile file cannot fill memory. */
export interface NotedProblems {
  readonly note: (code: string, effect: ProblemEffect, sheet: string, place?: CellPlace) => void;
  /** In the order in which each was first met. */
  readonly all: () => Problem[];
}

/** An empty gathering for a file. */
export function noteProblems(file: string): NotedProblems {
  const noted = new Map<string, { problem: Omit<Problem, 'params'>; count: number }>();
  return {
    note(code, effect, sheet, place) {
      const key = `${code}\n${sheet}`;
      const known = noted.get(key);
      if (known !== undefined) {
        known.count += 1;
        return;
      }
      const where = place && { line: place.row, column: columnLetters(place.column) };
      noted.set(key, { problem: { code, effect, file, sheet, ...where }, count: 1 });
    },
    all: () => [...noted.values()].map(({ problem, count }) => ({ ...problem, params: [['count', count]] })),
  };
}
