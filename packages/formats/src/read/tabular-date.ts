import { isoDayOf, noDate, onDay, type PartialDate } from '@case-journey/core';

interface Reading {
  readonly date: PartialDate;
  readonly problem: string | null;
  readonly notes: readonly string[];
}

/** Stand-in for core's reading of dates. */
export function readDate(
  text: string,
  _options: { asAt: string; role?: 'event' | 'birth' | 'due' },
): Reading {
  const trimmed = text.trim();
  if (trimmed === '') return { date: noDate(text), problem: null, notes: [] };
  const uk = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(trimmed);
  const iso = /^(\d{4})-(\d{2})-(\d{2})/.exec(trimmed);
  const day = uk
    ? isoDayOf(Number(uk[3]), Number(uk[2]), Number(uk[1]))
    : iso
      ? isoDayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
      : null;
  if (day === null) return { date: noDate(text), problem: 'date-unreadable', notes: [] };
  return { date: onDay(day, text), problem: null, notes: [] };
}
