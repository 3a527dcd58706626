import { addMonths } from '../dates/months.js';
import { dayNumber, isoDay } from '../dates/day.js';
import { STAGE } from '../journey/stage-table.js';
import type { Check, Hit } from './check.js';
import type { CheckReason } from './check-reason.js';
import { cannotTell, type CheckContext } from './check-context.js';
import { isIntervalOpen } from './episode-rows.js';
import {
  episodeOfInterval,
  fromOf,
  hasStart,
  intervalsOf,
  isStartExact,
  opensOf,
  toOf,
} from './interval-rows.js';

/**
 * A protection plan lasted longer than 15 calendar months, or a child in need plan longer than two years. Being long is
 * no fault: the record should say what the plan still changes.
 */
export const planLong: Check = {
  definition: {
    id: 'plan-long',
    group: 'plans-and-drift',
    params: [
      ['protection-months', 15],
      ['in-need-months', 24],
    ],
    source: 'Peer review of a council, July 2013; published measure of plans of two years or more',
  },
  says: [
    ['plan', 'text'],
    ['since', 'day'],
    ['until', 'day'],
  ],
  about: ['child-in-need-plan-start', 'protection-plan-start'],
  run: (context, hit, [protection = 0, inNeed = 0]) => {
    for (const plan of intervalsOf(context, STAGE.protectionPlan))
      if (isLonger(context, plan, protection)) ask(context, hit, plan, 'protection-plan');
    for (const plan of intervalsOf(context, STAGE.inNeedPlan))
      if (isLonger(context, plan, inNeed)) ask(context, hit, plan, 'child-in-need-plan');
  },
};

function ask(context: CheckContext, hit: Hit, plan: number, type: string): void {
  const from = fromOf(context, plan);
  const where = { rows: [opensOf(context, plan)], episode: episodeOfInterval(context, plan), day: from };
  const reason = whyNot(context, plan, `${type}-end`);
  if (reason === null) hit.yes({ ...where, says: [`stage.${type}`, from, toOf(context, plan)] });
  else hit.cannotTell(reason, where);
}

function isLonger(context: CheckContext, plan: number, months: number): boolean {
  const from = fromOf(context, plan);
  const to = toOf(context, plan);
  if (to - from <= months * 28 || !hasStart(context, plan)) return false;
  return to > dayNumber(addMonths(isoDay(from), Math.trunc(months)));
}

function whyNot(context: CheckContext, plan: number, endType: string): CheckReason | null {
  if (!isStartExact(context, plan)) return 'date-not-exact';
  return isIntervalOpen(context, plan) ? cannotTell(context, endType, context.asAt, context.asAt) : null;
}
