import {
  dateMessages,
  dayNumber,
  journeyMessages,
  say,
  withMessages,
  type Journey,
  type Messages,
} from '@case-journey/core';
import { journeyAxis, quietStretches, type JourneyAxis } from './journey-axis.js';
import { journeyBars, waitBars } from './journey-bars.js';
import { closedSpans, flatConnectors, type FlatConnector } from './journey-connectors.js';
import { journeyDrawingMessages } from './journey-drawing-messages.js';
import type {
  GhostMark,
  JourneyBar,
  JourneyConnector,
  JourneyLayout,
  JourneyRibbonPart,
  JourneyRowKey,
  JourneyTrack,
  UnknownStretch,
} from './journey-drawing.js';
import { journeyFrame, type JourneyFrame } from './journey-frame.js';
import { decisionGlyphs, type GlyphPlace } from './journey-glyphs.js';
import { journeyLabels } from './journey-labels.js';
import type { JourneyDecision, JourneyLayoutOptions } from './journey-options.js';
import { barOn, seenPins, toldTicks } from './journey-pins.js';
import { returnArcs } from './journey-returns.js';
import { stackedRows, type Placed } from './journey-rows.js';
import type { JourneySay } from './journey-ticks.js';
import { flatTracks, type FlatTrack } from './journey-tracks.js';

const SHORT = 720; // pixels: narrower drawings have short words at their rows
const GAP = 12; // pixels between a row's words and its days
const TAIL = 16; // pixels at the right of the day of judgement: room for the points of open bars
const HATCHED = 30; // pixels of the days of which no source can speak
const TOP = 18;
const RIBBON = 20;

/**
 * Lays out one child's journey. Nothing in it depends on what is on a screen; its cost grows with the intervals and
 * the decisions.
 */
export function layoutJourney(journey: Journey, options: JourneyLayoutOptions): JourneyLayout {
  const words = journeySay(options.messages, options.locale);
  const asAt = dayNumber(journey.asAt);
  const short = options.width < SHORT ? 'short' : 'long';
  const decisions = options.decisions ?? [];
  const expected = options.expected ?? [];
  const used = usedRows(journey, decisions);
  const ghosts = new Set<JourneyRowKey>(expected.map(({ stage }) => stage));
  const rowWords = (key: JourneyRowKey): string => rowLabel(key, short, words);
  const left = leftOf([...used, ...ghosts].map(rowWords), options);
  const { axis, unknown } = axisOf(journey, options, left, words);
  const stacked = stackedRows(journey, axis.x);
  const tracks = flatTracks(options.timescales ?? [], axis.x);
  const hasRibbon = (options.periods ?? []).length > 0;
  const frame = journeyFrame({
    left,
    right: options.width,
    top: hasRibbon ? TOP + RIBBON + 8 : TOP + 4,
    labelX: left - GAP,
    used,
    ghosts,
    stacked,
    tracks,
    words: rowWords,
  });
  const placed = [...stacked.values()].flat();
  const bars = journeyBars(placed, {
    frame,
    x: axis.x,
    results: options.timescales ?? [],
    drifts: options.drifts ?? [],
  });
  const waits = waitBars(placed, frame);
  const lines = flatConnectors(journey, axis.x);
  const glyphs = decisionGlyphs(standing(decisions, bars), lines, frame, axis.x);
  const returns = returnArcs(journey.returns, bars, frame, axis.x);
  const closedY = frame.row('closed')?.middle ?? 0;
  const marks = {
    scale: options.scale,
    rows: frame.rows,
    ribbon: hasRibbon ? ribbonOf(options, axis) : [],
    bars,
    tracks: [...tracks.values()].flat().flatMap((track) => trackOf(track, frame)),
    waits,
    closed: closedSpans(journey, asAt).map(([from, to]) => {
      return { x: axis.x(from), width: axis.x(to) - axis.x(from), y: closedY };
    }),
    connectors: [...lines.flatMap((line) => connectorOf(line, frame, placed)), ...stubs(glyphs)],
    decisions: glyphs,
    returns,
    ghosts: ghostsOf(options, frame, axis, bars),
    seen: seenPins(options.seen ?? [], bars, frame, axis.x),
    told: toldTicks(options.told ?? [], bars, frame, axis.x),
    folds: axis.folds,
    unknown,
    asAtX: axis.x(asAt),
  };
  const context = { journey, options, words, frame, axis, asAt, hasRibbon };
  const { labels, ticks, leftOut, height } = journeyLabels(context, { ...marks, returns });
  return { ...marks, width: options.width, height, plot: frame.plot, ticks, labels, leftOut };
}

function journeySay(overrides: Messages | undefined, locale: string | undefined): JourneySay {
  const base: Messages = { ...dateMessages, ...journeyMessages, ...journeyDrawingMessages };
  const messages = withMessages(base, overrides);
  return (key, params) => say(messages, key, params, locale);
}

function usedRows(
  { intervals, waits, transitions, returns }: Journey,
  decisions: readonly JourneyDecision[],
): Set<JourneyRowKey> {
  const used = new Set<JourneyRowKey>(intervals.map(({ stage }) => stage));
  if (returns.length > 0 || transitions.some(({ to }) => to === 'closed')) used.add('closed');
  if (used.has('closed')) used.add('referral');
  for (const row of stackedRows({ intervals: [], waits }, () => 0).keys()) used.add(row);
  if (used.size === 0 && decisions.length > 0) used.add('contact');
  return used;
}

function rowLabel(key: JourneyRowKey, length: 'short' | 'long', words: JourneySay): string {
  if (length === 'short') return words(`journey-drawing.short.${key}`);
  return key === 'closed' ? words('journey-drawing.row.closed') : words(`stage.${key}`);
}

function leftOf(labels: readonly string[], { width, textWidth }: JourneyLayoutOptions): number {
  const widest = labels.reduce((most, label) => Math.max(most, textWidth(label, 13)), 0);
  return Math.ceil(Math.min(width * 0.4, widest + GAP + 4));
}

function axisOf(
  journey: Journey,
  options: JourneyLayoutOptions,
  left: number,
  words: JourneySay,
): { axis: JourneyAxis; unknown: UnknownStretch[] } {
  const { intervals, waits, known } = journey;
  const asAt = dayNumber(journey.asAt);
  const points = [options.decisions, options.seen, options.told].flatMap((list) =>
    (list ?? []).map(({ day }) => day),
  );
  const first = Math.min(asAt, ...intervals.map(({ from }) => from), ...points.filter((day) => day <= asAt));
  const knownFrom = known.from === null ? null : dayNumber(known.from);
  const knownTo = known.to === null || known.to >= journey.asAt ? null : dayNumber(known.to);
  const from = knownFrom === null ? first : Math.min(first, Math.max(knownFrom, first - 400));
  const fold = foldWidth(options, asAt - from, words);
  const lead = knownFrom === null ? 8 : HATCHED + 6;
  const decisive = (options.decisions ?? []).map(({ day }) => day);
  const axis = journeyAxis({
    scale: options.scale,
    from,
    to: asAt,
    x: left,
    width: options.width - left,
    lead,
    tail: TAIL,
    days: [
      ...intervals.flatMap((one) => [one.from, one.to]),
      ...waits.flatMap((one) => [one.from, one.to]),
      ...decisive,
      asAt,
    ],
    quiet: quietStretches(journey, points, [from, asAt], fold),
  });
  const unknown: UnknownStretch[] = [];
  if (knownFrom !== null)
    unknown.push({ side: 'before', x: left, width: Math.max(HATCHED, axis.x(knownFrom) - left) });
  if (knownTo !== null)
    unknown.push({ side: 'after', x: axis.x(knownTo), width: axis.x(asAt) - axis.x(knownTo) });
  return { axis, unknown };
}

// the words of the longest fold that there can be
function foldWidth({ textWidth }: JourneyLayoutOptions, days: number, words: JourneySay): number {
  const lines = [words('journey-drawing.days', { count: days }), words('journey-drawing.fold')];
  return Math.max(...lines.map((line) => textWidth(line, 12))) + 14;
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

function connectorOf(
  line: FlatConnector,
  frame: JourneyFrame,
  placed: readonly Placed[],
): JourneyConnector[] {
  const from = frame.row(line.from);
  const to = frame.row(line.to);
  if (from === undefined || to === undefined) return [];
  const down = to.y > from.y;
  const target = placed.find(({ interval }) => interval?.id === line.intervalId);
  const end = target !== undefined && target.row === line.to ? frame.bar(target) : null;
  const start = placed.findLast(
    ({ interval, row, from: first, to: last }) =>
      interval !== null && row === line.from && first <= line.day && last + 30 >= line.day,
  );
  const begin = start === undefined ? null : frame.bar(start);
  const { x, day, type, intervalId } = line;
  return [
    {
      x,
      day,
      type,
      intervalId,
      from: begin === null ? from.middle : down ? begin.y + begin.height : begin.y,
      to: end === null ? to.middle : down ? end.y : end.y + end.height,
    },
  ];
}

// short lines from a bar to the decision that hangs from it
function stubs(glyphs: readonly GlyphPlace[]): JourneyConnector[] {
  return glyphs.flatMap(({ x, y, stub, day }): JourneyConnector[] =>
    stub === null ? [] : [{ x, day, type: 'lateral', intervalId: '', from: stub, to: y }],
  );
}

const GHOST = 14;

function ghostsOf(
  { expected = [] }: JourneyLayoutOptions,
  frame: JourneyFrame,
  { x }: JourneyAxis,
  bars: readonly JourneyBar[],
): GhostMark[] {
  const ghosts: GhostMark[] = [];
  for (const { stage, day, episodeId } of expected) {
    const row = frame.row(stage);
    if (row === undefined) continue;
    const y = row.middle - GHOST / 2;
    let at = x(day) - GHOST / 2;
    const blocked = [
      ...bars.filter((bar) => bar.row === stage),
      ...ghosts.filter((one) => one.stage === stage),
    ];
    for (const bar of blocked)
      if (at < bar.x + bar.width + 4 && bar.x < at + GHOST + 4) at = bar.x + bar.width + 5;
    at = Math.min(at, frame.plot.x + frame.plot.width - GHOST);
    ghosts.push({ stage, episodeId, day, x: at, y, width: GHOST, height: GHOST });
  }
  return ghosts;
}

function ribbonOf({ periods = [] }: JourneyLayoutOptions, { x }: JourneyAxis): JourneyRibbonPart[] {
  return periods.flatMap(({ status, from, to, open }): JourneyRibbonPart[] => {
    const at = x(from);
    const width = x(open ? to : to + 1) - at;
    return width < 0.5 ? [] : [{ status, open, x: at, y: TOP, width, height: RIBBON }];
  });
}
