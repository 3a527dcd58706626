import {
  cohortRows,
  dayNumber,
  officialRate,
  type Cohort,
  type CohortParts,
  type Part,
  type Period,
  type Rows,
} from '@case-journey/core';

/** What is recorded of the rows that count, whatever their day: the period is a host's own to set. */
export type Traits = Omit<Cohort, 'from' | 'to'>;

/** The traits that a host asks for, without days it may have set beside them. */
export function traitsOf(filter: Cohort | null | undefined): Traits {
  const { from: _from, to: _to, ...traits } = filter ?? {};
  return traits;
}

/**
 * The referrals and closures with only the rows of some traits. From when the records hold everything is as it was of all
 * rows: fewer rows know no less of the time before.
 */
export function narrowedParts(parts: CohortParts, traits: Traits): CohortParts {
  const { referrals, closures } = parts;
  return {
    ...parts,
    referrals: withHistory(narrowedPart(referrals, cohortRows(referrals, traits)), referrals),
    closures: narrowedPart(closures, cohortRows(closures, traits)),
  };
}

/** The rows of a whole part that are in a period and have some traits, in their order. */
export function rowsAmong(part: Part, period: Period, traits: Traits): Rows {
  return cohortRows(part, { ...traits, ...period });
}

function narrowedPart<P extends Part>(part: P, rows: Rows): P {
  if (rows.length === part.length) return part;
  const columns = Object.fromEntries(
    Object.entries(part.columns).map(([name, numbers]) => [name, rows.map((row) => numbers[row] ?? 0)]),
  );
  return { ...part, length: rows.length, columns };
}

function withHistory(
  part: CohortParts['referrals'],
  whole: CohortParts['referrals'],
): CohortParts['referrals'] {
  if (part === whole || part.reach === null || part.reach.declared) return part;
  const { from } = officialRate(whole).known;
  return from === null ? part : { ...part, reach: { ...part.reach, from: dayNumber(from) } };
}
