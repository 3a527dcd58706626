import { daysInMonth, isoDayOf, isLeapYear, type IsoDay } from './day.js';

/** Why a text is not read as EDTF: it is none, or a kind of date that a {@link PartialDate} cannot hold. */
export type EdtfRefusal = 'edtf-invalid' | 'edtf-unsupported' | 'date-impossible';

/** The days that one EDTF date stands for. Both null: its year is wholly unspecified, or it is refused. */
export interface EdtfDate {
  readonly earliest: IsoDay | null;
  readonly latest: IsoDay | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** Why it stands for no days that can be held, although it is well formed. */
  readonly refusal: Exclude<EdtfRefusal, 'edtf-invalid'> | null;
  /**
   * Where it may stand in an interval: `any`, `level-1` (`2004?`) and `level-2` (`?2004`, `199X`); the last two do not
   * meet in one interval.
   */
  readonly fits: 'any' | 'level-1' | 'level-2';
}

/** Reads a date of EDTF level 0 to 2 without a time: `2004-06`, `2004?`, `?2004-06-~11`, `15XX-12-25`. */
export function edtfDate(text: string): EdtfDate | 'edtf-invalid' {
  return text.includes('X') ? maskedDate(text) : qualifiedDate(text);
}

const QUALIFIED = /^([?~%])?(-?)(\d{4})([?~%])?(?:-([?~%])?(\d{2})([?~%])?(?:-([?~%])?(\d{2})([?~%])?)?)?$/;

function qualifiedDate(text: string): EdtfDate | 'edtf-invalid' {
  const found = QUALIFIED.exec(text);
  if (found === null) return 'edtf-invalid';
  const negative = found[2] === '-';
  const year = Number(found[3]);
  const month = numberOrNull(found[6]);
  const day = numberOrNull(found[9]);
  const signs = [1, 4, 5, 7, 8, 10].map((group) => found[group] ?? '');
  const twiceSigned = month === null && signs[0] !== '' && signs[1] !== '';
  if (twiceSigned || (negative && year === 0) || !isInGrammar(month, day)) return 'edtf-invalid';
  const days = negative ? REFUSED : daysOf(year, month, day);
  const all = signs.join('');
  return {
    ...days,
    approximate: /[~%]/.test(all),
    uncertain: /[?%]/.test(all),
    fits: fitOf(text, month === null, all),
  };
}

type Days = Pick<EdtfDate, 'earliest' | 'latest' | 'refusal'>;

const REFUSED: Days = { earliest: null, latest: null, refusal: 'edtf-unsupported' };

function numberOrNull(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

// The grammar knows 29 days of February in every year
function isInGrammar(month: number | null, day: number | null): boolean {
  if (month === null) return true;
  return month >= 1 && month <= 12 && (day === null || isDayOf(2004, month, day));
}

function fitOf(text: string, yearOnly: boolean, signs: string): EdtfDate['fits'] {
  if (signs === '') return 'any';
  const suffixOnly = signs.length === 1 && text.endsWith(signs);
  return suffixOnly ? (yearOnly ? 'level-1' : 'any') : 'level-2';
}

function isDayOf(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= daysInMonth(year, month);
}

function daysOf(year: number, month: number | null, day: number | null): Days {
  const lastMonth = month ?? 12;
  const earliest = isoDayOf(year, month ?? 1, day ?? 1);
  const latest = isoDayOf(year, lastMonth, day ?? daysInMonth(year, lastMonth));
  return { earliest, latest, refusal: earliest === null ? 'date-impossible' : null };
}

const MASKED = /^(-?)([\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?$/;
const MONTH_ONLY = /^(?:0[1-9X]|[1X][012X])$/;
const MONTH_DAY =
  /^(?:(?:[0X][13578X]|[1X][02]|1X)-(?:0[1-9X]|[12X][\dX]|3[01X])|(?:[0X][469]|11)-(?:0[1-9X]|[12X][\dX]|30)|02-(?:0[1-9X]|[12X][\dX]))$/;

function maskedDate(text: string): EdtfDate | 'edtf-invalid' {
  const found = MASKED.exec(text);
  if (found === null) return 'edtf-invalid';
  const [, minus, year = '', month, day] = found;
  if (
    month !== undefined &&
    !(day === undefined ? MONTH_ONLY.test(month) : MONTH_DAY.test(`${month}-${day}`))
  ) {
    return 'edtf-invalid';
  }
  const nothing = {
    earliest: null,
    latest: null,
    refusal: null,
    approximate: false,
    uncertain: false,
    fits: 'level-2',
  } as const;
  if (minus === '-') return { ...nothing, refusal: 'edtf-unsupported' };
  if (year === 'XXXX') return nothing;
  const years = matching(year, 0, 9999);
  const months = matching(month ?? 'XX', 1, 12);
  const days = matching(day ?? 'XX', 1, 31);
  const earliest = firstReal(years, months, days);
  const latest = firstReal(years.reverse(), months.reverse(), days.reverse());
  return { ...nothing, earliest, latest, refusal: earliest === null ? 'date-impossible' : null };
}

function matching(mask: string, from: number, to: number): number[] {
  const low = Math.max(from, Number(mask.replaceAll('X', '0')));
  const high = Math.min(to, Number(mask.replaceAll('X', '9')));
  const found: number[] = [];
  for (let value = low; value <= high; value += 1) {
    if (fitsMask(String(value).padStart(mask.length, '0'), mask)) found.push(value);
  }
  return found;
}

function fitsMask(digits: string, mask: string): boolean {
  for (let i = 0; i < mask.length; i += 1) {
    if (mask.charAt(i) !== 'X' && mask.charAt(i) !== digits.charAt(i)) return false;
  }
  return true;
}

// Only a 29 February depends on the year, so that a common and a leap year between them show all there is.
function firstReal(
  years: readonly number[],
  months: readonly number[],
  days: readonly number[],
): IsoDay | null {
  const leap = years.find(isLeapYear);
  for (const year of years) {
    for (const month of months) {
      const day = days.find((candidate) => isDayOf(year, month, candidate));
      if (day !== undefined) return isoDayOf(year, month, day);
    }
    if (leap === undefined) return null;
  }
  return null;
}
