import {
  protectTables,
  sharedRate,
  type FlowFilter,
  type ProtectedTables,
  type SharedCount,
  type SharedNumber,
  type SharedTables,
  type SharingPreset,
  type Share,
} from '@case-journey/core';
import {
  isTruncated,
  MEASURES,
  sharesOf,
  type MeasureName,
  type Measures,
  type Shares,
} from './cohort-measures.js';

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
export type Figures = Readonly<Record<MeasureName, Figure>>;

/** One group of cases: its name among all that is shown together, its filter and its shares. */
export interface Group {
  readonly key: string;
  readonly filter: FlowFilter;
  readonly shares: Shares;
}

/** Groups that are shown together, and how they hang together: groups that make up another, a group within another. */
export interface Together {
  readonly groups: readonly Group[];
  readonly sums: readonly { readonly total: string; readonly parts: readonly string[] }[];
  readonly within: readonly { readonly part: string; readonly whole: string }[];
}

/** A group of the cases that a filter takes. */
export function groupOf(key: string, measures: Measures, filter: FlowFilter): Group {
  return { key, filter, shares: sharesOf(measures, filter) };
}

/** What may be shown of groups that are shown together, by key. Null shows every number. */
export function figuresOf(together: Together, preset: SharingPreset | null): ReadonlyMap<string, Figures> {
  const tables = preset === null ? null : protectTables(tablesOf(together), preset);
  return new Map(together.groups.map((group) => [group.key, shown(group, tables)]));
}

function shown({ key, filter, shares }: Group, tables: ProtectedTables | null): Figures {
  const one = (name: MeasureName): Figure => {
    const share = shares[name];
    const truncated = name === 're-referral' && isTruncated(share, filter);
    if (tables === null)
      return {
        numerator: share.numerator,
        denominator: share.denominator,
        percent: truncated ? null : share.percent,
        limits: truncated ? null : share.limits,
        isTruncated: truncated,
      };
    return {
      numerator: tables.shown.get(part(key, name)) ?? 'c',
      denominator: tables.shown.get(whole(key, name)) ?? 'c',
      percent: truncated ? null : sharedRate(tables, part(key, name), whole(key, name)),
      limits: null,
      isTruncated: truncated,
    };
  };
  return {
    'contact-to-referral': one('contact-to-referral'),
    'no-further-action': one('no-further-action'),
    're-referral': one('re-referral'),
    'came-back': one('came-back'),
  };
}

function tablesOf({ groups, sums, within }: Together): SharedTables {
  const each = <T>(make: (name: MeasureName, keyOf: typeof part) => T): T[] =>
    MEASURES.flatMap((name) => [make(name, part), make(name, whole)]);
  return {
    counts: groups.flatMap(({ key, shares }) =>
      MEASURES.flatMap((name) => countsOf(key, name, shares[name])),
    ),
    sums: sums.flatMap(({ total, parts }) =>
      each((name, keyOf) => ({ total: keyOf(total, name), parts: parts.map((one) => keyOf(one, name)) })),
    ),
    within: [
      ...groups.flatMap(({ key }) => [
        ...MEASURES.map((name) => ({ part: part(key, name), whole: whole(key, name) })),
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
  name: MeasureName,
  { numerator, denominator, families }: Share,
): SharedCount[] {
  return [
    { key: part(key, name), children: numerator, families: families.numerator },
    { key: whole(key, name), children: denominator, families: families.denominator },
  ];
}

function part(key: string, name: MeasureName): string {
  return `${key} ${name} part`;
}

function whole(key: string, name: MeasureName): string {
  return `${key} ${name} whole`;
}
