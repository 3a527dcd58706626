import { edtfDate, type EdtfDate } from './edtf-date.js';
import type { ClockTime } from './partial-date.js';

/** An EDTF date with its clock time; midnight alone is no time. */
export interface EdtfDateTime extends EdtfDate {
  readonly time: ClockTime | null;
}

/** Reads `2004-06-01T14:05:30+01:00`: a day of level 0, a time, and perhaps an offset. */
export function edtfDateTime(text: string): EdtfDateTime | 'edtf-invalid' {
  const day = text.slice(0, text.indexOf('T'));
  const written = text.slice(day.length + 1);
  const found = TIME.exec(written) ?? MIDNIGHT_AFTER.exec(written);
  const zone = found?.[4] ?? '';
  if (found === null || !/^-?\d{4}-\d{2}-\d{2}$/.test(day) || !isZone(zone)) return 'edtf-invalid';
  const date = edtfDate(day);
  if (typeof date === 'string') return date;
  return { ...date, time: clockTime(found, zone) };
}

function clockTime(
  [, hours = '', minutes = '', seconds = '00']: RegExpExecArray,
  zone: string,
): ClockTime | null {
  const clock = `${hours}:${minutes}${seconds === '00' ? '' : `:${seconds}`}`;
  if (clock === '00:00') return null;
  return zone === '' ? { clock } : { clock, offset: offsetOf(zone) };
}

const TIME = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?(.*)$/;
const MIDNIGHT_AFTER = /^(24):(00)(?::(00))?(.*)$/;
const WEST = /^[-\u2212](?:(?:0[1-9]|1[01])(?::?[0-5]\d)?|00:?(?:0[1-9]|[1-5]\d)|12(?::?00)?)$/;
const EAST = /^\+(?:(?:0\d|1[0-3])(?::?[0-5]\d)?|14(?::?00)?)$/;

// The reference grammar: up to 12 hours west, 14 east; "-00:00" is none
function isZone(zone: string): boolean {
  return zone === '' || zone === 'Z' || WEST.test(zone) || EAST.test(zone);
}

function offsetOf(zone: string): string {
  if (zone === 'Z') return '+00:00';
  const minutes = zone.length > 3 ? zone.slice(-2) : '00';
  return `${zone.startsWith('+') ? '+' : '-'}${zone.slice(1, 3)}:${minutes}`;
}
