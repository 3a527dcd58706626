import { numberWords } from '@case-journey/core';
import type { RibbonPart, StripLayout, StripTick } from '@case-journey/layout';
import { KEY_IN_CELL } from './strip-paths.js';
import type { StripSay } from './strip-input.js';

/** One text of a drawing. Texts with the same `key` in two frames are the same words in another place. */
export interface StripText {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Classes: `m` muted, `b` bold, `n` note, `h` with a halo, `c` in a pill, `e` ends at x, `mid` centred on x. */
  readonly kind: string;
}

/** The most texts in the lanes of a strip. Counts come first, then labels of key events. */
const MOST_TEXTS = 260;

/** The words in the lanes: counts, labels, gaps. */
export function laneTexts(layout: StripLayout, locale: string): StripText[] {
  const texts: StripText[] = [];
  for (const { band, row, x, y, width, count, keys } of layout.cells) {
    const left = keys === 0 ? 0 : keys > 1 ? 40 : 28;
    const middle = x + (left + width) / 2;
    const words = numberWords(count, locale);
    if (words.length * 7 < width - left)
      texts.push({ key: `c${band} ${row}`, x: middle, y: y + 4.5, text: words, kind: 'h mid' });
    if (keys > 1) texts.push(pillText(`k${band} ${row}`, x + KEY_IN_CELL + 8, y - 14, keys));
  }
  for (const { row, from, to, level, x, y } of layout.marks) {
    if (to - from > 1)
      texts.push(pillText(`p${row}`, x + (level === 3 ? 8 : 7), y - (level === 3 ? 14 : 13), to - from));
  }
  layout.gaps.forEach(({ box, lines }, gap) => {
    if (box === null) return;
    lines.forEach((text, line) =>
      texts.push({
        key: `g${gap} ${line}`,
        x: box.x + box.width / 2,
        y: box.y + 18 + line * 16,
        text,
        kind: 'n mid',
      }),
    );
  });
  for (const { row, text, x, y, side } of layout.labels) {
    texts.push({ key: `l${row}`, x, y: y + 4, text, kind: side === 'left' ? 'h e' : 'h' });
  }
  return texts.slice(0, MOST_TEXTS);
}

/** The words of the ribbon. */
export function ribbonTexts(parts: readonly RibbonPart[], y: number): StripText[] {
  return parts.flatMap(({ x, text, status }, i) =>
    text === '' ? [] : [{ key: `r${i} ${status}`, x: x + 6, y, text, kind: status === 'no-plan' ? 'h' : '' }],
  );
}

/** The words of ticks, left out where they would touch the next or pass the right edge. */
export function tickTexts(
  ticks: readonly StripTick[],
  y: number,
  kind: string,
  words: (tick: StripTick) => string,
  { width, textWidth, taken = [] }: TickRoom,
): StripText[] {
  const texts: StripText[] = [];
  const placed: (readonly [number, number])[] = [...taken];
  for (const tick of ticks) {
    const text = words(tick);
    const from = tick.x + 3;
    const to = from + textWidth(text) * (kind.includes('b') ? 1.08 : 1);
    if (to > width || placed.some(([a, b]) => a < to + 6 && b + 6 > from)) continue;
    placed.push([from, to]);
    texts.push({ key: `${kind}${tick.kind}${tick.day}`, x: from, y, text, kind });
  }
  return texts;
}

/** Where the words of ticks may stand. */
export interface TickRoom {
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
      return words('strip.age', { age: value });
    default:
      return words('strip.days', { days: value < 0 ? `−${-value}` : String(value) });
  }
}

function pillText(key: string, x: number, y: number, count: number): StripText {
  const text = String(count);
  const width = Math.max(15, 8 + text.length * 6.7);
  return { key, x: x + width / 2, y: y + 11, text, kind: 'c mid' };
}
