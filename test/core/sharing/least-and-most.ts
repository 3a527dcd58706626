import type { SharedNumber, SharedTables } from '@case-journey/core';

/**
 * The least and the most that a hidden number can be, by linear programming (two-phase simplex on a dense tableau,
 * Bland's rule): an attack that shares no line with what it attacks. Hidden numbers are at least 1.
 */
export function range(
  { counts, sums }: SharedTables,
  shown: ReadonlyMap<string, SharedNumber>,
  key: string,
): { readonly least: number; readonly most: number } {
  const unknown = counts.filter((count) => shown.get(count.key) === 'c').map((count) => count.key);
  const column = new Map(unknown.map((name, place) => [name, place]));
  const rows = sums.map(({ total, parts }) => {
    const row = new Float64Array(unknown.length + 1);
    const add = (name: string, sign: number): void => {
      const value = shown.get(name);
      const place = column.get(name);
      // x = 1 + y with y >= 0
      if (place !== undefined) row[place] = (row[place] ?? 0) + sign;
      row[unknown.length] = (row[unknown.length] ?? 0) - sign * (typeof value === 'number' ? value : 1);
    };
    add(total, 1);
    for (const part of parts) add(part, -1);
    return row;
  });
  const target = column.get(key) ?? -1;
  return {
    least: 1 + extreme(rows, unknown.length, target, -1),
    most: 1 + extreme(rows, unknown.length, target, 1),
  };
}

/** The greatest (sign 1) or least (sign -1) of one variable under equations, all variables at least 0. */
function extreme(rows: readonly Float64Array[], width: number, target: number, sign: number): number {
  const equations = rows.filter((row) => row.slice(0, width).some((value) => value !== 0));
  const height = equations.length;
  const columns = width + height;
  const tableau = equations.map((row, at) => {
    const line = new Float64Array(columns + 1);
    const turn = (row[width] ?? 0) < 0 ? -1 : 1;
    for (let place = 0; place < width; place += 1) line[place] = turn * (row[place] ?? 0);
    line[width + at] = 1;
    line[columns] = turn * (row[width] ?? 0);
    return line;
  });
  const basis = equations.map((_, at) => width + at);
  const first = new Float64Array(columns).fill(0);
  first.fill(-1, width);
  if (Math.abs(solve(tableau, basis, first, columns)) > 1e-7)
    throw new Error('The tables contradict themselves.');
  const second = new Float64Array(columns).fill(0);
  second.fill(-1e6, width); // what was needed to begin with stays 0
  second[target] = sign;
  return sign * solve(tableau, basis, second, columns);
}

function solve(
  tableau: readonly Float64Array[],
  basis: number[],
  goal: Float64Array,
  columns: number,
): number {
  for (;;) {
    const entering = goal.findIndex((value, place) => {
      let gain = value;
      tableau.forEach((line, at) => (gain -= (goal[basis[at] ?? 0] ?? 0) * (line[place] ?? 0)));
      return gain > 1e-9;
    });
    if (entering === -1) break;
    let leaving = -1;
    let smallest = Infinity;
    tableau.forEach((line, at) => {
      const pivot = line[entering] ?? 0;
      if (pivot <= 1e-9) return;
      const ratio = (line[columns] ?? 0) / pivot;
      const isTie = Math.abs(ratio - smallest) < 1e-12 && (basis[at] ?? 0) < (basis[leaving] ?? 0);
      if (ratio < smallest - 1e-12 || isTie) {
        smallest = ratio;
        leaving = at;
      }
    });
    if (leaving === -1) return Infinity;
    pivotOn(tableau, leaving, entering);
    basis[leaving] = entering;
  }
  return tableau.reduce((total, line, at) => total + (goal[basis[at] ?? 0] ?? 0) * (line[columns] ?? 0), 0);
}

function pivotOn(tableau: readonly Float64Array[], leaving: number, entering: number): void {
  const line = tableau[leaving];
  if (line === undefined) return;
  const pivot = line[entering] ?? 1;
  for (let place = 0; place < line.length; place += 1) line[place] = (line[place] ?? 0) / pivot;
  tableau.forEach((other, at) => {
    const times = at === leaving ? 0 : (other[entering] ?? 0);
    if (times !== 0)
      for (let place = 0; place < other.length; place += 1)
        other[place] = (other[place] ?? 0) - times * (line[place] ?? 0);
  });
}
