/** The first position in sorted numbers, from `low`, whose number is not below `value`. */
export function lowerBound(sorted: Int32Array, value: number, low = 0, high = sorted.length): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] ?? 0) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The first position in counts that only rise, from `low`, at which more than `count` have been counted. */
export function firstAbove(counts: Uint32Array, count: number, low: number): number {
  let from = low;
  let to = counts.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((counts[middle] ?? 0) <= count) from = middle + 1;
    else to = middle;
  }
  return from;
}
