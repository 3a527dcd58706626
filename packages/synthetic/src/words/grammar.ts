import type { Random } from '../random.js';

/** What stands for a name in braces: `{child}`. */
export type Slots = Readonly<Record<string, string>>;

/**
 * One sentence from a pattern: `[a|b|c]` becomes one of its choices, `{name}` a slot, and the first letter a capital.
 * Choices do not nest, but may hold slots; a slot that is not given stays as it is. A verb after `{children}` is a slot
 * too (`{children} {are}`), for it may be one child.
 */
export function sentence(stream: Random, pattern: string, slots: Slots): string {
  return capitals(filled(stream, partsOf(pattern), slots));
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
