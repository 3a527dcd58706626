import type { Random } from '../random.js';

/** What stands for a name in braces: `{child}`. */
export type Slots = Readonly<Record<string, string>>;

/**
 * One sentence from a pattern: `[a|b|c]` becomes one of its choices, `{name}` a slot, and the first letter a capital.
 * Choices do not nest, but may hold slots; a slot that is not given stays as it is. The slot `number` is `one` where
 * `{children}` is one child: verbs then agree.
 */
export function sentence(stream: Random, pattern: string, slots: Slots): string {
  const text = filled(stream, partsOf(pattern), slots);
  const agrees = slots['number'] !== 'one' || !pattern.includes('{children}');
  return capitals(agrees ? text : text.replace(PLURAL, singular));
}

/** "Child A are" where there is one child: the verbs that patterns use after `{children}`. */
const PLURAL = /(Child [A-Z]) (are|were|have|need|remain|live)\b/g;
const SINGULAR: Readonly<Record<string, string>> = {
  are: 'is',
  were: 'was',
  have: 'has',
  need: 'needs',
  remain: 'remains',
  live: 'lives',
};

function singular(_whole: string, child: string, verb: string): string {
  return `${child} ${SINGULAR[verb] ?? verb}`;
}

function capitals(text: string): string {
  const start = text.charAt(0).toUpperCase() + text.slice(1);
  return start.includes('. ') ? start.replace(/\. [a-z]/g, (piece) => piece.toUpperCase()) : start;
}

type Part =
  | string
  | { readonly slot: string }
  | { readonly choices: readonly [readonly Part[], ...(readonly Part[])[]] };

function filled(stream: Random, parts: readonly Part[], slots: Slots): string {
  let text = '';
  for (const part of parts) {
    if (typeof part === 'string') text += part;
    else if ('slot' in part) text += slots[part.slot] ?? `{${part.slot}}`;
    else text += filled(stream, stream.pick(part.choices), slots);
  }
  return text;
}

const known = new Map<string, readonly Part[]>();

function partsOf(pattern: string): readonly Part[] {
  let parts = known.get(pattern);
  if (parts === undefined) {
    parts = pattern
      .split(/(\[[^\]]*\])/)
      .filter((piece) => piece !== '')
      .flatMap((piece) => (piece.startsWith('[') ? [choicesOf(piece.slice(1, -1))] : plainParts(piece)));
    known.set(pattern, parts);
  }
  return parts;
}

function choicesOf(inner: string): Part {
  const [first = '', ...others] = inner.split('|');
  return { choices: [plainParts(first), ...others.map(plainParts)] };
}

function plainParts(text: string): Part[] {
  return text
    .split(/(\{[^}]*\})/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece.startsWith('{') ? { slot: piece.slice(1, -1) } : piece));
}
