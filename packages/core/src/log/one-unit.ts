import type { EventLog } from './event-log.js';
import type { ClockOptions, DurationUnit } from './log-clock.js';

/**
 * The unit of two parts together; null is that of a part of no case.
 *
 * @throws {RangeError} When they are counted in different units.
 */
export function oneUnit(a: DurationUnit | null, b: DurationUnit | null): DurationUnit | null {
  if (a !== null && b !== null && a !== b)
    throw new RangeError('Parts that are counted in different units cannot be put together');
  return a ?? b;
}

/** What is counted in a part of so many of a log's cases; null where it is none: it goes together with any other. */
export function unitOf(
  { unit }: EventLog,
  { measure }: ClockOptions,
  counted: Int32Array,
): DurationUnit | null {
  if (counted.length === 0) return null;
  return measure === 'working-days' ? 'working-day' : unit;
}
