import { trimmedOf } from './date-text.js';
import type { ClockTime } from './partial-date.js';

/** A text without its clock time. `time` is null where none was written, or midnight alone, which records none. */
export interface WithoutClock {
  readonly rest: string;
  readonly time: ClockTime | null;
  /** A clock time was written that no clock shows. */
  readonly impossible: boolean;
}

/** Takes the clock time from the end (or the start) of a tidied text: `14:05`, `14:05:30Z`, `2.30pm`, `1405 hrs`. */
export function takeClock(text: string): WithoutClock {
  const found = timeAtEnd(text) ?? timeAtStart(text);
  if (found === null) return { rest: text, time: null, impossible: false };
  const clock = clockOf(found);
  if (clock === null) return { rest: found.rest, time: null, impossible: true };
  if (clock === '00:00') return { rest: found.rest, time: null, impossible: false };
  const offset = offsetOf(found.zone);
  return { rest: found.rest, time: offset === null ? { clock } : { clock, offset }, impossible: false };
}

interface WrittenTime {
  readonly rest: string;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  readonly half: string;
  readonly zone: string;
}

const WITH_COLON =
  /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)? ?([ap]\.?m)?(?: ?(?:hrs|hours|h))? ?(z|utc|gmt|bst|[+-]\d{2}:?\d{2})?(?: ?(?:-|to|until) ?\d{1,2}:\d{2}(?::\d{2})?)?$/;
const HALF_DAY = /^(\d{1,2})(?:\.(\d{2}))? ?([ap]\.?m)?$/;
const DOTTED = / \d{1,2}\.\d{2}$/; // 14/03/2010 14.05
const FOUR_DIGITS = /^(\d{2})(\d{2}) ?(?:hrs|hours|h)$/;

function timeAtEnd(text: string): WrittenTime | null {
  const colon = text.indexOf(':');
  if (colon >= 0) {
    const start = startOfDigits(text, colon);
    return matched(WITH_COLON, text.slice(0, start), text.slice(start), 'colon');
  }
  const dotted = DOTTED.exec(text.slice(-6));
  if (dotted !== null) return matched(HALF_DAY, text.slice(0, -dotted[0].length), dotted[0].trim(), 'half');
  if (!/[mh]$|hrs$|hours$/.test(text)) return null;
  const start = startOfTime(text);
  const tail = text.slice(start);
  return (
    matched(HALF_DAY, text.slice(0, start), tail, 'half') ??
    matched(FOUR_DIGITS, text.slice(0, start), tail, 'colon')
  );
}

function timeAtStart(text: string): WrittenTime | null {
  const colon = text.indexOf(':');
  if (colon < 1 || colon > 2) return null;
  const end = text.indexOf(' ');
  return end < 0 ? null : matched(WITH_COLON, text.slice(end), text.slice(0, end), 'colon');
}

function matched(form: RegExp, rest: string, tail: string, kind: 'colon' | 'half'): WrittenTime | null {
  const parts = form.exec(tail);
  if (parts === null) return null;
  return {
    rest: withoutJoint(rest),
    hours: Number(parts[1]),
    minutes: Number(parts[2] ?? 0),
    seconds: kind === 'colon' ? Number(parts[3] ?? 0) : 0,
    half: (kind === 'colon' ? parts[4] : parts[3]) ?? '',
    zone: kind === 'colon' ? zoneOf(parts[5], rest) : '',
  };
}

// "09:05-10:30" is a stretch of time unless the day is joined by the T of ISO 8601
function zoneOf(zone: string | undefined, rest: string): string {
  return zone === undefined || (zone.startsWith('-') && !rest.endsWith('t')) ? '' : zone;
}

// "14/03/2010 at", "2010-03-14T", "14 March 2010, @": what joins a day to its time
function withoutJoint(rest: string): string {
  const trimmed = trimmedOf(rest, ' ,@-');
  const joint = / at$|\dt$|^on /.exec(trimmed);
  if (joint === null) return trimmed;
  if (joint[0] === 'on ') return trimmed.slice(3);
  return trimmedOf(trimmed.slice(0, joint[0] === ' at' ? -3 : -1), ' ,');
}

function startOfDigits(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < 2 && isDigit(text, start - 1)) start -= 1;
  return start;
}

// Back over letters, at most one space, then digits with a dot: "2.30 pm", "1405 hrs"
function startOfTime(text: string): number {
  let at = text.length;
  while (at > 0 && /[a-z.]/.test(text.charAt(at - 1))) at -= 1;
  if (text.charAt(at - 1) === ' ') at -= 1;
  while (at > 0 && (isDigit(text, at - 1) || (text.charAt(at - 1) === '.' && isDigit(text, at)))) at -= 1;
  return at;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function clockOf(written: WrittenTime): string | null {
  const { minutes, seconds } = written;
  const hour = hourOf(written);
  const pastMidnight = hour === 24 && (minutes > 0 || seconds > 0);
  if (hour === null || pastMidnight || minutes > 59 || seconds > 59) return null;
  return `${two(hour)}:${two(minutes)}${seconds === 0 ? '' : `:${two(seconds)}`}`;
}

// 24:00 is the end of the day
function hourOf({ hours, half }: WrittenTime): number | null {
  if (half === '') return hours <= 24 ? hours : null;
  return hours >= 1 && hours <= 12 ? (hours % 12) + (half.startsWith('p') ? 12 : 0) : null;
}

function offsetOf(zone: string): string | null {
  if (zone === '') return null;
  if (zone === 'bst') return '+01:00';
  return /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : '+00:00';
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
