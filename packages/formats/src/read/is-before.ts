/** Whether a day is before another; no where either is not known. */
export function isBefore(a: string | null | undefined, b: string | null | undefined): boolean {
  return typeof a === 'string' && typeof b === 'string' && a < b;
}
