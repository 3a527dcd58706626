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
  type SharedSum,
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
  /** Some have not been followed long enough. */
  readonly isTooRecent: boolean;
}

/** The shares of one group of cases as they may be shown. */
export type Figures = Readonly<Record<CohortMeasure, Figure>>;

/** One group of cases: its name among all that is shown together, and its shares. */
export interface Group {
  readonly key: string;
  readonly shares: CohortShares;
}

/** Groups that are shown together, and how they hang together. */
export interface Together {
  readonly groups: readonly Group[];
  /** Groups that nobody sees: what of a shown group another has or has not, which no difference may give away. */
  readonly unseen: readonly Group[];
  /** Unseen groups that differences give away together, whatever they tell of each: a secret where they are few. */
  readonly unions: readonly (Group & { readonly parts: readonly string[] })[];
  /** Groups that make up another. */
  readonly sums: readonly { readonly total: string; readonly parts: readonly string[] }[];
}

/** A group of the cases that a filter takes. */
export function groupOf(key: string, measures: CohortMeasures, filter: FlowFilter): Group {
  return { key, shares: cohortShares(measures, filter) };
}

/** What may be shown of groups that are shown together, by key. Null shows every number. */
export function figuresOf(together: Together, preset: SharingPreset | null): ReadonlyMap<string, Figures> {
  const tables = preset === null ? null : protectTables(tablesOf(together, preset), preset);
  return new Map(together.groups.map((group) => [group.key, shown(group, tables)]));
}

function shown({ key, shares }: Group, tables: ProtectedTables | null): Figures {
  return eachCohortMeasure((name): Figure => {
    const { numerator, denominator, percent, limits, excluded } = shares[name];
    const isTruncated = percent === null && excluded.some(({ reason }) => reason === 'history-not-known');
    const isTooRecent = excluded.some(({ reason }) => reason === 'not-yet-known');
    if (tables === null) return { numerator, denominator, percent, limits, isTruncated, isTooRecent };
    const keys = [part(key, name), whole(key, name, shares)] as const;
    return {
      numerator: tables.shown.get(keys[0]) ?? 'c',
      denominator: tables.shown.get(keys[1]) ?? 'c',
      percent: isTruncated ? null : sharedRate(tables, ...keys),
      limits: null,
      isTruncated,
      isTooRecent,
    };
  });
}

function tablesOf({ groups, unseen, unions, sums }: Together, preset: SharingPreset): SharedTables {
  const all = [...groups, ...unseen];
  const sharesOf = new Map(all.map(({ key, shares }) => [key, shares]));
  const wholeOf = (key: string, name: CohortMeasure): string => whole(key, name, sharesOf.get(key));
  const counts = all.flatMap((group) => [
    ...COHORT_MEASURES.flatMap((name) => countsOf(group, name)),
    ...restOf(group),
  ]);
  const secrets = unions.flatMap(({ parts, ...union }) =>
    COHORT_MEASURES.flatMap((name) => {
      const [some, every] = countsOf(union, name);
      return [
        { count: some, parts: parts.map((one) => part(one, name)) },
        { count: every, parts: parts.map((one) => wholeOf(one, name)) },
      ].filter(({ count }) => isFew(count, preset));
    }),
  );
  return {
    counts: uniqueCounts([...counts, ...secrets.map(({ count }) => count)]),
    sums: [
      ...sums.flatMap(({ total, parts }) =>
        COHORT_MEASURES.flatMap((name) =>
          [part, wholeOf].map((keyOf) => ({
            total: keyOf(total, name),
            parts: parts.map((one) => keyOf(one, name)),
          })),
        ),
      ),
      ...all.flatMap(contactsAndReferrals),
      ...secrets.map(({ count, parts }) => ({ total: count.key, parts })),
    ],
    within: all.flatMap((group) => withinOf(group, preset)),
  };
}

/** Numbers that count some of another, where so few are left that they have to be protected too. */
function withinOf({ key, shares }: Group, { hideUpTo }: SharingPreset): { part: string; whole: string }[] {
  const isFewLess = (least: number, most: number): boolean => most - least <= hideUpTo;
  const [known, all] = [shares['re-referral'].denominator, shares['no-further-action'].denominator];
  return [
    ...COHORT_MEASURES.filter((name) => isFewLess(shares[name].numerator, shares[name].denominator)).map(
      (name) => ({ part: part(key, name), whole: whole(key, name, shares) }),
    ),
    // Referrals whose 12 months before are known are some of all referrals
    ...(isSameSet(shares) || !isFewLess(known, all)
      ? []
      : [{ part: whole(key, 're-referral', shares), whole: whole(key, 'no-further-action', shares) }]),
  ];
}

function uniqueCounts(counts: readonly SharedCount[]): SharedCount[] {
  return [...new Map(counts.map((count) => [count.key, count])).values()];
}

function isFew({ children, families = children }: SharedCount, preset: SharingPreset): boolean {
  return children > 0 && (children <= preset.hideUpTo || families < preset.leastFamilies);
}

function countsOf(
  { key, shares }: Group,
  name: CohortMeasure,
): readonly [part: SharedCount, whole: SharedCount] {
  const { numerator, denominator, families } = shares[name];
  return [
    { key: part(key, name), children: numerator, families: families.numerator },
    { key: whole(key, name, shares), children: denominator, families: families.denominator },
  ];
}

/**
 * Contacts that became referrals are nearly as many as referrals, and as referrals whose 12 months before are known. So
 * what one is more than the other is a number too: referrals that no contact led to, or contacts after which the referral
 * is of another group or day.
 */
function contactsAndReferrals({ key, shares }: Group): SharedSum[] {
  const contacts = part(key, 'contact-to-referral');
  return besideContacts(shares).map((name) => {
    const referrals = whole(key, name, shares);
    const [total, least] = apart(shares, name) > 0 ? [contacts, referrals] : [referrals, contacts];
    return { total, parts: apart(shares, name) === 0 ? [least] : [least, `${key} ${name} apart`] };
  });
}

function restOf({ key, shares }: Group): SharedCount[] {
  return besideContacts(shares)
    .map((name) => ({ key: `${key} ${name} apart`, children: Math.abs(apart(shares, name)) }))
    .filter(({ children }) => children > 0);
}

function besideContacts(shares: CohortShares): CohortMeasure[] {
  return isSameSet(shares) ? ['no-further-action'] : ['no-further-action', 're-referral'];
}

function apart(shares: CohortShares, name: CohortMeasure): number {
  return shares['contact-to-referral'].numerator - shares[name].denominator;
}

function part(key: string, name: CohortMeasure): string {
  return `${key} ${name} part`;
}

function whole(key: string, name: CohortMeasure, shares: CohortShares | undefined): string {
  const isSame = name === 're-referral' && shares !== undefined && isSameSet(shares);
  return `${key} ${isSame ? 'no-further-action' : name} whole`;
}

/** Whether both measures are of the same referrals: then it is one number that stands twice. */
function isSameSet(shares: CohortShares): boolean {
  return shares['re-referral'].denominator === shares['no-further-action'].denominator;
}
