import { dayNumber, type DayNumber, type IsoDay, type TimescaleResult } from '@case-journey/core';
import type { Stretch } from './journey-drawing.js';
import type { OpeningAxis } from './opening-axis.js';
import type { OpeningBar } from './opening-drawing.js';

/** What is drawn of one timescale. */
export type OpeningMarks = Pick<OpeningBar, 'allowed' | 'dueX' | 'used' | 'over' | 'cut'>;

const NOTHING: OpeningMarks = { allowed: null, dueX: null, used: null, over: null, cut: false };
const TOLD: readonly TimescaleResult['state'][] = ['met', 'late', 'pending'];
const LEAST = 4; // pixels: what took no day is still seen

/** What was allowed, used and over, along the axis. Nothing where it does not apply or cannot be told. */
export function openingMarks(
  result: TimescaleResult,
  { axis, asAt }: { readonly axis: OpeningAxis; readonly asAt: DayNumber },
): OpeningMarks {
  const { state } = result;
  const from = numberOf(result.triggeredOn);
  const due = numberOf(result.due);
  if (from === null || due === null || !TOLD.includes(state)) return NOTHING;
  const start = axis.x(from);
  const dueX = Math.min(axis.right, Math.max(start + LEAST, axis.x(due)));
  const answered = numberOf(result.answeredOn);
  const late = state === 'late' ? answered : null;
  const done = answered ?? (state === 'pending' ? asAt : null);
  return {
    allowed: between(start, dueX),
    dueX: due > axis.last ? null : dueX,
    used: done === null ? null : usedOf(start, Math.min(dueX, axis.x(done))),
    over: late === null || dueX >= axis.right ? null : overOf(dueX, axis.x(late), axis.right),
    cut: Math.max(due, late ?? due) > axis.last,
  };
}

function numberOf(day: IsoDay | null): DayNumber | null {
  return day === null ? null : dayNumber(day);
}

function between(x: number, to: number): Stretch {
  return { x, width: to - x };
}

function usedOf(start: number, end: number): Stretch {
  return between(start, Math.max(start + LEAST / 2, end));
}

function overOf(due: number, end: number, right: number): Stretch {
  return between(due, Math.min(right, Math.max(due + LEAST, end)));
}
