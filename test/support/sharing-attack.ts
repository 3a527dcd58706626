// Attacks on numbers that are shown together: what a patient reader could work out of them.
import assert from 'node:assert/strict';
import {
  recoverable,
  type SharedCount,
  type SharedNumber,
  type SharedSum,
  type SharingPreset,
} from '@case-journey/core';

/** Everything that is on screen together, as one set of sums, what is shown of it, and what must never be known. */
export interface Screen {
  readonly counts: readonly SharedCount[];
  readonly sums: readonly SharedSum[];
  readonly shown: ReadonlyMap<string, SharedNumber>;
  readonly secret: ReadonlySet<string>;
}

/** Numbers and their sums, as they are put on a screen. */
export class Numbers {
  readonly values = new Map<string, number>();
  readonly sums: SharedSum[] = [];
  readonly shown = new Map<string, SharedNumber>();

  put(key: string, value: number, shown: SharedNumber = 'c'): string {
    this.values.set(key, value);
    if (shown !== 'c' || !this.shown.has(key)) this.shown.set(key, shown);
    return key;
  }

  sum(total: string, parts: readonly string[]): void {
    const own = parts.filter((key) => this.values.has(key));
    const found = own.reduce((sum, key) => sum + (this.values.get(key) ?? 0), 0);
    assert.equal(found, this.values.get(total), `${total} is the sum of its parts`);
    if (own.length > 0) this.sums.push({ total, parts: own });
  }
}

/** The small numbers that are shown, or follow from what is shown: by bounds, and by elimination. */
export function given(screen: Screen, preset: SharingPreset): string[] {
  const { counts, sums, shown, secret } = screen;
  // Bounds reckon that no hidden number is nought; one that is, a reader cannot use in this way
  const noughts = new Set(counts.filter(({ children }) => children === 0).map(({ key }) => key));
  const usable = sums.filter((sum) => ![sum.total, ...sum.parts].some((key) => noughts.has(key)));
  const hidden = { small: 0, beside: 0 };
  const bounded = recoverable({ counts, sums: usable }, { preset: preset.id, shown, hidden }, preset);
  const found = new Set([...bounded, ...solved(screen)].filter((key) => secret.has(key)));
  return [...found, ...[...secret].filter((key) => shown.get(key) !== 'c')];
}

const PRIME = 67_108_859;

/** The hidden numbers that follow from the sums alone, by elimination: those whose sum has no other unknown. */
function solved({ sums, shown, counts }: Screen): string[] {
  const hidden = counts.map(({ key }) => key).filter((key) => shown.get(key) === 'c');
  const column = new Map(hidden.map((key, at) => [key, at]));
  const pivots = new Map<number, Map<number, number>>();
  const rows = sums.map(({ total, parts }) => {
    const row = new Map<number, number>();
    const add = (key: string, by: number): void => {
      const at = column.get(key);
      if (at !== undefined) row.set(at, (row.get(at) ?? 0) + by);
    };
    add(total, PRIME - 1);
    for (const part of parts) add(part, 1);
    return row;
  });
  for (const row of rows) {
    for (const [at, pivot] of pivots) subtract(row, pivot, at);
    const first = row.keys().next().value;
    if (first === undefined) continue;
    const inverse = power(row.get(first) ?? 1, PRIME - 2);
    for (const [at, value] of row) row.set(at, (value * inverse) % PRIME);
    for (const other of pivots.values()) subtract(other, row, first);
    pivots.set(first, row);
  }
  return [...pivots].flatMap(([at, row]) => (row.size === 1 ? [hidden[at] ?? ''] : []));
}

function subtract(row: Map<number, number>, pivot: ReadonlyMap<number, number>, at: number): void {
  const by = row.get(at) ?? 0;
  if (by === 0) return;
  for (const [place, value] of pivot) {
    const left = ((row.get(place) ?? 0) + (PRIME - by) * value) % PRIME;
    if (left === 0) row.delete(place);
    else row.set(place, left);
  }
}

function power(base: number, exponent: number): number {
  let [result, square] = [1, base % PRIME];
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * square) % PRIME;
    square = (square * square) % PRIME;
  }
  return result;
}
