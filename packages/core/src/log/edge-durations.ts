import type { LogEdges } from './log-edges.js';
import { NO_VALUES, valueCounts, type ValueCounts } from './value-counts.js';

/** Every known duration of each pair, by the pair's number. */
export function edgeDurations(edges: LogEdges): (number: number) => ValueCounts {
  const spread = edges.unit === 'millisecond' ? null : dayCounts(edges);
  return spread ?? sortedDurations(edges);
}

const MOST_CELLS = 2 ** 22;

/** Days are few and whole: one count for each, without sorting. Null where there would be too many counts. */
function dayCounts({
  edgeOf,
  at,
  known,
  least,
  greatest,
}: LogEdges): ((number: number) => ValueCounts) | null {
  const offsets = new Float64Array(known.length + 1);
  for (let edge = 0; edge < known.length; edge += 1) {
    const width = (known[edge] ?? 0) > 0 ? (greatest[edge] ?? 0) - (least[edge] ?? 0) + 1 : 0;
    offsets[edge + 1] = (offsets[edge] ?? 0) + width;
  }
  const cells = offsets[known.length] ?? 0;
  if (cells > MOST_CELLS) return null;
  const counts = new Int32Array(cells);
  const shifts = offsets.map((offset, edge) => offset - (edge < known.length ? (least[edge] ?? 0) : 0));
  for (let event = 1; event < edgeOf.length; event += 1) {
    const edge = edgeOf[event] ?? -1;
    if (edge < 0) continue;
    const lasted = (at[event] ?? NaN) - (at[event - 1] ?? NaN);
    if (Number.isNaN(lasted)) continue;
    const cell = (shifts[edge] ?? 0) + lasted;
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return (edge) => {
    if ((known[edge] ?? 0) === 0) return NO_VALUES;
    const values: number[] = [];
    const times: number[] = [];
    const first = offsets[edge] ?? 0;
    for (let cell = first; cell < (offsets[edge + 1] ?? 0); cell += 1) {
      const count = counts[cell] ?? 0;
      if (count === 0) continue;
      values.push((least[edge] ?? 0) + cell - first);
      times.push(count);
    }
    return { values, counts: times };
  };
}

function sortedDurations({ edgeOf, at, known }: LogEdges): (number: number) => ValueCounts {
  const next = new Int32Array(known.length + 1);
  for (let edge = 0; edge < known.length; edge += 1) next[edge + 1] = (next[edge] ?? 0) + (known[edge] ?? 0);
  const starts = next.slice();
  const durations = new Float64Array(starts[known.length] ?? 0);
  for (let event = 1; event < edgeOf.length; event += 1) {
    const edge = edgeOf[event] ?? -1;
    if (edge < 0) continue;
    const lasted = (at[event] ?? NaN) - (at[event - 1] ?? NaN);
    if (Number.isNaN(lasted)) continue;
    const place = next[edge] ?? 0;
    durations[place] = lasted;
    next[edge] = place + 1;
  }
  return (edge) => valueCounts(durations.subarray(starts[edge], starts[edge + 1]));
}
