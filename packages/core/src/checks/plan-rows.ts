import type { DayNumber } from '../dates/day.js';
import { STAGE } from '../journey/stage-table.js';
import type { CheckReason } from './check-reason.js';
import { cannotTell, type CheckContext } from './check-context.js';
import { intervalsOf } from './interval-rows.js';

/** The child's plans: in need, protection, then being looked after; each kind in order of its first day. */
export function plansOf(context: CheckContext): readonly number[] {
  const inNeed = intervalsOf(context, STAGE.inNeedPlan);
  const protection = intervalsOf(context, STAGE.protectionPlan);
  const care = intervalsOf(context, STAGE.lookedAfter);
  return protection.length + care.length === 0 ? inNeed : [...inNeed, ...protection, ...care];
}

/** Why the source cannot tell of new plans of some kind over some days, both included; null: it can of every kind. */
export function cannotTellOfPlans(context: CheckContext, from: DayNumber, to: DayNumber): CheckReason | null {
  for (const type of STARTS) {
    const reason = cannotTell(context, type, from, to);
    if (reason !== null) return reason;
  }
  return null;
}

const STARTS = ['child-in-need-plan-start', 'protection-plan-start', 'looked-after-start'] as const;
