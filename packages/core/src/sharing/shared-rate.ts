import type { ProtectedTables } from './shared-tables.js';

/**
 * A percentage to one decimal place, worked out from what may be shown; null where either of its numbers is hidden or
 * the denominator is 0. Tell {@link protectTables} of it by a `within` of the numerator and the denominator, so that
 * those whom it leaves out are protected too.
 */
export function sharedRate(
  { shown }: ProtectedTables,
  numerator: string,
  denominator: string,
): number | null {
  const [part, whole] = [shown.get(numerator), shown.get(denominator)];
  if (typeof part !== 'number' || typeof whole !== 'number' || whole === 0) return null;
  return Math.round((1000 * part) / whole) / 10;
}
