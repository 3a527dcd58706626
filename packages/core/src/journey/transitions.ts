import type { DayNumber } from '../dates/day.js';
import { addRow, at } from './int-table.js';
import { CLOSED } from './journey-columns.js';
import { intervalOfEpisode, isOpen, LINK, START, type Work } from './journey-work.js';
import { LEVELS_OF_STAGE, STAGE } from './stage-table.js';
import { POINT, turningPoints } from './turning-points.js';
import { NEAR } from './what-led.js';

const UP = 0;
const DOWN = 1;
const LATERAL = 2;
const CLOSE = 3;
const RETURN = 4;

/** Where a child stands on the ladder: the highest stage so far, and whether the last episode has closed. */
interface Place {
  interval: number;
  isClosed: boolean;
}

/**
 * Adds one child's transitions: from the highest stage so far to the next. A stage that ends leaves the child where it
 * was until something else begins or goes on below it; a stage that begins below one in force is beside it.
 */
export function addTransitions(work: Work): void {
  const place: Place = { interval: -1, isClosed: false };
  const { points } = work;
  const count = turningPoints(work);
  for (let k = 0; k < count; k += 1) {
    const key = points.keys[k] ?? 0;
    const interval = work.firstInterval + (key % POINT.span);
    const what = Math.floor(key / POINT.span) % 4;
    if (what === POINT.closes) close(work, place, interval);
    else if (what === POINT.ends) fall(work, place, interval);
    else rise(work, place, interval);
  }
}

function rise(work: Work, place: Place, i: number): void {
  const to = work.intervals.columns;
  const stage = at(to.stage, i);
  if (stage === STAGE.earlyHelp) {
    toEarlyHelp(work, place, i);
    return;
  }
  const from = place.interval < 0 ? -1 : at(to.stage, place.interval);
  const day = at(to.from, i);
  if (place.isClosed || isFresh(work, place, i)) {
    arrive(work, place, i);
    return;
  }
  const isHigher = levelOf(stage) > levelOf(from);
  if (!isHigher && isBeside(work, place, day, stage)) return;
  const type = isHigher ? UP : levelOf(stage) === levelOf(from) ? LATERAL : DOWN;
  move(work, place, i, type, from, stage, day);
}

// Comes to the ladder, for the first time or once more.
function arrive(work: Work, place: Place, i: number): void {
  const to = work.intervals.columns;
  const isReturn = hasReturn(work, i);
  const before = place.isClosed ? CLOSED : beforeReferral(work, place, i);
  const from = isReturn && before !== STAGE.earlyHelp ? CLOSED : before;
  move(work, place, i, isReturn ? RETURN : UP, from, at(to.stage, i), at(to.from, i));
}

// What begins below something that goes on changes nothing.
function isBeside(work: Work, { interval }: Place, day: DayNumber, stage: number): boolean {
  return isInForce(work, interval, day) || highestBelow(work, interval, day, levelOf(stage)) >= 0;
}

// A referral of a child who has no open episode, whatever early help there is or was.
function isFresh(work: Work, place: Place, i: number): boolean {
  const to = work.intervals.columns;
  const isHelp = place.interval < 0 || at(to.stage, place.interval) === STAGE.earlyHelp;
  return isHelp && at(to.stage, i) === STAGE.referral;
}

function isRecent(work: Work, help: number, i: number): boolean {
  const to = work.intervals.columns;
  return isInForce(work, help, at(to.from, i)) || at(to.from, i) - at(to.to, help) <= NEAR;
}

function toEarlyHelp(work: Work, place: Place, i: number): void {
  const to = work.intervals.columns;
  const day = at(to.from, i);
  const from = place.interval < 0 ? -1 : at(to.stage, place.interval);
  if (place.isClosed && at(to.link, i) === LINK['after-closure'])
    move(work, place, i, DOWN, from, STAGE.earlyHelp, day);
  else if (place.isClosed) move(work, place, i, UP, CLOSED, STAGE.earlyHelp, day);
  else if (from < 0)
    move(work, place, i, UP, hasContact(work, day) ? STAGE.contact : -1, STAGE.earlyHelp, day);
  else if (from === STAGE.earlyHelp && !isInForce(work, place.interval, day))
    move(work, place, i, LATERAL, from, STAGE.earlyHelp, day);
}

// Front-door contact at most 30 days before.
function hasContact(work: Work, day: DayNumber): boolean {
  const to = work.intervals.columns;
  for (let i = work.firstInterval; i < work.intervals.length; i += 1) {
    const days = day - at(to.from, i);
    if (at(to.stage, i) === STAGE.contact && days >= 0 && days <= NEAR) return true;
  }
  return false;
}

function hasReturn(work: Work, i: number): boolean {
  const opens = at(work.intervals.columns.opens, i);
  const one = work.returns.columns;
  for (let r = work.returns.length - 1; r >= 0 && at(one.child, r) === work.child; r -= 1)
    if (at(one.opens, r) === opens) return true;
  return false;
}

// Early help that goes on or has just ended, else a contact of the episode, else nothing.
function beforeReferral(work: Work, { interval }: Place, i: number): number {
  if (interval >= 0 && isRecent(work, interval, i)) return STAGE.earlyHelp;
  const to = work.intervals.columns;
  const episode = at(to.episode, i);
  for (let k = work.firstInterval; k < work.intervals.length; k += 1)
    if (
      at(to.stage, k) === STAGE.contact &&
      at(to.episode, k) === episode &&
      at(to.from, k) <= at(to.from, i)
    )
      return STAGE.contact;
  return -1;
}

// The episode is over: early help that goes on is what is left.
function close(work: Work, place: Place, referral: number): void {
  const to = work.intervals.columns;
  const from = place.interval < 0 ? STAGE.referral : at(to.stage, place.interval);
  const day = at(to.to, referral);
  if (place.isClosed || hasOpenEpisode(work, referral, day)) return;
  add(work, { type: CLOSE, from, to: CLOSED, day, interval: referral, row: at(to.closes, referral) });
  place.isClosed = true;
  const left = earlyHelpOn(work, day);
  if (left < 0) return;
  add(work, { type: DOWN, from, to: STAGE.earlyHelp, day, interval: left, row: at(to.closes, referral) });
  place.interval = left;
  place.isClosed = false;
}

function hasOpenEpisode(work: Work, but: number, day: DayNumber): boolean {
  for (let e = work.firstEpisode; e < work.episodes.length; e += 1) {
    const i = intervalOfEpisode(work, e);
    if (i !== but && at(work.intervals.columns.from, i) < day && isInForce(work, i, day)) return true;
  }
  return false;
}

function earlyHelpOn(work: Work, day: DayNumber): number {
  const to = work.intervals.columns;
  for (let i = work.firstInterval; i < work.intervals.length; i += 1)
    if (at(to.stage, i) === STAGE.earlyHelp && at(to.from, i) <= day && isInForce(work, i, day)) return i;
  return -1;
}

// The highest stage ends and a plan below it goes on.
function fall(work: Work, place: Place, i: number): void {
  const to = work.intervals.columns;
  if (place.isClosed || i !== place.interval) return;
  const day = at(to.to, i);
  const below = highestBelow(work, i, day, levelOf(STAGE.inNeedPlan));
  if (below < 0) return;
  const row = at(to.closes, i);
  add(work, { type: DOWN, from: at(to.stage, i), to: at(to.stage, below), day, interval: below, row });
  place.interval = below;
}

function highestBelow(work: Work, but: number, day: DayNumber, least: number): number {
  const to = work.intervals.columns;
  let highest = -1;
  for (let i = work.firstInterval; i < work.intervals.length; i += 1) {
    const level = levelOf(at(to.stage, i));
    if (i === but || level < least || at(to.from, i) >= day || !isInForce(work, i, day)) continue;
    if (highest < 0 || level > levelOf(at(to.stage, highest))) highest = i;
  }
  return highest;
}

// In force at the end of the day.
function isInForce(work: Work, i: number, day: DayNumber): boolean {
  return i >= 0 && (isOpen(work, i) || at(work.intervals.columns.to, i) > day);
}

function levelOf(stage: number): number {
  return stage < 0 ? 0 : at(LEVELS_OF_STAGE, stage);
}

function move(
  work: Work,
  place: Place,
  i: number,
  type: number,
  from: number,
  to: number,
  day: DayNumber,
): void {
  place.interval = i;
  place.isClosed = false;
  if (at(work.intervals.columns.start, i) === START.missing) return;
  add(work, { type, from, to, day, interval: i, row: at(work.intervals.columns.opens, i) });
}

function add(
  work: Work,
  { type, from, to, day, interval, row }: Record<'type' | 'from' | 'to' | 'day' | 'interval' | 'row', number>,
): void {
  const t = addRow(work.transitions);
  const one = work.transitions.columns;
  one.child[t] = work.child;
  one.type[t] = type;
  one.from[t] = from;
  one.to[t] = to;
  one.day[t] = day;
  one.interval[t] = interval;
  one.row[t] = row;
}
