import type { DayNumber } from '@case-journey/core';
import { random, type Random } from '../random.js';
import type { EpisodePlan } from './types.js';
import { yearly, type Quota, quota, spread } from '../quota.js';
import { CLOSURES, type Profile, type YearTargets } from './profile.js';
import { pace, type Pace } from './pace.js';

/** A child while the years are simulated. */
export interface ChildState {
  readonly born: DayNumber;
  readonly sex: 'F' | 'M';
  lastReferral: DayNumber;
  lastEnquiryYear: number;
  lastConferenceYear: number;
  plans: number;
}

/** A family while the years are simulated. */
export interface FamilyState {
  readonly index: number;
  readonly theme: number;
  /** How readily the family comes back, 0 to 1. */
  readonly pull: number;
  readonly children: ChildState[];
  readonly episodes: EpisodePlan[];
  contactOnly: { day: DayNumber; earlyHelp: { start: DayNumber; end: DayNumber } | null } | null;
  openUntil: DayNumber;
}

/** Everything that the simulation carries from one referral to the next. */
export interface SimulationState {
  readonly profile: Profile;
  readonly scale: number;
  readonly stream: Random;
  readonly families: FamilyState[];
  readonly targets: (year: number) => YearTargets;
  readonly outcomes: (year: number) => Quota;
  readonly sources: (year: number) => Quota;
  readonly closures: (year: number) => Quota;
  readonly conferenceDays: (year: number) => () => number;
  readonly assessmentDays: (year: number) => () => number;
  readonly paces: Paces;
}

/** What is kept to an even pace through each year. */
interface Paces {
  readonly enquiryChildren: Pace;
  readonly repeatEnquiries: Pace;
  readonly firstPlans: Pace;
  readonly laterPlans: Pace;
  readonly care: Pace;
  readonly adoptions: Pace;
  readonly adults: Pace;
}

/** The state before the first referral. */
export function startState(profile: Profile, seed: number, scale: number): SimulationState {
  const stream = random(profile.name, seed, 'plan');
  const targets = targetsOf(profile);
  return {
    profile,
    scale,
    stream,
    families: [],
    targets,
    outcomes: yearly((year) => {
      const { noFurtherAction, notInNeed } = targets(year);
      return quota([noFurtherAction, notInNeed, 1 - noFurtherAction - notInNeed]);
    }),
    sources: yearly((year) => quota(targets(year).sources)),
    closures: yearly((year) => quota(targets(year).closures)),
    conferenceDays: yearly((year) => spread(targets(year).conferenceDays, stream.next())),
    assessmentDays: yearly((year) => spread(targets(year).assessmentDays, stream.next())),
    paces: {
      enquiryChildren: pace((year) => targets(year).enquiryChildren * scale),
      repeatEnquiries: pace((year) => (targets(year).enquiries - targets(year).enquiryChildren) * scale),
      firstPlans: pace((year) => targets(year).conferences * (1 - targets(year).laterPlans) * scale),
      laterPlans: pace((year) => targets(year).conferences * targets(year).laterPlans * scale),
      care: pace((year) => targets(year).plans * 0.5 * scale),
      adoptions: pace((year) => closuresOf(targets(year), 'RC1') * scale),
      adults: pace((year) => closuresOf(targets(year), 'RC6') * scale),
    },
  };
}

function closuresOf(targets: YearTargets, reason: (typeof CLOSURES)[number]): number {
  const total = targets.closures.reduce((sum, share) => sum + share, 0);
  return ((targets.closures[CLOSURES.indexOf(reason)] ?? 0) * targets.ended) / total;
}

function targetsOf(profile: Profile): (year: number) => YearTargets {
  const byYear = new Map(profile.years.map((row) => [row.year, row]));
  const [first] = profile.years;
  const last = profile.years.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('A profile needs at least one year');
  return (year) => byYear.get(year) ?? (year < first.year ? first : last);
}
