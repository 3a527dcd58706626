import type { IsoDay } from '../dates/day.js';
import type { PartialDate } from '../dates/partial-date.js';
import type { Answer, Coded } from './absent.js';
import type { Provenance } from './provenance.js';
import type { EventType } from './vocabulary.js';

/** When something ended: a date, or open because it is known to go on, or open because nobody says. */
export type End = PartialDate | { readonly open: 'known' | 'not-known' };

/** Who told of an event, and where the record of it is. */
export interface Source {
  readonly agency: string | null;
  readonly role: string | null;
  readonly documentRef: string | null;
  readonly recordedBy: string | null;
}

/** How one event concerns one child. The same event can be on one sibling's record and missing from another's. */
export interface EventChild {
  readonly childId: string;
  /** Whether the event is filed on this child's own record. */
  readonly onRecord: Answer;
  readonly episodeId?: string;
  readonly seen?: Answer;
  readonly seenAlone?: Answer;
  readonly notSeenWhy?: string | null;
  /** The child's own words. */
  readonly said?: string | null;
  /** What was done because of what the child said. */
  readonly doneBecause?: string | null;
  readonly impact?: Impact;
}

/** The effect of an event on one child. */
export interface Impact {
  readonly polarity: 'positive' | 'negative' | 'mixed' | 'unknown';
  readonly text: string;
}

/** Someone who took part: believed source of harm, protective, informant, present, decision maker, author and so on. */
export interface EventPerson {
  readonly personId?: string;
  readonly label: string;
  readonly role: string;
}

/** How far a reported fact is established. */
export type Standing =
  'reported' | 'observed' | 'admitted' | 'found' | 'not-proved' | 'retracted' | 'not-stated';

/** A decision, with what a reader needs to judge it. Null: not recorded. */
export interface Decision {
  readonly outcomes: readonly Coded[];
  readonly forum: string | null;
  readonly by: string | null;
  readonly role: string | null;
  readonly rationale: string | null;
  readonly options: string | null;
}

/** What was done, or is to be done, because of an event. */
export interface Response {
  readonly action: string;
  readonly owner: string | null;
  readonly due: IsoDay | null;
  readonly done: IsoDay | null;
}

/** A field of the source row that has no place of its own in the model, kept as written. */
export interface FieldValue {
  readonly field: string;
  readonly raw: string;
  readonly value: string | number | null;
}

/** Something recorded as having happened, not happened when due, or planned, on a day or over a period. */
export interface CaseEvent {
  /** Stable: the same record read again has the same id. It contains the child's id, so it identifies the child. */
  readonly id: string;
  readonly type: EventType;
  readonly occurrence: 'happened' | 'did-not-happen' | 'cancelled' | 'planned';
  readonly date: PartialDate;
  readonly end?: End;
  /** Order within a day, where the source declares one. */
  readonly sequence?: number;
  /** When which agency first knew: decisions are judged on this. */
  readonly knownOn?: readonly { readonly day: IsoDay; readonly by: string }[];
  readonly recordedOn: IsoDay | null;
  readonly children: readonly EventChild[];
  readonly people: readonly EventPerson[];
  /** Only where the source has words; otherwise a title is made from the type and the codes. */
  readonly title: string | null;
  /** Fact, in the source's words. */
  readonly whatHappened: string | null;
  readonly standing: Standing;
  readonly accounts?: readonly { readonly source: Source; readonly text: string }[];
  readonly disputed?: readonly { readonly by: string; readonly text: string; readonly day: IsoDay | null }[];
  readonly source: Source;
  readonly decision?: Decision;
  readonly response?: readonly Response[];
  readonly team: string | null;
  readonly worker: string | null;
  /** Name and value, sorted by name: source, need, factors, reasons and so on. */
  readonly codes: readonly (readonly [string, Coded])[];
  readonly values: readonly FieldValue[];
  /** address-withheld, sealed, privileged, criminal-case, third-party, intelligence and so on. */
  readonly labels: readonly string[];
  readonly provenance: readonly Provenance[];
}

/** What {@link caseEvent} must be told; the rest is "not recorded" unless said. */
export type CaseEventFields = Pick<CaseEvent, 'id' | 'type' | 'date' | 'children'> & Partial<CaseEvent>;

/** A source of which nothing is recorded. */
export const NO_SOURCE: Source = { agency: null, role: null, documentRef: null, recordedBy: null };

/** A whole event from the fields that are known: whatever is not said is "not recorded". */
export function caseEvent(fields: CaseEventFields): CaseEvent {
  return {
    occurrence: 'happened',
    recordedOn: null,
    people: [],
    title: null,
    whatHappened: null,
    standing: 'not-stated',
    source: NO_SOURCE,
    team: null,
    worker: null,
    codes: [],
    values: [],
    labels: [],
    provenance: [],
    ...fields,
  };
}

/** Whether an end is open: known to be still going, or nobody says. */
export function isOpenEnd(end: End): end is { readonly open: 'known' | 'not-known' } {
  return 'open' in end;
}
