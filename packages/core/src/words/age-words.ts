import type { Age, AgePoint } from '../dates/age.js';
import { dateMessages } from './date-messages.js';
import { say, type Messages } from './messages.js';

/** How ages are worded. */
export interface AgeWordsOptions {
  /** Words of the host's; British English by default. */
  readonly messages?: Messages;
  /** Chooses plural forms. Defaults to `en-GB`. */
  readonly locale?: string;
}

/**
 * An age in words: "7 years 1 month", "4 months", "12 days", "newborn", "unborn"; where the dates leave room "4 or 5
 * years", "3 to 11 months", "unborn to 2 months", "2 years or younger"; "Age not known" for null.
 */
export function ageWords(
  age: Age | null,
  { messages = dateMessages, locale = 'en-GB' }: AgeWordsOptions = {},
): string {
  const said: Said = (key, params) => say(messages, `age.${key}`, params, locale);
  if (age === null) return said('none');
  const words = boundedWords(age, said);
  return age.approximate && !isUnborn(age.most) ? said('about', { age: words }) : words;
}

const LONGEST_PREGNANCY = 310; // days; earlier than that the dates contradict each other

type Said = (key: string, params?: Readonly<Record<string, string | number>>) => string;

function boundedWords({ least, most }: Age, said: Said): string {
  if (most === null) return least === null ? said('none') : openWords('at-least', least, said);
  if (isUnborn(most)) return said(most.days < -LONGEST_PREGNANCY ? 'before-birth' : 'unborn');
  if (least === null) return openWords('at-most', most, said);
  if (isUnborn(least)) {
    return said(most.days === 0 ? 'or' : 'to', { least: said('unborn'), most: pointWords(most, said) });
  }
  if (least.months !== most.months) return spreadWords(least, most, said);
  return least.months === 0 && least.days !== most.days
    ? spread(least.days, most.days, 'days', said)
    : pointWords(least, said);
}

function openWords(key: 'at-least' | 'at-most', point: AgePoint, said: Said): string {
  return said(key, { age: pointWords(point, said) });
}

function isUnborn(point: AgePoint | null): boolean {
  return point !== null && point.days < 0;
}

function pointWords({ months, days }: AgePoint, said: Said): string {
  if (days < 0) return said('unborn');
  if (days === 0) return said('newborn');
  if (months === 0) return said('days', { count: days });
  const years = Math.floor(months / 12);
  const rest = months % 12;
  if (years === 0) return said('months', { count: rest });
  const yearWords = said('years', { count: years });
  return rest === 0
    ? yearWords
    : said('years-months', { years: yearWords, months: said('months', { count: rest }) });
}

// Below two years in months, from there on in years
function spreadWords(least: AgePoint, most: AgePoint, said: Said): string {
  if (most.months < 24) return spread(least.months, most.months, 'months', said);
  return spread(Math.floor(least.months / 12), Math.floor(most.months / 12), 'years', said);
}

function spread(least: number, most: number, unit: 'days' | 'months' | 'years', said: Said): string {
  const words = said(unit, { count: most });
  if (least === most) return words;
  return said(most - least === 1 ? 'or' : 'to', { least: String(least), most: words });
}
