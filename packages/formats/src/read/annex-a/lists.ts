import type { CodeSetName, EventType } from '@case-journey/core';

/** What a column holds: text, a number, a date, or a code of a set. */
export type ColumnType = 'text' | 'number' | 'date' | CodeSetName;

/**
 * A column of a list: our name for it, what it holds, and the headings it is known by. A heading fits when it has the
 * words of a pattern in their order, others between them or not; `*` stands for the rest of a word.
 */
export type ListColumn = readonly [field: string, type: ColumnType, ...headings: string[]];

/** An event that a row of a list tells of. */
export interface ListEvent {
  readonly type: EventType;
  /** The column with its date. The list's first event is there even without one. */
  readonly on: string;
  readonly kind?: string;
  /** The event's code and the column that holds it. */
  readonly codes?: readonly (readonly [name: string, field: string])[];
  /** The yes or no column that holds the outcome, and what yes and no stand for. */
  readonly outcome?: readonly [field: string, yes: string, no: string];
  /** The column that says whether the child was seen; `true` where the event itself says so. */
  readonly seen?: string | true;
  readonly alone?: string;
  /** The column that names the agency. */
  readonly agency?: string;
  /** The columns with the team and the worker whose work it was. */
  readonly staff?: readonly [team: string, worker: string];
  /** Columns that go with this event, not with the list's first. */
  readonly values?: readonly string[];
  /** The column whose presence makes the event one that copies leave the address out of. */
  readonly address?: string;
}

/** One of Ofsted's lists: the names of its sheet, its columns, and the events of a row, the main one first. */
export interface AnnexAList {
  readonly list: number;
  readonly names: readonly string[];
  readonly columns: readonly ListColumn[];
  readonly events: readonly [ListEvent, ...ListEvent[]];
}

/** The columns that say who the child is: they become the person. */
export const CHILD_COLUMNS: readonly ListColumn[] = [
  ['child', 'text', 'child id', 'child unique', 'child identifier', 'person id'],
  ['gender', 'gender', 'gender'],
  ['sex', 'sex', 'sex'],
  ['ethnicity', 'ethnicity', 'ethnic*'],
  ['birth', 'date', 'birth', 'dob', 'd o b'],
  ['age', 'number', 'age'],
  ['disability', 'yes-no', 'disab*'],
];

const STAFF: readonly ListColumn[] = [
  ['team', 'text', 'team'],
  ['worker', 'text', 'worker'],
];
const BY_STAFF = { staff: ['team', 'worker'] } as const;

// In lists 6 to 8 the team and worker are those of today, or of the end: not those of the event that began it.
const CURRENT_STAFF: readonly ListColumn[] = [
  ['current-team', 'text', 'team'],
  ['current-worker', 'text', 'worker'],
];
const BY_CURRENT_STAFF = { staff: ['current-team', 'current-worker'] } as const;

/** Lists 1 to 8 of Ofsted's Annex A (template of August 2019). */
export const ANNEX_A_LISTS: readonly AnnexAList[] = [
  {
    list: 1,
    names: ['contact*'],
    columns: [
      ['date', 'date', 'date contact', 'contact date'],
      ['source', 'source', 'source'],
    ],
    events: [{ type: 'contact', on: 'date', codes: [['source', 'source']] }],
  },
  {
    list: 2,
    names: ['early help*'],
    columns: [
      ['start', 'date', 'start date', 'date start*'],
      ['end', 'date', 'completion date', 'end date', 'date complet*', 'closure date'],
      ['organisation', 'text', 'organi*'],
    ],
    events: [
      { type: 'early-help-start', on: 'start', agency: 'organisation' },
      { type: 'early-help-end', on: 'end', agency: 'organisation' },
    ],
  },
  {
    list: 3,
    names: ['referral*'],
    columns: [
      ['date', 'date', 'date referral', 'referral date'],
      ['source', 'source', 'source'],
      ['no-further-action', 'yes-no', 'nfa', 'no further action'],
      ['referrals-in-12-months', 'number', 'number referrals'],
      ...STAFF,
    ],
    events: [
      {
        type: 'referral',
        on: 'date',
        codes: [
          ['nfa', 'no-further-action'],
          ['source', 'source'],
        ],
        outcome: ['no-further-action', 'NFA', 'FURTHER_ACTION'],
        ...BY_STAFF,
      },
    ],
  },
  {
    list: 4,
    names: ['assessment*', 'continuous assessment*', 'single assessment*'],
    columns: [
      ['start', 'date', 'start date', 'date start*'],
      ['seen', 'yes-no', 'seen'],
      ['end', 'date', 'authori*', 'completion date', 'end date', 'date complet*'],
      ['support-required', 'yes-no', 'assessed requiring', 'support', 'in need'],
      ...STAFF,
    ],
    events: [
      { type: 'assessment-start', on: 'start', ...BY_STAFF },
      {
        type: 'assessment-end',
        on: 'end',
        outcome: ['support-required', 'PROV_OF_SERVICES', 'NO_SERVICES'],
        seen: 'seen',
        ...BY_STAFF,
      },
    ],
  },
  {
    list: 5,
    names: ['section 47*', 's47*', 'sec47*', 'sec 47*', 'icpc*', 'strategy*'],
    columns: [
      ['enquiries-in-12-months', 'number', 'number 47', 'number s47', 'number enquiries'],
      ['conferences-in-12-months', 'number', 'number icpc*', 'number conferences'],
      ['start', 'date', 'strategy', '47 start', 's47 start'],
      ['conference-unnecessary', 'yes-no', 'unnecessary', 'not required'],
      ['plan', 'yes-no', 'result*'],
      ['conference', 'date', 'date initial conference', 'date icpc', 'icpc date'],
      ...STAFF,
    ],
    events: [
      {
        type: 'section-47-start',
        on: 'start',
        codes: [['conference-unnecessary', 'conference-unnecessary']],
        ...BY_STAFF,
      },
      {
        type: 'conference',
        on: 'conference',
        kind: 'initial',
        outcome: ['plan', 'CP_PLAN', 'NO_PLAN'],
      },
    ],
  },
  {
    list: 6,
    names: ['child* in need', 'cin'],
    columns: [
      ['start', 'date', 'start date', 'date start*', 'referral date', 'date referral'],
      ['need', 'need', 'need'],
      ['last-seen', 'date', 'last seen'],
      ['reason', 'closure', 'reason'],
      ['end', 'date', 'closure date', 'date closure', 'end date', 'date closed'],
      ['status', 'case-status', 'status'],
      ...CURRENT_STAFF,
    ],
    events: [
      { type: 'referral', on: 'start', codes: [['need', 'need']] },
      { type: 'visit', on: 'last-seen', seen: true },
      { type: 'closure', on: 'end', codes: [['reason', 'reason']], ...BY_CURRENT_STAFF },
    ],
  },
  {
    list: 7,
    names: ['child protection*', 'cp', 'cpp'],
    columns: [
      ['start', 'date', 'start date', 'date start*'],
      ['initial-category', 'abuse', 'initial category'],
      ['latest-category', 'abuse', 'latest category', 'category'],
      ['last-visit', 'date', 'statutory visit', 'last visit', 'date visit'],
      ['seen-alone', 'yes-no', 'seen alone'],
      ['review', 'date', 'review'],
      ['end', 'date', 'end date', 'date end*'],
      ['emergency-protection', 'yes-no', 'emergency protection', 'epo'],
      ['previous-plans', 'number', 'number plans', 'previous plans'],
      ...CURRENT_STAFF,
    ],
    events: [
      {
        type: 'protection-plan-start',
        on: 'start',
        codes: [
          ['emergency-protection', 'emergency-protection'],
          ['category', 'initial-category'],
          ['latest-category', 'latest-category'],
        ],
      },
      { type: 'visit', on: 'last-visit', alone: 'seen-alone' },
      { type: 'conference', on: 'review', kind: 'review' },
      { type: 'protection-plan-end', on: 'end', ...BY_CURRENT_STAFF },
    ],
  },
  {
    list: 8,
    names: ['child* in care', 'cic', 'lac', 'cla', 'looked after*', 'child* looked after'],
    columns: [
      ['unaccompanied', 'yes-no', 'unaccompanied', 'uasc'],
      ['return-interview-offered', 'yes-no', 'offered'],
      ['return-interview-accepted', 'yes-no', 'accept*'],
      ['missing-in-12-months', 'number', 'missing'],
      ['absent-in-12-months', 'number', 'absent'],
      ['second-period', 'yes-no', 'second', 'subsequent'],
      ['start', 'date', 'date started', 'started looked'],
      ['need', 'need', 'need'],
      ['legal-start', 'date', 'start legal'],
      ['legal-status', 'legal', 'legal status'],
      ['last-review', 'date', 'review'],
      ['last-iro-contact', 'date', 'iro', 'independent reviewing'],
      ['last-visit', 'date', 'visit'],
      ['permanence-plan', 'permanence-plan', 'permanence', 'permanency'],
      ['last-health-assessment', 'date', 'health'],
      ['last-dental-check', 'date', 'dental'],
      ['placements-in-12-months', 'number', 'number placements'],
      ['end', 'date', 'date ceased'],
      ['reason', 'ceased', 'reason'],
      ['placement-start', 'date', 'start placement', 'placement start'],
      ['placement', 'placement', 'placement type'],
      ['placement-provider', 'placement-provider', 'provider'],
      ['placement-postcode', 'text', 'postcode', 'post code'],
      ['placement-urn', 'text', 'urn'],
      ['placement-location', 'placement-location', 'placement location'],
      ['placement-authority', 'text', 'la placement', 'authority placement'],
      ...CURRENT_STAFF,
    ],
    events: [
      {
        type: 'looked-after-start',
        on: 'start',
        codes: [
          ['need', 'need'],
          ['second-period', 'second-period'],
          ['unaccompanied', 'unaccompanied'],
        ],
      },
      { type: 'order-start', on: 'legal-start', codes: [['legal-status', 'legal-status']] },
      {
        type: 'placement-start',
        on: 'placement-start',
        codes: [
          ['placement', 'placement'],
          ['placement-location', 'placement-location'],
          ['placement-provider', 'placement-provider'],
        ],
        values: ['placement-postcode', 'placement-urn', 'placement-authority'],
        address: 'placement-postcode',
      },
      { type: 'looked-after-review', on: 'last-review' },
      { type: 'visit', on: 'last-visit' },
      { type: 'contact-with-child', on: 'last-iro-contact', kind: 'independent-reviewing-officer' },
      { type: 'health-assessment', on: 'last-health-assessment' },
      { type: 'health-assessment', on: 'last-dental-check', kind: 'dental' },
      { type: 'looked-after-end', on: 'end', codes: [['ceased', 'reason']], ...BY_CURRENT_STAFF },
    ],
  },
];
