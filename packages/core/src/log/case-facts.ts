import type { BankHolidays } from '../dates/bank-holidays.js';
import { dayNumber, type IsoDay } from '../dates/day.js';
import { hasBit, type Bitset } from './bitset.js';
import type { EventColumns } from './event-columns.js';
import type { EventLog } from './event-log.js';
import type { FilterColumnsOptions } from './filter-columns.js';
import type { LogAttribute } from './log-attribute.js';
import { workingDayCount } from './log-clock.js';
import type { LogRoutes } from './log-routes.js';
import type { BitAnswer } from './tree-answer.js';

/** The cases that a clause takes, and those that it certainly takes: bit by case. */
export type CaseAnswer = BitAnswer;

/** What a log does not hold itself, as far as it is known. */
export interface FilterCasesOptions {
  /** The day up to which all cases are observed. The last day in the log by default. */
  readonly asAt?: IsoDay;
  /** By case: the day up to which it is observed, where it is not that of all (a child who moved away). From 1970-01-01. */
  readonly observedTo?: Int32Array;
  /** Bit by case: still open, so that more may come. None by default. */
  readonly open?: Bitset;
  readonly attributes?: readonly LogAttribute[];
  /** The columns that the log was made from: `some-event` is answered from them. */
  readonly columns?: EventColumns;
  readonly columnsOptions?: FilterColumnsOptions;
  /** The routes of the log, where they are known already. */
  readonly routes?: LogRoutes;
  /** England and Wales by default. */
  readonly holidays?: BankHolidays;
  /**
   * Answers of clauses, kept by the caller for one log and otherwise equal options: a change of one clause then costs
   * only that clause. Empty at first.
   */
  readonly remembered?: Map<string, CaseAnswer>;
}

/** A log and what is known beside it, made ready for clauses. */
export interface CaseFacts {
  readonly log: EventLog;
  readonly options: FilterCasesOptions;
  /** The day up to which a case is observed. */
  readonly observed: (at: number) => number;
  readonly isOpen: (at: number) => boolean;
  /** The count of working days up to and including a day; NaN where that is not known. */
  readonly workingDays: (day: number) => number;
  /** 1 for each activity of a list, by position. */
  readonly marked: (names: readonly string[]) => Uint8Array;
}

/**
 * The facts that clauses ask for.
 *
 * @throws {RangeError} When `asAt` is not a calendar day.
 */
export function caseFacts(log: EventLog, options: FilterCasesOptions): CaseFacts {
  const { asAt, observedTo, open, holidays } = options;
  let end = asAt === undefined ? null : dayNumber(asAt); // found where it is asked for: it takes a walk over all events
  return {
    log,
    options,
    observed: (at) => observedTo?.[at] ?? (end ??= lastDayOf(log)),
    isOpen: (at) => open !== undefined && hasBit(open, at),
    workingDays: workingDayCount(holidays),
    marked: (names) => {
      const wanted = new Set(names);
      return Uint8Array.from(log.activities, (name) => Number(wanted.has(name)));
    },
  };
}

/** The last day of any case. */
function lastDayOf({ day, starts }: EventLog): number {
  let last = -Infinity;
  for (const next of starts) if (next > 0) last = Math.max(last, day[next - 1] ?? 0);
  return last;
}
