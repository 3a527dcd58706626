import type { Box, JourneyConnector } from './journey-drawing.js';
import type { LabelMarks } from './label-context.js';
import type { PlacedArc } from './journey-returns.js';
import type { LabelPlacer } from './place-labels.js';

/** Marks everything that is drawn as taken, so that no words lie on it. */
export function takeMarks(placer: LabelPlacer, marks: LabelMarks, plot: Box): void {
  const boxes = [
    ...stretches(marks),
    ...marks.connectors.flatMap(lineBoxes),
    ...points(marks),
    ...marks.folds.flatMap(({ x, width }) =>
      [x, x + width - 6].map((edge) => ({ x: edge, y: plot.y, width: 6, height: plot.height })),
    ),
    ...marks.returns.flatMap(arcBoxes),
  ];
  for (const box of boxes) placer.take(box);
}

const POINT = 12; // pixels of the point of an open bar

function stretches({ bars, waits, ghosts, tracks, closed }: LabelMarks): Box[] {
  return [
    ...bars.map(({ x, y, width, height, open, startBefore, endAfter }) => {
      const before = startBefore ? POINT : 0;
      return { x: x - before, y, width: before + width + (open !== null || endAfter ? POINT : 0), height };
    }),
    ...bars.flatMap(({ y, height, endBound }) => (endBound === null ? [] : [{ ...endBound, y, height }])),
    ...waits,
    ...ghosts,
    ...tracks.map(({ x, y, width, height, missing }) => {
      return { x, y: y - 2, width: width + (missing ? POINT : 2), height: height + 4 };
    }),
    ...closed.map(({ x, y, width }) => ({ x, y: y - 2, width, height: 4 })),
  ];
}

function points({ decisions, seen, told }: LabelMarks): Box[] {
  return [
    ...decisions.map(({ x, y, eventIds }) => {
      const pill = eventIds.length > 1 ? 10 : 0;
      return { x: x - 11, y: y - 11 - pill / 2, width: 22 + pill, height: 22 + pill / 2 };
    }),
    ...seen.map(({ x, y }) => ({ x: x - 4, y: y - 16, width: 8, height: 16 })),
    ...told.map(({ x, y }) => ({ x: x - 6, y: y - 12, width: 12, height: 12 })),
  ];
}

function lineBoxes({ x, from, to, lead }: JourneyConnector): Box[] {
  const line = { x: x - 2, y: Math.min(from, to), width: 4, height: Math.abs(to - from) };
  return lead === null ? [line] : [line, { x: lead, y: from - 1, width: x - lead, height: 2 }];
}

function arcBoxes({ points: along }: PlacedArc): Box[] {
  return along.slice(1).map(([x, y], before) => {
    const [a, b] = along[before] ?? [x, y];
    return {
      x: Math.min(a, x) - 2,
      y: Math.min(b, y) - 2,
      width: Math.abs(x - a) + 4,
      height: Math.abs(y - b) + 4,
    };
  });
}
