import type { JourneyLayout, JourneyStop } from './journey-drawing.js';

/** Where keys lead in a drawing: stages, decisions, waits and returns in order of their days, then of their rows. */
export function journeyStops(layout: JourneyLayout): readonly JourneyStop[] {
  const order = new Map(layout.rows.map(({ key }, position) => [key, position]));
  const stops = [...stageStops(layout), ...decisionStops(layout), ...returnStops(layout)];
  const row = ({ row: key }: JourneyStop): number => order.get(key) ?? 0;
  return stops.sort((a, b) => a.day - b.day || row(a) - row(b) || kindRank(a) - kindRank(b) || a.x - b.x);
}

// What begins on a day comes before what was decided of it
const KINDS: readonly JourneyStop['kind'][] = ['stage', 'wait', 'expected', 'decision', 'return'];

function kindRank({ kind }: JourneyStop): number {
  return KINDS.indexOf(kind);
}

const LEAST = 24; // pixels: the smallest target

function stageStops({ bars, waits, ghosts }: JourneyLayout): JourneyStop[] {
  return [
    ...bars.map(({ id, row, from, ...box }): JourneyStop => {
      return { kind: 'stage', id, eventIds: [], row, day: from, ...target(box) };
    }),
    ...waits.map(({ id, row, from, ...box }): JourneyStop => {
      return { kind: 'wait', id, eventIds: [], row, day: from, ...target(box) };
    }),
    ...ghosts.map(({ stage, day, episodeId, ...box }): JourneyStop => {
      const id = `expected/${stage}/${episodeId ?? day}`;
      return { kind: 'expected', id, eventIds: [], row: stage, day, ...target(box) };
    }),
  ];
}

function decisionStops({ decisions }: JourneyLayout): JourneyStop[] {
  return decisions.flatMap(({ x, y, eventIds, row, day }): JourneyStop[] => {
    const box = target({ x: x - 10, y: y - 10, width: 20, height: 20 });
    return eventIds.map((id) => ({ kind: 'decision', id, eventIds: [id], row, day, ...box }));
  });
}

function returnStops({ returns }: JourneyLayout): JourneyStop[] {
  return returns.map(({ id, box, to }) => {
    return { kind: 'return', id, eventIds: [id], row: 'closed', day: to, ...target(box) };
  });
}

function target({ x, y, width, height }: JourneyStopBox): JourneyStopBox {
  const wide = Math.max(LEAST, width);
  const high = Math.max(LEAST, height);
  return { x: x - (wide - width) / 2, y: y - (high - height) / 2, width: wide, height: high };
}

type JourneyStopBox = Pick<JourneyStop, 'x' | 'y' | 'width' | 'height'>;
