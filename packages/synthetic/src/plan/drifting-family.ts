import { referralYearStart } from '../calendar.js';
import { CLOSURES, type Profile } from './profile.js';
import type { FamilyState } from './state.js';

const NEGLECT = 1;

/**
 * One family from before the first year: referred in February, with a child in need plan since March that is still
 * the same when the caseload ends.
 */
export function driftingFamily(profile: Profile, index: number): FamilyState {
  const start = referralYearStart(profile.years[0]?.year ?? 2011);
  const referral = start - 45;
  const child = { lastReferral: referral, lastEnquiryYear: 0, lastConferenceYear: 0, plans: 0 };
  const end = start + 4000;
  return {
    index,
    theme: NEGLECT,
    pull: 0,
    contactOnly: null,
    openUntil: end,
    children: [
      { ...child, born: start - 2100, sex: 'F' },
      { ...child, born: start - 1000, sex: 'M' },
    ],
    episodes: [
      {
        referral,
        children: [0, 1],
        source: 3,
        path: 'in-need',
        assessments: [{ kind: 'initial', start: referral + 1, end: referral + 11 }],
        enquiries: [],
        protection: null,
        transferIn: false,
        inNeed: { start: start - 24, end },
        care: null,
        closure: end,
        reason: CLOSURES.indexOf('RC7'),
      },
    ],
  };
}
