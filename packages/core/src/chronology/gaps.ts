import { dayNumber, type DayNumber, type IsoDay } from '../dates/day.js';
import type { CaseEvent } from '../model/event.js';
import { compareEvents } from '../model/order.js';
import { recordedDays, type RecordedDays } from '../model/recorded-days.js';
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
  /**
   * Whether it is the whole time that the child was not open to social care: from a closure to the day before the next
   * opening, or to the as-at day. False where a record that opens nothing stands at one side of it.
   */
  readonly allClosed: boolean;
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
  const own = events.filter(
    (event) => event.occurrence !== 'planned' && event.children.some((child) => child.childId === childId),
  );
  const periods = options.periods ?? statusPeriods(own, { childId, asAt });
  const recorded = recordedDays(own);
  const long = emptyDays(recorded, dayNumber(asAt))
    .flatMap((empty) => parts(empty, periods, options.known))
    .filter(({ days, status, state }) => days > (longerThan[status ?? state] ?? longerThan[state] ?? 90));
  const loose = own.flatMap(looseDays);
  const beside = neighbours(long, recorded);
  return long.map(({ whole, ...part }) => ({
    after: beside.after(whole),
    before: whole.to === dayNumber(asAt) ? null : beside.before(whole),
    ...part,
    possible: loose.filter(({ from, to }) => from <= part.to && to >= part.from).length,
  }));
}

function looseDays({ date: { earliest, latest } }: CaseEvent): Stretch[] {
  if (earliest !== null && latest !== null) return [];
  return [
    {
      from: earliest === null ? -Infinity : dayNumber(earliest),
      to: latest === null ? Infinity : dayNumber(latest),
    },
  ];
}

interface Stretch {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

function emptyDays(recorded: readonly RecordedDays[], asAt: DayNumber): Stretch[] {
  const ends = new Map<DayNumber, DayNumber>();
  for (const { from, to } of recorded) ends.set(from, Math.max(to, ends.get(from) ?? to));
  const found: Stretch[] = [];
  let last: DayNumber | null = null;
  for (const from of [...ends.keys()].sort((a, b) => a - b)) {
    if (from > asAt) break;
    if (last !== null && from > last + 1) found.push({ from: last + 1, to: from - 1 });
    last = Math.max(last ?? from, ends.get(from) ?? from);
  }
  if (last !== null && last < asAt) found.push({ from: last + 1, to: asAt });
  return found;
}

interface Neighbours {
  readonly after: (gap: Stretch) => string;
  readonly before: (gap: Stretch) => string | null;
}

// Of several events on the day beside a gap, the one next to it in their total order
function neighbours(gaps: readonly Part[], recorded: readonly RecordedDays[]): Neighbours {
  const after = new Map<DayNumber, CaseEvent | null>(gaps.map(({ whole }) => [whole.from - 1, null]));
  const before = new Map<DayNumber, CaseEvent | null>(gaps.map(({ whole }) => [whole.to + 1, null]));
  for (const { event, from, to } of recorded) {
    const earlier = after.get(to);
    if (earlier !== undefined && isNext(earlier, event)) after.set(to, event);
    const later = before.get(from);
    if (later !== undefined && isNext(event, later)) before.set(from, event);
  }
  return {
    after: ({ from }) => after.get(from - 1)?.id ?? '',
    before: ({ to }) => before.get(to + 1)?.id ?? null,
  };
}

function isNext(event: CaseEvent | null, other: CaseEvent | null): boolean {
  return event === null || other === null || compareEvents(event, other) < 0;
}

/** A gap, or a part of one, in one status. */
type Part = Omit<Gap, 'possible' | 'after' | 'before'> & { readonly whole: Stretch };

// An event stands where a status changes, so that a gap normally lies in one period.
function parts(gap: Stretch, periods: readonly StatusPeriod[], known: GapOptions['known']): Part[] {
  const first = Math.max(gap.from, dayOr(known?.from, -Infinity));
  const last = Math.min(gap.to, dayOr(known?.to, Infinity));
  const told: Part[] = [];
  let next = gap.from;
  const tell = (to: DayNumber, status: Status | null, place = -1): void => {
    if (to < next) return;
    const state = status === null ? 'cannot-tell' : STATES[status];
    const allClosed = isAllClosed(periods, place, next, to);
    told.push({ whole: gap, from: next, to, days: to - next + 1, state, status, allClosed });
    next = to + 1;
  };
  for (const [place, { from, to, status }] of first > last ? [] : periods.entries()) {
    if (to < first || from > last || to < next) continue;
    tell(Math.max(from, first) - 1, null);
    tell(Math.min(to, last), status, place);
  }
  tell(gap.to, null);
  return told;
}

/** Whether days are all of a closed period but for the day of the closure, with an open period, or none, on either side. */
function isAllClosed(
  periods: readonly StatusPeriod[],
  place: number,
  from: DayNumber,
  to: DayNumber,
): boolean {
  const period = periods[place];
  if (period?.status !== 'closed' || to !== period.to) return false;
  const [before, after] = [periods[place - 1], periods[place + 1]];
  return from <= period.from + 1 && [before, after].every((one) => one === undefined || isOpen(one));
}

function isOpen({ status }: StatusPeriod): boolean {
  return STATES[status] === 'open';
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
