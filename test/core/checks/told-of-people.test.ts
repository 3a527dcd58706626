import { onDay, person, type CaseEvent, type EventChild, type Person } from '@case-journey/core';
import { judged } from './judged.js';
import { CHILD, codes, decision, event, fromFile } from './made-records.js';

const visit = [
  event('visit', '2013-02-01', { children: [{ childId: CHILD, onRecord: 'yes', seen: 'yes' }] }),
];
const child = (fields: Partial<Person>) => ({ people: [person({ id: CHILD, ...fields })] });
const absent = (why: 'refused' | 'not-yet-obtained' | 'not-recorded') => ({ absent: why }) as const;

for (const field of ['ethnicity', 'religion', 'language'] as const) {
  judged(`${field}-not-obtained`, 'not yet obtained', {
    yes: [[visit, child({ [field]: absent('not-yet-obtained') })], 'yes'],
    no: [visit],
    record: child({ [field]: absent('refused') }),
    cannotTell: [[visit], 'cannot tell: person-not-known'],
  });
}

judged('ethnicity-not-obtained', 'the census code for it', {
  yes: [[visit, child({ ethnicity: { raw: 'NOBT', value: 'NOBT', set: 'ethnicity' } })], 'yes'],
  no: [visit],
  record: child({ ethnicity: absent('not-recorded') }),
});

for (const field of ['religion', 'language'] as const) {
  judged(`${field}-blank`, 'left blank', {
    yes: [[visit, child({})], 'yes'],
    no: [visit],
    record: child({ [field]: absent('refused') }),
    cannotTell: [[fromFile(visit), child({})], 'cannot tell: field-not-in-source'],
  });
}

const referral = event('referral', '2013-01-02', { codes: codes({ source: '2A' }) });
judged('referrer-not-told', 'ten working days later', {
  yes: [[[referral], { asAt: '2013-01-16' }], 'yes | referral/2013-01-02'],
  no: [
    [referral, event('referrer-told', '2013-02-20')],
    [event('referral', '2013-01-02', { codes: codes({ source: '9' }) })],
    [event('referral', '2013-06-18')],
  ],
  cannotTell: [[fromFile([referral])], 'cannot tell: not-in-source | referral/2013-01-02'],
});

judged('referrer-not-told', 'told about another referral', {
  yes: [
    [
      [
        referral,
        event('closure', '2013-01-04'),
        event('referral', '2013-03-04', { codes: codes({ source: '6' }) }),
        event('referrer-told', '2013-03-05'),
      ],
    ],
    'yes | referral/2013-01-02',
  ],
  no: [[referral, event('closure', '2013-01-03'), event('referrer-told', '2013-01-07')]],
});

const closed = (fields: Partial<CaseEvent>, reason = 'RC7'): CaseEvent =>
  event('closure', '2013-05-01', { codes: codes({ reason }), ...fields });
const inWords = { whatHappened: 'Things are steadier, and the school’s family worker carries on.' };

judged('closing-without-change', 'no words, no reason', {
  yes: [
    [[referral, closed({ decision: decision(['CLOSE'], { rationale: null }) })]],
    'yes | closure/2013-05-01',
  ],
  no: [
    [referral, closed(inWords)],
    [referral, closed({ decision: decision(['CLOSE']) })],
    [referral, closed({ decision: decision(['NFA'], { rationale: null }) })],
  ],
  cannotTell: [[fromFile([referral, closed({})])], 'cannot tell: field-not-in-source | closure/2013-05-01'],
});

judged('closing-without-next', 'nobody named', {
  yes: [[[referral, closed({})]], 'yes | closure/2013-05-01'],
  no: [
    [referral, closed({}, 'RC5')],
    [referral, closed({ response: [{ action: 'Weekly visits', owner: 'School', due: null, done: null }] })],
    [referral, closed({ people: [{ label: 'Health visitor', role: 'helps next' }] })],
    [referral, closed({}), event('early-help-start', '2013-05-31')],
    [referral, closed({}), event('partner-informed', '2013-04-20')],
  ],
  cannotTell: [[[referral, closed(inWords)]], 'cannot tell: only-in-words | closure/2013-05-01'],
});

const school = { agency: 'School', role: 'Head teacher', documentRef: null, recordedBy: null };
const raised = event('referral', '2013-01-02', { codes: codes({ source: '2A' }), source: school });
const assessed = [event('assessment-start', '2013-01-04'), event('assessment-end', '2013-02-20')];
judged('agency-not-in-assessment', 'whoever raised it was not asked', {
  yes: [[[raised, ...assessed]], 'yes | referral/2013-01-02 | assessment-end/2013-02-20'],
  no: [
    [raised, ...assessed, event('call', '2013-02-01', { source: { ...school, agency: ' SCHOOL ' } })],
    [
      raised,
      ...assessed,
      event('meeting', '2013-02-01', { people: [{ label: 'School', role: 'attended' }] }),
    ],
    [{ ...raised, codes: codes({ source: '1A' }) }, ...assessed],
    [raised, event('assessment-start', '2013-01-04')],
  ],
});

const filed = (onRecord: EventChild['onRecord']): EventChild[] => [
  { childId: 'b', onRecord: 'yes' },
  { childId: CHILD, onRecord },
];
judged('document-on-one-sibling', 'not filed here', {
  yes: [[[event('document', '2013-02-01', { children: filed('no') })]], 'yes | document/2013-02-01'],
  no: [
    [event('document', '2013-02-01', { children: filed('yes') })],
    [event('meeting', '2013-02-01', { children: filed('no') })],
  ],
  cannotTell: [[fromFile([referral])], 'cannot tell: not-in-source'],
});

judged('decision-on-one-sibling', 'not recorded here', {
  yes: [
    [[event('management-decision', '2013-02-01', { children: filed('no') })]],
    'yes | management-decision/2013-02-01',
  ],
  no: [
    [event('management-decision', '2013-02-01', { children: filed('yes') })],
    [event('document', '2013-02-01', { children: filed('no') })],
  ],
  cannotTell: [[fromFile([referral])], 'cannot tell: field-not-in-source'],
});

const felt = (...texts: readonly string[]): CaseEvent =>
  event('incident', '2013-02-01', {
    children: [CHILD, 'b'].map((childId, i) => ({
      childId,
      onRecord: 'yes',
      impact: { polarity: 'negative', text: texts[i] ?? '' },
    })),
  });
judged('impact-same-for-siblings', 'the very same words', {
  yes: [[[felt('Slept badly.', 'Slept badly. ')]], 'yes | incident/2013-02-01', 'yes | incident/2013-02-01'],
  no: [[felt('Slept badly.', 'Hid in the shed.')], [felt('', '')]],
});

const before = event('protection-plan-start', '2012-03-05');
judged('event-before-birth', 'a plan before the child can have been on the way', {
  yes: [[[before], child({ birth: onDay('2013-01-01') })], 'yes | protection-plan-start/2012-03-05'],
  no: [[event('protection-plan-start', '2012-03-06')]],
  record: child({ birth: onDay('2013-01-01') }),
  cannotTell: [[[before]], 'cannot tell: person-not-known'],
});
