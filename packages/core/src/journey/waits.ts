import type { DayNumber } from '../dates/day.js';
import { at, wordAt } from './int-table.js';
import { FACT } from './journey-facts.js';
import { END, hasFact, intervalOfEpisode, isOpen, LINK, START, type Work } from './journey-work.js';
import { allocationWaits } from './allocation-waits.js';
import { IS, STAGE } from './stage-table.js';
import { addWait, DONE, firstOf, isKnownOn, isOwed, KIND, OPEN, untilDone } from './wait-rows.js';

/** Days after a conference within which a plan is the one it decided on. */
const AFTER_CONFERENCE = 45;

/**
 * Adds one child's waits: what was owed, from the day it was owed to the day it came, the episode closed, or the as-at
 * day. None where it came on the same day, and none where the sources cannot tell whether it came.
 */
export function addWaits(work: Work): void {
  const { intervals, episodes } = work;
  const tells = {
    allocation: canTell(work, 'allocation', STAGE.allocation) || isLeft(work),
    assessment: canTell(work, 'assessment-start', -1),
    plan: canTell(work, 'protection-plan-start', -1),
    decision: canTell(work, 'contact-decision', STAGE.contact),
  };
  for (let i = work.firstInterval; i < intervals.length; i += 1) {
    const stage = at(intervals.columns.stage, i);
    if (stage === STAGE.contact && tells.decision) contactWait(work, i);
    if (stage === STAGE.conference && tells.plan) conferenceWait(work, i);
    if (stage === STAGE.earlyHelp) earlyHelpWait(work, i);
  }
  for (let e = work.firstEpisode; e < episodes.length; e += 1) {
    if (tells.assessment) assessmentWait(work, e);
    if (tells.allocation) allocationWaits(work, e);
  }
  comebacks(work);
}

// What a source says of its limits decides; where it says nothing, a child who has such an event shows that it is kept.
function canTell({ known, intervals, firstInterval }: Work, type: string, stage: number): boolean {
  if (known !== null) return known.has(type);
  if (stage < 0) return true;
  const { columns } = intervals;
  for (let i = firstInterval; i < intervals.length; i += 1) {
    const isOf = at(columns.stage, i) === stage;
    if (isOf && (stage !== STAGE.contact || at(columns.end, i) === END.recorded)) return true;
  }
  return false;
}

// That nobody holds the work is recorded: allocation is kept, even where there is none.
function isLeft({ rows, columns, effects, known }: Work): boolean {
  if (known !== null) return false;
  for (const row of rows) if (at(effects.is, wordAt(columns.type, row)) === IS.unallocated) return true;
  return false;
}

function contactWait(work: Work, i: number): void {
  const to = work.intervals.columns;
  if (at(to.start, i) === START.missing || !isKnownOn(work, 'contact-decision', at(to.from, i))) return;
  const open = isOpen(work, i);
  if (open && at(to.link, i) === LINK['open-episode']) return;
  addWait(
    work,
    KIND.decision,
    i,
    at(to.from, i),
    at(to.opens, i),
    at(to.to, i),
    open ? OPEN : DONE,
    at(to.closes, i),
  );
}

function assessmentWait(work: Work, episode: number): void {
  const to = work.intervals.columns;
  const referral = intervalOfEpisode(work, episode);
  const day = at(to.from, referral);
  if (!isOwed(work, referral) || !isKnownOn(work, 'assessment-start', day)) return;
  const first = firstOf(work, episode, day, STAGE.assessment, STAGE.section47);
  if (first >= 0 && at(to.start, first) === START.missing) return; // it began by then: when is not recorded
  untilDone(work, KIND.assessment, referral, day, at(to.opens, referral), first);
}

function conferenceWait(work: Work, i: number): void {
  const to = work.intervals.columns;
  const day = at(to.from, i);
  if (!isKnownOn(work, 'protection-plan-start', day) || hasPlan(work, day)) return;
  const plan = firstPlanAfter(work, day);
  if (plan >= 0 && at(to.from, plan) - day <= AFTER_CONFERENCE)
    addWait(work, KIND.plan, i, day, at(to.opens, i), at(to.from, plan), DONE, at(to.opens, plan));
  else if (hasFact(work, at(to.opens, i), FACT.planDecided))
    untilDone(work, KIND.plan, i, day, at(to.opens, i), plan);
}

// In force before the day and on it: a review decides that it goes on.
function hasPlan(work: Work, day: DayNumber): boolean {
  const to = work.intervals.columns;
  for (let i = work.firstInterval; i < work.intervals.length; i += 1)
    if (at(to.stage, i) === STAGE.protectionPlan && at(to.from, i) < day && at(to.to, i) >= day) return true;
  return false;
}

function firstPlanAfter(work: Work, day: DayNumber): number {
  const to = work.intervals.columns;
  let first = -1;
  for (let i = work.firstInterval; i < work.intervals.length; i += 1) {
    if (at(to.stage, i) !== STAGE.protectionPlan || at(to.from, i) < day || at(to.start, i) === START.missing)
      continue;
    if (first < 0 || at(to.from, i) < at(to.from, first)) first = i;
  }
  return first;
}

// Known afterwards only: that early help was meant is not recorded at the closure.
function earlyHelpWait(work: Work, i: number): void {
  const to = work.intervals.columns;
  if (at(to.link, i) !== LINK['after-closure'] || at(to.start, i) === START.missing) return;
  const referral = intervalOfEpisode(work, at(to.episode, i));
  const end = at(to.end, referral);
  if (end !== END.recorded && end !== END['own-end']) return;
  addWait(
    work,
    KIND.earlyHelp,
    i,
    at(to.to, referral),
    at(to.closes, referral),
    at(to.from, i),
    DONE,
    at(to.opens, i),
  );
}

function comebacks(work: Work): void {
  const one = work.returns.columns;
  for (let r = work.returns.length - 1; r >= 0 && at(one.child, r) === work.child; r -= 1) {
    const was = intervalOfEpisode(work, at(one.after, r));
    addWait(
      work,
      KIND.comeback,
      was,
      at(one.closed, r),
      at(one.closes, r),
      at(one.returned, r),
      DONE,
      at(one.opens, r),
    );
  }
}
