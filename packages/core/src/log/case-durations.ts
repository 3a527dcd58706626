import { aggregate, type Aggregate, type LogScope } from './aggregate.js';
import { casesIn } from './case-scope.js';
import type { EventLog } from './event-log.js';
import { CARRY, NO_SUM, meanOf, sumOf, type ExactSum } from './exact-sum.js';
import { logClock, type ClockOptions, type DurationUnit } from './log-clock.js';
import { oneUnit, unitOf } from './one-unit.js';
import {
  mergedValues,
  NO_VALUES,
  quantile,
  valueCounts,
  valuesIn,
  type ValueCounts,
} from './value-counts.js';

/** Which cases count, and how durations are counted. */
export interface CaseDurationOptions extends LogScope, ClockOptions {}

/** From the first event of each case to its last, so far. */
export interface CaseDurationsPart {
  readonly unit: DurationUnit | null;
  readonly cases: number;
  readonly durations: ValueCounts;
  readonly sizes: ValueCounts;
}

/** How numbers lie. Quantiles of type 7. Null: of no number. */
export interface Spread {
  readonly count: number;
  readonly least: number | null;
  readonly lowerQuartile: number | null;
  readonly median: number | null;
  readonly mean: number | null;
  readonly upperQuartile: number | null;
  readonly ninetieth: number | null;
  readonly greatest: number | null;
}

/**
 * How long cases last from their first event to their last, and how many events they have. Of a case that is still
 * open it says how long it has lasted so far: leave such cases out, or use a method that knows of them.
 */
export interface CaseDurations {
  readonly unit: DurationUnit | null;
  readonly cases: number;
  /** Its count is smaller than `cases` where working days are not known. */
  readonly duration: Spread;
  readonly size: Spread;
}

/** Measures how long cases last and how many events they have. */
export const caseDurations: Aggregate<CaseDurationsPart, CaseDurations, CaseDurationOptions> = aggregate({
  empty: () => ({ unit: null, cases: 0, durations: NO_VALUES, sizes: NO_VALUES }),
  of: partOf,
  merge: (a: CaseDurationsPart, b: CaseDurationsPart) => ({
    unit: oneUnit(a.unit, b.unit),
    cases: a.cases + b.cases,
    durations: mergedValues(a.durations, b.durations),
    sizes: mergedValues(a.sizes, b.sizes),
  }),
  finish: ({ unit, cases, durations, sizes }: CaseDurationsPart) => ({
    unit,
    cases,
    duration: spread(durations),
    size: spread(sizes),
  }),
});

/** How numbers lie. None is negative, all are whole. */
export function spread(of: ValueCounts): Spread {
  const count = valuesIn(of);
  return {
    count,
    least: of.values[0] ?? null,
    lowerQuartile: quantile(of, 0.25),
    median: quantile(of, 0.5),
    mean: meanOf(total(of), count),
    upperQuartile: quantile(of, 0.75),
    ninetieth: quantile(of, 0.9),
    greatest: of.values.at(-1) ?? null,
  };
}

/** How long each case lasts, by its position; NaN where that is not known or it has no events. */
export function durationsOfCases(log: EventLog, options: CaseDurationOptions = {}): Float64Array {
  const { at: clock } = logClock(log, options);
  const durations = new Float64Array(log.cases.length).fill(NaN);
  for (const at of casesIn(log, options.cases))
    durations[at] = (clock[(log.starts[at + 1] ?? 0) - 1] ?? NaN) - (clock[log.starts[at] ?? 0] ?? NaN);
  return durations;
}

function partOf(log: EventLog, options: CaseDurationOptions = {}): CaseDurationsPart {
  const counted = casesIn(log, options.cases);
  const sizes = Float64Array.from(counted, (at) => (log.starts[at + 1] ?? 0) - (log.starts[at] ?? 0));
  return {
    unit: unitOf(log, options, counted),
    cases: counted.length,
    durations: valueCounts(durationsOfCases(log, options)),
    sizes: valueCounts(sizes),
  };
}

function total({ values, counts }: ValueCounts): ExactSum {
  let sum = NO_SUM;
  for (const [at, value] of values.entries()) {
    const times = counts[at] ?? 0;
    const product = value * times;
    if (product <= Number.MAX_SAFE_INTEGER) sum = sumOf(sum, [Math.floor(product / CARRY), product % CARRY]);
    else for (let time = 0; time < times; time += 1) sum = sumOf(sum, [0, value]);
  }
  return sum;
}
