import { dayNumber, type DayNumber, type IsoDay } from '../dates/day.js';
import { isOpenEnd, type CaseEvent } from '../model/event.js';
import { inOrder } from '../model/order.js';
import { statusPeriods, type StatusPeriod } from '../journey/status-periods.js';
import type { Status } from '../journey/status.js';

/**
 * How the child stood towards social care during a gap: `open` (a referral episode or more), `closed`, `no-referral`
 * (also early help without a referral episode), or `cannot-tell` where the source does not reach.
 */
export type GapState = 'open' | 'closed' | 'no-referral' | 'cannot-tell';

/** Whole days with nothing recorded. */
export interface Gap {
  /** The event before the gap and the one after it; `before` is null where the gap reaches the as-at day. */
  readonly after: string;
  readonly before: string | null;
  /** The first and the last day with nothing recorded. */
  readonly from: DayNumber;
  readonly to: DayNumber;
  /** `to` - `from` + 1. */
  readonly days: number;
  readonly state: GapState;
  /** Null where it cannot be told. */
  readonly status: Status | null;
  /** How many records without a usable date, or without a first or a last day, may belong here. */
  readonly possible: number;
}

/** A gap is told when it is longer than so many days: by status first, else by state, else 90. */
export type GapThresholds = Readonly<Partial<Record<Status | GapState, number>>>;

/** Of whom, as at which day, and from which length. */
export interface GapOptions {
  readonly childId: string;
  readonly asAt: IsoDay;
  /** What {@link statusPeriods} gave for the same events; worked out where it is left out. */
  readonly periods?: readonly StatusPeriod[];
  readonly longerThan?: GapThresholds;
  /** How far the source can speak: in days outside, a gap is told as `cannot-tell`. */
  readonly known?: { readonly from: IsoDay | null; readonly to: IsoDay | null };
}

/**
 * The gaps in one child's record, oldest first: whole days strictly between two events with nothing recorded between
 * them, and from the last event to the as-at day. A gap is claimed only for days on which no record can fall: "March
 * 2010" counts as recorded on each day of that month. A record with an end counts on the days of its start and of its
 * end, not between: that a plan ran is no record that anybody saw the child. One whose date is bounded on one side
 * counts on that day alone; it and records without a date are counted in `possible`. What did not happen, or was
 * cancelled, is a record too; what is planned is none. A gap in which the status changes is told in parts.
 *
 * @param events - Events of any children, in any order.
 */
export function gaps(events: readonly CaseEvent[], options: GapOptions): readonly Gap[] {
  const { childId, asAt, longerThan = {} } = options;
  const own = inOrder(
    events.filter(
      (event) => event.occurrence !== 'planned' && event.children.some((c) => c.childId === childId),
    ),
  );
  const periods = options.periods ?? statusPeriods(own, { childId, asAt });
  const recorded = own.flatMap(recordedDays).sort((a, b) => a.from - b.from || a.to - b.to);
  const loose = own.flatMap(looseDays);
  return emptyDays(recorded, dayNumber(asAt))
    .flatMap((empty) => parts(empty, periods, options.known))
    .map((gap) => ({
      ...gap,
      possible: loose.filter(({ from, to }) => from <= gap.to && to >= gap.from).length,
    }))
    .filter(({ days, status, state }) => days > (longerThan[status ?? state] ?? longerThan[state] ?? 90));
}

/** Days on which one event counts as recorded, or can fall. */
interface Days {
  readonly id: string;
  readonly from: DayNumber;
  readonly to: DayNumber;
}

function recordedDays({ id, date, end }: CaseEvent): Days[] {
  return [date, ...(end === undefined || isOpenEnd(end) ? [] : [end])].flatMap(({ earliest, latest }) => {
    const first = earliest ?? latest;
    const last = latest ?? earliest;
    return first === null || last === null ? [] : [{ id, from: dayNumber(first), to: dayNumber(last) }];
  });
}

function looseDays({ id, date: { earliest, latest } }: CaseEvent): Days[] {
  if (earliest !== null && latest !== null) return [];
  return [
    {
      id,
      from: earliest === null ? -Infinity : dayNumber(earliest),
      to: latest === null ? Infinity : dayNumber(latest),
    },
  ];
}

type Empty = Omit<Gap, 'state' | 'status' | 'possible'>;

function emptyDays(recorded: readonly Days[], asAt: DayNumber): Empty[] {
  const found: Empty[] = [];
  let last: Days | null = null;
  for (const days of recorded) {
    if (days.from > asAt) break;
    if (last !== null && days.from > last.to + 1) found.push(empty(last, days.id, days.from - 1));
    if (last === null || days.to > last.to) last = days;
  }
  if (last !== null && last.to < asAt) found.push(empty(last, null, asAt));
  return found;
}

function empty({ id, to: end }: Days, before: string | null, to: DayNumber): Empty {
  return { after: id, before, from: end + 1, to, days: to - end };
}

// An event stands where a status changes, so that a gap normally lies in one period.
function parts(
  gap: Empty,
  periods: readonly StatusPeriod[],
  known: GapOptions['known'],
): Omit<Gap, 'possible'>[] {
  const first = Math.max(gap.from, dayOr(known?.from, -Infinity));
  const last = Math.min(gap.to, dayOr(known?.to, Infinity));
  const told: Omit<Gap, 'possible'>[] = [];
  let next = gap.from;
  const tell = (to: DayNumber, status: Status | null): void => {
    if (to < next) return;
    const state = status === null ? 'cannot-tell' : STATES[status];
    told.push({ ...gap, from: next, to, days: to - next + 1, state, status });
    next = to + 1;
  };
  for (const { from, to, status } of periods) {
    if (to < first || from > last || to < next) continue;
    tell(Math.max(from, first) - 1, null);
    tell(Math.min(to, last), status);
  }
  tell(gap.to, null);
  return told;
}

function dayOr(day: IsoDay | null | undefined, otherwise: number): number {
  return day === null || day === undefined ? otherwise : dayNumber(day);
}

const STATES: Readonly<Record<Status, GapState>> = {
  'looked-after': 'open',
  'protection-plan': 'open',
  'child-in-need-plan': 'open',
  assessment: 'open',
  open: 'open',
  'early-help': 'no-referral',
  closed: 'closed',
  'no-referral': 'no-referral',
};
