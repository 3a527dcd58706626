import type { Interval, Wait } from '@case-journey/core';
import {
  barCaptions,
  isEndInexact,
  isStartInexact,
  lateCaptions,
  returnCaptions,
  waitCaptions,
  type CaptionInput,
} from './journey-captions.js';
import type { Box, JourneyBar, JourneyTrack } from './journey-drawing.js';
import type { LabelContext, LabelMarks } from './label-context.js';
import { waitKey } from './journey-options.js';
import type { PlacedArc } from './journey-returns.js';
import type { JourneySay } from './journey-say.js';
import { hasOwnWords } from './journey-tracks.js';
import type { LabelSpot, LabelWish } from './place-labels.js';

/** Words that want a place in the drawing; `must`: they get one in any case. */
export type Wish = LabelWish & { readonly must?: boolean };

/** What is said in a drawing: returns first, then stages, steps that are not recorded, and waits. */
export function wishes({ journey, options, words, answers }: LabelContext, marks: LabelMarks): Wish[] {
  const intervals = new Map(journey.intervals.map((one) => [one.id, one]));
  const input: CaptionInput = {
    words,
    answers,
    drifts: options.drifts ?? [],
    numbers: options.numbers,
    inexact: inexactEvents(marks.bars, intervals),
  };
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
  const late = marks.tracks.filter(hasOwnWords).map((track) => lateWish(track, words));
  return [...arcs, ...ghosts, ...late, ...bars, ...owed];
}

function inexactEvents(
  bars: readonly JourneyBar[],
  intervals: ReadonlyMap<string, Interval>,
): ReadonlySet<string | null> {
  const found = new Set<string | null>();
  for (const bar of bars) {
    const { opens = null, closes = null } = intervals.get(bar.id) ?? {};
    if (opens !== null && isStartInexact(bar)) found.add(opens);
    if (closes !== null && isEndInexact(bar)) found.add(closes);
  }
  return found;
}

function lateWish(track: JourneyTrack, words: JourneySay): Wish {
  const { rule, triggerId, x, y, height, width, over } = track;
  const below = y + height;
  const spots: LabelSpot[] = [0, 7].flatMap((line) => [
    { x: over?.x ?? x, y: below + 12 + line, side: 'start' },
    { x: x + width, y: below + 12 + line, side: 'end' },
  ]);
  return { id: `late/${rule}/${triggerId}`, texts: lateCaptions(track, words), spots };
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
  return [{ id: bar.id, texts, spots: barSpots(reachOf(bar), below) }];
}

// as far as it can have lasted
function reachOf(bar: JourneyBar): JourneyBar {
  const { endBound, x, width } = bar;
  return endBound === null ? bar : { ...bar, width: Math.max(width, endBound.x + endBound.width - x) };
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
