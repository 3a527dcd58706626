import type { Profile, YearTargets } from '../plan/profile.js';

const SAME_YEAR_REPEATS = 354;

/**
 * A council of some 3,000 referrals a year with England's proportions of the year ending March 2024. Figures:
 * Department for Education, "Children in need", national rows for 2024, divided by 200.
 */
export const englandProfile: Profile = {
  name: 'england',
  asAt: '2024-03-31',
  frontDoor: { before: 'Front Door', after: 'Front Door', from: '2020-01-01' },
  knownLongAgo: 0.65,
  contactOnly: 0.08,
  years: [2020, 2021, 2022, 2023, 2024].map(yearLike2024),
};

function yearLike2024(year: number): YearTargets {
  const isFirst = year === 2020;
  return {
    year,
    referrals: 3109,
    children: 3109 - SAME_YEAR_REPEATS,
    reReferrals: isFirst ? SAME_YEAR_REPEATS : 696,
    noFurtherAction: 0.063,
    notInNeed: 0.303,
    enquiries: 1123,
    enquiryChildren: 957,
    conferences: 361,
    plans: 311,
    laterPlans: isFirst ? 0.02 : year === 2021 ? 0.15 : 0.247,
    conferenceDays: [
      [0, 3],
      [0.094, 10.4],
      [0.25, 13],
      [0.5, 14],
      [0.75, 15],
      [0.797, 15.4],
      [0.885, 20.4],
      [1, 40],
    ],
    sources: [499, 1265, 103, 914, 77, 880, 1773, 276, 261, 100, 72],
    ended: 1783,
    closures: [92.5, 3.8, 0.7, 0.2, 0.8, 0.7, 0.8, 0.3],
    assessment: 'single',
    assessmentDays: [
      [0, 0],
      [0.25, 19],
      [0.5, 34],
      [0.75, 44],
      [0.905, 50],
      [1, 90],
    ],
    lateReviews: 0.06,
  };
}
