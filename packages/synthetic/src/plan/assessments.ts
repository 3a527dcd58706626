import type { DayNumber } from '@case-journey/core';
import { plusWorkingDays, referralYear, workingDayFrom } from '../calendar.js';
import { quantile } from '../quota.js';
import type { Quantiles } from './profile.js';
import type { SimulationState } from './state.js';
import type { AssessmentPlan } from './types.js';

const INITIAL_DAYS: Quantiles = [
  [0, 2],
  [0.25, 7],
  [0.5, 9],
  [0.75, 10],
  [0.9, 14],
  [1, 28],
];
const CORE_DAYS: Quantiles = [
  [0, 15],
  [0.25, 28],
  [0.5, 34],
  [0.75, 37],
  [0.9, 50],
  [1, 75],
];

/**
 * The assessments that follow a referral: one single assessment, or before the change an initial assessment and,
 * where it went on, a core one. Durations are working days.
 */
export function assessmentsOf(
  state: SimulationState,
  referral: DayNumber,
  goesOn: boolean,
  unborn: boolean,
): AssessmentPlan[] {
  const { stream } = state;
  const start = workingDayFrom(plusWorkingDays(referral, stream.weighted([0.3, 0.45, 0.25])));
  const year = referralYear(start);
  if (state.targets(year).assessment === 'single') {
    const end = plusWorkingDays(start, Math.round(state.assessmentDays(year)()));
    return [{ kind: unborn ? 'pre-birth' : 'single', start, end }];
  }
  if (unborn)
    return [
      {
        kind: 'pre-birth',
        start,
        end: plusWorkingDays(start, Math.round(quantile(CORE_DAYS, stream.next()))),
      },
    ];
  const initial = plusWorkingDays(start, Math.round(quantile(INITIAL_DAYS, stream.next())));
  const first: AssessmentPlan = { kind: 'initial', start, end: initial };
  if (!goesOn) return [first];
  const core = plusWorkingDays(initial, stream.whole(0, 3));
  return [
    first,
    { kind: 'core', start: core, end: plusWorkingDays(core, Math.round(quantile(CORE_DAYS, stream.next()))) },
  ];
}
