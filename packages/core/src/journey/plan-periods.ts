import { dayNumber, type IsoDay } from '../dates/day.js';
import type { CaseEvent } from '../model/event.js';
import { stageSpans, statusEvents, type Span } from './stage-spans.js';
import { countsFrom, recordedStatus } from './status-rules.js';
import { statusPeriods, type PeriodOptions } from './status-periods.js';
import type { Status } from './status.js';

/** What a ribbon of plans shows. `none`: open to social care, with no plan in force. */
export type PlanKind = 'early-help' | 'child-in-need-plan' | 'protection-plan' | 'looked-after' | 'none';

/** Every kind, in the order in which ribbons are drawn. */
export const PLAN_KINDS: readonly PlanKind[] = [
  'none',
  'early-help',
  'child-in-need-plan',
  'protection-plan',
  'looked-after',
];

/** A stretch of days with one plan in force. `to`: the last day, inclusive. `open`: still in force as at. */
export interface PlanPeriod extends Span {
  readonly plan: PlanKind;
}

/**
 * On which days each plan was in force, for ribbons: by the same rule as {@link statusPeriods}, but every plan for
 * itself, so that a protection plan and looked after stand beside each other. `none` covers the days on which the
 * child was open to social care (a referral or an assessment) without a plan. Where a source recorded the case's
 * status itself, what it says holds from that day on.
 *
 * @param events - Events of any children, in any order.
 * @returns In order of first day, then of {@link PLAN_KINDS}.
 */
export function planPeriods(events: readonly CaseEvent[], options: PeriodOptions): readonly PlanPeriod[] {
  const { events: counted } = statusEvents(events, options.childId, options.asAt);
  const spans = stageSpans(counted, options.asAt);
  const statuses = statusPeriods(counted, options);
  const told = firstTold(counted);
  const periods = PLAN_KINDS.flatMap((plan): PlanPeriod[] => {
    const early = plan === 'none' ? [] : (spans.get(plan) ?? []).flatMap((span) => before(span, told));
    const late = statuses
      .filter(({ status }) => OF_STATUS[status] === plan)
      .flatMap((period) => (plan === 'none' ? [period] : from(period, told)));
    return joined([...early, ...late]).map((span) => ({ plan, ...span }));
  });
  return periods.sort((a, b) => a.from - b.from || PLAN_KINDS.indexOf(a.plan) - PLAN_KINDS.indexOf(b.plan));
}

const OF_STATUS: Readonly<Record<Status, PlanKind | null>> = {
  'looked-after': 'looked-after',
  'protection-plan': 'protection-plan',
  'child-in-need-plan': 'child-in-need-plan',
  assessment: 'none',
  open: 'none',
  'early-help': 'early-help',
  closed: null,
  'no-referral': null,
};

/** The first day on which the source told the status itself. */
function firstTold(counted: readonly CaseEvent[]): number {
  const first = counted.find((event) => recordedStatus(event) !== null);
  const day: IsoDay | null = first === undefined ? null : countsFrom(first);
  return day === null ? Infinity : dayNumber(day);
}

function before(span: Span, told: number): Span[] {
  if (span.from >= told) return [];
  return [span.to < told ? span : { from: span.from, to: told - 1, open: false }];
}

function from({ from: first, to, open }: Span, told: number): Span[] {
  return to < told ? [] : [{ from: Math.max(first, told), to, open }];
}

function joined(spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const { from: first, to, open } of spans) {
    const last = whole.at(-1);
    if (last?.to === first - 1) whole[whole.length - 1] = { from: last.from, to, open };
    else whole.push({ from: first, to, open });
  }
  return whole;
}
