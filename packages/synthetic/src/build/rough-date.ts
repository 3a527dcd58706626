import {
  calendarDay,
  daysInMonth,
  isoDay,
  isoDayOf,
  onDay,
  type DayNumber,
  type PartialDate,
} from '@case-journey/core';
import type { Story } from './story.js';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A day as people remember it: mostly the day, with a given chance only the month, "about" it, or the season. */
export function roughly(story: Story, day: DayNumber, chance: number): PartialDate {
  if (!story.stream.chance(chance)) return onDay(isoDay(day));
  const { year, month } = calendarDay(day);
  const about = story.stream.chance(0.4);
  const name = `${MONTHS[month - 1] ?? ''} ${year}`;
  return {
    text: about ? `about ${name}` : name,
    earliest: isoDayOf(year, month, 1),
    latest: isoDayOf(year, month, daysInMonth(year, month)),
    precision: 'month',
    bound: 'within',
    approximate: about,
    uncertain: false,
  };
}

/** The month of a day in words: "March 2012". */
export function monthWords(day: DayNumber): string {
  const { year, month } = calendarDay(day);
  return `${MONTHS[month - 1] ?? ''} ${year}`;
}
