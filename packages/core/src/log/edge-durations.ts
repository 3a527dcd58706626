import type { LogEdges } from './log-edges.js';
import { valueCounts, type ValueCounts } from './value-counts.js';

/** Every known duration of each pair, by the pair's number. */
export function edgeDurations(edges: LogEdges): (number: number) => ValueCounts {
  const offsets = edges.unit === 'millisecond' ? null : dayOffsets(edges);
  return offsets === null ? sortedDurations(edges) : countedDurations(edges, offsets);
}

const MOST_CELLS = 2 ** 22;

/** Days are few and whole: where the counts of each pair's days begin. Null where there would be too many counts. */
function dayOffsets({ known, least, greatest }: LogEdges): Float64Array | null {
  const offsets = new Float64Array(known.length + 1);
  let cells = 0;
  for (const [edge, count] of known.entries()) {
    if (count > 0) cells += (greatest[edge] ?? 0) - (least[edge] ?? 0) + 1;
    offsets[edge + 1] = cells;
  }
  return cells > MOST_CELLS ? null : offsets;
}

/** One count for each day that a pair can last, without sorting. */
function countedDurations(edges: LogEdges, offsets: Float64Array): (number: number) => ValueCounts {
  const { known, least } = edges;
  const counts = new Int32Array(offsets[known.length] ?? 0);
  const shifts = Float64Array.from(
    known,
    (count, edge) => (offsets[edge] ?? 0) - (count > 0 ? (least[edge] ?? 0) : 0),
  );
  eachDuration(edges, (edge, lasted) => {
    const cell = (shifts[edge] ?? 0) + lasted;
    counts[cell] = (counts[cell] ?? 0) + 1;
  });
  return (edge) => {
    const first = offsets[edge] ?? 0;
    const found = counts.subarray(first, offsets[edge + 1]);
    const values: number[] = [];
    const times: number[] = [];
    for (const [cell, count] of found.entries()) {
      if (count === 0) continue;
      values.push((least[edge] ?? 0) + cell);
      times.push(count);
    }
    return { values, counts: times };
  };
}

function sortedDurations(edges: LogEdges): (number: number) => ValueCounts {
  const { known } = edges;
  const next = new Int32Array(known.length + 1);
  for (const [edge, count] of known.entries()) next[edge + 1] = (next[edge] ?? 0) + count;
  const starts = next.slice();
  const durations = new Float64Array(starts[known.length] ?? 0);
  eachDuration(edges, (edge, lasted) => {
    const place = next[edge] ?? 0;
    durations[place] = lasted;
    next[edge] = place + 1;
  });
  return (edge) => valueCounts(durations.subarray(starts[edge], starts[edge + 1]));
}

function eachDuration({ edgeOf, at }: LogEdges, take: (edge: number, lasted: number) => void): void {
  let before = at[0] ?? NaN;
  for (let event = 1; event < edgeOf.length; event += 1) {
    const now = at[event] ?? NaN;
    const lasted = now - before;
    before = now;
    const edge = edgeOf[event] ?? -1;
    if (edge >= 0 && lasted >= 0) take(edge, lasted);
  }
}
