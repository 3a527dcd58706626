import {
  COHORT_MEASURES,
  cohortMeasures,
  cohortRows,
  compareCohorts,
  groupRows,
  verdictOn,
  type Cohort,
  type CohortComparison,
  type CohortMeasure,
  type CohortMeasures,
  type CohortParts,
  type Part,
  type Rows,
} from '@case-journey/core';
import { unitsOf } from '@case-journey/layout';
import { orNone } from '../shared/host-input.js';
import { addOverlaps, type NumberedSet } from './overlapping-sets.js';
import type { RereferralsCohort, RereferralsInputsElement } from './rereferrals-inputs-element.js';
import type { NumberTables } from './safe-numbers.js';

/** Two cohorts side by side. */
export interface Comparison extends CohortComparison {
  readonly cohorts: readonly [first: RereferralsCohort, second: RereferralsCohort];
  readonly measures: CohortMeasures;
}

/** The comparison that a host asks for; null where it names no two cohorts. */
export function comparisonOf(parts: CohortParts, host: RereferralsInputsElement): Comparison | null {
  const [first, second] = orNone(host.cohorts);
  if (first === undefined || second === undefined) return null;
  const measures = cohortMeasures(parts);
  const compared = compareCohorts(parts, first.filter, second.filter, measures);
  return { ...compared, cohorts: [first, second], measures };
}

/** The key of a side's number. */
export function sideKey(side: number, measure: CohortMeasure, unit: 'all' | 'yes'): string {
  return `side.${side}.${measure}.${unit}`;
}

/**
 * Puts the numbers of both sides into the tables, and how they overlap with each other and with those of all.
 *
 * @param rowsShown - The rows of which the same measure is shown beside the comparison.
 */
export function addComparison(
  tables: NumberTables,
  { cohorts, measures }: Comparison,
  rowsShown: (part: Part) => Rows,
): void {
  for (const measure of COHORT_MEASURES) {
    const { part, verdicts } = measures[measure];
    const isYes = (row: number): boolean => verdictOn(verdicts, row) === 'yes';
    const counted = (rows: Rows): Rows => rows.filter((row) => (verdicts.codes[row] ?? 2) < 2);
    const sides = cohorts.map(({ filter }: { readonly filter: Cohort }, side): NumberedSet => {
      const set = {
        all: sideKey(side, measure, 'all'),
        yes: sideKey(side, measure, 'yes'),
        rows: counted(cohortRows(part, filter)),
      };
      tables.add(set.all, unitsOf(part, [...set.rows]));
      tables.add(set.yes, unitsOf(part, [...set.rows].filter(isYes)));
      tables.within(set.yes, set.all);
      return set;
    });
    const whole = counted(rowsShown(part));
    addOverlaps(tables, part, [...sides, ...shownOfAll(measure, measures, whole)], isYes);
  }
}

/** What is shown of the same measure beside the comparison. */
function shownOfAll(measure: CohortMeasure, measures: CohortMeasures, whole: Rows): NumberedSet[] {
  if (measure === 'return-within') return [{ all: 'followed', yes: 'back', rows: whole }];
  if (measure !== 're-referral') return [];
  const years = groupRows(measures[measure].part, whole, 'year');
  return [
    { all: 'referrals', yes: 'referrals.yes', rows: whole },
    ...years.map(([year, rows]): NumberedSet => {
      const key = `year.${year ?? ''}`;
      return { all: key, yes: `${key}.yes`, rows };
    }),
  ];
}
