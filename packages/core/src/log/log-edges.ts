import { casesIn } from './case-scope.js';
import type { EventLog } from './event-log.js';
import { CARRY, type ExactSum } from './exact-sum.js';
import { logClock, type ClockOptions, type DurationUnit } from './log-clock.js';
import { pairIndex, type PairIndex } from './pair-index.js';
import type { LogScope } from './aggregate.js';

/** Which cases count, and in what durations are counted. */
export interface EdgeOptions extends LogScope, ClockOptions {
  /**
   * `all`, the default: every duration, so that the median can be told. `summed`: only sum, least and greatest. `none`:
   * how often, and nothing else. Each is faster than the one before.
   */
  readonly durations?: 'all' | 'summed' | 'none';
}

/** Each pair of events that follow each other in a case, by pair of activities: numbers, for engines that draw. */
export interface LogEdges {
  readonly index: PairIndex;
  /**
   * By event: the number of the pair that it ends, -1 where it is its case's first or its case does not count. Empty
   * where not all durations are asked for.
   */
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
  const counted = casesIn(log, options.cases);
  const index = pairIndex(log.activities.length);
  if (index.size() === 0) meetPairs(log, index, counted);
  const { at, unit } = logClock(log, options);
  const stats = pairStats(index.size());
  const { durations = 'all' } = options;
  const edgeOf = new Int32Array(durations === 'all' ? log.events : 0);
  if (counted.length < log.cases.length) edgeOf.fill(-1);
  const { starts } = log;
  const walk: Walk = { activity: log.activity, at, index, edgeOf, stats };
  const walkCase = durations === 'none' ? countCase : durations === 'summed' ? sumCase : keepCase;
  for (const own of counted) walkCase(walk, starts[own] ?? 0, starts[own + 1] ?? 0);
  return { index, edgeOf, ...byPair(stats), at, unit };
}

/** Gives a number to every pair that is there, where there are too many activities for all pairs to have one. */
function meetPairs({ activity, starts }: EventLog, index: PairIndex, counted: Int32Array): void {
  for (const own of counted)
    for (let event = (starts[own] ?? 0) + 1; event < (starts[own + 1] ?? 0); event += 1)
      index.of(activity[event - 1] ?? 0, activity[event] ?? 0);
}

interface Walk {
  readonly activity: Uint16Array;
  readonly at: Float64Array;
  readonly index: PairIndex;
  readonly edgeOf: Int32Array;
  readonly stats: PairStats;
}

type WalkCase = (walk: Walk, first: number, end: number) => void;

const countCase: WalkCase = ({ activity, index, stats: { unknown } }, first, end) => {
  let from = activity[first] ?? 0;
  for (let event = first + 1; event < end; event += 1) {
    const to = activity[event] ?? 0;
    const edge = index.of(from, to);
    unknown[edge] = (unknown[edge] ?? 0) + 1;
    from = to;
  }
};

const sumCase: WalkCase = ({ activity, at, index, stats }, first, end) => {
  let from = activity[first] ?? 0;
  let before = at[first] ?? NaN;
  for (let event = first + 1; event < end; event += 1) {
    const to = activity[event] ?? 0;
    const now = at[event] ?? NaN;
    addDuration(stats, index.of(from, to), now - before);
    from = to;
    before = now;
  }
};

const keepCase: WalkCase = (walk, first, end) => {
  const { activity, index, edgeOf } = walk;
  sumCase(walk, first, end);
  edgeOf[first] = -1;
  let from = activity[first] ?? 0;
  for (let event = first + 1; event < end; event += 1) {
    const to = activity[event] ?? 0;
    edgeOf[event] = index.of(from, to);
    from = to;
  }
};

interface PairStats {
  /** By pair, side by side: how many are known, their sum, the least and the greatest. */
  readonly cells: Float64Array;
  /** By pair: how often the sum carried over. */
  readonly high: Float64Array;
  readonly unknown: Int32Array;
}

const WIDTH = 4;
const NOTHING = [0, 0, Infinity, -Infinity];

function pairStats(size: number): PairStats {
  const cells = new Float64Array(size * WIDTH);
  for (let edge = 0; edge < size; edge += 1) cells.set(NOTHING, edge * WIDTH);
  return { cells, high: new Float64Array(size), unknown: new Int32Array(size) };
}

function addDuration({ cells, high, unknown }: PairStats, edge: number, lasted: number): void {
  if (!(lasted >= 0)) {
    unknown[edge] = (unknown[edge] ?? 0) + 1;
    return;
  }
  const cell = edge * WIDTH;
  const sum = (cells[cell + 1] ?? 0) + lasted;
  cells[cell] = (cells[cell] ?? 0) + 1;
  cells[cell + 1] = sum;
  if (sum >= CARRY) {
    cells[cell + 1] = sum - CARRY;
    high[edge] = (high[edge] ?? 0) + 1;
  }
  if (lasted < (cells[cell + 2] ?? 0)) cells[cell + 2] = lasted;
  if (lasted > (cells[cell + 3] ?? 0)) cells[cell + 3] = lasted;
}

function byPair({
  cells,
  high,
  unknown,
}: PairStats): Pick<LogEdges, 'count' | 'known' | 'sums' | 'least' | 'greatest'> {
  const known = Int32Array.from(unknown, (_, edge) => cells[edge * WIDTH] ?? 0);
  return {
    count: known.map((count, edge) => count + (unknown[edge] ?? 0)),
    known,
    sums: (edge) => [high[edge] ?? 0, cells[edge * WIDTH + 1] ?? 0],
    least: Float64Array.from(unknown, (_, edge) => cells[edge * WIDTH + 2] ?? 0),
    greatest: Float64Array.from(unknown, (_, edge) => cells[edge * WIDTH + 3] ?? 0),
  };
}
