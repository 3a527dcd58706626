import {
  addMonths,
  dateWords,
  dayNumber,
  isIsoDay,
  isoDay,
  onDay,
  type FlowFilter,
  type IsoDay,
} from '@case-journey/core';
import type { FlowCohort } from '@case-journey/elements';
import type { Context } from '../context.js';
import { periodWords } from './cohort-sentence.js';

/** What the cases that are shown are compared with. */
export type CompareWith =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'day'; readonly day: IsoDay }
  | { readonly kind: 'period'; readonly from: IsoDay; readonly to: IsoDay }
  | { readonly kind: 'team'; readonly team: string };

/** Two named sets of cases. */
export interface Sides {
  /** The first is what the second is compared with. */
  readonly cohorts: readonly [first: FlowCohort, second: FlowCohort];
  /** What is said of their days; null: nothing. */
  readonly note: string | null;
}

/** What of all cases a comparison needs. */
export interface ComparedOf {
  readonly filter: FlowFilter;
  readonly teams: readonly string[];
  /** The day as at which everything is counted. */
  readonly asAt: IsoDay;
}

/** Why what was typed cannot be compared with: the last day is before the first, or the day after the as-at day. */
export function faultOf(compare: CompareWith, asAt: IsoDay): 'reversed' | 'late' | null {
  if (compare.kind === 'period' && isReversed(compare)) return 'reversed';
  return compare.kind === 'day' && isIsoDay(compare.day) && compare.day > asAt ? 'late' : null;
}

/** Whether a last day is before the first; where one is missing it is not. */
export function isReversed({ from, to }: { readonly from: IsoDay; readonly to: IsoDay }): boolean {
  return isIsoDay(from) && isIsoDay(to) && to < from;
}

/**
 * The two sets of cases that are compared; null where nothing is, or where it is not chosen yet. Before and after a day:
 * 12 months each, or from and to the days of the filter. What would end after the as-at day ends with it, and what came
 * before is no longer. With a team: the filter's team, else all the others.
 */
export function sidesOf(compare: CompareWith, of: ComparedOf, context: Context): Sides | null {
  const { filter, asAt } = of;
  if (faultOf(compare, asAt) !== null) return null;
  switch (compare.kind) {
    case 'nothing':
      return null;
    case 'day':
      return isIsoDay(compare.day) ? aroundDay(compare.day, of, context) : null;
    case 'period': {
      if (!isIsoDay(compare.from) || !isIsoDay(compare.to)) return null;
      return inTwoPeriods({ ...filter, from: compare.from, to: compare.to }, filter, context);
    }
    case 'team':
      return compare.team === '' ? null : ofTeams(compare.team, of, context);
  }
}

function inTwoPeriods(
  first: FlowFilter,
  second: FlowFilter,
  context: Context,
  note: string | null = null,
): Sides {
  return {
    cohorts: [named(periodWords(first, context), first), named(periodWords(second, context), second)],
    note,
  };
}

function aroundDay(day: IsoDay, { filter, asAt }: ComparedOf, context: Context): Sides {
  const early = given(filter.from, (limit) => limit < day) ?? addMonths(day, -12);
  const late = given(filter.to, (limit) => limit >= day) ?? isoDay(dayNumber(addMonths(day, 12)) - 1);
  const isCut = late > asAt;
  const to = isCut ? asAt : late;
  const asLong = isoDay(2 * dayNumber(day) - dayNumber(to) - 1);
  const from = isCut && early < asLong ? asLong : early;
  const words = { date: dateWords(onDay(asAt), { messages: context.messages }) };
  const cut = context.say(from === early ? 'cohort.compare.cut' : 'cohort.compare.cut-both', words);
  const first = { ...filter, from, to: isoDay(dayNumber(day) - 1) };
  return inTwoPeriods(first, { ...filter, from: day, to }, context, isCut ? cut : null);
}

function ofTeams(team: string, { filter, teams }: ComparedOf, { say }: Context): Sides {
  const nameOf = (one: string): string => (one === '' ? say('cohort.no-team') : one);
  const own = filter.teams ?? teams.filter((one) => one !== team);
  const name = filter.teams === undefined ? say('cohort.other-teams') : own.map(nameOf).join(', ');
  return {
    cohorts: [named(name, { ...filter, teams: own }), named(nameOf(team), { ...filter, teams: [team] })],
    note: null,
  };
}

function given(day: IsoDay | null | undefined, fits: (day: IsoDay) => boolean): IsoDay | null {
  return typeof day === 'string' && day !== '' && fits(day) ? day : null;
}

function named(name: string, filter: FlowFilter): FlowCohort {
  return { name: `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`, filter };
}
