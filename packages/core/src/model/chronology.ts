import type { IsoDay } from '../dates/day.js';
import type { PartialDate } from '../dates/partial-date.js';
import type { CaseEvent, Decision, End, EventChild, EventPerson, Source, Standing } from './event.js';
import type { Provenance } from './provenance.js';
import type { Category } from './vocabulary.js';

/**
 * How much an event matters to the reader of one chronology: `key` prints in the summary, `significant` is shown,
 * `supporting` is folded away. A priority for reading, never a score of risk.
 */
export type Level = 'key' | 'significant' | 'supporting';

/** Every level, the highest first. */
export const LEVELS: readonly Level[] = ['key', 'significant', 'supporting'];

/**
 * The nine tests of significance, of which an entry names at least one. Sources: Care Inspectorate, Practice guide to
 * chronologies (2017); Research in Practice (2022); local procedures of English councils.
 *
 * `safety` changed the child's safety; `wellbeing` changed health, development, education or emotional wellbeing, for
 * better or worse; `care` changed who cares for the child, where they live, or legal status; `decision` a decision or
 * threshold; `pattern` part of repeats; `capacity` a caregiver's ability or will to change; `voice` the child's own
 * words; `expected` something expected did not happen; `new-light` changes what an earlier event means.
 */
export type SignificanceTest =
  'safety' | 'wellbeing' | 'care' | 'decision' | 'pattern' | 'capacity' | 'voice' | 'expected' | 'new-light';

/** Every test, in the order in which they are numbered, 1 to 9. */
export const SIGNIFICANCE_TESTS: readonly SignificanceTest[] = [
  'safety',
  'wellbeing',
  'care',
  'decision',
  'pattern',
  'capacity',
  'voice',
  'expected',
  'new-light',
];

/** An event or a pattern of events that a rule suggests for a chronology. Its sentence is made from messages. */
export interface Proposal {
  /** In their total order; more than one where a pattern becomes one entry. */
  readonly eventIds: readonly string[];
  readonly level: Level;
  readonly tests: readonly SignificanceTest[];
  /** The rule's name, for example `strategy-discussion`. */
  readonly rule: string;
  readonly params: readonly (readonly [string, string | number])[];
}

/** What an entry says, in the practitioner's words. */
export interface Words {
  readonly title: string;
  readonly whatHappened: string | null;
  readonly impact: string | null;
  readonly response: string | null;
}

/** How an entry was rated, by which tests, and why. */
export interface Rating {
  readonly level: Level;
  readonly tests: readonly SignificanceTest[];
  readonly reason: string;
}

/** One change to an entry, kept with who and when. `was`: null for the first. `at` is a UTC instant of the host's. */
export interface EntryChange {
  readonly at: string;
  readonly by: string;
  readonly was: { readonly words: Words; readonly rating: Rating } | null;
  readonly why: string;
}

/** What a chronology says: one or more events accepted, with everything of them that a reader needs. */
export interface Entry {
  readonly id: string;
  /** The events it stands for, in their total order; none where the practitioner entered it by hand. */
  readonly eventIds: readonly string[];
  readonly category: Category;
  readonly children: readonly EventChild[];
  readonly people: readonly EventPerson[];
  readonly date: PartialDate;
  readonly end?: End;
  readonly sequence?: number;
  readonly recordedOn: IsoDay | null;
  readonly words: Words;
  readonly source: Source;
  readonly accounts?: CaseEvent['accounts'];
  readonly decision?: Decision;
  readonly standing: Standing;
  readonly disputed?: CaseEvent['disputed'];
  readonly labels: readonly string[];
  readonly rating: Rating;
  /** Kept apart from fact. The family or a court may read it. */
  readonly analysis: string | null;
  /** The oldest first. */
  readonly history: readonly EntryChange[];
  /** The id of the entry that took its place: nothing is deleted unseen. */
  readonly supersededBy?: string;
  readonly provenance: readonly Provenance[];
}

/** An event that a practitioner looked at and left out, with the reason. */
export interface LeftOut {
  readonly eventId: string;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/**
 * A chronology for one purpose and audience. Several chronologies share events, each with its own words and ratings.
 */
export interface Chronology {
  readonly format: 'case-journey/chronology';
  readonly version: 1;
  readonly childIds: readonly string[];
  readonly title: string;
  readonly purpose: string;
  readonly audience: string;
  readonly scope: { readonly from: IsoDay | null; readonly to: IsoDay | null };
  readonly status: 'active' | 'finished' | 'reopened';
  readonly reviewedAt: string | null;
  readonly reviewDue: IsoDay | null;
  readonly entries: readonly Entry[];
  readonly leftOut: readonly LeftOut[];
  /** Event id and fingerprint of each event looked at: what an update compares with. */
  readonly seen: readonly (readonly [string, string])[];
}
