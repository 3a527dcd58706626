import { besideOnWay, type Lane } from './flow-lanes.js';

const SWEEPS = 8;

/**
 * Orders the lanes of each column so that few bands cross: each column in turn by where its neighbours stand, forth and
 * back. The order with the fewest crossings wins, the first found of several: the same flow has the same order always.
 */
export function orderLanes(columns: readonly (readonly Lane[])[]): Lane[][] {
  let order = columns.map((column) => [...column].sort(byKind));
  let best = order;
  let fewest = crossings(order);
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep += 1) {
    order = swept(order, sweep % 2 === 0 ? 1 : -1);
    const found = crossings(order);
    if (found >= fewest) continue;
    fewest = found;
    best = order;
  }
  return best;
}

// What passes stands below the cards of its column at first, and so mostly out of their way.
function byKind(a: Lane, b: Lane): number {
  return Number(b.isCard) - Number(a.isCard);
}

function swept(columns: readonly (readonly Lane[])[], step: 1 | -1): Lane[][] {
  const order = columns.map((column) => [...column]);
  const places = new Map<Lane, number>();
  const note = (column: readonly Lane[]): void => {
    column.forEach((lane, place) => places.set(lane, (place + 0.5) / column.length));
  };
  order.forEach(note);
  const turn = step === 1 ? order.keys() : [...order.keys()].reverse();
  for (const at of turn) {
    const column = order[at] ?? [];
    const wanted = new Map(column.map((lane) => [lane, wantedPlace(lane, places, step)]));
    column.sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0));
    note(column);
  }
  return order;
}

// Where the lanes it is tied to stand on the side that has been ordered, by weight.
function wantedPlace(lane: Lane, places: ReadonlyMap<Lane, number>, step: 1 | -1): number {
  const bands = step === 1 ? lane.into : lane.out;
  let [sum, weights] = [0, 0];
  for (const band of bands) {
    sum += band.weight * (places.get(besideOnWay(band, lane, step === 1 ? -1 : 1)) ?? 0);
    weights += band.weight;
  }
  return weights === 0 ? (places.get(lane) ?? 0) : sum / weights;
}

/** How often bands cross between columns, each crossing by the lesser of the two weights. */
function crossings(columns: readonly (readonly Lane[])[]): number {
  const places = new Map<Lane, number>();
  for (const column of columns) column.forEach((lane, place) => places.set(lane, place));
  let count = 0;
  for (const column of columns) {
    const links = column.flatMap((lane) =>
      lane.out.map((band) => ({
        from: places.get(lane) ?? 0,
        to: places.get(besideOnWay(band, lane, 1)) ?? 0,
        weight: band.weight,
      })),
    );
    links.forEach((one, i) => {
      for (let j = i + 1; j < links.length; j += 1) {
        const other = links[j];
        if (other !== undefined && (one.from - other.from) * (one.to - other.to) < 0)
          count += Math.min(one.weight, other.weight);
      }
    });
  }
  return count;
}
