import { ageOnDay, calendarDay, isoDay } from '@case-journey/core';
import type { StripIndex, StripMark, StripCell, StripPlace, StripWindow } from '@case-journey/layout';
import { plainNumber, type StripInput, type StripSay } from './strip-input.js';

/** The days in view in words: "January 2010 to June 2013". */
export function windowWords({ from, to }: StripWindow, input: StripInput, words: StripSay): string {
  const first = Math.floor(from + 0.01);
  const last = Math.max(first, Math.ceil(to - 0.01) - 1);
  if (input.axis === 'days') {
    const zero = input.anchor ?? input.asAt ?? 0;
    return words('strip.days.range', { from: String(first - zero), to: String(last - zero) });
  }
  if (input.axis === 'age' && input.birth !== null) {
    return words('strip.ages.range', { from: yearsAt(input.birth, first), to: yearsAt(input.birth, last) });
  }
  const fromWords = dayIn(first, last - first, words);
  const toWords = dayIn(last, last - first, words);
  return fromWords === toWords ? fromWords : words('date.range', { from: fromWords, to: toWords });
}

/** The month that a day lies in, in words: "June 2013"; the day itself where few days are in view. */
export function dayIn(day: number, length: number, words: StripSay): string {
  const { year, month, day: ofMonth } = calendarDay(day);
  const name = words(`date.month.${month}`);
  return length > 100
    ? words('date.month', { month: name, year: String(year) })
    : words('date.day', { day: String(ofMonth), month: name, year: String(year) });
}

/** An event's name with its place in its lane, and with how many others it is drawn. */
export function placeWords(
  index: StripIndex,
  place: StripPlace,
  mark: StripMark | StripCell | null,
  input: StripInput,
  words: StripSay,
): string {
  const rows = index.bands[place.band]?.rows;
  const merged = mark === null ? 1 : mark.to - mark.from;
  return words(merged > 1 ? 'strip.together' : 'strip.place', {
    name: input.name(rows?.[place.at] ?? 0).replace(/\.$/, ''),
    position: plainNumber(place.at + 1),
    count: plainNumber(rows?.length ?? 0),
    merged: plainNumber(merged),
  });
}

function yearsAt(birth: number, day: number): number {
  return Math.max(0, Math.floor(ageOnDay(isoDay(birth), isoDay(day)).months / 12));
}
