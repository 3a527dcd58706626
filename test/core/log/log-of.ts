import {
  columnsBuilder,
  dayNumber,
  logFromColumns,
  type EventColumns,
  type EventLog,
  type LogOptions,
} from '@case-journey/core';
import fc from 'fast-check';

/** One event: its case, its activity, and a day or an instant. */
export type Row = readonly [of: string, activity: string, when: string | number];

/** Columns of rows: days where `when` is a text, instants where it is a number of milliseconds. */
export function columnsOf(rows: readonly Row[]): EventColumns {
  const builder = columnsBuilder();
  const instants: number[] = [];
  for (const [place, [of, activity, when]] of rows.entries()) {
    const day = typeof when === 'string' ? dayNumber(when) : Math.floor(when / 86_400_000);
    instants.push(typeof when === 'string' ? NaN : when);
    builder.addNumbers(
      day,
      day,
      builder.types.intern(activity),
      builder.children.intern(of),
      -1,
      0,
      0,
      place,
    );
  }
  const columns = builder.finish();
  return instants.some((instant) => !Number.isNaN(instant))
    ? { ...columns, instant: Float64Array.from(instants) }
    : columns;
}

/** A log of rows. */
export function logOf(rows: readonly Row[], options: LogOptions = {}): EventLog {
  return logFromColumns(columnsOf(rows), options);
}

/** Names that have broken other libraries. */
export const HOSTILE = ['__proto__', 'constructor', 'a,b', 'a', 'b,c', 'NA', 'null', 'toString', ' ', 'é'];

/** A few cases with few activities, of which some have the same time. */
export function anyRows(times: 'days' | 'instants'): fc.Arbitrary<Row[]> {
  const when =
    times === 'days'
      ? fc.integer({ min: 15_000, max: 15_030 }).map(dayText)
      : fc.integer({ min: 1_300_000_000_000, max: 1_300_000_100_000 });
  const row = fc.tuple(
    fc.constantFrom('1', '2', '3', '4', '__proto__', 'NA'),
    fc.constantFrom(...HOSTILE),
    when,
  );
  return fc.array(row, { maxLength: 60 });
}

function dayText(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** The same numbers on every run. */
export const SEEDED = { seed: 20_261_123, numRuns: 150 };
