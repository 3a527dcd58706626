import type { DayNumber } from '../dates/day.js';
import { addRow, at, wordAt } from './int-table.js';
import { END, intervalOfEpisode, START, type Work } from './journey-work.js';
import { STAGE } from './stage-table.js';

/**
 * Adds one child's returns: each referral, or becoming looked after without one, that comes after an episode closed
 * while no other was open. A referral that was over at once without a closure has closed nothing.
 */
export function addReturns(work: Work): void {
  const { episodes, intervals, firstEpisode } = work;
  const to = intervals.columns;
  if (episodes.length === firstEpisode) return;
  for (let i = work.firstInterval; i < intervals.length; i += 1) {
    const stage = at(to.stage, i);
    if (stage !== STAGE.referral && stage !== STAGE.lookedAfter) continue;
    if (at(to.start, i) === START.missing || (stage === STAGE.lookedAfter && hasReferral(work, i))) continue;
    const after = closedBefore(work, i, at(to.from, i));
    if (after >= 0) addReturn(work, i, after);
  }
}

// Becoming looked after inside an episode whose referral is recorded is a step of it, no return.
function hasReferral(work: Work, interval: number): boolean {
  const to = work.intervals.columns;
  const episode = at(to.episode, interval);
  return episode >= 0 && at(to.start, intervalOfEpisode(work, episode)) === START.recorded;
}

function closedBefore(work: Work, interval: number, day: DayNumber): number {
  const { episodes, firstEpisode, intervals } = work;
  const to = intervals.columns;
  const own = at(to.episode, interval);
  let after = -1;
  let last = -Infinity;
  for (let e = firstEpisode; e < episodes.length; e += 1) {
    const i = intervalOfEpisode(work, e);
    if (e === own || at(to.from, i) > day || i > interval) continue;
    if (at(to.end, i) < END.recorded || at(to.to, i) > day) return -1;
    if (isClosed(at(to.end, i)) && at(to.to, i) >= last) {
      after = e;
      last = at(to.to, i);
    }
  }
  return after;
}

function isClosed(end: number): boolean {
  return end === END.recorded || end === END['own-end'];
}

function addReturn(work: Work, interval: number, after: number): void {
  const to = work.intervals.columns;
  const was = intervalOfEpisode(work, after);
  const r = addRow(work.returns);
  const one = work.returns.columns;
  const isReferral = at(to.stage, interval) === STAGE.referral;
  one.child[r] = work.child;
  one.kind[r] = isReferral ? 0 : 1;
  one.after[r] = after;
  one.episode[r] = at(to.episode, interval);
  one.closed[r] = at(to.to, was);
  one.returned[r] = at(to.from, interval);
  one.opens[r] = at(to.opens, interval);
  one.closes[r] = at(to.closes, was);
  one.sameConcern[r] = sameConcern(work, at(to.opens, was), at(to.opens, interval));
}

function sameConcern({ facts }: Work, before: number, now: number): number {
  const first = facts === null || before < 0 ? 0 : wordAt(facts.need, before);
  const second = facts === null || now < 0 ? 0 : wordAt(facts.need, now);
  if (first === 0 || second === 0) return 0;
  return first === second ? 1 : 2;
}
