/** One cell as stored. Formulas are never evaluated: their cached value is given, and flagged. */
export interface Cell {
  readonly kind: 'text' | 'number' | 'date' | 'boolean' | 'error';
  /** As a person would read it: the text, the number in plain digits, `TRUE`, `#N/A`; a date as YYYY-MM-DD. */
  readonly text: string;
  /** The stored number of a number or a date (a serial in the workbook's date system), else null. */
  readonly number: number | null;
  readonly formula: boolean;
}

/** A row of a sheet: its line as a spreadsheet shows it, from 1, and its cells; an empty cell is undefined. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly (Cell | undefined)[];
}

/** A sheet of a workbook, in the workbook's order. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Rows that hold at least one cell, in order of line. */
  readonly rows: readonly SheetRow[];
}

/** A workbook as far as its cells go: no formulas, macros, links or pictures. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Days are counted from 1900 or (old Macintosh files) from 1904. */
  readonly dateSystem: 1900 | 1904;
}
