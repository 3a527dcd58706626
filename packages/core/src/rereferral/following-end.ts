import type { DayNumber } from '../dates/day.js';
import { at } from '../journey/int-table.js';
import { NO_DAY } from '../log/event-columns.js';
import { followedTo, type RereferralRecords } from './rereferral-records.js';

/** What happened first, to a child who is followed; `following-ended`: nothing, by the last day on which it would show. */
export const AFTER = ['following-ended', 'referral', 'looked-after', 'adult', 'died', 'left-area'] as const;

/** Gives when following a child ends at the latest, and why (position in {@link AFTER}), whatever comes before. */
export function followingEnd(
  records: RereferralRecords,
): (child: number) => { readonly day: DayNumber; readonly kind: number } {
  const until = followedTo(records, 'referral');
  const own = records.facts?.children;
  return (child) => {
    let [day, kind] = [until + 1, 0];
    const candidates: readonly (readonly [Int32Array | undefined, number])[] = [
      [own?.death, AFTER.indexOf('died')],
      [own?.adult, AFTER.indexOf('adult')],
      [own?.left, AFTER.indexOf('left-area')],
    ];
    for (const [days, what] of candidates) {
      const other = days === undefined ? NO_DAY : at(days, child);
      if (other < day) [day, kind] = [other, what];
    }
    return kind === 0 ? { day: until, kind } : { day, kind };
  };
}
