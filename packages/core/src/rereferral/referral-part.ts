import { dayNumber, type DayNumber } from '../dates/day.js';
import { at, byteAt, wordAt } from '../journey/int-table.js';
import { ROW_USES, type JourneyColumns } from '../journey/journey-columns.js';
import { STAGE } from '../journey/stage-table.js';
import { FLAG, NO_DAY, type EventColumns } from '../log/event-columns.js';
import { partBuilder } from './part-builder.js';
import { mergeParts, type Part } from './part.js';
import { DECIDED } from './rereferral-facts.js';
import { referralsAround, type ReferralDays } from './referrals-around.js';
import type { RereferralRecords } from './rereferral-records.js';

/**
 * What a row of referrals says besides: `lastDay` it can be; the latest referral of the child that certainly came
 * before (`previous`) and that may have (`previousPossible`), the first that certainly came after (`next`) and that may
 * have (`nextPossible`), each as the day that decides, NO_DAY for none; bits of {@link REFERRAL}.
 */
export type ReferralName = 'lastDay' | 'previous' | 'previousPossible' | 'next' | 'nextPossible' | 'bits';

/** Referrals, one row each. */
export type ReferralPart = Part<ReferralName>;

/** Every column of {@link ReferralName}. */
export const REFERRAL_NAMES: readonly ReferralName[] = [
  'lastDay',
  'previous',
  'previousPossible',
  'next',
  'nextPossible',
  'bits',
];

/** Bits of the column `bits`. */
export const REFERRAL = {
  /** Another referral of the child on the same day stands before it. */
  sameDay: 1,
  /** It was made while an episode was open. */
  whileOpen: 2,
  noFurtherAction: 4,
  /** The child came from another council. */
  transferIn: 8,
} as const;

/** Adds the referrals of some records: every child that they hold, whole. */
export function addReferrals(part: ReferralPart, records: RereferralRecords): ReferralPart {
  return mergeParts(part, referralPart(records));
}

function referralPart(records: RereferralRecords): ReferralPart {
  const { columns, journeys } = records;
  const rows = referralRows(columns, dayNumber(journeys.asAt));
  const builder = partBuilder(records, REFERRAL_NAMES, { type: 'referral', capacity: rows.length });
  const to = builder.columns;
  const transfers = transferEpisodes(journeys);
  for (let start = 0; start < rows.length;) {
    const end = endOfChild(columns, rows, start);
    if (end - start > 1) rows.subarray(start, end).sort((a, b) => compareRows(records, a, b));
    const around = referralsAround(usableDays(columns, rows.subarray(start, end)));
    let among = 0;
    for (let i = start; i < end; i += 1) {
      const row = at(rows, i);
      const usable = isUsable(columns, row);
      const day = usable ? at(columns.day, row) : NO_DAY;
      const place = builder.add(at(columns.child, row), row, at(columns.episode, row), day);
      to.lastDay[place] = usable ? at(columns.lastDay, row) : NO_DAY;
      const days = { first: at(columns.day, row), last: at(columns.lastDay, row) };
      const { previous, previousPossible, next, nextPossible } = around(days, usable ? among : -1);
      to.previous[place] = previous;
      to.previousPossible[place] = previousPossible;
      to.next[place] = next;
      to.nextPossible[place] = nextPossible;
      if (usable) among += 1;
      const sameDay = usable && i > start && isSameDay(columns, row, at(rows, i - 1));
      to.bits[place] =
        bitsOf(records, transfers, row) | (sameDay ? REFERRAL.sameDay : whileOpen(records, row));
    }
    start = end;
  }
  return builder.finish();
}

function bitsOf({ journeys, facts }: RereferralRecords, transfers: ReadonlySet<number>, row: number): number {
  const interval = at(journeys.intervalOf, row);
  const decided = facts === null ? 0 : byteAt(facts.bits, row);
  const isTransfer = interval >= 0 && transfers.has(at(journeys.intervals.episode, interval));
  return (
    ((decided & DECIDED.noFurtherAction) !== 0 ? REFERRAL.noFurtherAction : 0) |
    ((decided & DECIDED.transferIn) !== 0 || isTransfer ? REFERRAL.transferIn : 0)
  );
}

function whileOpen({ journeys }: RereferralRecords, row: number): number {
  return byteAt(journeys.use, row) === ALSO ? REFERRAL.whileOpen : 0;
}

const ALSO = ROW_USES.indexOf('also');

/** The rows of referrals that happened by the as-at day or have no day, child by child. */
function referralRows(columns: EventColumns, asAt: DayNumber): Int32Array {
  const type = columns.types.indexOf('referral');
  const found: number[] = [];
  const starts = new Int32Array(columns.children.length + 1);
  for (let row = 0; type >= 0 && row < columns.length; row += 1) {
    if (wordAt(columns.type, row) !== type || !counts(columns, row, asAt)) continue;
    found.push(row);
    const child = at(columns.child, row) + 1;
    starts[child] = at(starts, child) + 1;
  }
  for (let child = 1; child < starts.length; child += 1)
    starts[child] = at(starts, child) + at(starts, child - 1);
  const rows = new Int32Array(found.length);
  for (const row of found) {
    const child = at(columns.child, row);
    const place = at(starts, child);
    rows[place] = row;
    starts[child] = place + 1;
  }
  return rows;
}

function counts({ flags, day }: EventColumns, row: number, asAt: DayNumber): boolean {
  return (byteAt(flags, row) & FLAG.notHappened) === 0 && (at(day, row) <= asAt || at(day, row) === NO_DAY);
}

function endOfChild({ child }: EventColumns, rows: Int32Array, start: number): number {
  const own = at(child, at(rows, start));
  let end = start + 1;
  while (end < rows.length && at(child, at(rows, end)) === own) end += 1;
  return end;
}

function isUsable({ day, flags }: EventColumns, row: number): boolean {
  return at(day, row) !== NO_DAY && (byteAt(flags, row) & FLAG.openStart) === 0;
}

function usableDays(columns: EventColumns, rows: Int32Array): ReferralDays[] {
  const days: ReferralDays[] = [];
  for (const row of rows)
    if (isUsable(columns, row)) days.push({ first: at(columns.day, row), last: at(columns.lastDay, row) });
  return days;
}

// Ties are settled by what the rows say, never by where they stand.
function compareRows(records: RereferralRecords, a: number, b: number): number {
  const { day, lastDay } = records.columns;
  const byDay = at(day, a) - at(day, b) || at(lastDay, a) - at(lastDay, b);
  return byDay !== 0 ? byDay : compareText(textOf(records, a), textOf(records, b));
}

function textOf({ columns, facts }: RereferralRecords, row: number): string {
  const codes =
    facts === null ? [] : [facts.source, facts.need, facts.team].map((one) => facts.words[wordAt(one, row)]);
  return JSON.stringify([columns.episodes[at(columns.episode, row)] ?? '', ...codes]);
}

function isSameDay({ day, lastDay }: EventColumns, row: number, other: number): boolean {
  const one = at(day, row);
  return one === at(lastDay, row) && one === at(day, other) && one === at(lastDay, other);
}

/** Episodes with a conference on a child who came from another council. */
function transferEpisodes({ intervals, kinds }: JourneyColumns): ReadonlySet<number> {
  const kind = kinds.indexOf('transfer-in');
  const found = new Set<number>();
  if (kind < 0) return found;
  for (let i = 0; i < intervals.length; i += 1) {
    if (at(intervals.stage, i) !== STAGE.conference || at(intervals.kind, i) !== kind) continue;
    if (at(intervals.episode, i) >= 0) found.add(at(intervals.episode, i));
  }
  return found;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
