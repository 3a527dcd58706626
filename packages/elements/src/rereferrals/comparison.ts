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
import { addOverlaps, type KeyedNumber, type Kind, type NumberedSet } from './overlapping-sets.js';
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
 * Puts the numbers of both sides into the tables, and how they overlap with each other and with those of all. Both rates
 * of referrals are of nearly the same referrals, and contacts that became referrals are nearly as many as they are.
 *
 * @param rowsShown - The rows of which the same is shown beside the comparison.
 */
export function addComparison(
  tables: NumberTables,
  { cohorts, measures, first, second }: Comparison,
  rowsShown: (part: Part) => Rows,
): void {
  for (const measure of COHORT_MEASURES) {
    const { part, verdicts } = measures[measure];
    const isYes = (row: number): boolean => verdictOn(verdicts, row) === 'yes';
    cohorts.forEach(({ filter }: { readonly filter: Cohort }, side) => {
      const rows = [...cohortRows(part, filter)].filter((row) => isCounted(measures[measure], row));
      tables.add(sideKey(side, measure, 'all'), unitsOf(part, rows));
      tables.add(sideKey(side, measure, 'yes'), unitsOf(part, rows.filter(isYes)));
    });
  }
  const contacts = addContacts(tables, cohorts, measures);
  const referrals = addReferrals(tables, cohorts, measures, rowsShown);
  [first, second].forEach(({ shares }, side) => {
    const led = { key: sideKey(side, CONTACTS, 'yes'), count: shares[CONTACTS].numerator };
    for (const measure of [REFERRALS, KNOWN] as const)
      tables.apart(led, { key: sideKey(side, measure, 'all'), count: shares[measure].denominator });
  });
  const both = SHARED.map(({ name, takes }) => [contacts(name, takes), referrals(name, takes)] as const);
  if (both[0]?.some(({ count }) => count > 0) === true)
    for (const [led, referred] of both) tables.apart(led, referred);
}

const [CONTACTS, REFERRALS, KNOWN] = COHORT_MEASURES;

type Sides = Comparison['cohorts'];
type Area = (name: string, takes: (among: readonly number[]) => boolean) => KeyedNumber;

/** What both sides have, and what only one of them has: the sides stand first among the sets. */
export const SHARED: readonly {
  readonly name: string;
  readonly takes: (among: readonly number[]) => boolean;
}[] = [
  { name: 'both', takes: (among) => among.includes(0) && among.includes(1) },
  { name: 'first only', takes: (among) => among.includes(0) && !among.includes(1) },
  { name: 'second only', takes: (among) => among.includes(1) && !among.includes(0) },
];

function addContacts(tables: NumberTables, cohorts: Sides, measures: CohortMeasures): Area {
  const { part } = measures[CONTACTS];
  const sets = cohorts.map(({ filter }: { readonly filter: Cohort }, side) => ({
    keys: keysOf(side, CONTACTS),
    rows: cohortRows(part, filter),
  }));
  const { area } = addOverlaps(tables, part, sets, kindsOf(measures, CONTACTS));
  return (name, takes) => area(name, takes, `${CONTACTS}, yes`);
}

function addReferrals(
  tables: NumberTables,
  cohorts: Sides,
  measures: CohortMeasures,
  rowsShown: (part: Part) => Rows,
): Area {
  const { part } = measures[REFERRALS];
  const whole = rowsShown(part);
  const years = groupRows(part, whole, 'year');
  const keyed = (key: string): Record<string, string> => ({ [KNOWN]: key, [`${KNOWN}, yes`]: `${key}.yes` });
  const sets: NumberedSet[] = [
    ...cohorts.map(({ filter }: { readonly filter: Cohort }, side) => ({
      keys: { ...keysOf(side, REFERRALS), ...keysOf(side, KNOWN) },
      rows: cohortRows(part, filter),
    })),
    { keys: keyed('referrals'), rows: whole },
    ...years.map(([year, rows]) => ({ keys: keyed(`year.${year ?? ''}`), rows })),
  ];
  const kinds = [
    ...kindsOf(measures, REFERRALS),
    ...kindsOf(measures, KNOWN).map((kind): Kind => ({ within: REFERRALS, ...kind })),
  ];
  const apart = years.map((_, i) => i + 3);
  const { area } = addOverlaps(tables, part, sets, kinds, apart);
  return (name, takes) => area(name, takes, REFERRALS);
}

function keysOf(side: number, measure: CohortMeasure): Record<string, string> {
  return { [measure]: sideKey(side, measure, 'all'), [`${measure}, yes`]: sideKey(side, measure, 'yes') };
}

/** What counts in a measure's denominator, and in its numerator. */
function kindsOf(measures: CohortMeasures, measure: CohortMeasure): Kind[] {
  const own = measures[measure];
  return [
    { name: measure, takes: (row) => isCounted(own, row) },
    { name: `${measure}, yes`, takes: (row) => verdictOn(own.verdicts, row) === 'yes', within: measure },
  ];
}

function isCounted({ verdicts }: CohortMeasures[CohortMeasure], row: number): boolean {
  return (verdicts.codes[row] ?? 2) < 2;
}
