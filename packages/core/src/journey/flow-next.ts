import { calendarDay, numberOf, type DayNumber } from '../dates/day.js';
import { isStartRecorded, putStep, reasonOf, type FlowWork } from './flow-path.js';
import { at } from './int-table.js';

/**
 * What happened next, for the cases of one child from `first` on: came back within the months of follow-up, came back
 * later, no new referral by the as-at day, or too recent to tell. To come back is a referral, or becoming looked after,
 * on the day the case ended or later. A case that is open, not known or too recent has no next step; nor has one closed
 * by adoption, death, a move to another council or to adult services, unless the child came back all the same.
 */
export function addNext(work: FlowWork, first: number): void {
  for (let number = first; number < work.length; number += 1) {
    const end = at(work.end, number);
    if (end < 0) continue;
    const back = cameBack(work, number, end);
    if (back >= 0) {
      const isSoon = back <= monthsLater(end, work.followMonths);
      putStep(work, number, 'next', isSoon ? 'came-back' : 'came-back-later', back);
    } else if (!isGone(work, number))
      putStep(work, number, 'next', end <= work.matureTo ? 'none' : 'too-recent', work.asAt);
  }
}

function cameBack(work: FlowWork, number: number, end: DayNumber): DayNumber {
  const { episodes, intervals } = work.journeys;
  const episode = at(work.episode, number);
  let back = episode < 0 ? -1 : at(work.careAfter, episode);
  for (let other = number + 1; other < work.length; other += 1) {
    const next = at(work.episode, other);
    if (next < 0) continue;
    const interval = at(episodes.interval, next);
    const from = at(intervals.from, interval);
    if (from < end || !isStartRecorded(work.journeys, interval)) continue;
    if (back < 0 || from < back) back = from;
    return back;
  }
  return back;
}

const GONE: ReadonlySet<string> = new Set(['RC1', 'RC2', 'RC5', 'RC6']);

function isGone(work: FlowWork, number: number): boolean {
  const own = at(work.episode, number);
  return own >= 0 && GONE.has(reasonOf(work, at(work.journeys.episodes.interval, own)));
}

// Month arithmetic for engines: the same day of a later month, or the last that the month has.
function monthsLater(day: DayNumber, months: number): DayNumber {
  const date = calendarDay(day);
  const month = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(month / 12);
  const first = numberOf(year, (month % 12) + 1, 1);
  const next = numberOf(Math.floor((month + 1) / 12), ((month + 1) % 12) + 1, 1);
  return Math.min(first + date.day - 1, next - 1);
}
