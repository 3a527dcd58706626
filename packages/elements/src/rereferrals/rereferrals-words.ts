import {
  dateWords,
  isoDay,
  onDay,
  say,
  type Coded,
  type DayNumber,
  type IsoDay,
  type Member,
  type Messages,
  type SharedNumber,
} from '@case-journey/core';

/** What the parts need to speak, and to open cases. */
export interface RereferralsState {
  readonly messages: Messages;
  readonly locale: string;
  readonly level: number;
  readonly onPaper: boolean;
  /** Where a drawing has little room, lists take its place. */
  readonly isNarrow: boolean;
  readonly room: number;
  /** Whether the cases behind a number can be opened at all. */
  readonly canOpen: boolean;
  /** A person asks for the cases behind a number. */
  readonly open: (cases: readonly Member[]) => void;
}

/** Says our own messages, whose keys begin alike. */
export function teller({
  messages,
  locale,
}: Pick<RereferralsState, 'messages' | 'locale'>): (
  key: string,
  params?: Readonly<Record<string, string | number>>,
) => string {
  return (key, params) => say(messages, `rereferrals.${key}`, params, locale);
}

/** "1,204", or c for a number that is hidden. */
export function numberText(number: SharedNumber, { messages, locale }: RereferralsState): string {
  return number === 'c' ? say(messages, 'rereferrals.c') : number.toLocaleString(locale);
}

/** "29.5%"; `hidden` where there is none to show. */
export function rateText(rate: number | null, { messages }: RereferralsState): string {
  return rate === null ? say(messages, 'rereferrals.hidden') : `${rate.toFixed(1)}%`;
}

/** "95% interval 25.4 to 33.8"; nothing where there is none. */
export function intervalText(
  limits: { readonly low: number; readonly high: number } | null,
  state: RereferralsState,
): string {
  if (limits === null) return '';
  return teller(state)('interval', { low: `${limits.low.toFixed(1)}%`, high: `${limits.high.toFixed(1)}%` });
}

/** A share from 0 to 1 as a whole percentage; below one half of a percent as "<1%". */
export function shareText(share: number | null, { messages }: RereferralsState): string {
  if (share === null) return say(messages, 'rereferrals.hidden');
  return share > 0 && share < 0.005 ? '<1%' : `${Math.round(100 * share)}%`;
}

/** A year to 31 March by the year in which it ends, as the years are written: "2009–10". */
export function yearText(year: string, { messages }: Pick<RereferralsState, 'messages'>): string {
  return say(messages, 'rereferrals.year-name', { from: String(Number(year) - 1), to: year.slice(2) });
}

/** A day in words. */
export function dayText(day: IsoDay | DayNumber): string {
  return dateWords(onDay(typeof day === 'number' ? isoDay(day) : day));
}

/** The words for a code, the code itself where there are none, or null where none is recorded. */
export function codeText(coded: Coded, prefix: string, messages: Messages): string | null {
  if (!('raw' in coded)) return null;
  const value = coded.value ?? coded.raw;
  if (value === '') return null;
  const key = `${prefix}${value}`;
  const words = say(messages, key);
  return words === key ? value : words;
}
