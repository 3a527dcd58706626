import { dayNumber, type DayNumber } from '@case-journey/core';
import type { JourneySay } from './journey-say.js';
import type { OpeningLabel } from './opening-drawing.js';
import type { OpeningWeeks } from './opening-weeks.js';

/** Days since the referral, as pixels. */
export interface OpeningAxis {
  readonly right: number;
  /** The last day that has its place; what lies beyond is cut. */
  readonly last: DayNumber;
  readonly x: (day: DayNumber) => number;
  readonly ticks: (
    words: JourneySay,
    textWidth: (text: string, size: number) => number,
  ) => readonly { readonly x: number; readonly label: Omit<OpeningLabel, 'y'> }[];
}

const MOST = 182; // days, as the longest national rule that is counted in weeks: 26
const LEAST = 7;
const STEPS = [1, 2, 7, 14, 28, 56, 84];
const TICK = 52; // pixels from one mark to the next, at least
const SIZE = 12;

/**
 * The axis of the opening weeks: from the referral, or a contact before it, to the last due day or answer, at most 182
 * days after the referral.
 */
export function openingAxis(
  { episode, results }: OpeningWeeks,
  { left, right }: { readonly left: number; readonly right: number },
): OpeningAxis {
  const zero = episode.from;
  const days = results.flatMap(({ triggeredOn, due, answeredOn, state }) =>
    state === 'no-data' || state === 'not-applicable'
      ? []
      : [triggeredOn, due, answeredOn].flatMap((day) => (day === null ? [] : [dayNumber(day)])),
  );
  const first = Math.min(zero, ...days);
  const last = Math.min(zero + MOST, Math.max(zero + LEAST, ...days));
  const scale = (right - left) / (last - first);
  const x = (day: DayNumber): number => left + (Math.min(day, last) - first) * scale;
  return {
    right,
    last,
    x,
    ticks(words, textWidth) {
      const step = STEPS.find((one) => one * scale >= TICK) ?? 182;
      const found: { x: number; label: Omit<OpeningLabel, 'y'> }[] = [];
      let free = -Infinity;
      for (let day = Math.ceil((first - zero) / step) * step; day <= last - zero; day += step) {
        const isLast = day + step > last - zero;
        const text = wordsOf(day, isLast, words);
        const width = textWidth(text, SIZE);
        const at = x(zero + day);
        const start = Math.max(0, Math.min(at - width / 2, right - width));
        if (start < free) continue;
        free = start + width + 8;
        found.push({ x: at, label: { x: start, width, end: false, parts: [{ text, kind: 'muted' }] } });
      }
      return found;
    },
  };
}

function wordsOf(day: number, isLast: boolean, words: JourneySay): string {
  if (day === 0) return words('opening.day-0');
  return isLast ? words('opening.days', { count: day }) : String(day);
}
