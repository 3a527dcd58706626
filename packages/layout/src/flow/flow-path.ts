import type { FlowRibbon } from './flow-input.js';

/** The outline of a band as SVG path data: along its upper edge, and back along its lower one. */
export function ribbonPath({ points, thickness }: Pick<FlowRibbon, 'points' | 'thickness'>): string {
  const half = thickness / 2;
  const there = edge(points.map(([x, y]) => [x, y - half]));
  const back = edge([...points].reverse().map(([x, y]) => [x, y + half]));
  return points.length === 0 ? '' : `M${there}L${back}Z`;
}

// Level at every point; a curve in each gap between columns, straight where it passes one.
function edge(points: readonly (readonly [number, number])[]): string {
  let path = '';
  points.forEach(([x, y], i) => {
    const before = points[i - 1];
    if (before === undefined) path = `${round(x)} ${round(y)}`;
    else if (i % 2 === 0) path += `L${round(x)} ${round(y)}`;
    else {
      const middle = round((before[0] + x) / 2);
      path += `C${middle} ${round(before[1])} ${middle} ${round(y)} ${round(x)} ${round(y)}`;
    }
  });
  return path;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
