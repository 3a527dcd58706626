import { edtfDate, type EdtfDate, type EdtfRefusal } from './edtf-date.js';
import { isEdtfSet } from './edtf-set.js';
import { yearDivision } from './edtf-season.js';
import { edtfDateTime, type EdtfDateTime } from './edtf-time.js';
import { calendarDay, dayNumber, daysInMonth, type IsoDay } from './day.js';
import { noDate, type PartialDate, type Precision } from './partial-date.js';

/**
 * Why a text is not read as EDTF.
 *
 * - `edtf-invalid`: it is not EDTF of level 0, 1 or 2.
 * - `edtf-unsupported`: it is, but a {@link PartialDate} cannot hold it: a set or list, a negative year, one past 9999
 *   or with significant digits.
 * - `date-impossible`: 29 February of a common year, which the grammar lets pass.
 * - `date-reversed`: an interval that ends before it starts.
 */
export type EdtfProblemCode = EdtfRefusal | 'date-reversed';

/** What was read from an EDTF string. With a problem the date has no bounds and keeps its text. */
export interface EdtfReading {
  readonly date: PartialDate;
  readonly problem: EdtfProblemCode | null;
}

/**
 * Reads a date of the Extended Date/Time Format (Library of Congress, 2019; ISO 8601-2): levels 0 and 1, and of level
 * 2 qualified parts, unspecified digits anywhere, centuries, decades and all divisions of the year. Seasons are those
 * of {@link seasonBounds}. A side of an interval that is open or unknown has no bound; a date with nothing specified
 * (`XXXX`) has none at all and no problem. Nothing is judged for plausibility.
 */
export function readEdtf(text: string): EdtfReading {
  const found = text.length > LONGEST ? 'edtf-invalid' : edtfBounds(text);
  if (typeof found === 'string') return { date: noDate(text), problem: found };
  const { earliest, latest, precision, approximate, uncertain, time } = found;
  if (earliest === null && latest === null) return { date: noDate(text), problem: null };
  const date = { text, earliest, latest, precision, bound: 'within', approximate, uncertain } as const;
  return { date: time === null ? date : { ...date, time }, problem: null };
}

const LONGEST = 200;

interface EdtfBounds extends Omit<EdtfDateTime, 'fits' | 'refusal'> {
  readonly precision: Precision;
}

function edtfBounds(text: string): EdtfBounds | EdtfProblemCode {
  const slash = text.indexOf('/');
  if (slash >= 0) return interval(text.slice(0, slash), text.slice(slash + 1));
  if (text.startsWith('[') || text.startsWith('{'))
    return isEdtfSet(text) ? 'edtf-unsupported' : 'edtf-invalid';
  if (HOLDS_NO_DAYS.test(text)) return 'edtf-unsupported';
  const division = DIVISION.exec(text);
  if (division !== null) return divisionBounds(division);
  const years = YEARS.exec(text);
  if (years !== null) return yearsBounds(years);
  const date = edtfPoint(text);
  if (date === 'edtf-invalid') return date;
  return date.refusal ?? { ...date, precision: precisionOf(date) };
}

const DIVISION = /^(-?)(\d{4})-(2[1-9]|3\d|4[01])$/;
const YEARS = /^(-?)(\d{2,3})([?~%]?)$/;
const HOLDS_NO_DAYS = /^(?:Y-?[1-9]\d{4,}(?:S[1-9])?|Y-?\d+E\d+(?:S[1-9])?|(?!-0000)-?\d{4}S[1-9])$/;

function divisionBounds([, minus, year = '', division]: RegExpExecArray): EdtfBounds | EdtfRefusal {
  if (minus === '-') return year === '0000' ? 'edtf-invalid' : 'edtf-unsupported';
  const days = yearDivision(Number(year), Number(division));
  return days === null ? 'edtf-unsupported' : { ...days, approximate: false, uncertain: false, time: null };
}

// Two digits are a century, three a decade
function yearsBounds([, minus, digits = '', sign = '']: RegExpExecArray): EdtfBounds | EdtfRefusal {
  if (minus === '-') return Number(digits) === 0 ? 'edtf-invalid' : 'edtf-unsupported';
  const rest = 4 - digits.length;
  return {
    earliest: `${digits}${'0'.repeat(rest)}-01-01`,
    latest: `${digits}${'9'.repeat(rest)}-12-31`,
    precision: 'range',
    approximate: /[~%]/.test(sign),
    uncertain: /[?%]/.test(sign),
    time: null,
  };
}

function edtfPoint(text: string): EdtfDateTime | 'edtf-invalid' {
  if (text.includes('T')) return edtfDateTime(text);
  const date = edtfDate(text);
  return typeof date === 'string' ? date : { ...date, time: null };
}

const OPEN: EdtfDate = {
  earliest: null,
  latest: null,
  approximate: false,
  uncertain: false,
  refusal: null,
  fits: 'any',
};

function interval(left: string, right: string): EdtfBounds | EdtfProblemCode {
  const start = side(left);
  const end = side(right);
  if (start === 'edtf-invalid' || end === 'edtf-invalid' || !meet(start, end)) return 'edtf-invalid';
  return start.refusal ?? end.refusal ?? joined(start, end);
}

function side(text: string): EdtfDate | 'edtf-invalid' {
  return text === '' || text === '..' ? OPEN : edtfPoint(text);
}

function meet({ fits }: EdtfDate, other: EdtfDate): boolean {
  return fits === 'any' || other.fits === 'any' || fits === other.fits;
}

function joined(start: EdtfDate, end: EdtfDate): EdtfBounds | EdtfProblemCode {
  const { earliest } = start;
  const { latest } = end;
  if (earliest !== null && latest !== null && earliest > latest) return 'date-reversed';
  return {
    earliest,
    latest,
    precision: 'range',
    approximate: start.approximate || end.approximate,
    uncertain: start.uncertain || end.uncertain,
    time: null,
  };
}

function precisionOf({ earliest, latest }: EdtfDate): Precision {
  if (earliest === null || latest === null) return 'none';
  if (earliest === latest) return 'day';
  if (earliest.slice(0, 4) !== latest.slice(0, 4)) return 'range';
  if (earliest.endsWith('-01-01') && latest.endsWith('-12-31')) return 'year';
  return isWholeMonth(earliest, latest) ? 'month' : 'range';
}

function isWholeMonth(earliest: IsoDay, latest: IsoDay): boolean {
  const { year, month, day } = calendarDay(dayNumber(latest));
  return (
    earliest.slice(0, 7) === latest.slice(0, 7) &&
    earliest.endsWith('-01') &&
    day === daysInMonth(year, month)
  );
}
