import { calendarDay, isoDay, numberOf, type DayNumber, type IsoDay } from '../dates/day.js';
import { NO_DAY } from '../log/event-columns.js';
import { inPeriod, type Period } from './group-by.js';
import { dayNumber } from '../dates/day.js';
import { asAtOf, valueAt } from './part.js';
import { AFTER_PLAN, PLAN_STAGES, type PlanPart } from './plan-part.js';
import type { Judge } from './share.js';
import { knownDays, warningsAbout, type KnownDays, type Warning } from './warnings.js';

/** Plans of one kind in one stretch of time. */
export interface PlanCounts {
  readonly plan: (typeof PLAN_STAGES)[number];
  /** First and last day of the stretch, both inclusive; the last is cut at the as-at day. */
  readonly from: IsoDay;
  readonly to: IsoDay;
  /** Begun in it, on a recorded day. */
  readonly started: number;
  readonly ended: number;
  /** In force at the end of its last day; those with no recorded start count from the first day they are told of. */
  readonly inForce: number;
  /** Children with a plan in force then. */
  readonly children: number;
}

/** What followed the plans of one kind that ended. */
export interface AfterPlan {
  readonly plan: (typeof PLAN_STAGES)[number];
  readonly ended: number;
  /** By what followed, in the order of {@link AFTER_PLAN}; they add up to `ended`. */
  readonly followed: readonly { readonly what: string; readonly count: number }[];
}

/** Plans started, ended and in force over time, and what followed each that ended. */
export interface PlansOverTime {
  readonly measure: 'plans-over-time';
  readonly asAt: IsoDay | null;
  readonly known: KnownDays;
  readonly periods: readonly PlanCounts[];
  readonly after: readonly AfterPlan[];
  readonly warnings: readonly Warning[];
}

/**
 * Plans and times looked after, started, ended and in force, in each year to 31 March, quarter or month from the first
 * that has any to the as-at day; and, for each that ended in the period asked for, what followed.
 */
export function plansOverTime(
  part: PlanPart,
  { every = 'year', from, to }: Period & { readonly every?: 'year' | 'quarter' | 'month' } = {},
): PlansOverTime {
  const first = from === undefined ? firstDay(part) : dayNumber(from);
  const last = to === undefined ? asAtOf(part) : dayNumber(to);
  const stretches = first === null ? [] : stretchesOf(first, last, every);
  return {
    measure: 'plans-over-time',
    asAt: part.asAt,
    known: knownDays(part),
    periods: PLAN_STAGES.flatMap((plan, stage) =>
      stretches.map((stretch) => countsIn(part, { plan, stage }, stretch)),
    ),
    after: PLAN_STAGES.map((plan, stage) => afterOf(part, { plan, stage }, first ?? 0, last)),
    warnings: warningsAbout(part, inPeriod(part)),
  };
}

interface Stretch {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

interface Plan {
  readonly plan: (typeof PLAN_STAGES)[number];
  readonly stage: number;
}

/** How a plan is judged for one number of {@link PlanCounts}: `yes` where it is among them, else `other`. */
export function judgePlan(
  { columns }: PlanPart,
  { plan, from, to }: Pick<PlanCounts, 'plan' | 'from' | 'to'>,
  what: 'started' | 'ended' | 'in-force',
): Judge {
  const stage = PLAN_STAGES.indexOf(plan);
  const [first, last] = [dayNumber(from), dayNumber(to)];
  return (row) => {
    const [began, ended] = [valueAt(columns.day, row), valueAt(columns.end, row)];
    if (columns.stage[row] !== stage) return 'other';
    if (what === 'ended') return ended >= first && ended <= last ? 'yes' : 'other';
    if (what === 'in-force') return began <= last && ended > last ? 'yes' : 'other';
    return began >= first && began <= last && columns.startMissing[row] === 0 ? 'yes' : 'other';
  };
}

function countsIn(
  { columns, length }: PlanPart,
  { plan, stage }: Plan,
  { first, last }: Stretch,
): PlanCounts {
  let [started, ended, inForce] = [0, 0, 0];
  const children = new Set<number>();
  for (let row = 0; row < length; row += 1) {
    if (columns.stage[row] !== stage) continue;
    const from = valueAt(columns.day, row);
    const to = valueAt(columns.end, row);
    if (from >= first && from <= last && columns.startMissing[row] === 0) started += 1;
    if (to >= first && to <= last) ended += 1;
    if (from > last || to <= last) continue;
    inForce += 1;
    children.add(valueAt(columns.child, row));
  }
  return { plan, from: isoDay(first), to: isoDay(last), started, ended, inForce, children: children.size };
}

function afterOf(
  { columns, length }: PlanPart,
  { plan, stage }: Plan,
  first: DayNumber,
  last: DayNumber,
): AfterPlan {
  const counts = AFTER_PLAN.map(() => 0);
  for (let row = 0; row < length; row += 1) {
    const to = valueAt(columns.end, row);
    const what = valueAt(columns.followed, row);
    if (columns.stage[row] === stage && to >= first && to <= last) counts[what] = valueAt(counts, what) + 1;
  }
  const followed = AFTER_PLAN.map((what, i) => ({ what, count: valueAt(counts, i) })).slice(1);
  return { plan, ended: followed.reduce((sum, { count }) => sum + count, 0), followed };
}

function firstDay({ columns, length }: PlanPart): DayNumber | null {
  let first = NO_DAY;
  for (let row = 0; row < length; row += 1) first = Math.min(first, valueAt(columns.day, row));
  return first === NO_DAY ? null : first;
}

function stretchesOf(first: DayNumber, last: DayNumber, every: 'year' | 'quarter' | 'month'): Stretch[] {
  const length = every === 'year' ? 12 : every === 'quarter' ? 3 : 1;
  const found: Stretch[] = [];
  const { year, month } = calendarDay(first);
  const start = every === 'year' ? 4 : every === 'quarter' ? month - ((month - 1) % 3) : month;
  let months = (every === 'year' && month < 4 ? year - 1 : year) * 12 + start - 1;
  for (let from = dayOf(months); from <= last; from = dayOf(months)) {
    months += length;
    found.push({ first: from, last: Math.min(last, dayOf(months) - 1) });
  }
  return found;
}

function dayOf(months: number): DayNumber {
  return numberOf(Math.floor(months / 12), (months % 12) + 1, 1);
}
