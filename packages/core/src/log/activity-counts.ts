import { aggregate, type Aggregate, type LogScope } from './aggregate.js';
import { casesIn } from './case-scope.js';
import type { EventLog } from './event-log.js';
import { compareText } from '../model/order.js';

/** What happens how often, by activity. */
export interface ActivityCount {
  readonly activity: string;
  readonly events: number;
  /** Cases in which it happens. */
  readonly cases: number;
  /** Cases that begin, that end with it. */
  readonly starts: number;
  readonly ends: number;
  /** Cases in which it happens twice or more. */
  readonly reworkCases: number;
  /** How many times it directly follows itself. */
  readonly selfLoops: number;
}

/** What happens how often. */
export interface ActivityCounts {
  /** Cases that have events. */
  readonly cases: number;
  readonly events: number;
  /** Cases in which some activity happens twice or more. */
  readonly casesWithRework: number;
  /** In order of name; none that does not happen. */
  readonly activities: readonly ActivityCount[];
}

/** Counts activities: how often, in how many cases, first and last, again in the same case. */
export const activityCounts: Aggregate<ActivityCounts, ActivityCounts> = aggregate<
  ActivityCounts,
  ActivityCounts
>({
  empty: () => ({ cases: 0, events: 0, casesWithRework: 0, activities: [] }),
  of: partOf,
  merge,
  finish: (part) => part,
});

const FIELDS = ['events', 'cases', 'starts', 'ends', 'reworkCases', 'selfLoops'] as const;

function partOf(log: EventLog, { cases }: LogScope = {}): ActivityCounts {
  const { activities, activity, starts } = log;
  const width = activities.length;
  const tally = {
    events: new Int32Array(width),
    cases: new Int32Array(width),
    starts: new Int32Array(width),
    ends: new Int32Array(width),
    reworkCases: new Int32Array(width),
    selfLoops: new Int32Array(width),
  };
  const lastCase = new Int32Array(width).fill(-1);
  const times = new Int32Array(width);
  const whole = { cases: 0, events: 0, casesWithRework: 0 };
  for (const at of casesIn(log, cases)) {
    const first = starts[at] ?? 0;
    const end = starts[at + 1] ?? 0;
    let before = -1;
    let again = 0;
    for (let event = first; event < end; event += 1) {
      const now = activity[event] ?? 0;
      raise(tally.events, now);
      if (now === before) raise(tally.selfLoops, now);
      before = now;
      if (lastCase[now] !== at) {
        lastCase[now] = at;
        times[now] = 1;
        raise(tally.cases, now);
      } else if (times[now] === 1) {
        times[now] = 2;
        again += 1;
        raise(tally.reworkCases, now);
      }
    }
    raise(tally.starts, activity[first] ?? 0);
    raise(tally.ends, before);
    whole.cases += 1;
    whole.events += end - first;
    if (again > 0) whole.casesWithRework += 1;
  }
  const counted = activities.map((name, at) => {
    const count = { activity: name, events: 0, cases: 0, starts: 0, ends: 0, reworkCases: 0, selfLoops: 0 };
    for (const field of FIELDS) count[field] = tally[field][at] ?? 0;
    return count;
  });
  return { ...whole, activities: inOrder(counted.filter((count) => count.events > 0)) };
}

function raise(counts: Int32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

function merge(a: ActivityCounts, b: ActivityCounts): ActivityCounts {
  const byName = new Map(a.activities.map((count) => [count.activity, count]));
  for (const count of b.activities) {
    const known = byName.get(count.activity);
    byName.set(count.activity, known === undefined ? count : added(known, count));
  }
  return {
    cases: a.cases + b.cases,
    events: a.events + b.events,
    casesWithRework: a.casesWithRework + b.casesWithRework,
    activities: inOrder([...byName.values()]),
  };
}

function added(a: ActivityCount, b: ActivityCount): ActivityCount {
  const sum = { ...a };
  for (const field of FIELDS) sum[field] += b[field];
  return sum;
}

function inOrder(counts: readonly ActivityCount[]): readonly ActivityCount[] {
  return [...counts].sort((a, b) => compareText(a.activity, b.activity));
}
