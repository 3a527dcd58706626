import { besideOnWay, type Lane } from './flow-lanes.js';

const GAP = 9;
const LEAST_TOTAL = 260; // pixels that all cases together take at least
const ROUNDS = 6;

type Least = (lane: Lane) => number;

/** Pixels a case: as many as let every column keep to the height, and enough to tell a large band from a small one. */
export function scaleOf(columns: readonly (readonly Lane[])[], least: Least, height: number): number {
  const total = Math.max(1, ...columns.map((column) => column.reduce((sum, { weight }) => sum + weight, 0)));
  let [low, high] = [0, height / total];
  for (let i = 0; i < 30; i += 1) {
    const scale = (low + high) / 2;
    if (columns.every((column) => heightOf(column, least, scale) <= height)) low = scale;
    else high = scale;
  }
  return Math.max(low, LEAST_TOTAL / total);
}

/**
 * Gives every lane its height and its place: near what it is tied to, in the order of its column, nothing touching.
 *
 * @returns The height that is needed.
 */
export function placeLanes(
  columns: readonly (readonly Lane[])[],
  least: Least,
  scale: number,
  wanted: number,
): number {
  const height = Math.ceil(Math.max(wanted, ...columns.map((column) => heightOf(column, least, scale))));
  for (const column of columns) {
    let y = (height - heightOf(column, least, scale)) / 2;
    for (const lane of column) {
      lane.height = Math.max(least(lane), lane.weight * scale);
      lane.y = y;
      y += lane.height + GAP;
    }
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    const turn = round % 2 === 0 ? columns : [...columns].reverse();
    for (const column of turn) settle(column, height);
  }
  const last = Math.max(0, ...columns.flat().map((lane) => lane.y + lane.height));
  const first = Math.min(height, ...columns.flat().map(({ y }) => y));
  for (const column of columns) for (const lane of column) lane.y += 1 - first;
  return Math.ceil(last - first + 2);
}

function heightOf(column: readonly Lane[], least: Least, scale: number): number {
  const lanes = column.reduce((sum, lane) => sum + Math.max(least(lane), lane.weight * scale), 0);
  return lanes + GAP * Math.max(0, column.length - 1);
}

// Each lane towards the middle of what it is tied to, then apart again, downwards and back up.
function settle(column: readonly Lane[], height: number): void {
  for (const lane of column) lane.y += (wantedMiddle(lane) - (lane.y + lane.height / 2)) * 0.7;
  let free = 0;
  for (const lane of column) {
    lane.y = Math.max(lane.y, free);
    free = lane.y + lane.height + GAP;
  }
  free = height;
  for (const lane of [...column].reverse()) {
    lane.y = Math.min(lane.y, free - lane.height);
    free = lane.y - GAP;
  }
}

function wantedMiddle(lane: Lane): number {
  let [sum, weights] = [0, 0];
  for (const [bands, step] of [
    [lane.into, -1],
    [lane.out, 1],
  ] as const)
    for (const band of bands) {
      const other = besideOnWay(band, lane, step);
      sum += band.weight * (other.y + other.height / 2);
      weights += band.weight;
    }
  return weights === 0 ? lane.y + lane.height / 2 : sum / weights;
}
