import type { IsoDay, ProblemEffect } from '@case-journey/core';
import type { ColumnMap } from './column-map.js';
import type { CsvField } from './column-map-headings.js';

/** What every row of a table shares. */
export interface TabularContext {
  readonly file: string;
  readonly asAt: IsoDay;
  readonly system: string;
  readonly child: string;
  readonly map: ColumnMap;
  readonly headings: readonly string[];
  readonly unmapped: readonly number[];
  readonly report: ReportInTable;
  /** What the whole table says; nothing where it was not asked. */
  readonly survey?: Survey;
}

/** What has to be known of a whole table before its rows are read. */
interface Survey {
  /** Every cell that names one child, by id or name, in lower case. */
  readonly children: ReadonlySet<string>;
  /** The births that rows give for each name, '' where they give none: days where they are days. */
  readonly births: ReadonlyMap<string, ReadonlySet<string>>;
  /** Columns of dates of which more make sense only with the month first than only with the day first. */
  readonly monthFirst: ReadonlySet<CsvField>;
}

/** Takes note of a problem of a table: its line, and its column with our name for what it holds. */
export type ReportInTable = (
  code: string,
  effect: ProblemEffect,
  line?: number,
  column?: number,
  field?: string,
) => void;
