import { firstPlace } from '../model/first-place.js';
import type { Days } from './sign-context.js';
import { within } from './sign-days.js';

/** Some items by the days on which each can have been, for many questions of one stretch of days each. */
export interface DaysIndex<T> {
  /** The items all of whose days lie in a stretch, in the order in which they were given. */
  readonly within: (days: Days) => readonly T[];
  /** Whether some item has a day in a stretch. */
  readonly touches: (days: Days) => boolean;
}

/**
 * Sorts items once by their days. An answer costs a search and the items that begin in its stretch, so that stretches
 * that do not overlap cost no more together than the items there are.
 *
 * @param daysOf - Null: the item has no usable day, and is in no answer.
 */
export function daysIndex<T>(items: readonly T[], daysOf: (item: T) => Days | null): DaysIndex<T> {
  const placed = items
    .flatMap((item, place): Placed<T>[] => {
      const days = daysOf(item);
      return days === null ? [] : [{ item, place, days }];
    })
    .sort((a, b) => (a.days.from < b.days.from ? -1 : a.days.from > b.days.from ? 1 : a.place - b.place));
  const ends = latestEnds(placed);
  const beginning = ({ from, to }: Days): readonly [first: number, end: number] => [
    firstPlace(placed.length, (at) => (placed[at]?.days.from ?? from) < from),
    firstPlace(placed.length, (at) => (placed[at]?.days.from ?? Infinity) <= to),
  ];
  return {
    within: (stretch) =>
      placed
        .slice(...beginning(stretch))
        .filter(({ days }) => within(days, stretch))
        .sort((a, b) => a.place - b.place)
        .map(({ item }) => item),
    touches: (stretch) => {
      const [first, end] = beginning(stretch);
      return end > first || (ends[first - 1] ?? -Infinity) >= stretch.from;
    },
  };
}

interface Placed<T> {
  readonly item: T;
  readonly place: number;
  readonly days: Days;
}

// Of each place, the latest last day of it and all before it
function latestEnds(placed: readonly Placed<unknown>[]): readonly number[] {
  let latest = -Infinity;
  return placed.map(({ days }) => {
    latest = Math.max(latest, days.to);
    return latest;
  });
}
