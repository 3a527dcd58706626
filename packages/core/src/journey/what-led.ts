import type { DayNumber } from '../dates/day.js';
import { at } from './int-table.js';
import { FACT } from './journey-facts.js';
import { drop, END, finish, hasFact, isOpen, keyOf, LINK, type Work } from './journey-work.js';
import { STAGE } from './stage-table.js';

/** Days between a referral and an assessment, or a contact or early help and a referral, that belong together. */
export const NEAR = 30;

/**
 * Ties to an episode the contacts and early help that led to it: those that the source names so, and those of the 30
 * days before `day`, on which it began or by which it had begun. `row`: the referral, which decides what contact was
 * not yet decided; -1: none is recorded, and such a contact stays open.
 */
export function takeWhatLed(work: Work, episode: number, row: number, day: DayNumber): void {
  const to = work.intervals.columns;
  for (let i = work.intervals.length - 1; i >= work.firstInterval; i -= 1) {
    const stage = at(to.stage, i);
    if (stage !== STAGE.contact && stage !== STAGE.earlyHelp) continue;
    if (at(to.episode, i) < 0) take(work, i, episode, day);
    if (row < 0 || stage !== STAGE.contact || !isOpen(work, i) || !hasLed(work, i, episode)) continue;
    finish(work, i, day, END['ended-with'], row);
    drop(work, i);
  }
}

function take(work: Work, interval: number, episode: number, day: DayNumber): void {
  const isNamed = hasNameOf(work, interval, episode);
  if (!isNamed && (day - lastDayOf(work, interval, day) > NEAR || isDeclined(work, interval))) return;
  const to = work.intervals.columns;
  to.episode[interval] = episode;
  to.link[interval] = isNamed ? LINK['episode-id'] : LINK['window-30'];
}

// A contact that came while the episode was open led to nothing.
function hasLed({ intervals: { columns } }: Work, interval: number, episode: number): boolean {
  return at(columns.episode, interval) === episode && at(columns.link, interval) !== LINK['open-episode'];
}

function hasNameOf(work: Work, interval: number, episode: number): boolean {
  const opens = at(work.intervals.columns.opens, interval);
  const key = at(work.episodes.columns.key, episode);
  return opens >= 0 && key >= 0 && keyOf(work, opens) === key;
}

// The day from which a referral is near: of the contact itself, or the last of the early help.
function lastDayOf({ intervals }: Work, interval: number, day: DayNumber): DayNumber {
  const { columns } = intervals;
  if (at(columns.stage, interval) === STAGE.contact) return at(columns.from, interval);
  return Math.min(at(columns.to, interval), day);
}

// A contact that was decided to need nothing more led to no referral.
function isDeclined(work: Work, interval: number): boolean {
  return hasFact(work, at(work.intervals.columns.closes, interval), FACT.noFurtherAction);
}
