import { axisWords } from './journey-axis-words.js';
import type { JourneyLabel, JourneyTick } from './journey-drawing.js';
import { LABEL_LINE } from './journey-frame.js';
import { takeMarks } from './journey-taken.js';
import { topWords } from './journey-top-words.js';
import { wishes } from './journey-wishes.js';
import type { LabelContext, LabelMarks } from './label-context.js';
import { labelPlacer, type LabelPlacer, type LabelWish } from './place-labels.js';

/** The words of a drawing, the marks of its axis, and how high all of it is. */
export interface Labelled {
  readonly labels: readonly JourneyLabel[];
  readonly ticks: readonly JourneyTick[];
  readonly leftOut: number;
  readonly height: number;
  readonly axisY: number;
  /** Lines that words of returns take under the row of closure. */
  readonly lines: number;
}

/**
 * Words at bars, waits, returns and steps that are not recorded: those that say most first. What finds no room is
 * shortened, then left out, but for returns and folds, which always have their words.
 */
export function journeyLabels(context: LabelContext, marks: LabelMarks): Labelled {
  const { frame, options } = context;
  const { plot } = frame;
  const room = { x: plot.x, y: plot.y, width: plot.width, height: plot.height + 4 };
  const placer = labelPlacer(room, options.textWidth);
  takeMarks(placer, marks, plot);
  const labels: JourneyLabel[] = [];
  const homeless: LabelWish[] = [];
  let leftOut = 0;
  for (const { must, ...wish } of wishes(context, marks)) {
    const label = placer.place(wish);
    if (label !== null) labels.push(label);
    else if (must === true) homeless.push(wish);
    else leftOut += 1;
  }
  const under = underClosure(context, homeless, placer);
  const axisY = marks.decisions.reduce((lowest, { y }) => Math.max(lowest, y + GLYPH), plot.y + plot.height);
  const axis = axisWords(context, axisY);
  return {
    labels: [...labels, ...under.labels, ...axis.labels, ...topWords(context, marks)],
    ticks: axis.ticks,
    leftOut,
    height: axis.bottom,
    axisY,
    lines: under.lines,
  };
}

const GLYPH = 11; // pixels from the middle of a decision to its edge
const FIRST = 40; // pixels from the top of the row of closure to the first line under it

// Words of returns that found no room beside their arcs stand in lines of their own under the row of closure.
function underClosure(
  { frame }: LabelContext,
  homeless: readonly LabelWish[],
  placer: LabelPlacer,
): { labels: JourneyLabel[]; lines: number } {
  const { plot } = frame;
  const top = frame.row('closed')?.y ?? plot.y + plot.height - FIRST;
  const labels: JourneyLabel[] = [];
  const ends: number[] = [];
  for (const { id, texts, spots } of homeless) {
    const parts = texts[0] ?? [];
    const width = placer.width(parts);
    const x = Math.max(plot.x, Math.min(plot.x + plot.width - width, spots.at(-1)?.x ?? plot.x));
    let line = ends.findIndex((end) => end + 10 <= x);
    if (line < 0) line = ends.length;
    ends[line] = x + width;
    labels.push({ id, x, y: top + FIRST + 4 + line * LABEL_LINE, width, parts });
  }
  return { labels, lines: ends.length };
}
