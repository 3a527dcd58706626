import { addMonths, dateNumbers, dayNumber, noDate, readDate } from '@case-journey/core';
import { readIsoTime, type IsoTime } from './iso-time.js';
import { hasClock, instantOf } from './written-clock.js';

/** When an event was, as columns keep it; the same object each time. */
export interface LogTime {
  day: number;
  lastDay: number;
  precision: number;
  flags: number;
  /** NaN where only the day, or nothing, is known. */
  instant: number;
  /** What is wrong with it: the code of a problem. */
  problem: string | null;
}

/** Reads times, and counts what is unsure about them. */
export interface TimeReader {
  readonly fromBytes: (bytes: Uint8Array, start: number, end: number) => LogTime;
  readonly fromText: (text: string) => LogTime;
  /**
   * Clock times without an offset, taken as UTC; finer than milliseconds; clocks that no clock shows; and days before 1900
   * or more than two years after the day of judging.
   */
  readonly counts: { withoutOffset: number; finer: number; notRead: number; implausible: number };
}

/**
 * Reads the times of a log: ISO 8601 to the millisecond, and otherwise dates as records write them, with their clock
 * where one is written.
 */
export function timeReader(asAt: string): TimeReader {
  const counts = { withoutOffset: 0, finer: 0, notRead: 0, implausible: 0 };
  const first = dayNumber('1900-01-01');
  const last = dayNumber(addMonths(asAt, 24));
  const iso: IsoTime = { kind: 'none', day: 0, instant: NaN, isFiner: false };
  const time: LogTime = { ...dateNumbers(noDate('')), instant: NaN, problem: null };
  const ascii = new Uint8Array(64);

  const fromIso = (): boolean => {
    if (iso.kind === 'none') return false;
    time.day = time.lastDay = iso.day;
    time.precision = time.flags = 0;
    time.instant = iso.instant;
    time.problem = null;
    if (iso.kind === 'local') counts.withoutOffset += 1;
    if (iso.isFiner) counts.finer += 1;
    if (iso.day < first || iso.day > last) counts.implausible += 1;
    return true;
  };

  const fromWords = (text: string): LogTime => {
    const { date, problem } = readDate(text, { asAt });
    const code = text === '' ? 'log-no-time' : problem;
    const isDated = date.earliest !== null || date.latest !== null;
    const { instant, isFiner } = instantOf(date);
    if (Number.isNaN(instant)) counts.notRead += Number(isDated && hasClock(text));
    else counts.withoutOffset += Number(date.time?.offset === undefined);
    if (isFiner) counts.finer += 1;
    return Object.assign(time, dateNumbers(date), {
      instant,
      problem: code ?? (isDated ? null : 'log-no-time'),
    });
  };

  const fromText = (text: string): LogTime => {
    if (text.length <= ascii.length) {
      for (let at = 0; at < text.length; at += 1) ascii[at] = Math.min(text.charCodeAt(at), 255);
      readIsoTime(ascii, 0, text.length, iso);
      if (fromIso()) return time;
    }
    return fromWords(text);
  };

  const fromBytes = (bytes: Uint8Array, start: number, end: number): LogTime => {
    readIsoTime(bytes, start, end, iso);
    return fromIso() ? time : fromWords('');
  };

  return { fromBytes, fromText, counts };
}
