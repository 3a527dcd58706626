import type { DayNumber } from '../dates/day.js';
import { at } from './int-table.js';
import { END, intervalOfEpisode, isOpen, type Work } from './journey-work.js';
import { STAGE } from './stage-table.js';
import { firstOf, isKnownOn, isOwed, KIND, untilDone } from './wait-rows.js';

/** Adds the waits of one episode for somebody to hold the work: at first, in between, and after a plan ended. */
export function allocationWaits(work: Work, episode: number): void {
  const to = work.intervals.columns;
  const referral = intervalOfEpisode(work, episode);
  const first = firstOf(work, episode, at(to.from, referral), STAGE.allocation);
  const isNobodys = !isAllocated(work, episode, at(to.from, referral));
  if (isNobodys && isOwed(work, referral) && isKnownOn(work, 'allocation', at(to.from, referral)))
    untilDone(work, KIND.allocation, referral, at(to.from, referral), at(to.opens, referral), first);
  for (let i = work.firstInterval; i < work.intervals.length; i += 1) {
    if (at(to.episode, i) !== episode || isOpen(work, i)) continue;
    const kind = kindAfter(work, i, referral);
    if (kind < 0 || isAllocated(work, episode, at(to.to, i))) continue;
    const next = firstOf(work, episode, at(to.to, i), STAGE.allocation);
    untilDone(work, kind, i, at(to.to, i), at(to.closes, i), next);
  }
}

// What is owed when an interval ends: a worker, where the last one has gone or a plan has ended and the episode goes on.
function kindAfter(work: Work, i: number, referral: number): number {
  const to = work.intervals.columns;
  const stage = at(to.stage, i);
  if (stage === STAGE.allocation) return at(to.end, i) === END.recorded ? KIND.unallocated : -1;
  if (stage !== STAGE.protectionPlan && stage !== STAGE.lookedAfter) return -1;
  return goesOnAfter(work, referral, at(to.to, i)) ? KIND.planEnd : -1;
}

function goesOnAfter(work: Work, referral: number, day: DayNumber): boolean {
  return isOpen(work, referral) || at(work.intervals.columns.to, referral) > day;
}

function isAllocated(work: Work, episode: number, day: DayNumber): boolean {
  const to = work.intervals.columns;
  for (let i = work.firstInterval; i < work.intervals.length; i += 1) {
    if (at(to.stage, i) !== STAGE.allocation || at(to.episode, i) !== episode || at(to.from, i) > day)
      continue;
    if (isOpen(work, i) || at(to.to, i) > day) return true;
  }
  return false;
}
