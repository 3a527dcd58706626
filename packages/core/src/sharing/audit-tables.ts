import { SHARING_PRESETS, type SharingPreset } from './sharing-preset.js';
import type { ProtectedTables, SharedTables } from './shared-tables.js';
import { equationsOf, type Equations } from './tables-as-equations.js';

/**
 * The hidden numbers that a reader could work out from what is shown: an attack by bounds. Each hidden number lies
 * between the least and the most that every sum it is in allows; bounds are narrowed until nothing moves, and a number
 * whose bounds meet is known. What {@link protectTables} gave has none; a table that was protected by hand may.
 *
 * @returns Keys, in the order of the counts.
 */
export function recoverable(
  tables: SharedTables,
  { shown }: ProtectedTables,
  preset: SharingPreset = SHARING_PRESETS[0],
): readonly string[] {
  const equations = equationsOf(tables, preset);
  const { low, high } = narrowed(equations, (key) => shown.get(key) === 'c');
  const known = new Set(equations.keys.filter((_, place) => low[place] === high[place]));
  return tables.counts.filter(({ key }) => shown.get(key) === 'c' && known.has(key)).map(({ key }) => key);
}

interface Bounds {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

function narrowed(equations: Equations, isHidden: (key: string) => boolean): Bounds {
  const { values, least, shownCount, keys, rows } = equations;
  const low = Float64Array.from(values);
  const high = Float64Array.from(values);
  values.forEach((_, place) => {
    if (place < shownCount && !isHidden(keys[place] ?? '')) return;
    low[place] = least[place] ?? 0;
    high[place] = Infinity;
  });
  // Each turn narrows a bound by a whole child at least, so that it ends; the limit is for bounds that creep
  for (let turn = 0, moved = true; moved && turn < 1000; turn += 1) {
    moved = false;
    for (const row of rows) if (narrow(row, low, high)) moved = true;
  }
  return { low, high };
}

function narrow(
  { places, signs }: Equations['rows'][number],
  low: Float64Array,
  high: Float64Array,
): boolean {
  let moved = false;
  places.forEach((place, at) => {
    const sign = signs[at] ?? 0;
    let [least, most] = [0, 0];
    places.forEach((other, where) => {
      if (where === at) return;
      const same = -sign * (signs[where] ?? 0);
      least += same > 0 ? (low[other] ?? 0) : -(high[other] ?? 0);
      most += same > 0 ? (high[other] ?? 0) : -(low[other] ?? 0);
    });
    if (least > (low[place] ?? 0)) {
      low[place] = least;
      moved = true;
    }
    if (most < (high[place] ?? 0)) {
      high[place] = most;
      moved = true;
    }
  });
  return moved;
}
