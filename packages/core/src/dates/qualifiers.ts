import { trimmedOf } from './date-text.js';

/** A text without the words and signs that qualify it. */
export interface Qualified {
  readonly rest: string;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** Takes "about", "c.", "~", "?", "possibly" and the like from both ends of a tidied text. */
export function takeQualifiers(text: string): Qualified {
  let rest = text;
  let approximate = false;
  let uncertain = false;
  for (;;) {
    const [shorter, sign] = leading(rest) ?? trailing(rest) ?? [rest, null];
    if (sign === null || shorter === '') return { rest, approximate, uncertain };
    rest = shorter;
    approximate ||= sign !== 'uncertain';
    uncertain ||= sign !== 'approximate';
  }
}

type Sign = 'approximate' | 'uncertain' | 'both';

const SIGNS: ReadonlyMap<string, Sign> = new Map<string, Sign>([
  ['~', 'approximate'],
  ['?', 'uncertain'],
  ['%', 'both'],
]);

const WORDS: readonly (readonly [string, Sign])[] = [
  ...['circa', 'ca', 'c', 'about', 'abt', 'approximately', 'approx', 'around', 'roughly'].map(
    as('approximate'),
  ),
  ...['possibly', 'poss', 'probably', 'prob', 'perhaps', 'maybe', 'thought to be', 'believed to be'].map(
    as('uncertain'),
  ),
];

const TRAILING: readonly (readonly [string, Sign])[] = [
  ...['approximately', 'approx', 'or thereabouts', 'or so', 'circa'].map(as('approximate')),
  ...['tbc', 'unsure', 'not certain', 'possibly', 'probably'].map(as('uncertain')),
];

function as(sign: Sign): (word: string) => readonly [string, Sign] {
  return (word) => [word, sign];
}

function leading(text: string): readonly [string, Sign] | null {
  const sign = SIGNS.get(text.charAt(0));
  if (sign !== undefined) return [text.slice(1).trimStart(), sign];
  const found = WORDS.find(([word]) => text.startsWith(word) && !isLetter(text.charAt(word.length)));
  return found === undefined ? null : [trimmedOf(text.slice(found[0].length), ' .'), found[1]];
}

function trailing(text: string): readonly [string, Sign] | null {
  const sign = SIGNS.get(text.slice(-1));
  if (sign !== undefined) return [text.slice(0, -1).trimEnd(), sign];
  const found = TRAILING.find(([word]) => text.endsWith(` ${word}`));
  return found === undefined ? null : [trimmedOf(text.slice(0, -found[0].length), ' ,-'), found[1]];
}

function isLetter(character: string): boolean {
  return character >= 'a' && character <= 'z';
}
