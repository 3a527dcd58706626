import type { DayNumber } from '../dates/day.js';
import { at, byteAt, wordAt } from '../journey/int-table.js';
import type { JourneyColumns } from '../journey/journey-columns.js';
import { FACT } from '../journey/journey-facts.js';
import type { KnownTypes } from '../journey/known-types.js';
import { FLAG, type EventColumns } from '../log/event-columns.js';
import type { Person } from '../model/person.js';
import type { CheckReason } from './check-reason.js';
import type { CheckFacts } from './check-facts.js';
import { CHECK_FACT } from './fact-bits.js';
import { fieldBit, type RecordField } from './record-fields.js';
import type { PersonField, SourceHolds } from './source-holds.js';

/** Positions from `from` up to, and without, `to`. */
export interface Range {
  from: number;
  to: number;
}

/**
 * Everything that a check may read, and where it is in the child at hand. Rows are positions in `columns`; intervals,
 * episodes, waits and returns are positions in the tables of `journeys`.
 */
export interface CheckContext {
  readonly columns: EventColumns;
  readonly facts: CheckFacts | null;
  readonly journeys: JourneyColumns;
  readonly asAt: DayNumber;
  readonly known: KnownTypes | null;
  readonly holds: SourceHolds;
  /** By number of the child; undefined: nothing is known of the person. */
  readonly people: readonly (Person | undefined)[];
  /** The number of each type of the columns ({@link TYPE}), or -1. */
  readonly types: Int32Array;
  /** Of each row the episode that it lies in or belongs to, or -1. */
  readonly episodeOf: Int32Array;
  child: number;
  /** The child's rows that happened on a usable day up to the as-at day, in order of day, then of the vocabulary. */
  rows: Int32Array;
  /** The child's other rows: planned, not happened, cancelled, without a usable day, later than the as-at day. */
  others: Int32Array;
  readonly intervals: Range;
  /** The child's intervals by number of the stage. */
  readonly ofStage: readonly number[][];
  readonly episodes: Range;
  readonly waits: Range;
  readonly returns: Range;
}

/** The number of a row's type ({@link TYPE}), or -1 for a host's own. */
export function typeOf({ columns, types }: CheckContext, row: number): number {
  return at(types, wordAt(columns.type, row));
}

/** The first day that a row can be. */
export function dayOf({ columns }: CheckContext, row: number): DayNumber {
  return at(columns.day, row);
}

/** Whether a row's day is known to the day, without "about" or "?". */
export function isExact({ columns }: CheckContext, row: number): boolean {
  if (row < 0) return false;
  const loose = FLAG.approximate | FLAG.uncertain | FLAG.openStart | FLAG.openEnd;
  return at(columns.day, row) === at(columns.lastDay, row) && (byteAt(columns.flags, row) & loose) === 0;
}

/** Whether one of the bits of CHECK_FACT is set for a row. */
export function has({ facts }: CheckContext, row: number, bit: number): boolean {
  return facts !== null && row >= 0 && ((facts.bits[row] ?? 0) & bit) !== 0;
}

/** Whether a row is marked for no further action: by an outcome of its decision, or by the box of that name. */
export function isNoFurtherAction(context: CheckContext, row: number): boolean {
  const { facts } = context;
  if (facts === null || row < 0) return false;
  return (
    (byteAt(facts.journey.bits, row) & FACT.noFurtherAction) !== 0 || has(context, row, CHECK_FACT.nfaYes)
  );
}

/** The code that says most of an event of its type; an empty text where none is recorded. */
export function codeAt({ facts }: CheckContext, row: number): string {
  return facts === null || row < 0 ? '' : (facts.codes[wordAt(facts.code, row)] ?? '');
}

/** The kind that the source gives of an event; an empty text: none. */
export function kindAt({ facts }: CheckContext, row: number): string {
  return facts === null || row < 0 ? '' : (facts.journey.kinds[wordAt(facts.journey.kind, row)] ?? '');
}

/** The outcomes of a row's decision, sorted. */
export function outcomesAt({ facts }: CheckContext, row: number): readonly string[] {
  return facts === null || row < 0 ? NONE : (facts.outcomeSets[wordAt(facts.outcomes, row)] ?? NONE);
}

/** Whether the source of a row has a place for a field; without facts beside the columns it has not. */
export function couldHold({ facts }: CheckContext, row: number, field: RecordField): boolean {
  return facts !== null && row >= 0 && ((facts.held[row] ?? 0) & fieldBit(field)) !== 0;
}

/** Whether the source of the child at hand has a place for a field of people. */
export function holdsPerson({ holds, columns, child }: CheckContext, field: PersonField): boolean {
  if (holds.personFields === null) return true;
  return holds.personFields.get(columns.children[child] ?? '')?.has(field) === true;
}

/** Why the source cannot tell of events of a type over some days, both included; null: it can. */
export function cannotTell(
  { holds, known }: CheckContext,
  type: string,
  from: DayNumber,
  to: DayNumber,
): CheckReason | null {
  if (holds.types !== null && !holds.types.has(type)) return 'not-in-source';
  if (known === null) return null;
  const days = known.get(type);
  if (days === undefined) return 'not-in-source';
  if (from < days.from) return 'before-source';
  return to > days.to ? 'after-source' : null;
}

const NONE: readonly string[] = [];
