import type { CurvePoint } from '@case-journey/layout';
import { shownPoints } from './cohort-curves.js';
import type { CohortCurve } from './common-closures.js';
import type { CohortModel } from './cohort-model.js';

/** A curve as it may be drawn. */
export interface Drawable {
  readonly c: number;
  readonly curve: CohortCurve;
  readonly name: string;
  readonly points: readonly CurvePoint[];
  /** What the line goes through: every step where every number may be shown. */
  readonly line: readonly CurvePoint[];
  readonly isStep: boolean;
}

/** The points and the line of a curve, of which only numbers that may be shown are left. */
export function drawable({ numbers, preset }: CohortModel, curve: CohortCurve, c: number): Drawable {
  const points = shownPoints(curve, c, numbers);
  const { steps, until } = curve.group.curve;
  const isStep = preset === null;
  const exact = [
    ...steps,
    ...(until === null ? [] : steps.slice(-1).map((step) => ({ ...step, time: until }))),
  ];
  const line = isStep
    ? [
        { time: 0, share: 0, low: null, high: null },
        ...exact.map(({ time, incidence }) => ({ time, share: incidence, low: null, high: null })),
      ]
    : points;
  return { c, curve, name: curve.name, points, line, isStep };
}
