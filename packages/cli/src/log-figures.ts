import {
  activityCounts,
  caseDurations,
  coverage,
  directlyFollows,
  eventuallyFollows,
  variants,
  type ActivityCount,
  type DurationUnit,
  type EventLog,
  type Spread,
} from '@case-journey/core';

/** What `log --json` prints. Times are seconds; shares are of 1. Names are in order of their code units. */
export interface LogFigures {
  /** Cases that have events. */
  readonly cases: number;
  readonly events: number;
  /** Different activities. */
  readonly activities: number;
  readonly activityCounts: Readonly<Record<string, number>>;
  /** Cases in which it happens. */
  readonly activityCases: Readonly<Record<string, number>>;
  readonly startActivities: Readonly<Record<string, number>>;
  readonly endActivities: Readonly<Record<string, number>>;
  readonly dfgEdges: number;
  /** From, to, how many times, mean, median, least, greatest. */
  readonly dfg: readonly (readonly [string, string, number, ...(number | null)[]])[];
  /** Null: too many to count. */
  readonly eventuallyFollowsPairs: number | null;
  /** From, to, cases. */
  readonly eventuallyFollowsCases: readonly (readonly [string, string, number])[];
  readonly variants: number;
  readonly top10Coverage: number | null;
  /** Variants of one case. */
  readonly singletonVariants: number;
  /** Activities, cases, median duration: the 25 commonest. */
  readonly topVariants: readonly (readonly [readonly string[], number, number | null])[];
  readonly caseSize: Readonly<Record<'min' | 'median' | 'mean' | 'max', number | null>>;
  readonly caseDurationSeconds: Readonly<
    Record<'min' | 'p25' | 'median' | 'mean' | 'p75' | 'p90' | 'max', number | null>
  >;
  readonly reworkCasesPerActivity: Readonly<Record<string, number>>;
  readonly casesWithRework: number;
  readonly selfLoops: Readonly<Record<string, number>>;
  readonly casesOutOfOrderInFile: number;
  readonly casesWithTiedTimestamps: number;
}

/** The figures of a log. */
export function logFigures(log: EventLog): LogFigures {
  const counts = activityCounts.of(log);
  const follows = directlyFollows.finish(directlyFollows.of(log));
  const eventually = pairsOf(log);
  const routes = variants.finish(variants.of(log));
  const { duration, size } = caseDurations.finish(caseDurations.of(log));
  const by = (field: Exclude<keyof ActivityCount, 'activity'>): Record<string, number> =>
    Object.fromEntries(
      counts.activities.flatMap((count) => (count[field] > 0 ? [[count.activity, count[field]]] : [])),
    );
  const seconds = (duration: number | null): number | null => inSeconds(duration, log.unit);
  return {
    cases: counts.cases,
    events: counts.events,
    activities: counts.activities.length,
    activityCounts: by('events'),
    activityCases: by('cases'),
    startActivities: by('starts'),
    endActivities: by('ends'),
    dfgEdges: follows.edges.length,
    dfg: follows.edges.map(({ from, to, count, mean, median, least, greatest }) => [
      from,
      to,
      count,
      ...[mean, median, least, greatest].map(seconds),
    ]),
    eventuallyFollowsPairs: eventually?.length ?? null,
    eventuallyFollowsCases: (eventually ?? []).map(({ from, to, cases }) => [from, to, cases]),
    variants: routes.variants.length,
    top10Coverage: rounded(coverage(routes, 10), 6),
    singletonVariants: routes.variants.filter(({ cases }) => cases === 1).length,
    topVariants: routes.variants
      .slice(0, 25)
      .map(({ activities, cases, duration: lasts }) => [activities, cases, seconds(lasts.median)]),
    caseSize: {
      min: size.least,
      median: size.median,
      mean: rounded(size.mean, 6),
      max: size.greatest,
    },
    caseDurationSeconds: durationFigures(duration, seconds),
    reworkCasesPerActivity: by('reworkCases'),
    casesWithRework: counts.casesWithRework,
    selfLoops: by('selfLoops'),
    casesOutOfOrderInFile: log.order.outOfOrderCases,
    casesWithTiedTimestamps: log.order.tiedCases,
  };
}

function pairsOf(log: EventLog): ReturnType<typeof eventuallyFollows.of> | null {
  try {
    return eventuallyFollows.of(log);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function durationFigures(
  { least, lowerQuartile, median, mean, upperQuartile, ninetieth, greatest }: Spread,
  seconds: (duration: number | null) => number | null,
): LogFigures['caseDurationSeconds'] {
  return {
    min: seconds(least),
    p25: seconds(lowerQuartile),
    median: seconds(median),
    mean: seconds(mean),
    p75: seconds(upperQuartile),
    p90: seconds(ninetieth),
    max: seconds(greatest),
  };
}

/**
 * Seconds, to the millisecond; exactly half a millisecond stays, since it could be rounded either way. A day of a log of
 * days counts as 86,400.
 */
function inSeconds(duration: number | null, unit: DurationUnit): number | null {
  if (duration === null) return null;
  const milliseconds = unit === 'millisecond' ? duration : duration * 86_400_000;
  return (milliseconds % 1 === 0.5 ? milliseconds : Math.round(milliseconds)) / 1000;
}

function rounded(value: number | null, digits: number): number | null {
  return value === null ? null : Number(value.toFixed(digits));
}
