import {
  cohortRows,
  dayNumber,
  officialRate,
  type CohortParts,
  type FlowFilter,
  type Part,
} from '@case-journey/core';

/**
 * The parts with only the rows that a filter takes, whatever their day: the period is a view's own to apply. From when
 * the records hold everything is as it was of all rows: fewer rows know no less of the time before.
 */
export function narrowedParts(parts: CohortParts, filter: FlowFilter): CohortParts {
  const { from: _from, to: _to, ...traits } = filter;
  const keep = <P extends Part>(part: P): P => narrowedPart(part, cohortRows(part, traits));
  const { stages } = parts;
  return {
    referrals: withHistory(keep(parts.referrals), parts.referrals),
    closures: keep(parts.closures),
    plans: keep(parts.plans),
    annexA: keep(parts.annexA),
    stages: {
      contact: keep(stages.contact),
      'early-help': keep(stages['early-help']),
      'section-47': keep(stages['section-47']),
      'protection-plan': keep(stages['protection-plan']),
      'looked-after': keep(stages['looked-after']),
    },
  };
}

function narrowedPart<P extends Part>(part: P, rows: Int32Array): P {
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
  return from === null ? part : { ...part, reach: { ...part.reach, declared: true, from: dayNumber(from) } };
}
