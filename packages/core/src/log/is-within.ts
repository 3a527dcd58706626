/** Whether a number lies within bounds, both included; null is unbounded. */
export function isWithin(
  value: number,
  { least, most }: { readonly least: number | null; readonly most: number | null },
): boolean {
  return value >= (least ?? -Infinity) && value <= (most ?? Infinity);
}
