import type { Problem, ProblemEffect } from '@case-journey/core';
import { columnName } from '../column-name.js';
import { problemAt } from '../problem-at.js';
import type { CellPlace } from './cell-reference.js';

/** Gathers problems of one kind and sheet under the first, with their `count`: a hostile file cannot fill memory. */
export interface NotedProblems {
  readonly note: (code: string, effect: ProblemEffect, sheet: string, place?: CellPlace) => void;
  /** In the order in which each was first met. */
  readonly all: () => Problem[];
}

/** An empty gathering for a file. */
export function noteProblems(file: string): NotedProblems {
  const noted = new Map<string, { problem: Problem; count: number }>();
  return {
    note(code, effect, sheet, place) {
      const key = `${code}\n${sheet}`;
      const known = noted.get(key);
      if (known !== undefined) {
        known.count += 1;
        return;
      }
      const where = place && { line: place.row, column: columnName(place.column - 1) };
      noted.set(key, { problem: problemAt(code, effect, { file, sheet, ...where }), count: 1 });
    },
    all: () => [...noted.values()].map(({ problem, count }) => ({ ...problem, params: [['count', count]] })),
  };
}
