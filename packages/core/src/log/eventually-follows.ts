import { aggregate, type Aggregate, type LogScope } from './aggregate.js';
import { casesIn } from './case-scope.js';
import type { EventLog } from './event-log.js';
import { nameTable } from './name-table.js';
import { pairIndex, type PairIndex } from './pair-index.js';

/** In how many cases one activity comes somewhere before another, or before itself again. */
export interface EventuallyFollows {
  readonly from: string;
  readonly to: string;
  readonly cases: number;
}

/**
 * Counts the cases in which one activity is followed, at once or later, by another. In order of the names.
 *
 * @throws {RangeError} Where there are more than 4,194,304 pairs: a case of 10,000 different activities alone
 *   has 50 million.
 */
export const eventuallyFollows: Aggregate<readonly EventuallyFollows[], readonly EventuallyFollows[]> =
  aggregate<readonly EventuallyFollows[], readonly EventuallyFollows[]>({
    empty: () => [],
    of: partOf,
    merge,
    finish: (pairs) => pairs,
  });

const MOST_PAIRS = 2 ** 22;

function partOf(log: EventLog, { cases }: LogScope = {}): readonly EventuallyFollows[] {
  const { activities } = log;
  const index = pairIndex(activities.length);
  const counts = pairCounts(log, index, casesIn(log, cases));
  const found: EventuallyFollows[] = [];
  for (const [pair, count] of counts.entries()) {
    const [from, to] = index.pair(pair);
    if (count > 0) found.push({ from: activities[from] ?? '', to: activities[to] ?? '', cases: count });
  }
  return merge(found, []);
}

/** By pair: in how many cases the one comes before the other. */
function pairCounts(
  { activities, activity, starts }: EventLog,
  index: PairIndex,
  cases: Int32Array,
): number[] {
  const counts: number[] = new Array<number>(index.size()).fill(0);
  const lastCase: number[] = new Array<number>(index.size()).fill(-1);
  const seen = new Int32Array(activities.length); // the activities of the case so far, each once
  const seenIn = new Int32Array(activities.length).fill(-1);
  const paired = new Int32Array(activities.length); // how many of them an activity was paired with already

  const pairUp = (to: number, until: number, at: number): void => {
    for (let before = paired[to] ?? 0; before < until; before += 1) {
      const pair = index.of(seen[before] ?? 0, to);
      if (lastCase[pair] === at) continue;
      if (pair >= MOST_PAIRS) throw new RangeError('There are too many pairs of activities.');
      lastCase[pair] = at;
      counts[pair] = (counts[pair] ?? 0) + 1;
    }
    paired[to] = until;
  };

  for (const at of cases) {
    let length = 0;
    for (let event = starts[at] ?? 0; event < (starts[at + 1] ?? 0); event += 1) {
      const to = activity[event] ?? 0;
      const isNew = seenIn[to] !== at;
      if (isNew) paired[to] = 0;
      pairUp(to, length, at);
      if (!isNew) continue;
      seenIn[to] = at;
      seen[length] = to;
      length += 1;
    }
  }
  return counts;
}

function merge(
  a: readonly EventuallyFollows[],
  b: readonly EventuallyFollows[],
): readonly EventuallyFollows[] {
  const { names, placeOf } = nameTable([...a, ...b].flatMap(({ from, to }) => [from, to]));
  const pairs = new Map<number, EventuallyFollows>();
  for (const pair of [...a, ...b]) {
    const key = placeOf(pair.from) * names.length + placeOf(pair.to);
    pairs.set(key, { ...pair, cases: pair.cases + (pairs.get(key)?.cases ?? 0) });
  }
  return [...pairs].sort(([one], [other]) => one - other).map(([, pair]) => pair);
}
