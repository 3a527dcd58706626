/** A share at a day since closure; null: it is not shown. */
export interface CurvePoint {
  readonly time: number;
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Where a curve is drawn. */
export interface CurveView {
  readonly width: number;
  readonly height: number;
  /** The days and the share at the right and the upper edge. */
  readonly days: number;
  readonly most: number;
}

/** Paths of one curve. */
export interface CurvePaths {
  /** From point to point; where points are not shown it stops and goes on. */
  readonly line: string;
  /** Between the limits; empty where there are none. */
  readonly band: string;
  /** The last point drawn. */
  readonly last: { readonly x: number; readonly y: number } | null;
}

/** Lays out a curve. `isStep`: every rise is a step on its day, else points are joined by straight lines. */
export function curvePaths(points: readonly CurvePoint[], view: CurveView, isStep: boolean): CurvePaths {
  const place = placing(view);
  let line = '';
  let last: { x: number; y: number } | null = null;
  let isDrawn = false;
  for (const { time, share } of points) {
    if (time > view.days) {
      if (isStep && isDrawn) line += `H${view.width}`; // the level of the last step holds until the next
      break;
    }
    if (share === null) {
      isDrawn = false;
      continue;
    }
    const { x, y } = place(time, share);
    line += !isDrawn ? `M${x} ${y}` : isStep ? `H${x}V${y}` : `L${x} ${y}`;
    last = { x, y };
    isDrawn = true;
  }
  return { line, band: bandOf(points, view, place), last };
}

/** Gives the place of a share on a day: pixels from the left and the upper edge, to a tenth. */
export function placing({ width, height, days, most }: CurveView): (
  time: number,
  share: number,
) => {
  readonly x: number;
  readonly y: number;
} {
  return (time, share) => ({
    x: tenth((width * time) / days),
    y: tenth(height - (height * Math.min(share, most)) / most),
  });
}

/** The round share at the upper edge of curves, and the shares of the lines below it. */
export function shareScale(most: number): { readonly most: number; readonly lines: readonly number[] } {
  const step = most > 0.55 ? 0.2 : most > 0.25 ? 0.1 : 0.05;
  const count = Math.max(2, Math.ceil(Math.min(1, most) / step - 1e-9));
  return {
    most: count * step,
    lines: Array.from({ length: count + 1 }, (_, i) => Math.round(100 * i * step) / 100),
  };
}

function bandOf(
  points: readonly CurvePoint[],
  view: CurveView,
  place: (time: number, share: number) => { readonly x: number; readonly y: number },
): string {
  const inside = points.filter(({ time }) => time <= view.days);
  let path = '';
  let run: CurvePoint[] = [];
  const close = (): void => {
    if (run.length > 1) {
      const up = run.map(({ time, high }) => place(time, high ?? 0));
      const down = [...run].reverse().map(({ time, low }) => place(time, low ?? 0));
      path += `M${[...up, ...down].map(({ x, y }) => `${x} ${y}`).join('L')}Z`;
    }
    run = [];
  };
  for (const point of inside) {
    if (point.low === null || point.high === null) close();
    else run.push(point);
  }
  close();
  return path;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
