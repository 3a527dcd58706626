import { dayWords, type DayNumber, type Interval, type Journey, type Wait } from '@case-journey/core';
import type { JourneyAxis } from './journey-axis.js';
import { barCaptions, returnCaptions, waitCaptions, type CaptionInput } from './journey-captions.js';
import type {
  Box,
  JourneyBar,
  JourneyLabel,
  JourneyLayout,
  JourneyTick,
  LabelKind,
} from './journey-drawing.js';
import type { JourneyFrame } from './journey-frame.js';
import { waitKey, type JourneyLayoutOptions } from './journey-options.js';
import type { PlacedArc } from './journey-returns.js';
import { journeyTicks, type JourneySay, type LinedTick } from './journey-ticks.js';
import { labelPlacer, LABEL_SIZE, type LabelPlacer, type LabelSpot, type LabelWish } from './place-labels.js';

/** What a drawing's words are made from. */
export interface LabelContext {
  readonly journey: Journey;
  readonly options: JourneyLayoutOptions;
  readonly words: JourneySay;
  readonly frame: JourneyFrame;
  readonly axis: JourneyAxis;
  readonly asAt: DayNumber;
  readonly hasRibbon: boolean;
}

/** What words keep clear of. */
export type LabelMarks = Omit<
  JourneyLayout,
  'returns' | 'width' | 'height' | 'plot' | 'ticks' | 'labels' | 'leftOut'
> & { readonly returns: readonly PlacedArc[] };

/** The words of a drawing, the marks of its axis, and how high all of it is. */
export interface Labelled {
  readonly labels: readonly JourneyLabel[];
  readonly ticks: readonly JourneyTick[];
  readonly leftOut: number;
  readonly height: number;
}

const LINE = 15;

/**
 * Words at bars, waits, returns and steps that are not recorded: those that say most first. What finds no room is
 * shortened, then left out, but for returns and folds, which always have their words.
 */
export function journeyLabels(context: LabelContext, marks: LabelMarks): Labelled {
  const { frame, options } = context;
  const { plot } = frame;
  const placer = labelPlacer(
    { x: plot.x, y: plot.y, width: plot.width, height: plot.height + 4 },
    options.textWidth,
  );
  takeMarks(placer, marks);
  const labels: JourneyLabel[] = [];
  const homeless: LabelWish[] = [];
  let leftOut = 0;
  for (const { must, ...wish } of wishes(context, marks)) {
    const label = placer.place(wish);
    if (label !== null) labels.push(label);
    else if (must) homeless.push(wish);
    else leftOut += 1;
  }
  const under = underRows(context, homeless, placer);
  const axis = axisWords(context, under.bottom);
  return {
    labels: [...labels, ...under.labels, ...axis.labels, ...topWords(context, marks)],
    ticks: axis.ticks,
    leftOut,
    height: axis.bottom,
  };
}

type Wish = LabelWish & { readonly must?: boolean };

function wishes({ journey, options, words }: LabelContext, marks: LabelMarks): Wish[] {
  const input: CaptionInput = {
    words,
    results: options.timescales ?? [],
    drifts: options.drifts ?? [],
    numbers: options.numbers,
  };
  const intervals = new Map(journey.intervals.map((one) => [one.id, one]));
  const waits = new Map(journey.waits.map((one) => [waitKey(one), one]));
  const returns = new Map(journey.returns.map((one) => [one.opens, one]));
  const arcs = marks.returns.flatMap((arc): Wish[] => {
    const one = returns.get(arc.id);
    return one === undefined
      ? []
      : [{ id: arc.id, texts: returnCaptions(one, input), spots: arcSpots(arc), must: true }];
  });
  const bars = [...marks.bars]
    .sort((a, b) => weight(b) - weight(a) || a.from - b.from)
    .flatMap((bar) => barWish(intervals.get(bar.id), bar, input, marks));
  const owed = marks.waits.flatMap((bar): Wish[] => waitWish(waits.get(bar.id), bar, input));
  const ghosts = marks.ghosts.map(({ x, y, width, stage, day }): Wish => {
    const spots: LabelSpot[] = [
      { x: x + width + 7, y: y + 11, side: 'start' },
      { x: x - 7, y: y + 11, side: 'end' },
    ];
    const text = words('journey-drawing.expected');
    return { id: `expected/${stage}/${day}`, texts: [[{ text, kind: 'muted' }]], spots };
  });
  return [...arcs, ...bars, ...ghosts, ...owed];
}

// plans first, then what is late, then the rest by its day
function weight({ kind, over, width }: JourneyBar): number {
  if (kind !== 'stage') return 0;
  return (over === null ? 0 : 2) + (width > 60 ? 1.5 : 1);
}

function barWish(
  interval: Interval | undefined,
  bar: JourneyBar,
  input: CaptionInput,
  marks: LabelMarks,
): Wish[] {
  if (interval === undefined) return [];
  const texts = barCaptions(interval, bar, input);
  if (texts.length === 0) return [];
  const tracks = marks.tracks.filter(
    ({ row, x, width }) => row === bar.row && x < bar.x + 200 && x + width > bar.x,
  );
  const below = tracks.reduce((lowest, { y }) => Math.max(lowest, y + 3), bar.y + bar.height);
  return [{ id: bar.id, texts, spots: barSpots(bar, below) }];
}

function waitWish(wait: Wait | undefined, bar: Box & { readonly id: string }, input: CaptionInput): Wish[] {
  if (wait === undefined || (bar.width < 3 && wait.days < 3)) return [];
  return [
    {
      id: bar.id,
      texts: waitCaptions(wait, { ...bar, row: 'contact', from: 0, open: false }, input),
      spots: barSpots(bar, bar.y + bar.height),
    },
  ];
}

function barSpots(bar: Box & { readonly open?: unknown }, below: number): LabelSpot[] {
  const end = bar.x + bar.width;
  const middle = bar.y + bar.height / 2 + 4;
  const past = bar.open === null || bar.open === undefined ? 8 : 18;
  const lines: LabelSpot[] = [
    { x: end + past, y: middle, side: 'start' },
    { x: bar.x + 3, y: below + 12, side: 'start' },
    { x: bar.x - 8, y: middle, side: 'end' },
    { x: end + past + 10, y: middle, side: 'start' },
    { x: bar.x + 14, y: below + 12, side: 'start' },
    { x: end, y: below + 12, side: 'end' },
    { x: bar.x + 3, y: bar.y - 5, side: 'start' },
    { x: end, y: bar.y - 5, side: 'end' },
    { x: end + past + 4, y: middle - 9, side: 'start' },
    { x: end + past + 4, y: middle + 9, side: 'start' },
    { x: bar.x - 12, y: middle - 9, side: 'end' },
    { x: bar.x - 12, y: middle + 9, side: 'end' },
    { x: bar.x - 20, y: middle, side: 'end' },
  ];
  for (let x = bar.x + 60; x < end - 40; x += 60) lines.push({ x, y: below + 12, side: 'start' });
  return lines;
}

function arcSpots({ points }: PlacedArc): LabelSpot[] {
  const order = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1];
  const last = points.length - 1;
  return order.flatMap((part): LabelSpot[] => {
    const [x, y] = points[Math.round(part * last)] ?? [0, 0];
    return [
      { x: x - 10, y: y + 4, side: 'end' },
      { x: x + 12, y: y + 4, side: 'start' },
    ];
  });
}

function takeMarks(placer: LabelPlacer, marks: LabelMarks): void {
  for (const { x, y, width, height, open } of marks.bars)
    placer.take({ x, y, width: width + (open === null ? 0 : 12), height });
  for (const box of [...marks.waits, ...marks.ghosts]) placer.take(box);
  for (const { x, y, width, height, missing } of marks.tracks)
    placer.take({ x, y: y - 2, width: width + (missing ? 12 : 2), height: height + 4 });
  for (const { x, from, to } of marks.connectors)
    placer.take({ x: x - 2, y: Math.min(from, to), width: 4, height: Math.abs(to - from) });
  for (const { x, y } of marks.decisions) placer.take({ x: x - 11, y: y - 11, width: 22, height: 22 });
  for (const { x, to, y } of marks.seen) placer.take({ x: x - 4, y: y - 16, width: to - x + 8, height: 16 });
  for (const { x, y } of marks.told) placer.take({ x: x - 6, y: y - 12, width: 12, height: 12 });
  for (const { x, width, y } of marks.closed) placer.take({ x, y: y - 2, width, height: 4 });
  for (const { points } of marks.returns) takePoints(placer, points);
}

function takePoints(placer: LabelPlacer, points: PlacedArc['points']): void {
  for (let i = 1; i < points.length; i += 1) {
    const [a, b] = points[i - 1] ?? [0, 0];
    const [x, y] = points[i] ?? [a, b];
    placer.take({
      x: Math.min(a, x) - 2,
      y: Math.min(b, y) - 2,
      width: Math.abs(x - a) + 4,
      height: Math.abs(y - b) + 4,
    });
  }
}

interface Lines {
  readonly labels: readonly JourneyLabel[];
  readonly bottom: number;
}

// What must be said and found no room stands in lines of its own under the rows.
function underRows(
  { frame: { plot } }: LabelContext,
  homeless: readonly LabelWish[],
  placer: LabelPlacer,
): Lines {
  const labels: JourneyLabel[] = [];
  const ends: number[] = [];
  const right = plot.x + plot.width;
  for (const { id, texts, spots } of homeless) {
    const parts = texts[0] ?? [];
    const width = placer.width(parts);
    const x = Math.max(plot.x, Math.min(right - width, (spots[0]?.x ?? plot.x) + 10));
    let line = ends.findIndex((end) => end + 10 <= x);
    if (line < 0) line = ends.length;
    ends[line] = x + width;
    labels.push({ id, x, y: plot.y + plot.height + 12 + line * LINE, width, parts });
  }
  return { labels, bottom: plot.y + plot.height + ends.length * LINE };
}

interface AxisWords extends Lines {
  readonly ticks: readonly JourneyTick[];
}

function axisWords(context: LabelContext, top: number): AxisWords {
  const { axis, options, words } = context;
  const first = top + 16;
  const placer = labelPlacer({ x: 0, y: top, width: options.width, height: 3 * LINE }, options.textWidth);
  const labels: JourneyLabel[] = [];
  const say = (id: string, text: string, kind: LabelKind, spots: readonly LabelSpot[]): boolean => {
    const label = placer.place({ id, texts: [[{ text, kind }]], spots });
    if (label !== null) labels.push(label);
    return label !== null;
  };
  for (const { x, width, from, to } of axis.folds) {
    const lines = [words('journey-drawing.days', { count: to - from }), words('journey-drawing.fold')];
    lines.forEach((text, line) => {
      const half = options.textWidth(text, LABEL_SIZE) / 2;
      say(`fold/${from}`, text, 'note', [{ x: x + width / 2 - half, y: first + line * LINE, side: 'start' }]);
    });
  }
  const ticks: LinedTick[] = [];
  for (const tick of journeyTicks({ ...context, numbers: options.numbers })) {
    const y = first + tick.line * LINE;
    const spots: LabelSpot[] = [{ x: tick.x + 3, y, side: 'start' }];
    if (say(`tick/${tick.label}`, tick.label, tick.strong ? 'bold' : 'muted', spots)) ticks.push(tick);
    else if (tick.strong) ticks.push({ ...tick, label: '' });
  }
  const lowest = labels.reduce((y, label) => Math.max(y, label.y), first);
  const notes = noteLines(context, lowest + LINE + 2);
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
    return { id: 'note', x: 0, y: top + line * LINE, width, parts: [{ text, kind: 'muted' }] };
  });
}

const RIBBON_PAD = 6;

// The day of judgement, and the words of the ribbon that fit into their part.
function topWords(
  { options, words, journey, frame, hasRibbon }: LabelContext,
  marks: LabelMarks,
): JourneyLabel[] {
  const { textWidth } = options;
  const asAt = words('journey-drawing.as-at', { date: dayWords(journey.asAt, { short: true }) });
  const width = textWidth(asAt, LABEL_SIZE);
  const labels: JourneyLabel[] = [
    {
      id: 'as-at',
      x: Math.min(options.width, marks.asAtX + 4) - width,
      y: 12,
      width,
      parts: [{ text: asAt, kind: 'muted' }],
    },
  ];
  if (!hasRibbon) return labels;
  const plan = words('journey-drawing.plan');
  const wide = textWidth(plan, LABEL_SIZE);
  const x = frame.plot.x - 12 - wide;
  if (x >= 0) labels.push({ id: 'ribbon', x, y: 32, width: wide, parts: [{ text: plan, kind: 'muted' }] });
  for (const part of marks.ribbon) {
    const text = (options.periods ?? []).find(({ status }) => status === part.status)?.label ?? '';
    const room = part.width - 2 * RIBBON_PAD - (part.open ? 8 : 0);
    const long = textWidth(text, LABEL_SIZE);
    if (text === '' || long > room) continue;
    labels.push({
      id: `ribbon/${part.status}`,
      x: part.x + RIBBON_PAD,
      y: part.y + 14,
      width: long,
      parts: [{ text, kind: 'plain' }],
    });
  }
  return labels;
}
