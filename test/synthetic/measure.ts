import {
  addMonths,
  isCoded,
  workingDaysBetween,
  type CaseEvent,
  type Coded,
  type IsoDay,
} from '@case-journey/core';

/** The published measures of one referral year, counted from events alone. */
export interface Measures {
  readonly referrals: number;
  readonly children: number;
  readonly reReferrals: number;
  readonly noFurtherAction: number;
  readonly notInNeed: number;
  readonly enquiries: number;
  readonly enquiryChildren: number;
  readonly conferences: number;
  readonly conferenceDays: readonly number[];
  readonly plans: number;
  readonly laterPlans: number;
  readonly ended: number;
  readonly closures: ReadonlyMap<string, number>;
  readonly sources: ReadonlyMap<string, number>;
  readonly singleAssessmentDays: readonly number[];
  readonly plansOpenThreeMonths: number;
  readonly reviewedInTime: number;
}

interface Row {
  readonly child: string;
  readonly day: IsoDay;
  readonly event: CaseEvent;
}

/** Counts one referral year (2013: April 2012 to March 2013). Each child's events are counted for that child. */
export function measure(events: readonly CaseEvent[], year: number): Measures {
  const from = `${year - 1}-04-01`;
  const to = `${year}-03-31`;
  const rows = rowsByType(events);
  const within = (type: string): Row[] =>
    (rows.get(type) ?? []).filter(({ day }) => day >= from && day <= to);
  const referrals = within('referral');
  const single = within('assessment-end').filter(({ event }) => code(event, 'kind') === 'single');
  const initial = within('conference').filter(({ event }) =>
    ['initial', 'pre-birth'].includes(code(event, 'kind') ?? ''),
  );
  const ended = within('closure').filter((row) => wasInNeed(rows, row));
  const starts = within('protection-plan-start');
  const open = openThreeMonths(rows, to);
  return {
    referrals: referrals.length,
    children: new Set(referrals.map(({ child }) => child)).size,
    reReferrals: referrals.filter((row) => isReReferral(rows, row)).length,
    noFurtherAction: referrals.filter(({ event }) => code(event, 'nfa') === 'yes').length,
    notInNeed: referrals.filter((row) => wasNotInNeed(rows, row)).length,
    enquiries: within('section-47-start').length,
    enquiryChildren: new Set(within('section-47-start').map(({ child }) => child)).size,
    conferences: initial.length,
    conferenceDays: initial.flatMap((row) => daysFromStrategy(rows, row)),
    plans: starts.length,
    laterPlans: starts.filter((row) => earlier(rows, 'protection-plan-start', row).length > 0).length,
    ended: ended.length,
    closures: tally(ended, ({ event }) => code(event, 'reason') ?? 'missing'),
    sources: tally(referrals, ({ event }) => sourceGroup(code(event, 'source') ?? '10')),
    singleAssessmentDays: single.flatMap((row) => daysFromStart(rows, row)),
    plansOpenThreeMonths: open.length,
    reviewedInTime: open.filter((row) => reviewedInTime(rows, row, to)).length,
  };
}

/** The value at a share of a list of numbers: the nearest rank. */
export function rank(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

type Rows = ReadonlyMap<string, readonly Row[]> & { byChild?: never };

const childIndex = new WeakMap<object, Map<string, Row[]>>();

function rowsByType(events: readonly CaseEvent[]): Rows {
  const rows = new Map<string, Row[]>();
  const index = new Map<string, Row[]>();
  for (const event of events) {
    const day = event.date.earliest;
    if (day === null || event.occurrence !== 'happened') continue;
    for (const { childId: child } of event.children) {
      const row = { child, day, event };
      push(rows, event.type, row);
      push(index, `${event.type} ${child}`, row);
    }
  }
  childIndex.set(rows, index);
  return rows;
}

function of(rows: Rows, type: string, child: string): readonly Row[] {
  return childIndex.get(rows)?.get(`${type} ${child}`) ?? [];
}

function earlier(rows: Rows, type: string, row: Row): readonly Row[] {
  return of(rows, type, row.child).filter(({ day }) => day < row.day);
}

function isReReferral(rows: Rows, row: Row): boolean {
  return earlier(rows, 'referral', row).some(({ day }) => row.day <= addMonths(day, 12));
}

function wasNotInNeed(rows: Rows, referral: Row): boolean {
  const next =
    of(rows, 'referral', referral.child).find(({ day }) => day > referral.day)?.day ?? '9999-12-31';
  return of(rows, 'assessment-end', referral.child).some(
    ({ day, event }) => day >= referral.day && day < next && outcomes(event).includes('NFA'),
  );
}

function wasInNeed(rows: Rows, closure: Row): boolean {
  const referral = of(rows, 'referral', closure.child).findLast(({ day }) => day <= closure.day);
  return referral !== undefined && code(referral.event, 'nfa') === 'no' && !wasNotInNeed(rows, referral);
}

function daysFromStrategy(rows: Rows, row: Row): number[] {
  const start = of(rows, 'strategy-discussion', row.child).findLast(({ day }) => day <= row.day);
  const days = start === undefined ? null : workingDaysBetween(start.day, row.day);
  return days === null ? [] : [days];
}

function daysFromStart(rows: Rows, row: Row): number[] {
  const start = of(rows, 'assessment-start', row.child).findLast(({ day }) => day <= row.day);
  const days = start === undefined ? null : workingDaysBetween(start.day, row.day);
  return days === null ? [] : [days];
}

function openThreeMonths(rows: Rows, on: IsoDay): Row[] {
  return (rows.get('protection-plan-start') ?? []).filter(
    (row) =>
      addMonths(row.day, 3) <= on &&
      !of(rows, 'protection-plan-end', row.child).some(({ day }) => day > row.day && day <= on),
  );
}

/** The first review within three months of the plan, and each later one within six months of the one before. */
function reviewedInTime(rows: Rows, plan: Row, on: IsoDay): boolean {
  const reviews = of(rows, 'conference', plan.child)
    .filter(({ day, event }) => day > plan.day && day <= on && code(event, 'kind') === 'review')
    .map(({ day }) => day);
  let due = addMonths(plan.day, 3);
  for (const day of reviews) {
    if (day > due) return false;
    due = addMonths(day, 6);
  }
  return on <= due;
}

function outcomes(event: CaseEvent): string[] {
  return (event.decision?.outcomes ?? []).flatMap((outcome) => value(outcome) ?? []);
}

function code(event: CaseEvent, name: string): string | null {
  const found = event.codes.find(([key]) => key === name)?.[1];
  return found === undefined ? null : value(found);
}

function value(coded: Coded): string | null {
  return isCoded(coded) ? coded.value : null;
}

function sourceGroup(source: string): string {
  if (source.startsWith('1') && source !== '10') return 'individual';
  return (
    SOURCE_GROUPS.get(source) ??
    (source.startsWith('3') ? 'health' : source.startsWith('5') ? 'services' : 'unknown')
  );
}

const SOURCE_GROUPS = new Map([
  ['2A', 'schools'],
  ['2B', 'education'],
  ['4', 'housing'],
  ['6', 'police'],
  ['7', 'legal'],
  ['8', 'other'],
  ['9', 'anonymous'],
]);

function tally(rows: readonly Row[], key: (row: Row) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1);
  return counts;
}

function push(map: Map<string, Row[]>, key: string, row: Row): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [row]);
  else list.push(row);
}
