/** Numbers and how often each is there: each once, rising. Exact, plain JSON. */
export interface ValueCounts {
  readonly values: readonly number[];
  readonly counts: readonly number[];
}

/** No numbers. */
export const NO_VALUES: ValueCounts = { values: [], counts: [] };

/** The numbers of an array, each with its count. NaN is no number. */
export function valueCounts(numbers: Float64Array): ValueCounts {
  return countedWhole(numbers) ?? countedSorted(numbers);
}

/** Whole numbers that lie close together are counted without sorting; null where they are not. */
function countedWhole(numbers: Float64Array): ValueCounts | null {
  let least = Infinity;
  let greatest = -Infinity;
  for (const number of numbers) {
    if (number < least) least = number;
    if (number > greatest) greatest = number;
  }
  const width = greatest - least + 1;
  if (!(width <= numbers.length * 2) || !Number.isInteger(least)) return null;
  const cells = new Int32Array(width);
  for (const number of numbers) {
    const cell = number - least;
    if (Number.isNaN(cell)) continue;
    if (cell !== Math.floor(cell)) return null;
    cells[cell] = (cells[cell] ?? 0) + 1;
  }
  const values: number[] = [];
  const counts: number[] = [];
  for (const [cell, count] of cells.entries()) {
    if (count === 0) continue;
    values.push(least + cell);
    counts.push(count);
  }
  return { values, counts };
}

function countedSorted(numbers: Float64Array): ValueCounts {
  const sorted = numbers.filter((number) => !Number.isNaN(number)).sort();
  const values: number[] = [];
  const counts: number[] = [];
  for (let at = 0; at < sorted.length;) {
    const value = sorted[at] ?? 0;
    const first = at;
    while (at < sorted.length && sorted[at] === value) at += 1;
    values.push(value);
    counts.push(at - first);
  }
  return { values, counts };
}

/** The numbers of both. */
export function mergedValues(a: ValueCounts, b: ValueCounts): ValueCounts {
  const values: number[] = [];
  const counts: number[] = [];
  let left = 0;
  let right = 0;
  while (left < a.values.length || right < b.values.length) {
    const value = Math.min(a.values[left] ?? Infinity, b.values[right] ?? Infinity);
    let count = 0;
    if (a.values[left] === value) count += a.counts[left++] ?? 0;
    if (b.values[right] === value) count += b.counts[right++] ?? 0;
    values.push(value);
    counts.push(count);
  }
  return { values, counts };
}

/** How many numbers. */
export function valuesIn({ counts }: ValueCounts): number {
  let sum = 0;
  for (const count of counts) sum += count;
  return sum;
}

/**
 * A quantile by linear interpolation between the two nearest numbers (type 7 of Hyndman and Fan, that of R, Excel and
 * NumPy). Null where there are no numbers.
 *
 * @param share - From 0 (the least) to 1 (the greatest); 0.5 is the median.
 */
export function quantile(of: ValueCounts, share: number): number | null {
  const count = valuesIn(of);
  if (count === 0) return null;
  const place = (count - 1) * share;
  const below = Math.floor(place);
  const low = valueAt(of, below);
  const part = place - below;
  return part === 0 ? low : low + (valueAt(of, below + 1) - low) * part;
}

function valueAt({ values, counts }: ValueCounts, place: number): number {
  let before = 0;
  for (let at = 0; at < counts.length; at += 1) {
    before += counts[at] ?? 0;
    if (place < before) return values[at] ?? NaN;
  }
  return values.at(-1) ?? NaN;
}
