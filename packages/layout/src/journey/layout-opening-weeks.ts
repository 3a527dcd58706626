import { dayNumber, type DayNumber, type TimescaleResult } from '@case-journey/core';
import type { LabelKind, LabelPart } from './journey-drawing.js';
import { journeySay } from './journey-say.js';
import { openingAxis, type OpeningAxis } from './opening-axis.js';
import type { OpeningBar, OpeningLabel, OpeningLayout } from './opening-drawing.js';
import { openingMessages } from './opening-messages.js';
import type { OpeningWeeks } from './opening-weeks.js';
import { openingMarks, type OpeningMarks } from './opening-marks.js';
import { openingWords, type OpeningWords, type OpeningWordsOptions } from './opening-words.js';
import { wrappedWords } from './wrapped-words.js';

/** How wide the opening weeks are drawn, and in whose words. */
export interface OpeningLayoutOptions extends OpeningWordsOptions {
  /** Pixels. */
  readonly width: number;
  /** The pixels that a text takes at a size in pixels. */
  readonly textWidth: (text: string, size: number) => number;
}

const NAME = { size: 13, line: 16 };
const SMALL = { size: 12, line: 15 };
const GAP = 12; // pixels between the names and the days
const LINE = 24; // the marks of a row
const BOLD = 1.16; // how much wider bold words are than the plain ones that were measured
const PART = 5; // pixels between two parts of a label
const PADDING = 6;

/**
 * Lays out the opening weeks of one referral episode: a row a timescale, with what was allowed, what was used and what
 * went over along the days since the referral, and its words. Its cost grows with the number of timescales.
 */
export function layoutOpeningWeeks(weeks: OpeningWeeks, options: OpeningLayoutOptions): OpeningLayout {
  const { width, textWidth } = options;
  const rows = weeks.results.map((result) => ({ result, words: openingWords(result, options) }));
  const left = leftOf(rows, options);
  const asAt = dayNumber(options.asAt);
  const axis = openingAxis(weeks, { left, right: width });
  const place: Place = { left, width, textWidth, axis, asAt };
  const words = journeySay({ ...openingMessages, ...options.messages }, options.locale);
  const bars: OpeningBar[] = [];
  const labels: OpeningLabel[] = [];
  let y = 0;
  let authority: TimescaleResult['authority'] = 'national';
  for (const row of rows) {
    if (row.result.authority !== authority) {
      authority = row.result.authority;
      labels.push(headingAt(words('opening.local'), y, place));
      y += LINE;
    }
    const placed = placedRow(row, y, place);
    bars.push(placed.bar);
    labels.push(...placed.labels);
    y += placed.bar.row.height;
  }
  const isDrawn = bars.some(({ allowed }) => allowed !== null);
  const ticks = isDrawn ? axis.ticks(words, textWidth) : [];
  labels.push(...ticks.map(({ label }) => ({ ...label, y: y + 18 })));
  const plot = { x: left, y: 0, width: width - left, height: y };
  return { width, height: isDrawn ? y + 26 : y, plot, bars, ticks: ticks.map(({ x }) => x), labels };
}

interface Row {
  readonly result: TimescaleResult;
  readonly words: OpeningWords;
}

interface Place {
  readonly left: number;
  readonly width: number;
  readonly textWidth: OpeningLayoutOptions['textWidth'];
  readonly axis: OpeningAxis;
  readonly asAt: DayNumber;
}

function leftOf(rows: readonly Row[], { width, textWidth }: OpeningLayoutOptions): number {
  const widest = rows.reduce(
    (most, { words }) =>
      Math.max(most, textWidth(words.name, NAME.size), textWidth(words.anchor, SMALL.size)),
    0,
  );
  return Math.ceil(Math.min(width * 0.44, widest + GAP + 2));
}

function headingAt(text: string, y: number, { left, textWidth }: Place): OpeningLabel {
  const width = Math.min(left - GAP, textWidth(text, SMALL.size) * BOLD);
  return { x: left - GAP - width, y: y + 17, width, end: true, parts: [{ text, kind: 'bold' }] };
}

function placedRow(row: Row, y: number, place: Place): { bar: OpeningBar; labels: OpeningLabel[] } {
  const names = nameLabels(row.words, y, place);
  const marks = openingMarks(row.result, place);
  const middle = y + PADDING / 2 + LINE / 2;
  const said = outcomeLabels(row.words, marks, middle, place);
  const bottom = Math.max(names.bottom, said.bottom, middle + LINE / 2) + PADDING;
  const { rule, triggerId, state } = row.result;
  const box = { x: 0, y, width: place.width, height: bottom - y };
  return {
    bar: { rule, triggerId, state, row: box, middle, ...marks },
    labels: [...names.labels, ...said.labels],
  };
}

interface Said {
  readonly labels: readonly OpeningLabel[];
  readonly bottom: number;
}

function nameLabels({ name, anchor }: OpeningWords, y: number, { left, textWidth }: Place): Said {
  const room = left - GAP;
  const labels: OpeningLabel[] = [];
  let bottom = y + PADDING / 2;
  const add = (text: string, kind: LabelKind, { size, line }: typeof NAME): void => {
    for (const one of wrappedWords(text, room, (part) => textWidth(part, size))) {
      const width = textWidth(one, size);
      bottom += line;
      labels.push({ x: room - width, y: bottom - 3, width, end: true, parts: [{ text: one, kind }] });
    }
  };
  add(name, 'plain', NAME);
  add(anchor, 'muted', SMALL);
  return { labels, bottom };
}

/** Beside the marks where there is room, else below them. */
function outcomeLabels(words: OpeningWords, marks: OpeningMarks, middle: number, place: Place): Said {
  const { width, left, textWidth } = place;
  const parts: LabelPart[] = [
    { text: words.over === '' ? words.outcome : `${words.outcome},`, kind: words.kind },
  ];
  if (words.over !== '') parts.push({ text: words.over, kind: 'over' });
  const whole = widthOf(parts, textWidth);
  const end = marks.allowed === null ? left - 8 : endOf(marks);
  if (end + 10 + whole <= width) {
    const label = { x: end + 10, y: middle + 4, width: whole, end: false, parts };
    return { labels: [label], bottom: middle + LINE / 2 };
  }
  const from = marks.allowed === null ? middle - 10 : middle + 12;
  const start = marks.allowed?.x ?? left;
  const lines = linesOf(parts, width - left, textWidth).map((line, position) => {
    const own = widthOf(line, textWidth);
    const x = Math.max(left, Math.min(start, width - own));
    return { x, y: from + 12 + position * SMALL.line, width: own, end: false, parts: line };
  });
  return { labels: lines, bottom: from + lines.length * SMALL.line };
}

function endOf({ allowed, over, used }: OpeningMarks): number {
  return Math.max(...[allowed, over, used].map((one) => (one === null ? 0 : one.x + one.width)));
}

function linesOf(
  parts: readonly LabelPart[],
  room: number,
  textWidth: Place['textWidth'],
): (readonly LabelPart[])[] {
  if (widthOf(parts, textWidth) <= room) return [parts];
  return parts.flatMap(({ text, kind }) => {
    const measure = (piece: string): number => widthOf([{ text: piece, kind }], textWidth);
    return wrappedWords(text, room, measure).map((line) => [{ text: line, kind }]);
  });
}

function widthOf(parts: readonly LabelPart[], textWidth: Place['textWidth']): number {
  const own = parts.map(({ text, kind }) => textWidth(text, SMALL.size) * (kind === 'over' ? BOLD : 1));
  return own.reduce((sum, width) => sum + width, (parts.length - 1) * PART);
}
