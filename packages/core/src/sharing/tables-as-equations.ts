import type { SharingPreset } from './sharing-preset.js';
import type { SharedTables } from './shared-tables.js';

/** Numbers by place, and sums as equations among the places: what the search and the audit work on. */
export interface Equations {
  readonly keys: readonly string[];
  readonly values: Int32Array;
  /** The places beyond the shown ones are rests, which are never shown. */
  readonly shownCount: number;
  /** 1 where a number has to be hidden for its own sake. */
  readonly small: Uint8Array;
  /** The least that a reader must reckon with, for a hidden number: a zero is never hidden, a rest can be none. */
  readonly least: Uint8Array;
  /** Places and signs that add up to 0. */
  readonly rows: readonly { readonly places: Int32Array; readonly signs: Int8Array }[];
  /** The equations that a place is in. */
  readonly rowsOf: readonly (readonly number[])[];
}

/**
 * Tables as equations.
 *
 * @throws RangeError where a key is given twice or is missing, a number is not a whole one from 0, or a sum is wrong:
 * wrong sums cannot be protected.
 */
export function equationsOf(tables: SharedTables, preset: SharingPreset): Equations {
  const { counts, sums, rests } = inOneOrder(tables);
  const places = placesOf(counts);
  const shownCount = counts.length;
  const values = new Int32Array(shownCount + rests.length);
  const small = new Uint8Array(values.length);
  const least = new Uint8Array(values.length).fill(1, 0, shownCount);
  counts.forEach(({ children, families }, place) => {
    values[place] = whole(children);
    small[place] = isSmall(children, families, preset) ? 1 : 0;
  });
  const at = (key: string): number => {
    const place = places.get(key);
    if (place === undefined) throw new RangeError('A sum names a number that is not in the tables.');
    return place;
  };
  const rows = sums.map(({ total, parts }) => row([at(total), ...parts.map(at)], values));
  rests.forEach(({ part, whole: all, restFamilies }, index) => {
    const place = shownCount + index;
    const rest = (values[at(all)] ?? 0) - (values[at(part)] ?? 0);
    values[place] = whole(rest);
    small[place] = isSmall(rest, restFamilies, preset) ? 1 : 0;
    rows.push(row([at(all), at(part), place], values));
  });
  const rowsOf: number[][] = Array.from(values, () => []);
  rows.forEach((one, number) => {
    for (const place of one.places) rowsOf[place]?.push(number);
  });
  return {
    keys: counts.map(({ key }) => key),
    values,
    shownCount,
    small,
    least,
    rows,
    rowsOf,
  };
}

interface Ordered {
  readonly counts: SharedTables['counts'];
  readonly sums: SharedTables['sums'];
  readonly rests: NonNullable<SharedTables['within']>;
}

/** The same tables in one order, so that the answer does not depend on theirs. */
function inOneOrder({ counts, sums, within = [] }: SharedTables): Ordered {
  const keyed = <T>(items: readonly T[], key: (item: T) => string): T[] =>
    items
      .map((item) => ({ item, text: key(item) }))
      .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
      .map(({ item }) => item);
  const sorted = sums.map(({ total, parts }) => ({ total, parts: keyed(parts, (part) => part) }));
  return {
    counts: keyed(counts, ({ key }) => key),
    sums: keyed(sorted, ({ total, parts }) => JSON.stringify([total, parts])),
    rests: keyed(within, ({ part, whole: all }) => JSON.stringify([all, part])),
  };
}

function placesOf(counts: SharedTables['counts']): ReadonlyMap<string, number> {
  const places = new Map(counts.map(({ key }, place) => [key, place]));
  if (places.size !== counts.length) throw new RangeError('A number is in the tables twice.');
  return places;
}

function whole(value: number): number {
  if (!Number.isSafeInteger(value) || value < 0)
    throw new RangeError('A number of children is whole and at least 0.');
  return value;
}

function isSmall(children: number, families: number | undefined, preset: SharingPreset): boolean {
  if (children === 0) return false;
  return children <= preset.hideUpTo || (families !== undefined && families < preset.leastFamilies);
}

/** The first place is the total: it counts against the others. */
function row(places: readonly number[], values: Int32Array): Equations['rows'][number] {
  if (new Set(places).size !== places.length) throw new RangeError('A sum names a number twice.');
  const signs = Int8Array.from(places, (_, index) => (index === 0 ? -1 : 1));
  const sum = places.reduce((total, place, index) => total + (values[place] ?? 0) * (signs[index] ?? 0), 0);
  if (sum !== 0) throw new RangeError('The parts of a sum do not add up to its total.');
  return { places: Int32Array.from(places), signs };
}
