import type { DayNumber } from '../dates/day.js';
import { firstPlace } from '../model/first-place.js';
import { NO_DAY } from '../log/event-columns.js';

/** A referral of a child, with the first and the last day on which it may have been. */
export interface ReferralDays {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** The referrals before and after one of a child's. NO_DAY: there is none. */
interface ReferralsAround {
  /** The latest that was certainly before, by its first day; and that may have been, by the last day it can have had. */
  readonly previous: DayNumber;
  readonly previousPossible: DayNumber;
  /** The earliest that was certainly after, by its last day; and that may have been, by the first day it can have had. */
  readonly next: DayNumber;
  readonly nextPossible: DayNumber;
}

/** What is around a referral, among others of the child. `place`: where it is among those itself; -1: nowhere. */
export type Around = (referral: ReferralDays, place: number) => ReferralsAround;

/** Gives what is around a referral of a child. */
export function referralsAround(days: readonly ReferralDays[]): Around {
  return days.length <= FEW ? (referral, place) => amongFew(days, referral, place) : amongMany(days);
}

/** So few are asked one by one faster than they are put in order. */
const FEW = 24;

function amongFew(
  days: readonly ReferralDays[],
  { first: from, last: until }: ReferralDays,
  place: number,
): ReferralsAround {
  let [previous, previousPossible, next, nextPossible] = [-NO_DAY, -NO_DAY, NO_DAY, NO_DAY];
  days.forEach(({ first, last }, other) => {
    if (other === place) return;
    if (last < from) previous = Math.max(previous, first);
    if (first < until) previousPossible = Math.max(previousPossible, Math.min(last, until - 1));
    if (first > until) next = Math.min(next, last);
    if (last > from) nextPossible = Math.min(nextPossible, Math.max(first, from + 1));
  });
  return {
    previous: previous === -NO_DAY ? NO_DAY : previous,
    previousPossible: previousPossible === -NO_DAY ? NO_DAY : previousPossible,
    next,
    nextPossible,
  };
}

function amongMany(days: readonly ReferralDays[]): Around {
  const byFirst = inOrder(days, ({ first }) => first);
  const byLast = inOrder(days, ({ last }) => last);
  const latestLast = best(byFirst, (place) => -(days[place]?.last ?? 0));
  const latestFirst = best(byLast, (place) => -(days[place]?.first ?? 0));
  const earliestLast = best([...byFirst].reverse(), (place) => days[place]?.last ?? 0);
  const earliestFirst = best([...byLast].reverse(), (place) => days[place]?.first ?? 0);
  const count = days.length;
  return ({ first: from, last: until }, place) => {
    const before = (order: readonly number[], is: (other: ReferralDays) => boolean): number =>
      firstPlace(count, (at) => is(days[order[at] ?? 0] ?? { first: NO_DAY, last: NO_DAY }));
    const previous = latestFirst(
      before(byLast, ({ last }) => last < from),
      place,
    );
    const previousPossible = latestLast(
      before(byFirst, ({ first }) => first < until),
      place,
    );
    const next = earliestLast(count - before(byFirst, ({ first }) => first <= until), place);
    const nextPossible = earliestFirst(count - before(byLast, ({ last }) => last <= from), place);
    return {
      previous: previous === null ? NO_DAY : -previous,
      previousPossible: previousPossible === null ? NO_DAY : Math.min(-previousPossible, until - 1),
      next: next ?? NO_DAY,
      nextPossible: nextPossible === null ? NO_DAY : Math.max(nextPossible, from + 1),
    };
  };
}

function inOrder(days: readonly ReferralDays[], by: (one: ReferralDays) => DayNumber): number[] {
  return days
    .map((one, place) => [by(one), place] as const)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])
    .map(([, place]) => place);
}

/** Gives the least value among the first so many of an order, but for one place; null: there are no others. */
function best(
  order: readonly number[],
  valueOf: (place: number) => number,
): (count: number, but: number) => number | null {
  const least: number[] = []; // of the first so many: the place with the least value, and with the next
  const second: number[] = [];
  for (const place of order) {
    const [one = -1, two = -1] = [least.at(-1), second.at(-1)];
    const value = valueOf(place);
    if (one < 0 || value < valueOf(one)) {
      least.push(place);
      second.push(one);
    } else {
      least.push(one);
      second.push(two < 0 || value < valueOf(two) ? place : two);
    }
  }
  return (count, but) => {
    const [one = -1, two = -1] = [least[count - 1], second[count - 1]];
    const found = one === but ? two : one;
    return found < 0 ? null : valueOf(found);
  };
}
