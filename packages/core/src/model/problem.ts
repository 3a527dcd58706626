/** What was done about a problem with a file's content. */
export type ProblemEffect = 'file-refused' | 'row-dropped' | 'field-dropped' | 'kept';

/** A parameter of a sentence: its name and its value. Never the text of a cell. */
export type Param = readonly [string, string | number];

/**
 * Something wrong with a file's content, met while reading. It says where, never what: no text of a cell or of a
 * heading is in it. The sentence is made from messages by {@link problemSentence}.
 */
export interface Problem {
  /** For example `date-impossible`: the key of its sentence is `problem.` and the code. */
  readonly code: string;
  readonly effect: ProblemEffect;
  readonly file: string;
  readonly sheet?: string;
  /** Counted from 1, as a person sees it in a spreadsheet or an editor. */
  readonly line?: number;
  /** The column's letter and our name for the field: "D date". */
  readonly column?: string;
  readonly params: readonly Param[];
}
