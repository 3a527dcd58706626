import type { DayNumber } from '../dates/day.js';
import { NO_DAY } from '../log/event-columns.js';
import { at, byteAt, wordAt } from './int-table.js';
import { closeEpisode, endCare, endWith, hasNoStart } from './end-stage.js';
import { FACT } from './journey-facts.js';
import {
  begin,
  beginEpisode,
  drop,
  END,
  finish,
  hasFact,
  intervalOfEpisode,
  isOpen,
  keyOf,
  kindOf,
  LINK,
  mark,
  START,
  USE,
  type Work,
} from './journey-work.js';
import { episodeWithKey, linkTo, openEpisode } from './link-episode.js';
import { isClosureAhead } from './closure-ahead.js';
import { IS, POLICIES, POLICY, STAGE } from './stage-table.js';
import { takeWhatLed } from './what-led.js';

/** Two steps of one enquiry lie at most so many days apart. */
const ONE_ENQUIRY = 60;

/** What a row that opens a stage does. `position`: of the row among the child's. */
export function openStage(work: Work, row: number, position: number, day: DayNumber): void {
  const stage = at(work.effects.opens, wordAt(work.columns.type, row));
  if (stage === STAGE.referral) {
    openReferral(work, row, position, day);
    return;
  }
  const episode = linkTo(work, row, stage, day);
  const { link } = work;
  const same = sameAs(work, row, stage, day, episode);
  if (same >= 0) {
    mark(work, row, USE.also, same);
    noteOwnEnd(work, same, row);
    return;
  }
  giveWay(work, row, stage, day, episode);
  const interval = begin(work, stage, row, START.recorded, day, episode, link);
  if (at(POLICIES, stage) === POLICY.point) {
    finish(work, interval, day, END.recorded, row);
    drop(work, interval);
    endWith(work, row, day, episode, isEnquiryOfOne);
  } else noteOwnEnd(work, interval, row);
}

/** Lets the ends that the source gives with the starts come into force: those before a day. */
export function endOwn(work: Work, day: DayNumber): void {
  const { columns } = work.intervals;
  for (let k = work.open.length - 1; k >= 0; k -= 1) {
    const i = work.open[k] ?? -1;
    if (isOpen(work, i) || at(columns.to, i) >= day) continue;
    const last = at(columns.to, i);
    const closes = at(columns.closes, i);
    const episode = at(columns.episode, i);
    if (at(columns.stage, i) === STAGE.referral)
      closeEpisode(work, episode, last, at(columns.end, i), closes);
    else drop(work, i);
    if (at(columns.stage, i) === STAGE.lookedAfter) endCare(work, closes, last, episode);
    k = work.open.length; // what ended with it is gone as well
  }
}

function openReferral(work: Work, row: number, position: number, day: DayNumber): void {
  const key = keyOf(work, row);
  const named = key >= 0 ? episodeWithKey(work, key) : sameReferral(work, row, day);
  if (named >= 0) {
    referredAgain(work, named, row, day);
    return;
  }
  const interval = begin(work, STAGE.referral, row, START.recorded, day, -1, LINK['is-episode']);
  const episode = beginEpisode(work, interval, key);
  const isOver = hasFact(work, row, FACT.noFurtherAction) && !isClosureAhead(work, row, position);
  if (isOver) {
    finish(work, interval, day, END['no-further-action'], row);
    drop(work, interval);
  } else noteOwnEnd(work, interval, row);
  takeWhatLed(work, episode, row, day);
}

// The referral of an episode whose start was missing; else one more referral while the episode is open.
function referredAgain(work: Work, episode: number, row: number, day: DayNumber): void {
  const interval = intervalOfEpisode(work, episode);
  const to = work.intervals.columns;
  if (!hasNoStart(work, interval) || !isOpen(work, interval)) {
    mark(work, row, USE.also, interval);
    noteOwnEnd(work, interval, row);
    return;
  }
  to.start[interval] = START.recorded;
  to.from[interval] = day;
  to.opens[interval] = row;
  mark(work, row, USE.opens, interval);
  noteOwnEnd(work, interval, row);
  takeWhatLed(work, episode, row, day);
}

// The episode that a referral without a name belongs to: one that is open, or one that the same day's referral began.
function sameReferral(work: Work, row: number, day: DayNumber): number {
  const open = openEpisode(work, day + 1);
  if (open >= 0) return open;
  const today = openEpisode(work, day);
  const isToday = today >= 0 && at(work.intervals.columns.from, intervalOfEpisode(work, today)) === day;
  return isToday && hasFact(work, row, FACT.noFurtherAction) ? today : -1;
}

// The interval that a start only tells of once more, or -1.
function sameAs(work: Work, row: number, stage: number, day: DayNumber, episode: number): number {
  const policy = at(POLICIES, stage);
  const copy = copyOf(work, row, stage, day, episode);
  if (copy >= 0) return copy;
  if (policy !== POLICY.continues && policy !== POLICY.enquiry) return -1;
  const open = openOne(work, stage, episode);
  if (open < 0 || policy === POLICY.continues) return open;
  return isOneEnquiry(work, row, open, day) ? open : -1;
}

// Two assessments, enquiries or conferences of one kind on one day are one; two contacts are two.
function copyOf(work: Work, row: number, stage: number, day: DayNumber, episode: number): number {
  const { intervals, firstInterval } = work;
  const { columns } = intervals;
  if (stage !== STAGE.assessment && stage !== STAGE.section47 && stage !== STAGE.conference) return -1;
  for (let i = intervals.length - 1; i >= firstInterval && at(columns.from, i) >= day; i -= 1) {
    const isAlike = at(columns.stage, i) === stage && at(columns.kind, i) === kindOf(work, row);
    if (isAlike && isOfOne(work, i, episode)) return i;
  }
  return -1;
}

function isOneEnquiry(work: Work, row: number, open: number, day: DayNumber): boolean {
  const { effects, columns, intervals } = work;
  const isDiscussion = (one: number): boolean =>
    one >= 0 && at(effects.is, wordAt(columns.type, one)) === IS.strategyDiscussion;
  const isSoon = day - at(intervals.columns.from, open) <= ONE_ENQUIRY;
  return isSoon && (isDiscussion(row) || isDiscussion(at(intervals.columns.opens, open)));
}

// Where one takes the place of another, the other ends.
function giveWay(work: Work, row: number, stage: number, day: DayNumber, episode: number): void {
  const policy = at(POLICIES, stage);
  if (policy !== POLICY.next && policy !== POLICY.enquiry) return;
  const open = openOne(work, stage, episode);
  if (open < 0) return;
  if (isOpen(work, open))
    finish(work, open, day, policy === POLICY.next ? END['next-start'] : END.replaced, row);
  drop(work, open);
}

function openOne(work: Work, stage: number, episode: number): number {
  for (let k = work.open.length - 1; k >= 0; k -= 1) {
    const i = work.open[k] ?? -1;
    if (at(work.intervals.columns.stage, i) === stage && isOfOne(work, i, episode)) return i;
  }
  return -1;
}

function isEnquiryOfOne(work: Work, interval: number, episode: number): boolean {
  return at(work.intervals.columns.stage, interval) === STAGE.section47 && isOfOne(work, interval, episode);
}

function isOfOne({ intervals }: Work, interval: number, episode: number): boolean {
  const own = at(intervals.columns.episode, interval);
  return own === episode || own < 0 || episode < 0;
}

// The end that the source gives with the start: in the same line of the file, or in the event itself.
function noteOwnEnd(work: Work, interval: number, row: number): void {
  const { facts, columns } = work;
  if (facts === null) return;
  const endRow = at(facts.endRow, row);
  const isTied = endRow >= 0 && byteAt(work.tied, endRow) === 1;
  if (!isOpen(work, interval)) {
    if (isTied) mark(work, endRow, USE.also, interval);
  } else if (isTied) {
    const isLater = endOn(work, interval, at(columns.day, endRow), at(columns.lastDay, endRow), endRow);
    mark(work, endRow, isLater ? USE['after-as-at'] : USE.closes, isLater ? -1 : interval);
  } else if (hasFact(work, row, FACT.goesOn)) {
    work.intervals.columns.end[interval] = END['open-known'];
  } else if (hasFact(work, row, FACT.ownEnd | FACT.undatedEnd)) {
    endOn(work, interval, at(facts.end, row), at(facts.end, row), row);
  }
}

// Ends an interval on a day that may be none, or before its start; true where the day is still to come.
function endOn(work: Work, interval: number, day: DayNumber, last: DayNumber, row: number): boolean {
  const { columns } = work.intervals;
  if (day !== NO_DAY && day > work.asAt) {
    columns.end[interval] = END['open-known'];
    return true;
  }
  const from = at(columns.from, interval);
  const rule = day === NO_DAY ? END.undated : last < from ? END.reversed : END['own-end'];
  finish(work, interval, rule === END['own-end'] ? day : from, rule, row);
  return false;
}
