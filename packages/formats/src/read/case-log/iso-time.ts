import { isRealDay, numberOf } from '@case-journey/core';

/** What a text that is written as ISO 8601 says: nothing of the kind, a day, a clock time, or a clock time with its offset. */
type IsoKind = 'none' | 'day' | 'local' | 'instant';

/** A time that was read; the same object each time. */
export interface IsoTime {
  kind: IsoKind;
  /** The calendar day as written, from 1970-01-01. */
  day: number;
  /** Milliseconds from 1970-01-01 UTC; of a time without an offset, as if it were UTC. */
  instant: number;
  /** Written finer than milliseconds, and not as zeros: the rest is cut off. */
  isFiner: boolean;
}

/**
 * Reads `2011-10-11`, `2011-10-11T13:45`, `2011-10-11 13:45:40.276000+02:00` and the like from ASCII bytes, exactly,
 * into `time`. The hour 24, the second 60 and years that do not have four digits are none.
 */
export function readIsoTime(bytes: Uint8Array, start: number, end: number, time: IsoTime): void {
  time.kind = 'none';
  time.isFiner = false;
  if (end - start < 10 || end - start > LONGEST || bytes[start + 4] !== DASH || bytes[start + 7] !== DASH)
    return;
  const year = digits(bytes, start, 4);
  const month = digits(bytes, start + 5, 2);
  const day = digits(bytes, start + 8, 2);
  if (!isRealDay(year, month, day)) return;
  time.day = numberOf(year, month, day);
  time.instant = NaN;
  if (end - start === 10) time.kind = 'day';
  else readClock(bytes, start + 10, end, time);
}

const LONGEST = 48;
const DAY = 86_400_000;
const [SPACE, PLUS, DASH, DOT, ZERO, COLON, T, Z] = [32, 43, 45, 46, 48, 58, 84, 90];

/** A number of so many digits, or NaN. */
function digits(bytes: Uint8Array, start: number, count: number): number {
  let value = 0;
  for (let at = start; at < start + count; at += 1) {
    const digit = (bytes[at] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

function readClock(bytes: Uint8Array, start: number, end: number, time: IsoTime): void {
  if (bytes[start] !== T && bytes[start] !== SPACE) return;
  if (end - start < 6 || bytes[start + 3] !== COLON) return;
  const hour = digits(bytes, start + 1, 2);
  const minute = digits(bytes, start + 4, 2);
  if (!(hour < 24) || !(minute < 60)) return;
  const minutes = time.day * DAY + (hour * 60 + minute) * 60_000;
  const at = start + 6;
  if (at < end && bytes[at] === COLON) readSeconds(bytes, at + 1, end, time, minutes);
  else readOffset(bytes, at, end, time, minutes);
}

function readSeconds(bytes: Uint8Array, start: number, end: number, time: IsoTime, minutes: number): void {
  const second = end - start < 2 ? NaN : digits(bytes, start, 2);
  if (!(second < 60)) return;
  const whole = minutes + second * 1000;
  const at = start + 2;
  if (at >= end || bytes[at] !== DOT) {
    readOffset(bytes, at, end, time, whole);
    return;
  }
  const past = pastDigits(bytes, at + 1, end);
  if (past > at + 1) readOffset(bytes, past, end, time, whole + fraction(bytes, at + 1, past, time));
}

function pastDigits(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && (bytes[at] ?? 0) >= ZERO && (bytes[at] ?? 0) <= ZERO + 9) at += 1;
  return at;
}

/** Milliseconds, exactly; what is finer is cut off. */
function fraction(bytes: Uint8Array, start: number, end: number, time: IsoTime): number {
  let value = 0;
  for (let at = start; at < start + 3; at += 1)
    value = value * 10 + (at < end ? (bytes[at] ?? ZERO) - ZERO : 0);
  for (let at = start + 3; at < end; at += 1) if (bytes[at] !== ZERO) time.isFiner = true;
  return value;
}

function readOffset(bytes: Uint8Array, start: number, end: number, time: IsoTime, local: number): void {
  const sign = bytes[start] === PLUS ? 1 : bytes[start] === DASH ? -1 : 0;
  if (start === end) {
    time.kind = 'local';
    time.instant = local;
  } else if (bytes[start] === Z && end - start === 1) {
    time.kind = 'instant';
    time.instant = local;
  } else if (sign !== 0) {
    const minutes = offsetMinutes(bytes, start + 1, end);
    if (Number.isNaN(minutes)) return;
    time.kind = 'instant';
    time.instant = local - sign * minutes * 60_000;
  }
}

/** `02:00`, `0200` or `02`, or NaN. */
function offsetMinutes(bytes: Uint8Array, start: number, end: number): number {
  const hours = digits(bytes, start, 2);
  if (!(hours <= 14)) return NaN;
  if (end - start === 2) return hours * 60;
  const at = bytes[start + 2] === COLON ? start + 3 : start + 2;
  const minutes = end - at === 2 ? digits(bytes, at, 2) : NaN;
  return minutes < 60 ? hours * 60 + minutes : NaN;
}
