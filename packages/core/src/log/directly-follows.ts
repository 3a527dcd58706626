import { aggregate, type Aggregate } from './aggregate.js';
import { edgeDurations } from './edge-durations.js';
import { casesIn } from './case-scope.js';
import type { EventLog } from './event-log.js';
import { meanOf, sumOf, type ExactSum } from './exact-sum.js';
import type { DurationUnit } from './log-clock.js';
import { logEdges, type EdgeOptions, type LogEdges } from './log-edges.js';
import { nameTable } from './name-table.js';
import { oneUnit, unitOf } from './one-unit.js';
import { mergedValues, quantile, type ValueCounts } from './value-counts.js';

/** One activity directly followed by another, so far. */
export interface FollowsPart {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly known: number;
  readonly sum: ExactSum;
  readonly least: number | null;
  readonly greatest: number | null;
  readonly durations: ValueCounts | null;
}

/** Every such pair, by name. */
export interface DirectlyFollowsPart {
  readonly unit: DurationUnit | null;
  readonly edges: readonly FollowsPart[];
}

/** One activity directly followed by another in the same case. Durations are in the result's unit. */
export interface Follows {
  readonly from: string;
  readonly to: string;
  /** How many times. */
  readonly count: number;
  /**
   * How many of them have a known duration: all, but for working days outside what the holidays know; none where no
   * durations were asked for.
   */
  readonly known: number;
  readonly mean: number | null;
  /** Exact; null where no duration is known, or durations were not kept. */
  readonly median: number | null;
  readonly least: number | null;
  readonly greatest: number | null;
}

/** Which activity directly follows which. */
export interface DirectlyFollows {
  /** Null: of no case. */
  readonly unit: DurationUnit | null;
  /** In order of the first name, then the second. */
  readonly edges: readonly Follows[];
}

/** Counts which activity directly follows which, with the time between them. */
export const directlyFollows: Aggregate<DirectlyFollowsPart, DirectlyFollows, EdgeOptions> = aggregate({
  empty: () => ({ unit: null, edges: [] }),
  of: partOf,
  merge,
  finish,
});

function partOf(log: EventLog, options: EdgeOptions = {}): DirectlyFollowsPart {
  const edges = logEdges(log, options);
  const durations = (options.durations ?? 'all') === 'all' ? edgeDurations(edges) : null;
  const { placeOf } = nameTable(log.activities);
  const parts: FollowsPart[] = [];
  for (const [number, count] of edges.count.entries())
    if (count > 0) parts.push(edgePart(log, edges, number, durations?.(number) ?? null));
  return {
    unit: unitOf(log, options, casesIn(log, options.cases)),
    edges: parts.sort((a, b) => placeOf(a.from) - placeOf(b.from) || placeOf(a.to) - placeOf(b.to)),
  };
}

function edgePart(
  { activities }: EventLog,
  edges: LogEdges,
  number: number,
  durations: ValueCounts | null,
): FollowsPart {
  const [from, to] = edges.index.pair(number);
  const known = edges.known[number] ?? 0;
  return {
    from: activities[from] ?? '',
    to: activities[to] ?? '',
    count: edges.count[number] ?? 0,
    known,
    sum: edges.sums(number),
    least: known === 0 ? null : (edges.least[number] ?? null),
    greatest: known === 0 ? null : (edges.greatest[number] ?? null),
    durations,
  };
}

function merge(a: DirectlyFollowsPart, b: DirectlyFollowsPart): DirectlyFollowsPart {
  const { names, placeOf } = nameTable([...a.edges, ...b.edges].flatMap(({ from, to }) => [from, to]));
  const edges = new Map<number, FollowsPart>();
  for (const edge of [...a.edges, ...b.edges]) {
    const key = placeOf(edge.from) * names.length + placeOf(edge.to);
    const known = edges.get(key);
    edges.set(key, known === undefined ? edge : both(known, edge));
  }
  return {
    unit: oneUnit(a.unit, b.unit),
    edges: [...edges].sort(([one], [other]) => one - other).map(([, edge]) => edge),
  };
}

function both(a: FollowsPart, b: FollowsPart): FollowsPart {
  return {
    from: a.from,
    to: a.to,
    count: a.count + b.count,
    known: a.known + b.known,
    sum: sumOf(a.sum, b.sum),
    least: extreme(Math.min, a.least, b.least),
    greatest: extreme(Math.max, a.greatest, b.greatest),
    durations: a.durations === null || b.durations === null ? null : mergedValues(a.durations, b.durations),
  };
}

function extreme(which: (a: number, b: number) => number, a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : which(a, b);
}

function finish({ unit, edges }: DirectlyFollowsPart): DirectlyFollows {
  return {
    unit,
    edges: edges.map(({ from, to, count, known, sum, least, greatest, durations }) => ({
      from,
      to,
      count,
      known,
      mean: meanOf(sum, known),
      median: durations === null ? null : quantile(durations, 0.5),
      least,
      greatest,
    })),
  };
}
