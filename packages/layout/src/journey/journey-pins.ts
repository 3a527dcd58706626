import type { DayNumber } from '@case-journey/core';
import type { JourneyBar, SeenMark, ToldMark } from './journey-drawing.js';
import type { JourneyFrame } from './journey-frame.js';
import type { JourneySeen, JourneyTold } from './journey-options.js';
import { rowPlace } from './journey-rows.js';

const NEAR = 8; // pixels within which pins become one

/**
 * Pins on the highest stage in force on each day on which the child was seen. Each stands for the days of the next few
 * pixels too.
 */
export function seenPins(
  seen: readonly JourneySeen[],
  bars: readonly JourneyBar[],
  frame: JourneyFrame,
  x: (day: DayNumber) => number,
): SeenMark[] {
  const pins: SeenMark[] = [];
  for (const { day, alone, eventId } of [...seen].sort((a, b) => a.day - b.day)) {
    const at = x(day);
    const y = barOn(day, bars)?.y ?? frame.row('closed')?.middle ?? frame.plot.y + 16;
    const last = pins.findLast((pin) => pin.y === y);
    if (last !== undefined && at - last.x < NEAR) {
      const one = alone === (last.alone === 'all') && last.alone !== 'some' ? last.alone : 'some';
      const eventIds = [...last.eventIds, eventId];
      pins[pins.indexOf(last)] = { ...last, to: at, count: last.count + 1, alone: one, eventIds };
    } else pins.push({ x: at, to: at, y, count: 1, alone: alone ? 'all' : 'none', eventIds: [eventId] });
  }
  return pins;
}

/** Ticks on the referral for each day on which the referrer was told; of those too close to draw apart, one. */
export function toldTicks(
  told: readonly JourneyTold[],
  bars: readonly JourneyBar[],
  frame: JourneyFrame,
  x: (day: DayNumber) => number,
): ToldMark[] {
  const ticks: ToldMark[] = [];
  for (const { day, eventId } of [...told].sort((a, b) => a.day - b.day)) {
    const bar = bars.find(({ kind, from, to }) => kind === 'episode' && from <= day && to >= day);
    const y = bar?.y ?? (frame.row('referral') ?? frame.row('contact'))?.middle ?? frame.plot.y + 16;
    const last = ticks.at(-1);
    if (last?.y === y && x(day) - last.x < NEAR + 2)
      ticks[ticks.length - 1] = { ...last, eventIds: [...last.eventIds, eventId] };
    else ticks.push({ x: x(day), y, eventIds: [eventId] });
  }
  return ticks;
}

/** The bar of the highest stage in force on a day. */
export function barOn(day: DayNumber, bars: readonly JourneyBar[]): JourneyBar | undefined {
  let highest: JourneyBar | undefined;
  for (const bar of bars) {
    if (bar.kind === 'beside' || bar.from > day || bar.to < day) continue;
    if (highest === undefined || rowPlace(bar.row) > rowPlace(highest.row)) highest = bar;
  }
  return highest;
}
