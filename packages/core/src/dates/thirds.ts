import { addDays, daysInMonth, isoDayOf, type IsoDay } from './day.js';
import type { SpanAttempt } from './date-span.js';

/**
 * The early (1), mid (2) or late (3) third of a month, season or year: of a year four months, of a season one month,
 * of a month days 1 to 10, 11 to 20 and 21 to its end. Of anything else there is none.
 */
export function thirdOf(third: number, span: SpanAttempt): SpanAttempt {
  if (typeof span === 'string') return span;
  const bounds =
    span.precision === 'month'
      ? daysThird(span.earliest, span.latest, third)
      : span.precision === 'season'
        ? monthsThird(span.earliest, third, 1)
        : span.precision === 'year'
          ? monthsThird(span.earliest, third, 4)
          : null;
  return bounds === null
    ? 'date-unreadable'
    : { ...span, earliest: bounds[0], latest: bounds[1], precision: 'range' };
}

function daysThird(first: IsoDay, last: IsoDay, third: number): readonly [IsoDay, IsoDay] {
  const start = addDays(first, (third - 1) * 10);
  return [start, third === 3 ? last : addDays(start, 9)];
}

function monthsThird(first: IsoDay, third: number, months: number): readonly [IsoDay, IsoDay] | null {
  const start = monthFrom(first, (third - 1) * months);
  const end = monthFrom(first, third * months - 1);
  const firstDay = isoDayOf(start.year, start.month, 1);
  const lastDay = isoDayOf(end.year, end.month, daysInMonth(end.year, end.month));
  return firstDay === null || lastDay === null ? null : [firstDay, lastDay];
}

function monthFrom(first: IsoDay, months: number): { year: number; month: number } {
  const count = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1 + months;
  return { year: Math.floor(count / 12), month: (count % 12) + 1 };
}
