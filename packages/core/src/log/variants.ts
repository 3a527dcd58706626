import { aggregate, type Aggregate, type LogScope } from './aggregate.js';
import { durationsOfCases, spread, type Spread } from './case-durations.js';
import { casesIn } from './case-scope.js';
import type { EventLog } from './event-log.js';
import type { ClockOptions, DurationUnit } from './log-clock.js';
import { activitiesOfCase, logRoutes, type LogRoutes } from './log-routes.js';
import { nameTable } from './name-table.js';
import { oneUnit, unitOf } from './one-unit.js';
import { mergedValues, NO_VALUES, valueCounts, type ValueCounts } from './value-counts.js';

/** Which cases count, and how durations are counted and kept. */
export interface VariantOptions extends LogScope, ClockOptions {
  /** The routes of the log, where they are known already: they are the same for every choice of cases. */
  readonly routes?: LogRoutes;
  /** Keep the durations of each variant's cases. True by default; without it durations are of no number. */
  readonly durations?: boolean;
}

/** Variants so far. `activities` are positions in `names`, which are in order: comparing positions compares names. */
export interface VariantsPart {
  readonly unit: DurationUnit | null;
  readonly names: readonly string[];
  readonly variants: readonly {
    readonly activities: readonly number[];
    readonly cases: number;
    readonly durations: ValueCounts;
  }[];
}

/** A sequence of activities that some cases share: on screen, a route. */
export interface Variant {
  readonly activities: readonly string[];
  readonly cases: number;
  /** How long these cases last from first event to last. */
  readonly duration: Spread;
}

/** All variants. */
export interface Variants {
  readonly unit: DurationUnit | null;
  readonly cases: number;
  /** Most cases first, then in order of the names of their activities. */
  readonly variants: readonly Variant[];
}

/** Counts the variants of a log: which sequences of activities there are, and how many cases have each. */
export const variants: Aggregate<VariantsPart, Variants, VariantOptions> = aggregate({
  empty: () => ({ unit: null, names: [], variants: [] }),
  of: partOf,
  merge,
  finish,
});

/** The share of all cases, 0 to 1, that the commonest variants have together; null of no case. */
export function coverage({ cases, variants: all }: Variants, top: number): number | null {
  const covered = all.slice(0, top).reduce((sum, variant) => sum + variant.cases, 0);
  return cases === 0 ? null : covered / cases;
}

function partOf(log: EventLog, options: VariantOptions = {}): VariantsPart {
  const { routeOf, firstCase } = options.routes ?? logRoutes(log);
  const counts = new Int32Array(firstCase.length);
  const counted = casesIn(log, options.cases);
  for (const at of counted) {
    const route = routeOf[at] ?? -1;
    counts[route] = (counts[route] ?? 0) + 1;
  }
  const durations =
    options.durations === false ? () => NO_VALUES : durationsByRoute(log, counted, routeOf, counts, options);
  const { names, placeOf } = nameTable(log.activities);
  const places = log.activities.map(placeOf);
  const found: VariantsPart['variants'][number][] = [];
  for (const [route, cases] of counts.entries()) {
    if (cases === 0) continue;
    const activities = Array.from(activitiesOfCase(log, firstCase[route] ?? 0), (at) => places[at] ?? 0);
    found.push({ activities, cases, durations: durations(route) });
  }
  return {
    unit: unitOf(log, options, counted),
    names,
    variants: found.sort((a, b) => compareNumbers(a.activities, b.activities)),
  };
}

function durationsByRoute(
  log: EventLog,
  counted: Int32Array,
  routeOf: Int32Array,
  counts: Int32Array,
  options: VariantOptions,
): (route: number) => ValueCounts {
  const all = durationsOfCases(log, options);
  const starts = new Int32Array(counts.length + 1);
  for (const [route, count] of counts.entries()) starts[route + 1] = (starts[route] ?? 0) + count;
  const next = starts.slice();
  const sorted = new Float64Array(counted.length);
  for (const at of counted) {
    const route = routeOf[at] ?? 0;
    const place = next[route] ?? 0;
    sorted[place] = all[at] ?? NaN;
    next[route] = place + 1;
  }
  return (route) => valueCounts(sorted.subarray(starts[route], starts[route + 1]));
}

function merge(a: VariantsPart, b: VariantsPart): VariantsPart {
  const { names, placeOf } = nameTable(a.names, b.names);
  const byRoute = new Map<string, VariantsPart['variants'][number]>();
  for (const part of [a, b]) {
    const places = part.names.map(placeOf);
    for (const { activities, ...rest } of part.variants) {
      const variant = { activities: activities.map((at) => places[at] ?? 0), ...rest };
      const key = variant.activities.join(' ');
      const known = byRoute.get(key);
      byRoute.set(
        key,
        known === undefined
          ? variant
          : {
              ...variant,
              cases: known.cases + variant.cases,
              durations: mergedValues(known.durations, variant.durations),
            },
      );
    }
  }
  return {
    unit: oneUnit(a.unit, b.unit),
    names,
    variants: [...byRoute.values()].sort((one, other) => compareNumbers(one.activities, other.activities)),
  };
}

function finish({ unit, names, variants: parts }: VariantsPart): Variants {
  return {
    unit,
    cases: parts.reduce((sum, { cases }) => sum + cases, 0),
    variants: [...parts]
      .sort((a, b) => b.cases - a.cases || compareNumbers(a.activities, b.activities))
      .map(({ activities, cases, durations }) => ({
        activities: activities.map((at) => names[at] ?? ''),
        cases,
        duration: spread(durations),
      })),
  };
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
