import { dayWords } from '@case-journey/core';
import { MOST_FOLDS } from './journey-axis.js';
import type { JourneyLabel, JourneyTick, LabelKind } from './journey-drawing.js';
import { LABEL_LINE } from './journey-frame.js';
import type { LabelContext } from './label-context.js';
import { journeyTicks, type LinedTick } from './journey-ticks.js';
import { labelPlacer, LABEL_SIZE, type LabelSpot } from './place-labels.js';

/** The words under the rows. */
export interface AxisWords {
  readonly labels: readonly JourneyLabel[];
  /** Where the drawing ends. */
  readonly bottom: number;
  readonly ticks: readonly JourneyTick[];
}

/** The marks of the axis with their words, the lengths of folds, and the notes, from `top` down. */
export function axisWords(context: LabelContext, top: number): AxisWords {
  const { axis, options, words } = context;
  const first = top + 16;
  const placer = labelPlacer(
    { x: 0, y: top, width: options.width, height: (MOST_FOLDS + 4) * LABEL_LINE },
    options.textWidth,
  );
  const labels: JourneyLabel[] = [];
  const say = (id: string, text: string, kind: LabelKind, spots: readonly LabelSpot[]): boolean => {
    const label = placer.place({ id, texts: [[{ text, kind }]], spots });
    if (label !== null) labels.push(label);
    return label !== null;
  };
  const ticks: LinedTick[] = [];
  for (const tick of journeyTicks({ ...context, numbers: options.numbers })) {
    const y = first + tick.line * LABEL_LINE;
    const spots: LabelSpot[] = [{ x: tick.x + 3, y, side: 'start' }];
    if (say(`tick/${tick.label}`, tick.label, tick.strong ? 'bold' : 'muted', spots)) ticks.push(tick);
    else if (tick.strong) ticks.push({ ...tick, label: '' });
  }
  // under the marks, and further down where another stands there already
  const below = axis.scale === 'time' ? 1 : 2;
  for (const { x, width, from, to } of axis.folds) {
    const text = words('journey-drawing.fold', { count: to - from });
    const half = options.textWidth(text, LABEL_SIZE) / 2;
    const left = Math.min(Math.max(3, x + width / 2 - half), options.width - 2 * half - 4);
    const lines = Array.from({ length: MOST_FOLDS }, (_, line) => first + (below + line) * LABEL_LINE);
    say(
      `fold/${from}`,
      text,
      'note',
      lines.map((y): LabelSpot => ({ x: left, y, side: 'start' })),
    );
  }
  const lowest = labels.reduce((y, label) => Math.max(y, label.y), first);
  const notes = noteLines(context, lowest + LABEL_LINE + 2);
  return { ticks, labels: [...labels, ...notes], bottom: (notes.at(-1)?.y ?? lowest) + 7 };
}

// What the axis means, and what may be missing, wrapped to the width of the drawing.
function noteLines({ axis, journey, options, words }: LabelContext, top: number): JourneyLabel[] {
  const { from, to } = journey.known;
  const date = (day: string): string => dayWords(day);
  const sentences = [
    ...(axis.scale === 'time' ? [] : [words(`journey-drawing.axis.${axis.scale}`)]),
    ...(from === null ? [] : [words('journey.known-from', { date: date(from) })]),
    ...(to === null || to >= journey.asAt ? [] : [words('journey.known-to', { date: date(to) })]),
  ];
  const lines: string[] = [];
  for (const word of sentences.join(' ').split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && options.textWidth(longer, LABEL_SIZE) <= options.width - 4)
      lines[lines.length - 1] = longer;
    else if (word !== '') lines.push(word);
  }
  return lines.map((text, line) => {
    const width = options.textWidth(text, LABEL_SIZE);
    return { id: 'note', x: 0, y: top + line * LABEL_LINE, width, parts: [{ text, kind: 'muted' }] };
  });
}
