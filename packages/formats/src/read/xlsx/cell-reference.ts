/** The last row and column that a sheet can have. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** A cell's place, both counted from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The place that a reference such as `B7` means, or null where it means none or lies outside a sheet. */
export function cellPlace(reference: string): CellPlace | null {
  const parts = /^([A-Za-z]{1,3})([1-9]\d{0,6})$/.exec(reference);
  if (parts === null) return null;
  let column = 0;
  for (const letter of (parts[1] ?? '').toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(parts[2]);
  return column > LAST_COLUMN || row > LAST_ROW ? null : { row, column };
}
