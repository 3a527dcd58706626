import type { FlowCard, FlowDrawing, FlowInput, FlowLabel, FlowRibbon, FlowView } from './flow-input.js';
import { flowLanes, type Lane, type LaneBand } from './flow-lanes.js';
import { orderLanes } from './flow-order.js';
import { placeLanes, scaleOf } from './flow-places.js';
import { LINE, wrapText } from './flow-text.js';

const PAD = 11; // from the left of a card to its words; its bar is in between
const LEAST_CARD = 92;
const MOST_CARD = 168;
const LABEL_FROM = 13; // thickness that words on a band need

/**
 * Lays out a flow: cards in columns, bands between them, words where there is room for all of them. Bands of cases that
 * skip a column pass between its cards, those from one step together. The same flow, room and type give the same drawing.
 */
export function flowDrawing(input: FlowInput, view: FlowView): FlowDrawing {
  const { columns, bands } = flowLanes(input);
  const count = Math.max(1, columns.length);
  const card = cardWidth(input, view, count);
  const step = count === 1 ? 0 : (view.width - card) / (count - 1);
  const words = new Map(
    input.nodes.map(({ id }) => [id, wrapText(view.name(id), card - PAD - 6, view.textWidth)]),
  );
  const leastHeight = (lane: Lane): number =>
    lane.isCard ? ((words.get(lane.id)?.length ?? 1) + 1) * LINE + 10 : 2;
  const order = orderLanes(columns);
  const scale = scaleOf(order, leastHeight, view.height ?? 520);
  const height = placeLanes(order, leastHeight, scale, view.height ?? 520);
  const xOf = (column: number): number => column * step;
  const cards = order.flat().filter(({ isCard }) => isCard);
  const ribbons = ribbonsOf(bands, scale, xOf, card);
  return {
    width: view.width,
    height,
    columns: input.columns.map((id, column) => ({
      id,
      x: xOf(column),
      width: card,
      lines: wrapText(
        view.heading(id),
        Math.max(card, Math.min(step, 2 * card) - 12 - (step - card) / 2),
        view.textWidth,
      ),
    })),
    cards: cards.map((lane) => cardOf(lane, xOf(lane.column), card, words.get(lane.id) ?? [], view)),
    ribbons: labelled(ribbons, step - card, view),
  };
}

// As wide as numbers and the longest word need, where there is room for bands beside it.
function cardWidth({ nodes }: FlowInput, view: FlowView, count: number): number {
  const numbers = nodes.map(({ id }) => view.textWidth(view.count(id)));
  const words = nodes.flatMap(({ id }) => view.name(id).split(' ')).map((word) => view.textWidth(word, true));
  const least = Math.max(LEAST_CARD, PAD + 6 + Math.max(0, ...numbers));
  const wanted = Math.min(PAD + 6 + Math.max(0, ...words), view.width / count - 16);
  return Math.ceil(Math.max(least, wanted, Math.min(MOST_CARD, (view.width * 0.6) / count)));
}

function cardOf(
  { id, column, y, height }: Lane,
  x: number,
  width: number,
  name: readonly string[],
  view: FlowView,
): FlowCard {
  const top = y + Math.max(5, height / 2 - ((name.length + 1) * LINE) / 2);
  const texts = [...name, view.count(id)];
  return {
    id,
    column,
    x,
    y,
    width,
    height,
    lines: texts.map((text, i) => ({ text, y: top + LINE * i + 12, bold: i < name.length })),
  };
}

type Side = 'into' | 'out';

// Where each band meets each lane: stacked around its middle in the order of where they come from or go to.
function slots(lanes: Iterable<Lane>, scale: number): Map<Lane, Record<Side, Map<LaneBand, number>>> {
  const found = new Map<Lane, Record<Side, Map<LaneBand, number>>>();
  for (const lane of lanes) {
    const byEnd = (a: LaneBand, b: LaneBand): number => middle(a.to) - middle(b.to);
    const byStart = (a: LaneBand, b: LaneBand): number => middle(a.from) - middle(b.from) || byEnd(a, b);
    const out = stacked(lane, [...lane.out].sort(byEnd), scale);
    found.set(lane, { out, into: lane.isCard ? stacked(lane, [...lane.into].sort(byStart), scale) : out });
  }
  return found;
}

function stacked(lane: Lane, bands: readonly LaneBand[], scale: number): Map<LaneBand, number> {
  const sum = bands.reduce((total, { weight }) => total + weight * scale, 0);
  let y = middle(lane) - sum / 2;
  const places = new Map<LaneBand, number>();
  for (const band of bands) {
    places.set(band, y + (band.weight * scale) / 2);
    y += band.weight * scale;
  }
  return places;
}

function middle({ y, height }: Lane): number {
  return y + height / 2;
}

function ribbonsOf(
  bands: readonly LaneBand[],
  scale: number,
  xOf: (column: number) => number,
  card: number,
): FlowRibbon[] {
  const places = slots(new Set(bands.flatMap(({ way }) => way)), scale);
  return bands.map((band) => {
    const points = band.way.flatMap((lane, i): [number, number][] => {
      const own = places.get(lane);
      const x = xOf(lane.column);
      const points: [number, number][] = [];
      if (i > 0) points.push([x, own?.into.get(band) ?? middle(lane)]);
      if (i < band.way.length - 1) points.push([x + card, own?.out.get(band) ?? middle(lane)]);
      return points;
    });
    const thickness = Math.max(1, band.weight * scale);
    return { from: band.from.id, to: band.to.id, thickness, points, label: null };
  });
}

function labelled(ribbons: readonly FlowRibbon[], room: number, view: FlowView): FlowRibbon[] {
  const taken: FlowLabel[] = [];
  return ribbons.map((ribbon) => {
    const label = labelOf(ribbon, room, view);
    if (label === null || taken.some((other) => touches(label, other))) return ribbon;
    taken.push(label);
    return { ...ribbon, label };
  });
}

function labelOf(ribbon: FlowRibbon, room: number, view: FlowView): FlowLabel | null {
  const [x = 0, y = 0] = ribbon.points[0] ?? [];
  if (ribbon.thickness < LABEL_FROM) return null;
  for (const text of view.label(ribbon.from, ribbon.to)) {
    const width = view.textWidth(text) + 8;
    if (text !== '' && width <= room - 8) return { text, x: x + 4, y, width };
  }
  return null;
}

function touches(a: FlowLabel, b: FlowLabel): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && Math.abs(a.y - b.y) < 17;
}
