import type { DayNumber } from '../dates/day.js';
import { at } from './int-table.js';
import {
  begin,
  beginEpisode,
  drop,
  END,
  finish,
  intervalOfEpisode,
  isOpen,
  keyOf,
  kindOf,
  LINK,
  mark,
  START,
  takeOut,
  USE,
  type Work,
} from './journey-work.js';
import { episodeWithKey, linkTo, openEpisode } from './link-episode.js';
import { endsAtClosure, STAGE } from './stage-table.js';
import { takeWhatLed } from './what-led.js';

/** An end shortly after the last one of its stage says the same once more. */
const ONCE_MORE = 60;

/** Ends the interval that a row's end belongs to; where none is in force, one whose start is missing. */
export function endStage(work: Work, row: number, stage: number, day: DayNumber): void {
  const interval = inForce(work, stage, row);
  if (interval >= 0) {
    finish(work, interval, day, END.recorded, row);
    drop(work, interval);
    mark(work, row, USE.closes, interval);
    if (stage === STAGE.lookedAfter) endCare(work, row, day, at(work.intervals.columns.episode, interval));
    return;
  }
  const before = endedBefore(work, stage, day);
  const { columns } = work.intervals;
  if (before >= 0 && at(columns.end, before) === END['ended-with']) {
    finish(work, before, day, END.recorded, row); // its own end says more than that something else ended
    mark(work, row, USE.closes, before);
  } else if (before >= 0 && at(columns.to, before) === day) mark(work, row, USE.also, before);
  else if (before >= 0 || stage === STAGE.allocation) mark(work, row, USE['nothing-open'], -1);
  else endOnly(work, row, stage, day);
}

/** Ends an episode and everything of it that is in force. `row`: the closure, or -1. */
export function closeEpisode(work: Work, episode: number, day: DayNumber, end: number, row: number): void {
  const interval = intervalOfEpisode(work, episode);
  finish(work, interval, day, end, row);
  drop(work, interval);
  endWith(work, row, day, episode, isOfEpisode);
}

// What closes with an episode: all of it but the referral, and what is in no episode.
function isOfEpisode({ intervals }: Work, i: number, episode: number): boolean {
  const { columns } = intervals;
  const stage = at(columns.stage, i);
  const own = at(columns.episode, i);
  return endsAtClosure(stage) && stage !== STAGE.referral && (own === episode || own === -1);
}

/** What a closure does: it closes the episode that the source names, or the latest one that is open. */
export function closure(work: Work, row: number, day: DayNumber): void {
  const key = keyOf(work, row);
  const named = key >= 0 ? episodeWithKey(work, key) : -1;
  const episode = named >= 0 ? named : latestOpen(work, key, day);
  if (episode >= 0 && work.open.includes(intervalOfEpisode(work, episode))) {
    closeEpisode(work, episode, day, END.recorded, row);
    mark(work, row, USE.closes, intervalOfEpisode(work, episode));
    return;
  }
  if (episode >= 0) mark(work, row, USE.also, intervalOfEpisode(work, episode));
  else closeUnopened(work, row, day, key);
}

/** Ends those intervals in force that fit an episode, with an event that ends something else. */
export function endWith(
  work: Work,
  row: number,
  day: DayNumber,
  episode: number,
  fits: (work: Work, interval: number, episode: number, day: DayNumber) => boolean,
): void {
  for (let k = work.open.length - 1; k >= 0; k -= 1) {
    const i = work.open[k] ?? -1;
    if (!fits(work, i, episode, day)) continue;
    if (isOpen(work, i)) finish(work, i, day, END['ended-with'], row);
    takeOut(work.open, k);
  }
}

// One that ended on the day already is closed once more by a second closure.
function latestOpen(work: Work, key: number, day: DayNumber): number {
  const open = openEpisode(work, day + 1, key);
  return open >= 0 ? open : openEpisode(work, day, key);
}

// Of the episode that the source names first, then of the same kind; the oldest, but of contacts the latest.
function inForce(work: Work, stage: number, row: number): number {
  const { columns } = work.intervals;
  let found = -1;
  let best = -1;
  for (const i of work.open) {
    if (at(columns.stage, i) !== stage) continue;
    const fit = fitOf(work, i, row);
    if (fit > best || (fit === best && fit >= 0 && stage === STAGE.contact)) {
      found = i;
      best = fit;
    }
  }
  return found;
}

// How well an end fits an interval; -1: it is of another episode.
function fitOf(work: Work, interval: number, row: number): number {
  const { intervals, episodes } = work;
  const key = keyOf(work, row);
  const episode = at(intervals.columns.episode, interval);
  const named = episode < 0 ? -1 : at(episodes.columns.key, episode);
  if (key >= 0 && named >= 0 && named !== key) return -1;
  const isNamed = key >= 0 && named === key;
  return (isNamed ? 2 : 0) + (at(intervals.columns.kind, interval) === kindOf(work, row) ? 1 : 0);
}

function endedBefore({ intervals, firstInterval }: Work, stage: number, day: DayNumber): number {
  for (let i = intervals.length - 1; i >= firstInterval; i -= 1) {
    const { columns } = intervals;
    if (
      at(columns.stage, i) === stage &&
      at(columns.end, i) >= END.recorded &&
      at(columns.to, i) >= day - ONCE_MORE
    )
      return i;
  }
  return -1;
}

function endOnly(work: Work, row: number, stage: number, day: DayNumber): void {
  const episode = linkTo(work, row, stage, day);
  const interval = begin(work, stage, row, START.missing, day, episode, work.link);
  finish(work, interval, day, END.recorded, row);
  drop(work, interval);
  mark(work, row, USE.closes, interval);
}

/** What the end of being looked after ends too: the placement, and an order that began before that day. */
export function endCare(work: Work, row: number, day: DayNumber, episode: number): void {
  endWith(work, row, day, episode, isOfCare);
}

function isOfCare({ intervals }: Work, i: number, episode: number, day: DayNumber): boolean {
  const { columns } = intervals;
  const stage = at(columns.stage, i);
  if (stage !== STAGE.placement && (stage !== STAGE.order || at(columns.from, i) >= day)) return false;
  return at(columns.episode, i) === episode;
}

// A closure without a referral: the episode that it closed began with what lies between, or before.
function closeUnopened(work: Work, row: number, day: DayNumber, key: number): void {
  const { columns } = work.intervals;
  const since = lastEnd(work);
  const own: number[] = [];
  let from = day;
  for (let i = work.firstInterval; i < work.intervals.length; i += 1) {
    const stage = at(columns.stage, i);
    if (at(columns.episode, i) >= 0 || stage === STAGE.contact || stage === STAGE.earlyHelp) continue;
    if (stage === STAGE.service || at(columns.from, i) < since) continue;
    own.push(i);
    from = Math.min(from, at(columns.from, i));
  }
  if (own.length === 0 && key < 0 && day - since <= ONCE_MORE) {
    mark(work, row, USE['nothing-open'], -1);
    return;
  }
  const interval = begin(work, STAGE.referral, row, START.missing, from, -1, LINK['is-episode']);
  const episode = beginEpisode(work, interval, key);
  for (const i of own) {
    work.intervals.columns.episode[i] = episode;
    work.intervals.columns.link[i] = LINK['closed-together'];
  }
  takeWhatLed(work, episode, -1, from);
  closeEpisode(work, episode, day, END.recorded, row);
  mark(work, row, USE.closes, interval);
}

function lastEnd({ intervals, episodes, firstEpisode }: Work): number {
  let last = -Infinity;
  for (let e = firstEpisode; e < episodes.length; e += 1)
    last = Math.max(last, at(intervals.columns.to, at(episodes.columns.interval, e)));
  return last;
}

/** Whether the start of an interval is missing. */
export function hasNoStart({ intervals }: Work, interval: number): boolean {
  return at(intervals.columns.start, interval) === START.missing;
}
