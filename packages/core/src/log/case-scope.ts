import type { Bitset } from './bitset.js';
import type { EventLog } from './event-log.js';

/** Positions of the cases that count and have events, in the order of the log. */
export function casesIn({ starts }: EventLog, cases?: Bitset): Int32Array {
  const found = new Int32Array(Math.max(0, starts.length - 1));
  let count = 0;
  for (let at = 0; at < found.length; at += 1) {
    if (cases !== undefined && (((cases[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 0) continue;
    if ((starts[at + 1] ?? 0) === (starts[at] ?? 0)) continue;
    found[count] = at;
    count += 1;
  }
  return found.subarray(0, count);
}
