import { addMonths, isIsoDay, isoDay, dayNumber, type FlowFilter, type IsoDay } from '@case-journey/core';
import type { FlowCohort } from '@case-journey/elements';
import type { Context } from '../context.js';
import { periodWords } from './cohort-sentence.js';

/** What the cases that are shown are compared with. */
export type CompareWith =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'day'; readonly day: IsoDay }
  | { readonly kind: 'period'; readonly from: IsoDay; readonly to: IsoDay }
  | { readonly kind: 'team'; readonly team: string };

/** Two named sets of cases: the first is what the second is compared with. */
export type Sides = readonly [first: FlowCohort, second: FlowCohort];

/**
 * The two sets of cases that are compared; null where nothing is, or where it is not chosen yet. Before and after a day:
 * 12 months each, or from and to the days of the filter. With a team: the filter's team, else all the others.
 */
export function sidesOf(
  compare: CompareWith,
  filter: FlowFilter,
  teams: readonly string[],
  context: Context,
): Sides | null {
  const { say } = context;
  switch (compare.kind) {
    case 'nothing':
      return null;
    case 'day':
      return isIsoDay(compare.day) ? aroundDay(compare.day, filter, context) : null;
    case 'period': {
      if (!isIsoDay(compare.from) || !isIsoDay(compare.to) || compare.to < compare.from) return null;
      const other = { ...filter, from: compare.from, to: compare.to };
      return [named(periodWords(other, context), other), named(periodWords(filter, context), filter)];
    }
    case 'team': {
      const { team } = compare;
      if (team === '') return null;
      const own = filter.teams ?? teams.filter((one) => one !== team);
      const name = filter.teams === undefined ? say('cohort.other-teams') : own.map(nameOf(say)).join(', ');
      return [named(name, { ...filter, teams: own }), named(nameOf(say)(team), { ...filter, teams: [team] })];
    }
  }
}

function aroundDay(day: IsoDay, filter: FlowFilter, context: Context): Sides {
  const before = isoDay(dayNumber(day) - 1);
  const from = given(filter.from, (limit) => limit < day) ?? addMonths(day, -12);
  const to = given(filter.to, (limit) => limit >= day) ?? isoDay(dayNumber(addMonths(day, 12)) - 1);
  const first = { ...filter, from, to: before };
  const second = { ...filter, from: day, to };
  return [named(periodWords(first, context), first), named(periodWords(second, context), second)];
}

function given(day: IsoDay | null | undefined, fits: (day: IsoDay) => boolean): IsoDay | null {
  return typeof day === 'string' && day !== '' && fits(day) ? day : null;
}

function named(name: string, filter: FlowFilter): FlowCohort {
  return { name: `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`, filter };
}

function nameOf(say: Context['say']): (team: string) => string {
  return (team) => (team === '' ? say('cohort.no-team') : team);
}
