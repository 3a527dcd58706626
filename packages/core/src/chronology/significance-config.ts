import type { IsoDay } from '../dates/day.js';
import type { Level } from '../model/chronology.js';

/** What a host, or a purpose, decides about significance where guidance leaves it open. */
export interface SignificanceConfig {
  /**
   * What becomes of events on which guidance differs (rules with `unsure`): `include` (the default) proposes them as
   * supporting, `omit` leaves them in the record.
   */
  readonly unsure?: 'include' | 'omit';
  /** Another level for a rule, by its name; `leave-out` proposes nothing by that rule. Patterns have names too. */
  readonly levels?: Readonly<Record<string, Level | 'leave-out'>>;
  /**
   * Decisions in the everyday work of services (oversight, reviews, meetings, early help, services) that ended more than
   * so many years before `asAt` are proposed as supporting, not as significant. Null: no such limit.
   */
  readonly olderThanYears?: number | null;
  /** Whatever lies wholly outside these days is not proposed. Null: unbounded on that side. */
  readonly scope?: { readonly from: IsoDay | null; readonly to: IsoDay | null };
  /** How many alike, on different days within how many calendar months, are a pattern. 3 in 12 unless said. */
  readonly pattern?: { readonly count: number; readonly months: number };
}

/**
 * What our own purposes change. `current-work` and `conference`: nothing. `court`: everyday decisions older than two
 * years weigh less (practice under the Public Law Outline); harm, the child's words, plans, orders and care do not.
 * `transfer`: who held the work counts as much as what was done.
 */
export const PURPOSES: ReadonlyMap<string, SignificanceConfig> = new Map<string, SignificanceConfig>([
  ['current-work', {}],
  ['conference', {}],
  ['court', { olderThanYears: 2 }],
  [
    'transfer',
    {
      levels: {
        allocation: 'significant',
        'worker-change': 'significant',
        'team-change': 'significant',
        'core-group': 'significant',
        'child-in-need-plan-review': 'significant',
      },
    },
  ],
]);

/** The configuration of a purpose (ours by name, any other text changes nothing) with the host's in its place. */
export function significanceConfig(purpose?: string, config: SignificanceConfig = {}): SignificanceConfig {
  const ofPurpose = purpose === undefined ? undefined : PURPOSES.get(purpose);
  if (ofPurpose === undefined) return config;
  return { ...ofPurpose, ...config, levels: { ...ofPurpose.levels, ...config.levels } };
}
