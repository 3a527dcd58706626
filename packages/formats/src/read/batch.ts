import type { CaseEvent, IsoDay, Known, Person, Problem } from '@case-journey/core';
import type { Saying } from './said-by.js';
import type { JoinRule } from './unite-told.js';

/** What every reader is told. */
export interface ReadOptions {
  /** The file's name as it is to appear in problems and provenance. */
  readonly file: string;
  /** The day on which everything is judged: two-digit years and implausible dates depend on it. */
  readonly asAt: IsoDay;
  /** Stops the reading: the reader throws the signal's reason at the next batch. */
  readonly signal?: AbortSignal;
}

/** Where the rows of one batch went. A row that gave an event counts once, as `event`. */
export interface RowCounts {
  readonly event: number;
  readonly person: number;
  readonly problem: number;
  readonly blank: number;
  /** Rows of sheets or lists that are not read: one problem each says how many. */
  readonly notRead: number;
}

/**
 * A part of what a reader found. Events carry the id that {@link eventId} gives; {@link collect} joins records that
 * say the same and numbers different records that share an id. Every event and person has the provenance of its row.
 */
export interface Batch {
  /** The format's name: `csv`, `annex-a`. */
  readonly format: string;
  readonly file: string;
  readonly events: readonly CaseEvent[];
  /** How records of one id from different files are joined; without it only those that say the same are. */
  readonly join?: JoinRule;
  readonly people: readonly Person[];
  /** Which rows say so of each of the people, where a reader tells: complete with the file's last batch. */
  readonly saidBy?: ReadonlyMap<Person, Saying>;
  readonly problems: readonly Problem[];
  readonly known: readonly Known[];
  /** All rows of the batch, counted apart from where they went. */
  readonly rows: number;
  readonly went: RowCounts;
}

interface Counting extends Batch {
  readonly went: { -readonly [Where in keyof RowCounts]: number };
}

/** A batch in which nothing is yet; its counts are its own. */
export function emptyBatch(format: string, file: string): Counting {
  const went = { event: 0, person: 0, problem: 0, blank: 0, notRead: 0 };
  return { format, file, events: [], people: [], problems: [], known: [], rows: 0, went };
}

/** A file is refused as a whole: not what it claims to be, or over a limit. The message has no text of the file. */
export class FileRefusedError extends Error {
  override readonly name = 'FileRefusedError';
  /** The code of its sentence: `problem.` and this. */
  readonly code: string;
  readonly params: readonly (readonly [string, string | number])[];

  constructor(code: string, params: readonly (readonly [string, string | number])[] = []) {
    super(code);
    this.code = code;
    this.params = params;
  }
}
