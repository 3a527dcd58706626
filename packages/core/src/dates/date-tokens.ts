import { SEASONS, type Season } from './seasons.js';

/** A word or number of a written date. */
export type DateToken =
  | { readonly kind: 'number' | 'year' | 'decade'; readonly value: number; readonly digits: number }
  | { readonly kind: 'month' | 'weekday' | 'third'; readonly value: number }
  | { readonly kind: 'season'; readonly value: Season }
  | { readonly kind: 'other'; readonly value: null };

/**
 * A written date as tokens and its shape: `n` a number of one or two digits, `Y` of four, `D` a decade, `M` a month's
 * name, `W` a weekday, `S` a season, `T` early, mid or late, `x` anything else; between them what separates them.
 */
export interface TokenisedDate {
  readonly tokens: readonly DateToken[];
  readonly shape: string;
}

/** Splits a text that {@link tidyDateText} has prepared. Linear in its length. */
export function dateTokens(text: string): TokenisedDate {
  const tokens: DateToken[] = [];
  let shape = '';
  let gap = '';
  for (const part of text.match(/[0-9]+|[a-z]+|[^0-9a-z]/g) ?? []) {
    if (isSeparator(part)) {
      gap = widened(gap, part);
    } else if ((gap === '' || gap === "'") && isTail(part, tokens.at(-1))) {
      if (part === 's') [shape, gap] = [decadeInstead(tokens, shape), ''];
    } else if (!FILLERS.has(part)) {
      const token = tokenOf(part);
      shape += (tokens.length === 0 ? edge(gap) : gap) + letterOf(token);
      tokens.push(token);
      gap = '';
    }
  }
  return { tokens, shape: shape + edge(gap) };
}

// A separator before the first or after the last word belongs to a form not known here ("2016/", "/1969").
function edge(gap: string): string {
  return /[/-]/.test(gap) ? 'x' : '';
}

const FILLERS: ReadonlySet<string> = new Set(['of', 'the', 'in', 'on', 'during', 'sometime']);
const ORDINALS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

function isSeparator(part: string): boolean {
  return part.length === 1 && " /-.,'".includes(part);
}

// A space yields to any other separator; two others in a row are kept apart, so that they fit no shape of digits.
function widened(gap: string, part: string): string {
  if (part === ' ' || part === ',') return gap === '' ? ' ' : gap;
  return gap === ' ' ? part : gap + part;
}

function isTail(part: string, before: DateToken | undefined): boolean {
  if (before?.kind === 'number') return ORDINALS.has(part);
  return before?.kind === 'year' && part === 's' && before.value % 10 === 0;
}

function decadeInstead(tokens: DateToken[], shape: string): string {
  const year = tokens.pop();
  if (year?.kind === 'year') tokens.push({ ...year, kind: 'decade' });
  return `${shape.slice(0, -1)}D`;
}

function tokenOf(part: string): DateToken {
  const first = part.charCodeAt(0);
  if (first < 48 || first > 57) return WORDS.get(part) ?? { kind: 'other', value: null };
  if (part.length === 4) return { kind: 'year', value: Number(part), digits: 4 };
  return part.length < 3
    ? { kind: 'number', value: Number(part), digits: part.length }
    : { kind: 'other', value: null };
}

const LETTERS = {
  number: 'n',
  year: 'Y',
  decade: 'D',
  month: 'M',
  weekday: 'W',
  season: 'S',
  third: 'T',
  other: 'x',
} as const;

function letterOf({ kind }: DateToken): string {
  return LETTERS[kind];
}

const MONTHS =
  'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec';
const WEEKDAYS =
  'monday mon|tuesday tue tues|wednesday wed weds|thursday thu thur thurs|friday fri|saturday sat|sunday sun';
const THIRDS = 'early beginning start|mid middle|late end';

const WORDS: ReadonlyMap<string, DateToken> = new Map<string, DateToken>([
  ...named('month', MONTHS),
  ...named('weekday', WEEKDAYS),
  ...named('third', THIRDS),
  ...SEASONS.map((season): [string, DateToken] => [season, { kind: 'season', value: season }]),
]);

function named(kind: 'month' | 'weekday' | 'third', lists: string): [string, DateToken][] {
  return lists
    .split('|')
    .flatMap((words, i) =>
      words.split(' ').map((word): [string, DateToken] => [word, { kind, value: i + 1 }]),
    );
}
