import type { FlowFilter, IsoDay } from '@case-journey/core';
import { faultOf, isReversed, type CompareWith } from './cohort-sides.js';

/** What a person chose on the page of all cases, and what they typed that cannot be taken yet. */
export interface CohortChoice {
  /** Which cases: the last choice that could be taken. */
  readonly filter: FlowFilter;
  /** Days as they were typed, where the last is before the first; null: those of the filter. */
  readonly days: Days | null;
  /** What is compared with, as it was typed. */
  readonly compare: CompareWith;
  /** The last of it that could be taken. */
  readonly compared: CompareWith;
}

/** A first and a last day as fields have them; empty: none. */
export interface Days {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

/** All cases, compared with nothing. */
export const NO_CHOICE: CohortChoice = {
  filter: {},
  days: null,
  compare: { kind: 'nothing' },
  compared: { kind: 'nothing' },
};

/** The choice with another filter. Days that are the wrong way round are told, and change nothing. */
export function withFilter(choice: CohortChoice, filter: FlowFilter): CohortChoice {
  const days = daysOf(filter);
  // A copy: whoever shows the filter takes it up again in place of what was not taken
  if (isReversed(days)) return { ...choice, filter: { ...choice.filter }, days };
  const before = daysOf(choice.filter);
  const isAsBefore = days.from === before.from && days.to === before.to;
  return { ...choice, filter, days: isAsBefore ? choice.days : null };
}

/** The choice with another first or last day beside the one that stands in the other field. */
export function withDay(choice: CohortChoice, name: keyof Days, day: IsoDay): CohortChoice {
  const days = { ...typedDays(choice), [name]: day };
  if (isReversed(days)) return { ...choice, days };
  const { from: _from, to: _to, ...rest } = choice.filter;
  const limits = {
    ...(days.from === '' ? {} : { from: days.from }),
    ...(days.to === '' ? {} : { to: days.to }),
  };
  return { ...choice, filter: { ...rest, ...limits }, days: null };
}

/** The choice with something else to compare with. What cannot be taken is told, and changes nothing. */
export function withCompare(choice: CohortChoice, compare: CompareWith, asAt: IsoDay): CohortChoice {
  return { ...choice, compare, compared: faultOf(compare, asAt) === null ? compare : choice.compared };
}

/** The days that stand in the fields. */
export function typedDays({ filter, days }: CohortChoice): Days {
  return days ?? daysOf(filter);
}

function daysOf({ from, to }: FlowFilter): Days {
  return { from: from ?? '', to: to ?? '' };
}
