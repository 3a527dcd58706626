// Made-up events for the strip and its peers: 8 lanes, 10 years, 80% points and 20% ranges, half of them in 40 bursts.
import { chance } from './chance-data.mjs';

export const LANE_TYPES = [
  'incident',
  'referral',
  'assessment-start',
  'conference',
  'move',
  'hospital',
  'achievement',
  'visit',
];
export const FIRST_DAY = 12_418; // 2004-01-01
export const DAYS = 3652;

/** The events as arrays of numbers; `last` is the day itself for a point. The same for the same size. */
export function stripEvents(length) {
  const random = chance(20_260_101);
  const bursts = Array.from({ length: 40 }, () => Math.floor(random() * (DAYS - 30)));
  const lane = new Uint8Array(length);
  const day = new Int32Array(length);
  const last = new Int32Array(length);
  const level = new Uint8Array(length);
  for (let i = 0; i < length; i += 1) {
    const start =
      random() < 0.5
        ? bursts[Math.floor(random() * 40)] + Math.floor(random() * 21)
        : Math.floor(random() * DAYS);
    lane[i] = Math.floor(random() * 8);
    day[i] = FIRST_DAY + start;
    last[i] =
      random() < 0.2 ? Math.min(FIRST_DAY + DAYS - 1, day[i] + 1 + Math.floor(random() * 120)) : day[i];
    const share = random();
    level[i] = share < 0.02 ? 3 : share < 0.3 ? 2 : 1;
  }
  return { length, lane, day, last, level };
}
