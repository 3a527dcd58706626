import { casesIn } from './case-scope.js';
import type { EventLog } from './event-log.js';
import { CARRY, type ExactSum } from './exact-sum.js';
import { logClock, type ClockOptions, type DurationUnit } from './log-clock.js';
import { pairIndex, type PairIndex } from './pair-index.js';
import type { LogScope } from './aggregate.js';

/** Which cases count, and in what durations are counted. */
export interface EdgeOptions extends LogScope, ClockOptions {}

/** Each pair of events that follow each other in a case, by pair of activities: numbers, for engines that draw. */
export interface LogEdges {
  readonly index: PairIndex;
  /** By event: the number of the pair that it ends, -1 where it is its case's first or its case does not count. */
  readonly edgeOf: Int32Array;
  /** By pair: how many times. */
  readonly count: Int32Array;
  /** By pair: how many of them have a duration that is known. */
  readonly known: Int32Array;
  readonly sums: (number: number) => ExactSum;
  /** By pair: least and greatest known duration, Infinity and -Infinity where none is. */
  readonly least: Float64Array;
  readonly greatest: Float64Array;
  /** The number for each event that durations were counted by. */
  readonly at: Float64Array;
  readonly unit: DurationUnit;
}

/** Counts every pair of neighbours in one pass: how often, and the sum, least and greatest of the durations. */
export function logEdges(log: EventLog, options: EdgeOptions = {}): LogEdges {
  const index = pairIndex(log.activities.length);
  const edgeOf = edgesOfEvents(log, index, options);
  const { at, unit } = logClock(log, options);
  const size = index.size();
  const stats = new Float64Array(size * WIDTH); // by pair, side by side: known, sum, least, greatest
  const high = new Float64Array(size);
  const unknown = new Int32Array(size);
  for (let edge = 0; edge < size; edge += 1) stats.set(NOTHING, edge * WIDTH);
  let before = at[0] ?? NaN;
  for (let event = 1; event < edgeOf.length; event += 1) {
    const now = at[event] ?? NaN;
    const lasted = now - before;
    before = now;
    const edge = edgeOf[event] ?? -1;
    if (edge < 0) continue;
    if (!(lasted >= 0)) unknown[edge] = (unknown[edge] ?? 0) + 1;
    else if (addDuration(stats, edge * WIDTH, lasted)) high[edge] = (high[edge] ?? 0) + 1;
  }
  return { index, edgeOf, ...byPair(stats, high, unknown), at, unit };
}

/** True where the sum carried over. */
function addDuration(stats: Float64Array, cell: number, lasted: number): boolean {
  const sum = (stats[cell + 1] ?? 0) + lasted;
  const carries = sum >= CARRY;
  stats[cell] = (stats[cell] ?? 0) + 1;
  stats[cell + 1] = carries ? sum - CARRY : sum;
  if (lasted < (stats[cell + 2] ?? 0)) stats[cell + 2] = lasted;
  if (lasted > (stats[cell + 3] ?? 0)) stats[cell + 3] = lasted;
  return carries;
}

function byPair(
  stats: Float64Array,
  high: Float64Array,
  unknown: Int32Array,
): Pick<LogEdges, 'count' | 'known' | 'sums' | 'least' | 'greatest'> {
  const known = Int32Array.from(unknown, (_, edge) => stats[edge * WIDTH] ?? 0);
  return {
    count: known.map((count, edge) => count + (unknown[edge] ?? 0)),
    known,
    sums: (edge) => [high[edge] ?? 0, stats[edge * WIDTH + 1] ?? 0],
    least: Float64Array.from(unknown, (_, edge) => stats[edge * WIDTH + 2] ?? 0),
    greatest: Float64Array.from(unknown, (_, edge) => stats[edge * WIDTH + 3] ?? 0),
  };
}

const WIDTH = 4;
const NOTHING = [0, 0, Infinity, -Infinity];

function edgesOfEvents(log: EventLog, index: PairIndex, { cases }: LogScope): Int32Array {
  const { activity, starts, activities } = log;
  const edgeOf = new Int32Array(log.events);
  if (cases !== undefined) edgeOf.fill(-1);
  const width = activities.length;
  const isDense = index.size() > 0; // numbers that are known beforehand are counted here, not asked for
  for (const at of casesIn(log, cases)) {
    const first = starts[at] ?? 0;
    const end = starts[at + 1] ?? 0;
    let from = activity[first] ?? 0;
    edgeOf[first] = -1;
    for (let event = first + 1; event < end; event += 1) {
      const to = activity[event] ?? 0;
      edgeOf[event] = isDense ? from * width + to : index.of(from, to);
      from = to;
    }
  }
  return edgeOf;
}
