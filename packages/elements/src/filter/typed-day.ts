import { daysInMonth, isoDayOf, say, type IsoDay, type Messages } from '@case-journey/core';

/**
 * The day that a reader typed: 14 March 2010, 14/03/2010, 2010-03-14; of a month (March 2010) or a year (2010) its
 * first or its last. Null where it is none of these: years have four digits, and no century is guessed. A few lines
 * of its own, since the reader of dates in records is as large as all the rest of the filter.
 */
export function typedDay(text: string, side: 'from' | 'to', messages: Messages): IsoDay | null {
  const parts = text
    .trim()
    .toLowerCase()
    .split(/[\s,./-]+/);
  if (parts.length > 3) return null;
  const [yearText = '', monthText, dayText] =
    parts[0]?.length === 4 && parts.length === 3 ? parts : parts.reverse();
  if (!/^\d{4}$/.test(yearText)) return null;
  const year = Number(yearText);
  if (monthText === undefined) return side === 'from' ? isoDayOf(year, 1, 1) : isoDayOf(year, 12, 31);
  const month = monthOf(monthText, messages);
  if (month === null) return null;
  if (dayText === undefined) return isoDayOf(year, month, side === 'from' ? 1 : daysInMonth(year, month));
  return isoDayOf(year, month, dayOfMonth(dayText));
}

function monthOf(text: string, messages: Messages): number | null {
  for (let month = 1; month <= 12; month += 1) {
    if (/^\d{1,2}$/.test(text) && Number(text) === month) return month;
    const name = say(messages, `date.month.${month}`).toLowerCase();
    if (text.length >= 3 && name.startsWith(text)) return month;
  }
  return null;
}

function dayOfMonth(text: string): number {
  return Number(/^(\d{1,2})(?:st|nd|rd|th)?$/.exec(text)?.[1] ?? NaN);
}
