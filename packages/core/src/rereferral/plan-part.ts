import type { DayNumber } from '../dates/day.js';
import { at } from '../journey/int-table.js';
import { STAGE, STAGES } from '../journey/stage-table.js';
import { NO_DAY } from '../log/event-columns.js';
import { partBuilder } from './part-builder.js';
import { mergeParts, type Part } from './part.js';
import { followedTo, type RereferralRecords } from './rereferral-records.js';

/**
 * What a row of plans says besides: which stage it is (`stage`, of {@link PLAN_STAGES}), its last day (`end`, NO_DAY: in
 * force), whether its start is recorded (`startMissing`), and what followed its end (`followed`, of {@link AFTER_PLAN}).
 */
export type PlanName = 'stage' | 'end' | 'startMissing' | 'followed';

/** Plans and times looked after, one row each, by their first day. */
export type PlanPart = Part<PlanName>;

/** Every column of {@link PlanName}. */
export const PLAN_NAMES: readonly PlanName[] = ['stage', 'end', 'startMissing', 'followed'];

/** The stages that are counted as plans. */
export const PLAN_STAGES = ['child-in-need-plan', 'protection-plan', 'looked-after'] as const;

/**
 * What followed an ended plan: what was in force the day after, or came first within 30 days; another of the same kind
 * is not one of these. `open-without-plan`: the referral episode stayed open. `nothing-recorded`: neither a plan nor an
 * open episode nor a closure. `not-yet-known`: 30 days have not passed.
 */
export const AFTER_PLAN = [
  'not-ended',
  'looked-after',
  'protection-plan',
  'child-in-need-plan',
  'early-help',
  'closed',
  'open-without-plan',
  'nothing-recorded',
  'not-yet-known',
  'end-not-known',
] as const;

/** Adds the plans of some records: every child that they hold, whole. */
export function addPlans(part: PlanPart, records: RereferralRecords): PlanPart {
  return mergeParts(part, planPart(records));
}

function planPart(records: RereferralRecords): PlanPart {
  const { intervals, episodes } = records.journeys;
  const builder = partBuilder(records, PLAN_NAMES, {
    type: 'protection-plan-start',
    capacity: intervals.stage.reduce((sum, stage) => sum + (PLAN_OF.has(stage) ? 1 : 0), 0),
  });
  const to = builder.columns;
  const until = followedTo(records, 'protection-plan-start');
  let first = 0;
  for (let i = 0; i < intervals.length; i += 1) {
    if (at(intervals.child, i) !== at(intervals.child, first)) first = i;
    const stage = PLAN_OF.get(at(intervals.stage, i));
    if (stage === undefined) continue;
    const episode = at(intervals.episode, i);
    const opens = at(intervals.opens, i);
    const isOpen = at(intervals.end, i) < 2;
    const place = builder.add(
      at(intervals.child, i),
      opens,
      episode < 0 ? -1 : at(episodes.key, episode),
      at(intervals.from, i),
    );
    to.stage[place] = stage;
    to.end[place] = isOpen ? NO_DAY : at(intervals.to, i);
    to.startMissing[place] = opens < 0 ? 1 : 0;
    to.followed[place] = isOpen ? 0 : whatFollowed(records, first, i, until);
  }
  return builder.finish();
}

const PLAN_OF: ReadonlyMap<number, number> = new Map([
  [STAGE.inNeedPlan, PLAN_STAGES.indexOf('child-in-need-plan')],
  [STAGE.protectionPlan, PLAN_STAGES.indexOf('protection-plan')],
  [STAGE.lookedAfter, PLAN_STAGES.indexOf('looked-after')],
]);
const SOON = 30;
const FOLLOW: readonly number[] = [
  STAGE.lookedAfter,
  STAGE.protectionPlan,
  STAGE.inNeedPlan,
  STAGE.earlyHelp,
];

function whatFollowed(records: RereferralRecords, first: number, plan: number, until: DayNumber): number {
  const { intervals } = records.journeys;
  const ended = at(intervals.to, plan);
  if (at(intervals.end, plan) > LAST_DAYED) return AFTER_PLAN.indexOf('end-not-known');
  const next = nextPlan(records, first, plan);
  if (next >= 0) return AFTER_PLAN.indexOf(STAGE_NAMES[next] ?? 'nothing-recorded');
  const closed = closedBy(records, first, plan, ended + SOON);
  if (closed) return AFTER_PLAN.indexOf('closed');
  if (ended + SOON > until) return AFTER_PLAN.indexOf('not-yet-known');
  const isOpen = isInForce(records, first, plan);
  return AFTER_PLAN.indexOf(isOpen ? 'open-without-plan' : 'nothing-recorded');
}

/** Position in FOLLOW of what was in force after a plan or came first within 30 days; the higher of two on one day. */
function nextPlan({ journeys: { intervals } }: RereferralRecords, first: number, plan: number): number {
  const ended = at(intervals.to, plan);
  let next = -1;
  let nextDay = ended + SOON + 1;
  for (let i = first; i < intervals.length && at(intervals.child, i) === at(intervals.child, plan); i += 1) {
    const place = FOLLOW.indexOf(at(intervals.stage, i));
    if (place < 0 || at(intervals.stage, i) === at(intervals.stage, plan) || !lasts(intervals, i, ended))
      continue;
    const from = Math.max(ended, at(intervals.from, i));
    if (from < nextDay || (from === nextDay && place < next)) [next, nextDay] = [place, from];
  }
  return next;
}

/** Whether a referral episode was open when a plan ended, and went on. */
function isInForce({ journeys: { intervals } }: RereferralRecords, first: number, plan: number): boolean {
  const ended = at(intervals.to, plan);
  for (let i = first; i < intervals.length && at(intervals.child, i) === at(intervals.child, plan); i += 1) {
    const isReferral = at(intervals.stage, i) === STAGE.referral;
    if (isReferral && at(intervals.from, i) <= ended && lasts(intervals, i, ended)) return true;
  }
  return false;
}

function lasts(
  intervals: RereferralRecords['journeys']['intervals'],
  interval: number,
  day: DayNumber,
): boolean {
  return at(intervals.end, interval) < 2 || at(intervals.to, interval) > day;
}

const LAST_DAYED = 6; // ends of later rules have no usable day
const STAGE_NAMES = FOLLOW.map((stage) => STAGES[stage] as (typeof AFTER_PLAN)[number]);

function closedBy(
  { journeys: { intervals } }: RereferralRecords,
  first: number,
  plan: number,
  last: DayNumber,
): boolean {
  const ended = at(intervals.to, plan);
  for (let i = first; i < intervals.length && at(intervals.child, i) === at(intervals.child, plan); i += 1) {
    if (at(intervals.stage, i) !== STAGE.referral || at(intervals.end, i) < 2) continue;
    const to = at(intervals.to, i);
    if (at(intervals.from, i) <= ended && to >= ended && to <= last) return true;
  }
  return false;
}
