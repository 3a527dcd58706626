import { dayNumber, type DayNumber, type Journey } from '@case-journey/core';
import type { JourneyAxis } from './journey-axis.js';
import { journeyBars, waitBars } from './journey-bars.js';
import { closedSpans, flatConnectors, placedConnectors, type FlatConnector } from './journey-connectors.js';
import type {
  JourneyBar,
  JourneyConnector,
  JourneyLayout,
  JourneyRowKey,
  JourneyTrack,
  UnknownStretch,
} from './journey-drawing.js';
import { journeyExtent } from './journey-extent.js';
import { journeyFrame, type JourneyFrame } from './journey-frame.js';
import { ghostMarks } from './journey-ghosts.js';
import { decisionGlyphs, type GlyphPlace } from './journey-glyphs.js';
import { journeyLabels } from './journey-labels.js';
import type { JourneyDecision, JourneyLayoutOptions } from './journey-options.js';
import { barOn, seenPins, toldTicks } from './journey-pins.js';
import { returnArcs } from './journey-returns.js';
import { journeyRibbon, RIBBON_HEIGHT, RIBBON_TOP } from './journey-ribbon.js';
import { answersOf, type Answers } from './journey-rule-rows.js';
import { stackedRows, type Placed } from './journey-rows.js';
import { journeySay, type JourneySay } from './journey-say.js';
import { flatTracks, type FlatTrack } from './journey-tracks.js';
import { rowLabel, usedRows } from './journey-used-rows.js';

const SHORT = 720; // pixels: narrower drawings have short words at their rows
const GAP = 12; // pixels between a row's words and its days

/**
 * Lays out one child's journey: rows by stage, bars, waits, decisions, returns and words as plain numbers. Its cost
 * grows with the intervals, the decisions and the length of the journey.
 */
export function layoutJourney(journey: Journey, options: JourneyLayoutOptions): JourneyLayout {
  const ground = groundOf(journey, options);
  const first = drawn(ground, 0);
  // words of returns that found no room get lines of their own
  return first.lines === 0 ? first.layout : drawn(ground, first.lines).layout;
}

/** What does not depend on where the rows lie. */
interface Ground {
  readonly journey: Journey;
  readonly options: JourneyLayoutOptions;
  readonly words: JourneySay;
  readonly asAt: DayNumber;
  readonly axis: JourneyAxis;
  readonly unknown: readonly UnknownStretch[];
  readonly stacked: ReadonlyMap<JourneyRowKey, readonly Placed[]>;
  readonly tracks: ReadonlyMap<JourneyRowKey, readonly FlatTrack[]>;
  readonly lines: readonly FlatConnector[];
  readonly answers: Answers;
  readonly frame: (lines: number) => JourneyFrame;
}

function groundOf(journey: Journey, options: JourneyLayoutOptions): Ground {
  const { width, decisions = [], expected = [], timescales = [], periods = [] } = options;
  const words = journeySay(options.messages, options.locale);
  const used = usedRows(journey, decisions);
  const ghosts = new Set<JourneyRowKey>(expected.map(({ stage }) => stage));
  const length = width < SHORT ? 'short' : 'long';
  const rowWords = (key: JourneyRowKey): string => rowLabel(key, length, words);
  const left = leftOf([...used, ...ghosts].map(rowWords), options);
  const { axis, unknown } = journeyExtent(journey, options, left);
  const stacked = stackedRows(journey, axis.x);
  const tracks = flatTracks(timescales, axis.x);
  const top = periods.length > 0 ? RIBBON_TOP + RIBBON_HEIGHT + 8 : RIBBON_TOP + 4;
  const rows = {
    left,
    right: width,
    top,
    labelX: left - GAP,
    used,
    ghosts,
    stacked,
    tracks,
    words: rowWords,
  };
  return {
    journey,
    options,
    words,
    asAt: dayNumber(journey.asAt),
    axis,
    unknown,
    stacked,
    tracks,
    lines: flatConnectors(journey, axis.x),
    answers: answersOf(timescales),
    frame: (lines) => journeyFrame({ ...rows, lines }),
  };
}

function drawn(ground: Ground, under: number): { layout: JourneyLayout; lines: number } {
  const { journey, options, asAt, axis, stacked } = ground;
  const frame = ground.frame(under);
  const placed = [...stacked.values()].flat();
  const { drifts = [], decisions = [], seen = [], told = [] } = options;
  const bars = journeyBars(placed, { frame, x: axis.x, answers: ground.answers, drifts });
  const glyphs = decisionGlyphs(standing(decisions, bars), ground.lines, frame, axis.x);
  const returns = returnArcs(journey.returns, bars, frame, axis.x);
  const closedY = frame.row('closed')?.middle ?? 0;
  const marks = {
    scale: options.scale,
    rows: frame.rows,
    ribbon: journeyRibbon(options, axis),
    bars,
    tracks: [...ground.tracks.values()].flat().flatMap((track) => trackOf(track, frame)),
    waits: waitBars(placed, frame),
    closed: closedSpans(journey, asAt).map(([from, to]) => {
      return { x: axis.x(from), width: axis.x(to) - axis.x(from), y: closedY };
    }),
    connectors: [...placedConnectors(ground.lines, frame, placed), ...stubs(glyphs)],
    decisions: glyphs,
    returns,
    ghosts: ghostMarks(options, frame, axis, bars),
    seen: seenPins(seen, bars, frame, axis.x),
    told: toldTicks(told, bars, frame, axis.x),
    folds: axis.folds,
    unknown: ground.unknown,
    asAtX: axis.x(asAt),
  };
  const { labels, ticks, leftOut, height, axisY, lines } = journeyLabels({ ...ground, frame }, marks);
  const size = { width: options.width, height, axisY, plot: frame.plot };
  return { layout: { ...marks, ...size, ticks, labels, leftOut }, lines };
}

function leftOf(labels: readonly string[], { width, textWidth }: JourneyLayoutOptions): number {
  const widest = labels.reduce((most, label) => Math.max(most, textWidth(label, 13)), 0);
  return Math.ceil(Math.min(width * 0.4, widest + GAP + 4));
}

function standing(
  decisions: readonly JourneyDecision[],
  bars: readonly JourneyBar[],
): (JourneyDecision & { readonly row: JourneyRowKey })[] {
  return decisions.map((decision) => {
    return { ...decision, row: decision.row ?? barOn(decision.day, bars)?.row ?? 'contact' };
  });
}

function trackOf({ lane, ...track }: FlatTrack, frame: JourneyFrame): JourneyTrack[] {
  if (frame.row(track.row) === undefined) return [];
  return [{ ...track, y: frame.under(track.row) + lane * 7, height: 4 }];
}

// short lines from a bar to the decision that hangs from it
function stubs(glyphs: readonly GlyphPlace[]): JourneyConnector[] {
  return glyphs.flatMap(({ x, y, stub, day }): JourneyConnector[] =>
    stub === null ? [] : [{ x, day, lead: null, type: 'lateral', intervalId: '', from: stub, to: y }],
  );
}
