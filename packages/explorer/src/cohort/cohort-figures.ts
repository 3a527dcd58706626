import {
  COHORT_MEASURES,
  cohortShares,
  eachCohortMeasure,
  protectTables,
  sharedRate,
  type CohortMeasure,
  type CohortMeasures,
  type CohortShares,
  type FlowFilter,
  type ProtectedTables,
  type SharedCount,
  type SharedNumber,
  type SharedTables,
  type SharingPreset,
  type Share,
} from '@case-journey/core';

/** One share as it may be shown. */
export interface Figure {
  readonly numerator: SharedNumber;
  readonly denominator: SharedNumber;
  /** Null: hidden, refused, or of nothing. */
  readonly percent: number | null;
  /** In percent; null where the percent is, and wherever small numbers are hidden. */
  readonly limits: Share['limits'];
  /** The 12 months before some are not in the records. */
  readonly isTruncated: boolean;
}

/** The shares of one group of cases as they may be shown. */
export type Figures = Readonly<Record<CohortMeasure, Figure>>;

/** One group of cases: its name among all that is shown together, and its shares. */
export interface Group {
  readonly key: string;
  readonly shares: CohortShares;
}

/** Groups that are shown together, and how they hang together: groups that make up another, a group within another. */
export interface Together {
  readonly groups: readonly Group[];
  readonly sums: readonly { readonly total: string; readonly parts: readonly string[] }[];
  readonly within: readonly { readonly part: string; readonly whole: string }[];
}

/** A group of the cases that a filter takes. */
export function groupOf(key: string, measures: CohortMeasures, filter: FlowFilter): Group {
  return { key, shares: cohortShares(measures, filter) };
}

/** What may be shown of groups that are shown together, by key. Null shows every number. */
export function figuresOf(together: Together, preset: SharingPreset | null): ReadonlyMap<string, Figures> {
  const tables = preset === null ? null : protectTables(tablesOf(together), preset);
  return new Map(together.groups.map((group) => [group.key, shown(group, tables)]));
}

function shown({ key, shares }: Group, tables: ProtectedTables | null): Figures {
  return eachCohortMeasure((name): Figure => {
    const { numerator, denominator, percent, limits, excluded } = shares[name];
    const isTruncated = percent === null && excluded.some(({ reason }) => reason === 'history-not-known');
    if (tables === null) return { numerator, denominator, percent, limits, isTruncated };
    const keys = [part(key, name), whole(key, name)] as const;
    return {
      numerator: tables.shown.get(keys[0]) ?? 'c',
      denominator: tables.shown.get(keys[1]) ?? 'c',
      percent: isTruncated ? null : sharedRate(tables, ...keys),
      limits: null,
      isTruncated,
    };
  });
}

function tablesOf({ groups, sums, within }: Together): SharedTables {
  const each = <T>(make: (name: CohortMeasure, keyOf: typeof part) => T): T[] =>
    COHORT_MEASURES.flatMap((name) => [make(name, part), make(name, whole)]);
  return {
    counts: groups.flatMap(({ key, shares }) =>
      COHORT_MEASURES.flatMap((name) => countsOf(key, name, shares[name])),
    ),
    sums: sums.flatMap(({ total, parts }) =>
      each((name, keyOf) => ({ total: keyOf(total, name), parts: parts.map((one) => keyOf(one, name)) })),
    ),
    within: [
      ...groups.flatMap(({ key }) => [
        ...COHORT_MEASURES.map((name) => ({ part: part(key, name), whole: whole(key, name) })),
        // Referrals whose 12 months before are known are some of all referrals
        { part: whole(key, 're-referral'), whole: whole(key, 'no-further-action') },
      ]),
      ...within.flatMap((pair) =>
        each((name, keyOf) => ({ part: keyOf(pair.part, name), whole: keyOf(pair.whole, name) })),
      ),
    ],
  };
}

function countsOf(
  key: string,
  name: CohortMeasure,
  { numerator, denominator, families }: Share,
): SharedCount[] {
  return [
    { key: part(key, name), children: numerator, families: families.numerator },
    { key: whole(key, name), children: denominator, families: families.denominator },
  ];
}

function part(key: string, name: CohortMeasure): string {
  return `${key} ${name} part`;
}

function whole(key: string, name: CohortMeasure): string {
  return `${key} ${name} whole`;
}
