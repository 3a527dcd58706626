import type { DayNumber } from '@case-journey/core';
import type { DecisionMark, DecisionState, JourneyRowKey } from './journey-drawing.js';
import type { FlatConnector } from './journey-connectors.js';
import type { JourneyFrame } from './journey-frame.js';
import type { JourneyDecision } from './journey-options.js';
import { rowPlace } from './journey-rows.js';

/** A decision on the edge of its row: on a line to another stage, or hanging from its bar. */
export interface GlyphPlace extends DecisionMark {
  /** From where a short line leads to it; null: it stands on a line between stages. */
  readonly stub: number | null;
}

const NEAR = 12; // pixels within which a decision stands on a line
const MERGE = 15; // pixels within which two glyphs on one edge become one

// of several together, the one of most concern is drawn
const CONCERN: readonly DecisionState[] = ['contradictory', 'no-reason', 'not-known', 'reasoned'];

/**
 * Places decisions on the edges of their rows. A line between stages that no decision explains has a glyph that says
 * so, where decisions are known at all.
 */
export function decisionGlyphs(
  decisions: readonly (JourneyDecision & { readonly row: JourneyRowKey })[],
  connectors: readonly FlatConnector[],
  frame: JourneyFrame,
  x: (day: DayNumber) => number,
): GlyphPlace[] {
  const glyphs = decisions.flatMap((decision) => glyphOf(decision, connectors, frame, x));
  const explained = connectors.filter((line, position) =>
    isExplained(line, connectors[position - 1], decisions),
  );
  const unknown = connectors.flatMap((line): GlyphPlace[] => {
    if (decisions.length === 0 || explained.includes(line)) return [];
    const y = edgeOf(line.to, line, frame);
    return y === null
      ? []
      : [{ x: line.x, y, state: 'not-known', eventIds: [], day: line.day, row: line.to, stub: null }];
  });
  return merged([...glyphs, ...unknown]);
}

// a decision of the day, or one since the line before
function isExplained(
  { day }: FlatConnector,
  before: FlatConnector | undefined,
  decisions: readonly JourneyDecision[],
): boolean {
  const since = before === undefined ? day - 30 : Math.max(before.day, day - 30);
  return decisions.some((decision) => decision.day >= since && decision.day <= day);
}

function glyphOf(
  { eventId, day, state, row }: JourneyDecision & { readonly row: JourneyRowKey },
  connectors: readonly FlatConnector[],
  frame: JourneyFrame,
  x: (day: DayNumber) => number,
): GlyphPlace[] {
  const at = x(day);
  const line = connectors
    .filter((one) => Math.abs(one.x - at) <= NEAR && one.day >= day && spans(one, row))
    .sort((a, b) => rank(b, row, eventId) - rank(a, row, eventId) || a.day - b.day)[0];
  if (line !== undefined) {
    const y = edgeOf(row, line, frame);
    if (y !== null) return [{ x: line.x, y, state, eventIds: [eventId], day, row, stub: null }];
  }
  const own = frame.row(row);
  if (own === undefined) return [];
  const top = row === 'closed';
  const y = top ? own.y : own.y + own.height;
  return [{ x: at, y, state, eventIds: [eventId], day, row, stub: top ? null : own.middle + 8 }];
}

function spans({ from, to }: FlatConnector, row: JourneyRowKey): boolean {
  const [a, b, place] = [rowPlace(from), rowPlace(to), rowPlace(row)];
  return place >= Math.min(a, b) && place <= Math.max(a, b);
}

function rank({ from, eventId }: FlatConnector, row: JourneyRowKey, id: string): number {
  return (from === row ? 2 : 0) + (eventId === id ? 1 : 0);
}

// The edge of a row that a line crosses on its way from it, or, for the row it leads to, on its way to it.
function edgeOf(key: JourneyRowKey, { from, to }: FlatConnector, frame: JourneyFrame): number | null {
  const row = frame.row(key);
  if (row === undefined) return null;
  const down = rowPlace(to) > rowPlace(from);
  const below = key === to ? !down : down;
  return below ? row.y + row.height : row.y;
}

function merged(glyphs: readonly GlyphPlace[]): GlyphPlace[] {
  const done: GlyphPlace[] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const last = done.at(-1);
    if (last === undefined || Math.abs(last.y - glyph.y) > 1 || glyph.x - last.x > MERGE) done.push(glyph);
    else done[done.length - 1] = together(last, glyph);
  }
  return done;
}

function together(a: GlyphPlace, b: GlyphPlace): GlyphPlace {
  const shown = CONCERN.indexOf(b.state) < CONCERN.indexOf(a.state) ? b : a;
  const stub = a.stub === null || b.stub === null ? null : Math.min(a.stub, b.stub);
  return { ...shown, x: a.x, eventIds: [...a.eventIds, ...b.eventIds], stub };
}
