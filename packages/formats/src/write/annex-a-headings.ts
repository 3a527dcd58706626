/** A column that is written: our name for it and Ofsted's heading. */
type WrittenColumn = readonly [field: string, heading: string];

/** How a list is written: the title above it and its columns, in Ofsted's words and order (August 2019). */
export interface WrittenList {
  readonly list: number;
  readonly title: string;
  readonly columns: readonly WrittenColumn[];
}

const CHILD: readonly WrittenColumn[] = [
  ['child', 'Child Unique ID'],
  ['gender', 'Gender'],
  ['ethnicity', 'Ethnicity'],
  ['birth', 'Date of Birth'],
  ['age', 'Age of Child (Years)'],
];
const DISABILITY: WrittenColumn = ['disability', 'Does the Child have a Disability'];
const STAFF: readonly WrittenColumn[] = [
  ['team', 'Allocated Team'],
  ['worker', 'Allocated Worker'],
];

const CURRENT_STAFF: readonly WrittenColumn[] = [
  ['current-team', 'Allocated Team'],
  ['current-worker', 'Allocated Worker'],
];

/** Lists 1 to 8. */
export const WRITTEN_LISTS: readonly WrittenList[] = [
  {
    list: 1,
    title: 'Contacts',
    columns: [...CHILD, ['date', 'Date of Contact'], ['source', 'Contact Source']],
  },
  {
    list: 2,
    title: 'Early Help',
    columns: [
      ...CHILD,
      ['start', 'Assessment start date'],
      ['end', 'Assessment completion date'],
      ['organisation', 'Organisation completing assessment'],
    ],
  },
  {
    list: 3,
    title: 'Referral',
    columns: [
      ...CHILD,
      ['date', 'Date of referral'],
      ['source', 'Referral Source'],
      ['no-further-action', 'Referral NFA?'],
      ['referrals-in-12-months', 'Number of Referrals in Last 12 Months'],
      ...STAFF,
    ],
  },
  {
    list: 4,
    title: 'Assessments',
    columns: [
      ...CHILD,
      DISABILITY,
      ['start', 'Continuous Assessment Start Date'],
      ['seen', 'Child Seen During Continuous Assessment'],
      ['end', 'Continuous Assessment Date of Authorisation'],
      ['support-required', 'Was the child assessed as requiring LA children’s social care support'],
      ...STAFF,
    ],
  },
  {
    list: 5,
    title: 'Section 47 enquiries and Initial Child Protection Conferences',
    columns: [
      ...CHILD,
      DISABILITY,
      ['start', 'Strategy discussion initiating Section 47 Enquiry Start Date'],
      ['conference-unnecessary', 'Was an Initial Child Protection Conference deemed unnecessary?'],
      ['conference', 'Date of Initial Child Protection Conference'],
      ['plan', 'Did the Initial Child Protection Conference Result in a Child Protection Plan'],
      ['enquiries-in-12-months', 'Number of Section 47 Enquiries in the last 12 months'],
      ['conferences-in-12-months', 'Number of ICPCs in the last 12 months'],
      ...STAFF,
    ],
  },
  {
    list: 6,
    title: 'Children in Need',
    columns: [
      ...CHILD,
      DISABILITY,
      ['start', 'CIN Start Date'],
      ['need', 'Primary Need Code'],
      ['last-seen', 'Date Child Was Last Seen'],
      ['end', 'CIN Closure Date'],
      ['reason', 'Reason for Closure'],
      ['status', 'Case status'],
      ...CURRENT_STAFF,
    ],
  },
  {
    list: 7,
    title: 'Child protection',
    columns: [
      ...CHILD,
      DISABILITY,
      ['start', 'Child Protection Plan Start Date'],
      ['initial-category', 'Initial Category of Abuse'],
      ['latest-category', 'Latest Category of Abuse'],
      ['last-visit', 'Date of the Last Statutory Visit'],
      ['seen-alone', 'Was the Child Seen Alone?'],
      ['review', 'Date of latest review conference'],
      ['end', 'Child Protection Plan End Date'],
      [
        'emergency-protection',
        'Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)',
      ],
      ['previous-plans', 'Number of Previous Child Protection Plans'],
      ...CURRENT_STAFF,
    ],
  },
  {
    list: 8,
    title: 'Children in care',
    columns: [
      ...CHILD,
      ['unaccompanied', 'Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)'],
      DISABILITY,
      ['start', 'Date Started to be Looked After'],
      ['need', "Child's Category of Need"],
      [
        'second-period',
        'Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)',
      ],
      ['legal-start', 'Start date of current legal status'],
      ['legal-status', "Child's Legal Status"],
      ['last-review', 'Date of Latest Statutory Review'],
      ['last-visit', 'Date of Last Social Work Visit'],
      ['permanence-plan', 'What is the permanence plan for this child?'],
      ['last-iro-contact', 'Date of Last IRO Visit / Contact to the Child'],
      ['last-health-assessment', 'Date of Last Health Assessment'],
      ['last-dental-check', 'Date of Last Dental Check'],
      ['placements-in-12-months', 'Number of Placements in the Last 12 months'],
      ['end', 'Date Ceased to be Looked After'],
      ['reason', 'Reason Ceased to be Looked After'],
      ['placement-start', 'Start Date of Most Recent Placement'],
      ['placement', 'Placement Type'],
      ['placement-provider', 'Placement Provider'],
      ['placement-postcode', 'Placement postcode'],
      ['placement-urn', 'URN of Placement'],
      ['placement-location', 'Placement Location'],
      ['placement-authority', 'LA of Placement'],
      [
        'missing-in-12-months',
        'Number of Episodes the Child has been ‘Missing’ from their Placement in the last 12 months',
      ],
      [
        'absent-in-12-months',
        'Number of Episodes the Child has been ‘Absent’ from their Placement in the last 12 months',
      ],
      [
        'return-interview-offered',
        'Was the child offered a Return Interview after their last missing episode (Y/N)?',
      ],
      [
        'return-interview-accepted',
        'Did the child accept a Return Interview after their last missing episode (Y/N)?',
      ],
      ...CURRENT_STAFF,
    ],
  },
];
