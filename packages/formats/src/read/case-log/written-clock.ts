import { dayNumber, type ClockTime, type PartialDate } from '@case-journey/core';

/**
 * Milliseconds from 1970-01-01 UTC of an exact day with a clock; without an offset as if it were UTC. NaN without a clock,
 * and for the hour 24 and offsets beyond 14 hours. `isFiner`: what is finer than milliseconds was cut off.
 */
export function instantOf(date: PartialDate): { readonly instant: number; readonly isFiner: boolean } {
  const { text, earliest, precision, time } = date;
  if (time === undefined || earliest === null || precision !== 'day') return NONE;
  const [hours = 0, minutes = 0, seconds = 0] = time.clock.split(':').map(Number);
  const offset = minutesOf(time);
  if (hours > 23 || Math.abs(offset) > MOST_MINUTES) return NONE;
  const fraction = FRACTION.exec(text)?.[1] ?? '';
  const clock = ((hours * 60 + minutes - offset) * 60 + seconds) * 1000;
  return {
    instant: dayNumber(earliest) * 86_400_000 + clock + Number(fraction.slice(0, 3).padEnd(3, '0')),
    isFiner: /[1-9]/.test(fraction.slice(3)),
  };
}

/** Whether a clock is written, other than midnight, which records none. */
export function hasClock(text: string): boolean {
  const [clock] = CLOCK.exec(text) ?? [''];
  return /[1-9]/.test(clock);
}

const NONE = { instant: NaN, isFiner: false } as const;
const MOST_MINUTES = 14 * 60;
const CLOCK = /\d{1,2}:\d{2}(:\d{2})?/;
const FRACTION = /:\d{2}[.,](\d{1,9})/;

function minutesOf({ offset = '+00:00' }: ClockTime): number {
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}
