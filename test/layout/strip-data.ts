import { columnsBuilder, dayNumber, NO_DAY, FLAG, type EventColumns } from '@case-journey/core';
import { NO_END, type StripData, type StripView } from '@case-journey/layout';
import { chance } from '../support/chance.js';

const TYPES = [
  'incident',
  'referral',
  'assessment-start',
  'conference',
  'move',
  'hospital',
  'achievement',
  'visit',
] as const;

/** Invented rows over ten years: bursts, ranges, months, bounds on one side, some left out, filtered or undated. */
export function inventedStrip(seed: number, length: number): StripData {
  const random = chance(seed);
  const start = dayNumber('2004-01-01');
  const bursts = Array.from({ length: 12 }, () => start + Math.floor(random() * 3600));
  const builder = columnsBuilder(length);
  const levels = new Uint8Array(length);
  const shown = new Uint8Array(length);
  const flagged = new Uint8Array(length);
  const ends = new Int32Array(length).fill(NO_END);
  for (let row = 0; row < length; row += 1) {
    const burst = bursts[Math.floor(random() * bursts.length)] ?? start;
    const day = random() < 0.5 ? burst + Math.floor(random() * 20) : start + Math.floor(random() * 3652);
    const kind = random();
    const type = builder.types.intern(TYPES[Math.floor(random() * 8)] ?? 'visit');
    const undated = kind > 0.97;
    const before = kind > 0.94 && !undated;
    const month = kind > 0.88 && kind <= 0.94;
    const after = kind > 0.85 && kind <= 0.88;
    builder.add({
      day: undated ? NO_DAY : day,
      lastDay: undated || after ? NO_DAY : month ? day + 30 : day,
      type,
      child: builder.children.intern('child-a'),
      episode: -1,
      precision: month ? 2 : 0,
      flags: before ? FLAG.openStart : after || undated ? FLAG.openEnd : 0,
      event: row,
    });
    if (kind < 0.2) ends[row] = kind < 0.005 ? NO_DAY : day + 1 + Math.floor(random() * 90);
    levels[row] = random() < 0.06 ? 3 : Math.floor(random() * 3);
    shown[row] = random() < 0.9 ? 1 : 0;
    flagged[row] = random() < 0.1 ? 1 : 0;
  }
  const gaps = [{ from: start + 1500, to: start + 1617, label: 'No record for 118 days' }];
  return { columns: builder.finish(), levels, shown, flagged, ends, periods: [], gaps, asAt: start + 3600 };
}

/** A strip of plain days, all significant unless `levels` says otherwise. */
export function stripOf(
  days: readonly string[],
  { type = 'incident', levels = days.map(() => 2) }: { type?: string; levels?: readonly number[] } = {},
): StripData {
  const columns: EventColumns = columnsOfDays(days, type);
  return { columns, levels: Uint8Array.from(levels), periods: [], gaps: [], asAt: null };
}

/** A view of 1000 pixels over two days, without labels. */
export function viewOf(from: string, to: string, fields: Partial<StripView> = {}): StripView {
  return {
    window: { from: dayNumber(from), to: dayNumber(to) },
    width: 1000,
    pitch: 29,
    textWidth: (text) => text.length * 7,
    label: () => '',
    ...fields,
  };
}

function columnsOfDays(days: readonly string[], type: string): EventColumns {
  const builder = columnsBuilder(days.length);
  days.forEach((text, event) => {
    const day = text === '' ? NO_DAY : dayNumber(text);
    const rest = { child: builder.children.intern('child-a'), episode: -1, precision: 0, flags: 0, event };
    builder.add({ day, lastDay: day, type: builder.types.intern(type), ...rest });
  });
  return builder.finish();
}
