import type { IsoDay } from '../dates/day.js';
import type { CaseEvent } from './event.js';
import type { Person } from './person.js';
import type { Problem } from './problem.js';

/**
 * How far a source can speak: outside `from` to `to` the answer is "cannot tell", never "no". Null: no limit known.
 * `what`: the list or stage it holds for, or `all`.
 */
export interface Known {
  readonly file: string;
  readonly what: string;
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
}

/**
 * Where every row of a file went: `rows` = `eventRows` + `personRows` + `problemRows` + `duplicateRows` +
 * `blankRows`, and `unaccounted` is what is left over, which must be 0. A row that gave an event counts once, as an
 * event row. Title and heading rows are not rows; rows of sheets that are not read are in `rowsNotRead` only.
 */
export interface Tally {
  readonly rows: number;
  readonly eventRows: number;
  readonly personRows: number;
  readonly problemRows: number;
  readonly duplicateRows: number;
  readonly blankRows: number;
  readonly rowsNotRead: number;
  readonly unaccounted: number;
}

/** A file that was read: its format, and where its rows went. */
export interface SourceFile extends Tally {
  readonly file: string;
  readonly format: string;
}

/** Everything that was read, or that a host hands over. Events are in the total order of {@link compareEvents}. */
export interface Dataset {
  readonly people: readonly Person[];
  readonly events: readonly CaseEvent[];
  readonly problems: readonly Problem[];
  readonly known: readonly Known[];
  readonly sources: readonly SourceFile[];
}
