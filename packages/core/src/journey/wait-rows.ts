import type { DayNumber } from '../dates/day.js';
import { addRow, at } from './int-table.js';
import { FACT } from './journey-facts.js';
import { hasFact, intervalOfEpisode, isOpen, START, type Work } from './journey-work.js';

/** Kinds of waits by number: positions in WAIT_KINDS. */
export const KIND = {
  decision: 0,
  allocation: 1,
  assessment: 2,
  plan: 3,
  planEnd: 4,
  unallocated: 5,
  earlyHelp: 6,
  comeback: 7,
} as const;
/** How a wait ended: positions in WAIT_ENDS. */
export const DONE = 0;
const OVERTAKEN = 1;
export const OPEN = 2;

/** Whether a source can tell of a type of event on a day. */
export function isKnownOn({ known }: Work, type: string, day: DayNumber): boolean {
  if (known === null) return true;
  const days = known.get(type);
  return days !== undefined && days.from <= day && day <= days.to;
}

/** Whether a referral is recorded and more was to follow: one with no further action is owed nothing. */
export function isOwed(work: Work, referral: number): boolean {
  const to = work.intervals.columns;
  const opens = at(to.opens, referral);
  return at(to.start, referral) === START.recorded && !hasFact(work, opens, FACT.noFurtherAction);
}

/** The first interval of an episode that begins on a day or later and is of a stage or of another, or -1. */
export function firstOf(work: Work, episode: number, day: DayNumber, stage: number, other = stage): number {
  const to = work.intervals.columns;
  let first = -1;
  for (let i = work.firstInterval; i < work.intervals.length; i += 1) {
    if (at(to.episode, i) !== episode || at(to.from, i) < day) continue;
    if (at(to.stage, i) !== stage && at(to.stage, i) !== other) continue;
    if (first < 0 || at(to.from, i) < at(to.from, first)) first = i;
  }
  return first;
}

/** Adds a wait until what was owed began, or the episode closed, or the as-at day. */
export function untilDone(
  work: Work,
  kind: number,
  i: number,
  from: DayNumber,
  opens: number,
  done: number,
): void {
  const to = work.intervals.columns;
  if (done >= 0) {
    addWait(work, kind, i, from, opens, at(to.from, done), DONE, at(to.opens, done));
    return;
  }
  const episode = at(to.episode, i);
  const referral = episode < 0 ? -1 : intervalOfEpisode(work, episode);
  if (referral < 0 || isOpen(work, referral)) addWait(work, kind, i, from, opens, work.asAt, OPEN, -1);
  else addWait(work, kind, i, from, opens, at(to.to, referral), OVERTAKEN, at(to.closes, referral));
}

/** Adds a wait, unless it ended on the day on which it began. */
export function addWait(
  work: Work,
  kind: number,
  i: number,
  from: DayNumber,
  opens: number,
  to: DayNumber,
  ended: number,
  closes: number,
): void {
  if (to <= from) return;
  const w = addRow(work.waits);
  const one = work.waits.columns;
  one.child[w] = work.child;
  one.kind[w] = kind;
  one.episode[w] = at(work.intervals.columns.episode, i);
  one.from[w] = from;
  one.to[w] = to;
  one.ended[w] = ended;
  one.opens[w] = opens;
  one.closes[w] = closes;
}
