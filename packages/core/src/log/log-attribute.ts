/** Something recorded of cases or of events, as positions in a list of texts. */
export interface LogAttribute {
  readonly name: string;
  readonly of: 'case' | 'event';
  readonly texts: readonly string[];
  /** By case (position in the columns' `children`), or by row of the columns; -1 where nothing is recorded. */
  readonly codes: Int32Array;
}
