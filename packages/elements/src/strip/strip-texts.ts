import type { RibbonPart, StripLayout, StripTick } from '@case-journey/layout';
import type { StripSay } from './strip-input.js';

/** One text of a drawing. Texts with the same `key` in two frames are the same words in another place. */
export interface StripText {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Classes: `m` muted, `b` bold, `n` note, `h` with a halo, `e` ends at x, `mid` centred on x. */
  readonly kind: string;
}

/** The most texts in the lanes of a strip. Counts come first, then labels of key events. */
const MOST_TEXTS = 260;

/** The words in the lanes: gaps and labels, moved by `left` and `top`. */
export function laneTexts({ gaps, labels }: StripLayout, left: number, top: number): StripText[] {
  const texts: StripText[] = [];
  const add = (key: string, x: number, y: number, text: string, kind: string): void => {
    if (texts.length < MOST_TEXTS) texts.push({ key, x: left + x, y: top + y, text, kind });
  };
  gaps.forEach(({ box, lines }, gap) => {
    lines.forEach((text, line) => {
      if (box !== null) add(`g${gap} ${line}`, box.x + box.width / 2, box.y + 18 + line * 16, text, 'n mid');
    });
  });
  for (const { row, text, x, y, side } of labels)
    add(`l${row}`, x, y + 4, text, side === 'left' ? 'h e' : 'h');
  return texts;
}

/** The words of the ribbon. */
export function ribbonTexts(parts: readonly RibbonPart[], left: number, y: number): StripText[] {
  return parts.flatMap(({ x, text, status }, i) =>
    text === ''
      ? []
      : [{ key: `r${i} ${status}`, x: left + x + 6, y, text, kind: status === 'no-plan' ? 'h' : '' }],
  );
}

/** The words of ticks, left out where they would touch the next or pass the right edge. */
export function tickTexts(
  ticks: readonly StripTick[],
  y: number,
  kind: string,
  words: (tick: StripTick) => string,
  { left = 0, width, textWidth, taken = [] }: TickRoom,
): StripText[] {
  const texts: StripText[] = [];
  const placed: (readonly [number, number])[] = [...taken];
  for (const tick of ticks) {
    const text = words(tick);
    const from = left + tick.x + 3;
    const to = from + textWidth(text) * (kind.includes('b') ? 1.08 : 1);
    if (to > left + width || placed.some(([a, b]) => a < to + 6 && b + 6 > from)) continue;
    placed.push([from, to]);
    texts.push({ key: `${kind}${tick.kind}${tick.day}`, x: from, y, text, kind });
  }
  return texts;
}

/** Where the words of ticks may stand. */
export interface TickRoom {
  readonly left?: number;
  readonly width: number;
  readonly textWidth: (text: string) => number;
  readonly taken?: readonly (readonly [number, number])[];
}

/** A tick in words: 2012, Mar, 4 Mar, age 4, −30. */
export function tickWords(
  { kind, value, day }: StripTick,
  words: StripSay,
  monthAt: (day: number) => number,
): string {
  switch (kind) {
    case 'year':
      return String(value);
    case 'month':
      return words(`date.month-short.${value}`);
    case 'day':
      return `${value} ${words(`date.month-short.${monthAt(day)}`)}`;
    case 'age':
      return words('strip.age', { age: String(value) });
    default:
      return words('strip.days', { days: value < 0 ? `−${-value}` : String(value) });
  }
}
