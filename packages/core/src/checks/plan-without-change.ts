import { STAGE } from '../journey/stage-table.js';
import type { Check, Hit } from './check.js';
import { cannotTell, dayOf, typeOf, type CheckContext } from './check-context.js';
import {
  fromOf,
  hasStart,
  intervalsOf,
  isStartExact,
  opensOf,
  toOf,
  episodeOfInterval,
} from './interval-rows.js';
import { TYPE, type KnownType } from './type-numbers.js';

/**
 * A child in need or protection plan was in force for more than so many days without a change: no review or conference,
 * no other plan, order, enquiry or start of care in that time. The longest stretch of each plan is asked about.
 */
export const planWithoutChange: Check = {
  definition: {
    id: 'plan-without-change',
    group: 'plans-and-drift',
    params: [['days', 400]],
    source: 'Peer review of a council, July 2013',
  },
  says: [
    ['count', 'number'],
    ['until', 'day'],
  ],
  about: ['child-in-need-plan-start', 'protection-plan-start'],
  run: (context, hit, [most = 0]) => {
    for (const stage of STAGES) {
      for (const plan of intervalsOf(context, stage)) ask(context, hit, plan, most);
    }
  },
};

function ask(context: CheckContext, hit: Hit, plan: number, most: number): void {
  if (toOf(context, plan) - fromOf(context, plan) <= most || !hasStart(context, plan)) return;
  const { from, to } = longestStretch(context, plan);
  if (to - from <= most) return;
  const where = { rows: [opensOf(context, plan)], episode: episodeOfInterval(context, plan), day: from };
  const reason = cannotTell(context, reviewOf(context, plan), from, to);
  if (reason !== null) hit.cannotTell(reason, where);
  else if (!isStartExact(context, plan) && to - from - SLACK <= most) hit.cannotTell('date-not-exact', where);
  else hit.yes({ ...where, says: [to - from, to] });
}

function reviewOf({ journeys }: CheckContext, plan: number): KnownType {
  return journeys.intervals.stage[plan] === STAGE.inNeedPlan ? 'child-in-need-plan-review' : 'conference';
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function longestStretch(context: CheckContext, plan: number): Stretch {
  const end = toOf(context, plan);
  let last = fromOf(context, plan);
  let longest: Stretch = { from: last, to: last };
  const take = (day: number): void => {
    if (day - last > longest.to - longest.from) longest = { from: last, to: day };
    last = Math.max(last, day);
  };
  for (const row of context.rows) {
    const day = dayOf(context, row);
    if (day > last && day < end && CHANGES.has(typeOf(context, row))) take(day);
  }
  take(end);
  return longest;
}

/** Days by which a date that is not exact may shorten a stretch. */
const SLACK = 31;
const STAGES: readonly number[] = [STAGE.inNeedPlan, STAGE.protectionPlan];
const CHANGES: ReadonlySet<number> = new Set(
  (
    [
      'child-in-need-plan-review',
      'child-in-need-plan-start',
      'child-in-need-plan-end',
      'protection-plan-start',
      'protection-plan-end',
      'conference',
      'core-group',
      'strategy-discussion',
      'section-47-start',
      'legal-planning',
      'pre-proceedings-start',
      'order-start',
      'looked-after-start',
      'looked-after-end',
      'looked-after-review',
    ] as const
  ).map((type) => TYPE[type]),
);
