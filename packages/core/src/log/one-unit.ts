import type { DurationUnit } from './log-clock.js';

/**
 * The unit of two parts together; null is that of a part without any log.
 *
 * @throws {RangeError} When they are counted in different units.
 */
export function oneUnit(a: DurationUnit | null, b: DurationUnit | null): DurationUnit | null {
  if (a !== null && b !== null && a !== b)
    throw new RangeError('Parts that are counted in different units cannot be put together');
  return a ?? b;
}
