import { weightOf, type FlowInput } from './flow-input.js';

/** A band of a flow by positions. */
export interface LaneBand {
  readonly from: Lane;
  readonly to: Lane;
  readonly weight: number;
  /** The lanes it goes through, from and to included, one a column. */
  readonly way: readonly Lane[];
}

/** What stands in a column: a step, or the bands of one step that pass it together. */
export interface Lane {
  readonly id: string;
  readonly column: number;
  readonly isCard: boolean;
  weight: number;
  height: number;
  y: number;
  readonly into: LaneBand[];
  readonly out: LaneBand[];
}

/** The lanes of a flow, column by column in the order of the steps, and its bands. Bands that go nowhere are left out. */
export function flowLanes(input: FlowInput): { readonly columns: Lane[][]; readonly bands: LaneBand[] } {
  const columns = input.columns.map((): Lane[] => []);
  const cards = new Map<string, Lane>();
  for (const { id, column, cases } of input.nodes) {
    const place = input.columns.indexOf(column);
    if (place === -1) continue;
    const lane = newLane(id, place, true, weightOf(cases));
    cards.set(id, lane);
    columns[place]?.push(lane);
  }
  const passing = new Map<string, Lane>();
  const bands: LaneBand[] = [];
  for (const { from, to, cases } of input.bands) {
    const [start, end] = [cards.get(from), cards.get(to)];
    if (start === undefined || end === undefined || start.column >= end.column) continue;
    const way = [start, ...lanesBetween(start, end, columns, passing), end];
    const band: LaneBand = { from: start, to: end, weight: weightOf(cases), way };
    bands.push(band);
    tie(band);
  }
  for (const lane of cards.values()) lane.weight = Math.max(lane.weight, total(lane.into), total(lane.out));
  return { columns, bands };
}

// The bands of one step pass a column together.
function lanesBetween(
  start: Lane,
  end: Lane,
  columns: readonly Lane[][],
  passing: Map<string, Lane>,
): Lane[] {
  const lanes: Lane[] = [];
  for (let column = start.column + 1; column < end.column; column += 1) {
    const key = `${column} ${start.id}`;
    const lane = passing.get(key) ?? newLane(start.id, column, false, 0);
    if (!passing.has(key)) columns[column]?.push(lane);
    passing.set(key, lane);
    lanes.push(lane);
  }
  return lanes;
}

function tie(band: LaneBand): void {
  band.way.forEach((lane, i) => {
    if (i > 0) lane.into.push(band);
    if (i < band.way.length - 1) lane.out.push(band);
    if (!lane.isCard) lane.weight += band.weight;
  });
}

function newLane(id: string, column: number, isCard: boolean, weight: number): Lane {
  return { id, column, isCard, weight, height: 0, y: 0, into: [], out: [] };
}

function total(bands: readonly LaneBand[]): number {
  return bands.reduce((sum, { weight }) => sum + weight, 0);
}

/** The lane of a band in the column before or after one of its lanes. */
export function besideOnWay(band: LaneBand, lane: Lane, step: 1 | -1): Lane {
  return band.way[lane.column - band.from.column + step] ?? lane;
}
