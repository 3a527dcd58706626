/** The eight lanes in which events are drawn and listed. */
export type Lane = 'harm' | 'door' | 'assess' | 'decide' | 'home' | 'health' | 'school' | 'voice';

/** Every lane, in the order in which lanes are drawn. */
export const LANES: readonly Lane[] = [
  'harm',
  'door',
  'assess',
  'decide',
  'home',
  'health',
  'school',
  'voice',
];

/**
 * The named kinds of interval in or beside a referral episode. `referral` is the referral episode itself ("episode
 * of need" in the children in need census); contact and early help lie outside it.
 */
export type Stage =
  | 'contact'
  | 'early-help'
  | 'referral'
  | 'allocation'
  | 'assessment'
  | 'section-47'
  | 'conference'
  | 'child-in-need-plan'
  | 'protection-plan'
  | 'pre-proceedings'
  | 'order'
  | 'looked-after'
  | 'placement'
  | 'care-leaver'
  | 'adoption'
  | 'service';

/** One row of the vocabulary: what a type of event is, where it is drawn, and what it opens or closes. */
export interface TypeDefinition {
  readonly type: EventType;
  readonly category: Category;
  readonly lane: Lane;
  /** The order of types within one day, 0 first: an incident comes before the contact that reports it. */
  readonly rank: number;
  /** The order of types of one rank: a contact comes before the decision on it. The row's place in the table. */
  readonly place: number;
  /** The stage that an event of this type starts. */
  readonly opens?: Stage;
  /** The stage that an event of this type ends. */
  readonly closes?: Stage;
}

type Row = readonly [
  type: string,
  category: string,
  lane: Lane,
  rank: number,
  opens?: Stage | null,
  closes?: Stage,
];

// type, category, lane, rank within a day, stage it opens, stage it closes
const ROWS = [
  ['incident', 'harm', 'harm', 0],
  ['allegation', 'abuse', 'harm', 0],
  ['disclosure', 'disclosure', 'harm', 0],
  ['missing', 'missing', 'harm', 0],
  ['exploitation', 'exploitation', 'harm', 0],
  ['domestic-abuse', 'domestic-abuse', 'harm', 0],
  ['neglect-sign', 'neglect', 'harm', 0],
  ['missed-appointment', 'missed-appointment', 'harm', 0],
  ['caregiver-substance', 'caregiver-substance', 'harm', 0],
  ['caregiver-mental-health', 'caregiver-mental-health', 'harm', 0],
  ['offence', 'offending', 'harm', 0],
  ['contact', 'contact', 'door', 1, 'contact'],
  ['contact-decision', 'contact', 'door', 1, null, 'contact'],
  ['referral', 'referral', 'door', 2, 'referral'],
  ['early-help-start', 'early-help', 'door', 3, 'early-help'],
  ['early-help-end', 'early-help', 'door', 3, null, 'early-help'],
  ['allocation', 'allocation', 'decide', 4, 'allocation'],
  ['worker-change', 'allocation', 'decide', 4, 'allocation', 'allocation'],
  ['team-change', 'allocation', 'decide', 4, 'allocation', 'allocation'],
  ['unallocated', 'allocation', 'decide', 4, null, 'allocation'],
  ['assessment-start', 'assessment', 'assess', 5, 'assessment'],
  ['assessment-end', 'assessment', 'assess', 5, null, 'assessment'],
  ['strategy-discussion', 'enquiry', 'assess', 6, 'section-47'],
  ['section-47-start', 'enquiry', 'assess', 6, 'section-47'],
  ['section-47-end', 'enquiry', 'assess', 6, null, 'section-47'],
  ['conference', 'conference', 'decide', 7, 'conference', 'conference'],
  ['core-group', 'review', 'decide', 7],
  ['child-in-need-plan-start', 'plan', 'decide', 8, 'child-in-need-plan'],
  ['child-in-need-plan-end', 'plan', 'decide', 8, null, 'child-in-need-plan'],
  ['child-in-need-plan-review', 'review', 'decide', 8],
  ['protection-plan-start', 'plan', 'decide', 8, 'protection-plan'],
  ['protection-plan-end', 'plan', 'decide', 8, null, 'protection-plan'],
  ['legal-planning', 'legal', 'decide', 8],
  ['pre-proceedings-start', 'legal', 'decide', 8, 'pre-proceedings'],
  ['pre-proceedings-end', 'legal', 'decide', 8, null, 'pre-proceedings'],
  ['order-start', 'legal', 'decide', 8, 'order'],
  ['order-end', 'legal', 'decide', 8, null, 'order'],
  ['looked-after-start', 'care', 'decide', 9, 'looked-after'],
  ['looked-after-end', 'care', 'decide', 9, null, 'looked-after'],
  ['placement-start', 'care', 'decide', 9, 'placement'],
  ['placement-end', 'care', 'decide', 9, null, 'placement'],
  ['looked-after-review', 'review', 'decide', 9],
  ['care-leaver-start', 'care', 'decide', 9, 'care-leaver'],
  ['adoption-step', 'care', 'decide', 9, 'adoption'],
  ['visit', 'visit', 'voice', 10],
  ['contact-with-child', 'visit', 'voice', 10],
  ['child-words', 'words', 'voice', 10],
  ['parent-words', 'words', 'voice', 10],
  ['advocacy', 'words', 'voice', 10],
  ['supervision', 'oversight', 'decide', 11],
  ['case-discussion', 'oversight', 'decide', 11],
  ['reflection', 'oversight', 'decide', 11],
  ['management-decision', 'oversight', 'decide', 11],
  ['audit', 'oversight', 'decide', 11],
  ['family-group-conference', 'meeting', 'decide', 11],
  ['meeting', 'meeting', 'decide', 11],
  ['birth', 'birth', 'home', 12],
  ['expected-birth', 'birth', 'home', 12],
  ['death', 'bereavement', 'home', 12],
  ['household-change', 'household', 'home', 12],
  ['move', 'housing', 'home', 12],
  ['caregiver-change', 'caregiver', 'home', 12],
  ['relationship-change', 'household', 'home', 12],
  ['imprisonment', 'caregiver', 'home', 12],
  ['immigration', 'caregiver', 'home', 12],
  ['bereavement', 'bereavement', 'home', 12],
  ['injury', 'injury', 'health', 13],
  ['illness', 'illness', 'health', 13],
  ['hospital', 'hospital', 'health', 13],
  ['diagnosis', 'disability', 'health', 13],
  ['mental-health', 'mental-health', 'health', 13],
  ['self-harm', 'mental-health', 'health', 13],
  ['health-assessment', 'health-care', 'health', 13],
  ['development', 'health-care', 'health', 13],
  ['school-change', 'school', 'school', 14],
  ['exclusion', 'attendance', 'school', 14],
  ['attendance', 'attendance', 'school', 14],
  ['attainment', 'achievement', 'school', 14],
  ['special-needs-step', 'special-needs', 'school', 14],
  ['achievement', 'achievement', 'school', 14],
  ['service-start', 'service', 'decide', 15, 'service'],
  ['service-end', 'service', 'decide', 15, null, 'service'],
  ['goal', 'service', 'decide', 15],
  ['measure', 'service', 'decide', 15],
  ['call', 'record', 'decide', 16],
  ['e-mail', 'record', 'decide', 16],
  ['letter', 'record', 'decide', 16],
  ['note', 'record', 'decide', 16],
  ['document', 'record', 'decide', 16],
  ['diary', 'record', 'decide', 16],
  ['referrer-told', 'told', 'door', 17],
  ['partner-informed', 'told', 'door', 17],
  ['closure', 'closure', 'door', 18, null, 'referral'],
] as const satisfies readonly Row[];

/** A type that a host adds: `x-` and a name of its own, for example `x-front-door-huddle`. */
export type HostEventType = `x-${string}`;

/** What kind of thing an event is. The closed list is {@link VOCABULARY}; hosts add `x-` types. */
export type EventType = (typeof ROWS)[number][0] | HostEventType;

/** A group of event types that practitioners read as one kind, for example `domestic-abuse` or `plan`. */
export type Category = (typeof ROWS)[number][1];

/** Every type of event that Case Journey knows, in order of rank within a day. */
export const VOCABULARY: readonly TypeDefinition[] = ROWS.map((row, place) => definition(row, place));

const byType: ReadonlyMap<string, TypeDefinition> = new Map(VOCABULARY.map((row) => [row.type, row]));

/**
 * The definition of a type. A type of the host's that `extra` does not define is read as a record among decisions
 * and plans, after everything else but a closure.
 */
export function typeDefinition(type: EventType, extra?: ReadonlyMap<string, TypeDefinition>): TypeDefinition {
  return (
    byType.get(type) ??
    extra?.get(type) ?? { type, category: 'record', lane: 'decide', rank: 16, place: ROWS.length }
  );
}

function definition(
  [type, category, lane, rank, opens, closes]: readonly [
    EventType,
    Category,
    Lane,
    number,
    (Stage | null)?,
    Stage?,
  ],
  place: number,
): TypeDefinition {
  return { type, category, lane, rank, place, ...(opens ? { opens } : {}), ...(closes ? { closes } : {}) };
}

/** Whether a text names a type that the vocabulary has, or a host's `x-` type. */
export function isEventType(text: string): text is EventType {
  return byType.has(text) || /^x-[a-z0-9-]{1,60}$/.test(text);
}
