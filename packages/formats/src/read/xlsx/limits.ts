/** How much of a workbook is read before it is refused. Sizes are bytes. */
export interface XlsxLimits {
  readonly fileBytes: number;
  /** Parts of the package, read or not. */
  readonly parts: number;
  /** One part, inflated. */
  readonly partBytes: number;
  /** All parts together, inflated. */
  readonly totalBytes: number;
  /** A part may declare `ratioFloor` and this many times its compressed size. */
  readonly ratio: number;
  readonly ratioFloor: number;
  /** Shared strings. */
  readonly strings: number;
  /** Cells with something in them, over all sheets. */
  readonly cells: number;
  /** Empty cells before a row's last, over all sheets; eight times the cells may be added to it. */
  readonly emptyCells: number;
  /** UTF-16 units of one cell's text: what is longer is cut, and reported. */
  readonly cellLength: number;
}

/** The limits used where the caller gives none. Rows and columns always end where Excel's do. */
export const xlsxLimits: XlsxLimits = {
  fileBytes: 64 * 2 ** 20,
  parts: 2000,
  partBytes: 256 * 2 ** 20,
  totalBytes: 512 * 2 ** 20,
  ratio: 100,
  ratioFloor: 2 ** 20,
  strings: 2_000_000,
  cells: 5_000_000,
  emptyCells: 4_000_000,
  cellLength: 32_767,
};
