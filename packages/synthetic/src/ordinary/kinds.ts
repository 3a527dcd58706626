import type { EventType } from '@case-journey/core';

/** A kind of ordinary record: who writes it, whom it concerns, and the parts that its words are made of. */
export interface OrdinaryKind {
  readonly type: EventType;
  readonly weight: number;
  readonly agency: string;
  readonly role: string;
  /** Whether it is about one child; the others are about all children of the referral. */
  readonly aboutOne?: true;
  /** The youngest age at which it makes sense. */
  readonly fromAge?: number;
  readonly isVisit?: true;
  readonly onSchoolDays?: true;
  /** One pattern is taken from each part, in order. */
  readonly parts: readonly (readonly [string, ...string[]])[];
}

const ASKED: readonly [string, ...string[]] = [
  '[asked how the week had been|asked about the weekend|asked how things were]: [quiet|tiring|better than last week|busy with appointments|“up and down”].',
  '[talked through|went over] [the plan for next week|who collects {children} on Thursday|the letter about housing|the date of the review].',
  '[checked|wanted to know] whether [the form was sent back|the boiler man had come|the doctor’s appointment was kept|the new uniform had been bought].',
  '[reminded {mother} of|confirmed] [Tuesday’s visit|the meeting at school|the clinic at half past ten|the group on Friday morning].',
  '[{mother} wanted to talk about|the talk was mostly about] [money before pay day|sleep|the neighbours|her own mother|what the judge had said about weekends].',
  '[offered|talked about] [a food parcel|a place at the holiday club|bus tickets|a carpet from the charity shop|help with the school form].',
];

const ENDED: readonly [string, ...string[]] = [
  '[next call|will ring again] on [Monday|Wednesday|Friday|the day after the visit].',
  '[nothing else was raised|no new worry|{mother} had no questions|no change to the plan].',
  '{mother} [will text a photo of the letter|will ring the school herself|is going to ask {grandmother}|will be at home after three].',
  '[message left for|passed on to] [the health visitor|the family worker|the duty desk|the housing officer].',
  '[to be talked over|added to the list] [in supervision|for the next review|with the school].',
  '[a short call|it took five minutes|we spoke for half an hour|the line was poor and we agreed to speak again].',
];

const SAW: readonly [string, ...string[]] = [
  '{child} [was drawing at the table|was in pyjamas, ready for bed|was watching a film|had a friend round|was out in the yard on a scooter|showed us a loose tooth].',
  '{children} were [home from school|having tea|playing on the stairs|tired after swimming|keen to show their rooms].',
  'the [front room|kitchen|hall] was [tidy|in the middle of being painted|full of washing|warm|cold, and the heating came on while we were there].',
  '{mother} [made tea and talked easily|was short at first and then relaxed|was on the phone to the bank|looked tired|had her hair done and was pleased about it].',
  '{grandmother} [was there|came by with shopping|had taken the little ones out|rang during the visit].',
  '[fridge and cupboards were|the cupboards were] [full|rather bare, two days before pay day|stocked for the week].',
  '{partner} [was not at home|came in and said hello|had left for work|stayed in the other room].',
];

const SPOKE: readonly [string, ...string[]] = [
  '{child} [talked about football|read us two pages|counted to twenty|told a long story about the class hamster|wanted to know when we come again].',
  '{child} said that [school is fine|maths is boring|the new bed is good|lunch was pizza|Saturday was the best day].',
  '[we talked about|looked together at] [the bedtime chart|the calendar on the fridge|what helps when things get loud|the safety plan|the goals on the plan].',
  '{mother} [has an interview next week|is waiting for the doctor|wants to change the day of visits|has put up the stair gate|found the course hard].',
  '[practised|went through] [what to do if {partner} comes to the door|the morning routine|saying no without shouting|the list of people to ring].',
];

const NEXT: readonly [string, ...string[]] = [
  '[next visit|will come again] in [one week|ten working days|a fortnight|three weeks].',
  '[to do|for the worker]: [chase the school report|send the housing letter|book the review room|ask health for the growth chart].',
  '[agreed|it was agreed] that {mother} [rings if plans change|keeps the diary going|sees the school on Monday|tries the earlier bedtime].',
  '[left|dropped off] [the leaflet on the summer club|a reward chart|the new phone list|nappies from the food bank].',
  '[all bedrooms seen|bedrooms seen and fine|upstairs not seen this time|{child}’s room seen, new bed in place].',
];

const SCHOOL_NEWS: readonly [string, ...string[]] = [
  '{child} [was in every day this week|has missed two mornings|was late on Monday and Tuesday|came in smart and on time|left early for the dentist].',
  '{child} [is settled in class|was tearful before lunch|got into an argument at break|made a good friend|has moved up a reading group].',
  '[homework is coming in|no homework again|the reading book is signed each night|the PE kit is still missing].',
  '{child} [goes to breakfast club|sees the mentor on Thursdays|is learning the recorder|has a part in the assembly].',
  '[the class teacher|the mentor|the head of year] [has no new worry|wants to meet {mother}|will keep a record of lunches|noticed that {child} talks more].',
];

const HEALTH_NEWS: readonly [string, ...string[]] = [
  '[weight and height|growth] [on the line|a little below the line|back on the line|to be checked again in four weeks].',
  '[the clinic|the ward|the surgery] [has a date in three weeks|moved the appointment|wrote to say that {child} was seen|is waiting for {mother} to ring].',
  '{child} [has had the jabs that were due|needs glasses|has a new inhaler|has grown out of the eczema cream|is to see the speech therapist].',
  '[the health visitor|the school nurse|the community nurse] [will call on Tuesday|saw {mother} and {child} together|has moved to another area; a new name will follow].',
];

const OFFICE: readonly [string, ...string[]] = [
  '[typed up|filed|scanned] [the agreement|the minutes|the school report|the signed consent|the birth certificate].',
  '[asked|wrote to] [the business support team|the duty desk|the finance team|the contact centre] [for a room|about travel costs|for the old file|to change the address].',
  '[chased|asked again for] [the police check|the report from health|the tenancy letter|an answer from the nursery].',
  '[checked the file for|read back over] [the last three reviews|the first referral|the pattern of visits|the names of relatives].',
  '[agenda|invitations|papers] for the [review|core group|family meeting] [sent out|ready|still to be signed].',
];

const WHY: readonly [string, ...string[]] = [
  '[needed for|this is for] [the review next month|the conference|the court bundle|the handover|the funding panel].',
  '[due|to be done] by [Friday|the end of the month|the tenth|half-term].',
  '[{mother} knows|the family were told|to be talked over with {mother}].',
  '[a copy goes to|shared with] [the school|health|the reviewing officer|{mother}].',
  '[took most of the morning|a quick task|left until the system was back up|done from home].',
];

/** Every kind of ordinary record. */
export const ORDINARY_KINDS: readonly OrdinaryKind[] = [
  {
    type: 'visit',
    weight: 16,
    agency: 'Children’s social care',
    role: 'Social worker',
    isVisit: true,
    parts: [SAW, SPOKE, NEXT],
  },
  { type: 'call', weight: 20, agency: 'Family', role: 'Mother', parts: [ASKED, ENDED] },
  {
    type: 'call',
    weight: 12,
    agency: 'School',
    role: 'Designated lead',
    aboutOne: true,
    fromAge: 4,
    onSchoolDays: true,
    parts: [SCHOOL_NEWS, SCHOOL_NEWS],
  },
  {
    type: 'e-mail',
    weight: 10,
    agency: 'School',
    role: 'Learning mentor',
    aboutOne: true,
    fromAge: 4,
    onSchoolDays: true,
    parts: [SCHOOL_NEWS, WHY],
  },
  {
    type: 'e-mail',
    weight: 9,
    agency: 'Community health',
    role: 'Health visitor',
    aboutOne: true,
    parts: [HEALTH_NEWS, ENDED],
  },
  { type: 'call', weight: 5, agency: 'Hospital', role: 'Clinic', aboutOne: true, parts: [HEALTH_NEWS, NEXT] },
  { type: 'note', weight: 10, agency: 'Children’s social care', role: 'Social worker', parts: [OFFICE, WHY] },
  {
    type: 'e-mail',
    weight: 7,
    agency: 'Children’s social care',
    role: 'Business support',
    parts: [OFFICE, ENDED],
  },
  { type: 'letter', weight: 3, agency: 'Housing', role: 'Housing officer', parts: [ASKED, WHY] },
  {
    type: 'meeting',
    weight: 4,
    agency: 'Children’s social care',
    role: 'Social worker',
    parts: [SCHOOL_NEWS, HEALTH_NEWS, NEXT],
  },
  {
    type: 'contact-with-child',
    weight: 4,
    agency: 'Children’s social care',
    role: 'Social worker',
    aboutOne: true,
    fromAge: 8,
    parts: [SPOKE, ENDED],
  },
  {
    type: 'diary',
    weight: 3,
    agency: 'Children’s social care',
    role: 'Business support',
    parts: [OFFICE, NEXT],
  },
];
