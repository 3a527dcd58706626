import type { Equations } from './tables-as-equations.js';

/** What is hidden: 1 by place. Rests are hidden always. */
export type Hidden = Uint8Array;

/** Among what a second answer is searched for, and how far away it must be. */
export interface AnswerSearch {
  readonly equations: Equations;
  readonly hidden: Hidden;
  readonly room: number;
  /** Whether numbers that are shown so far may be used; else only hidden ones. */
  readonly mayHide: boolean;
}

/** Whether a number may be changed by the room upwards (1) or downwards (-1). A zero is never hidden. */
export function mayChange(
  { equations, hidden, room, mayHide }: AnswerSearch,
  place: number,
  sign: number,
): boolean {
  const value = equations.values[place] ?? 0;
  const least = equations.least[place] ?? 0;
  if (hidden[place] !== 1 && (!mayHide || value === 0)) return false;
  return sign > 0 || value - room >= least;
}

/** A sum that changes break, and by how much: of the change that was made first. Null: they break none. */
export function firstOpen(
  { rows, rowsOf }: Equations,
  changes: ReadonlyMap<number, number>,
): { readonly row: number; readonly off: number } | null {
  for (const place of changes.keys())
    for (const row of rowsOf[place] ?? []) {
      const { places, signs } = rows[row] ?? NO_ROW;
      let off = 0;
      for (let at = 0; at < places.length; at += 1)
        off += (signs[at] ?? 0) * (changes.get(places[at] ?? -1) ?? 0);
      if (off !== 0) return { row, off };
    }
  return null;
}

/** A sum of nothing. */
export const NO_ROW: Equations['rows'][number] = { places: new Int32Array(0), signs: new Int8Array(0) };
