import { calendarDay, numberOf } from '@case-journey/core';
import type { StripBand, StripIndex } from './strip-index.js';
import { lowerBound } from './strip-search.js';

/** Where a row is drawn: its band and its place in it. */
export interface StripPlace {
  readonly band: number;
  readonly at: number;
}

/** A step of the keyboard from one event to another. */
export type StripStep = 'previous' | 'next' | 'first' | 'last' | 'up' | 'down' | 'year-before' | 'year-after';

/** Where a row is drawn, or null where it is not. */
export function placeOf({ bands }: StripIndex, row: number): StripPlace | null {
  for (const [band, { rows }] of bands.entries()) {
    const at = rows.indexOf(row);
    if (at >= 0) return { band, at };
  }
  return null;
}

/** The place a step leads to; the same place where there is nothing further that way. */
export function stepFrom({ bands }: StripIndex, place: StripPlace, step: StripStep): StripPlace {
  const band = bands[place.band];
  if (band === undefined) return place;
  if (step === 'up' || step === 'down') return acrossLanes(bands, place, step === 'up' ? -1 : 1);
  return {
    band: place.band,
    at: Math.min(band.rows.length - 1, Math.max(0, alongLane(band, place.at, step))),
  };
}

/** The first place at or after a day in the first lane that has one, else the last of all; null where none is drawn. */
export function placeNear({ bands }: StripIndex, day: number): StripPlace | null {
  let found: StripPlace | null = null;
  for (const [band, { days }] of bands.entries()) {
    if (days.length === 0) continue;
    const at = lowerBound(days, Math.ceil(day));
    if (at < days.length) return { band, at };
    found = { band, at: days.length - 1 };
  }
  return found;
}

function alongLane({ days }: StripBand, at: number, step: StripStep): number {
  const year = calendarDay(days[at] ?? 0).year;
  switch (step) {
    case 'previous':
      return at - 1;
    case 'next':
      return at + 1;
    case 'first':
      return 0;
    case 'last':
      return days.length - 1;
    case 'year-after':
      return lowerBound(days, numberOf(year + 1, 1, 1));
    default: {
      const before = lowerBound(days, numberOf(year, 1, 1)) - 1;
      return before < 0 ? 0 : lowerBound(days, numberOf(calendarDay(days[before] ?? 0).year, 1, 1));
    }
  }
}

function acrossLanes(bands: readonly StripBand[], place: StripPlace, direction: 1 | -1): StripPlace {
  const day = bands[place.band]?.days[place.at] ?? 0;
  for (let band = place.band + direction; band >= 0 && band < bands.length; band += direction) {
    const days = bands[band]?.days;
    if (days !== undefined && days.length > 0) return { band, at: nearest(days, day) };
  }
  return place;
}

function nearest(days: Int32Array, day: number): number {
  const after = lowerBound(days, day);
  if (after === 0) return 0;
  if (after === days.length) return after - 1;
  return day - (days[after - 1] ?? 0) <= (days[after] ?? 0) - day ? after - 1 : after;
}
