import { calendarDay, numberOf, type DayNumber } from '../dates/day.js';
import { GONE, isStartRecorded, putStep, reasonOf, type FlowWork } from './flow-path.js';
import { at } from './int-table.js';

/**
 * What happened next, for the cases of one child from `first` on: came back within the months of follow-up, came back
 * later, no new referral by the as-at day, or too recent to tell. To come back is a referral, or becoming looked after,
 * on the day the case ended or later. An episode of which the contact is recorded and the referral is not counts by its
 * first day. A case that is open, not known or too recent has no next step; nor has one closed by adoption, death, a move
 * to another council or to adult services, from which nobody is expected back. Children who came back from there all the
 * same have a step of their own, whenever they came: those cases are in no share of who came back.
 */
export function addNext(work: FlowWork, first: number): void {
  for (let number = first; number < work.length; number += 1) {
    const end = at(work.end, number);
    if (end < 0) continue;
    const back = cameBack(work, number, end);
    if (back >= 0) putStep(work, number, 'next', backName(work, number, end, back), back);
    else if (!isGone(work, number))
      putStep(work, number, 'next', end <= work.matureTo ? 'none' : 'too-recent', work.asAt);
  }
}

function backName(work: FlowWork, number: number, end: DayNumber, back: DayNumber): string {
  if (isGone(work, number)) return 'came-back-unexpected';
  return back <= monthsLater(end, work.followMonths) ? 'came-back' : 'came-back-later';
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
    if (from < end || !isStartShown(work, next, interval, end)) continue;
    if (back < 0 || from < back) back = from;
    return back;
  }
  return back;
}

// Without a referral the contact shows that the episode began after the case had ended.
function isStartShown(work: FlowWork, episode: number, interval: number, end: DayNumber): boolean {
  if (isStartRecorded(work.journeys, interval)) return true;
  const contact = at(work.contact, episode);
  return contact >= 0 && at(work.journeys.intervals.from, contact) >= end;
}

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
