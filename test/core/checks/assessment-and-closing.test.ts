import { noDate, onDay, type CaseEvent } from '@case-journey/core';
import { codes, decision, event, fromFile } from './made-records.js';
import { judged } from './judged.js';

const referral = event('referral', '2013-01-02', { decision: decision(['SINGLE_ASSESSMENT']) });
const started = event('assessment-start', '2013-04-24');
const about = (day: string) => ({ date: { ...onDay(day), approximate: true } });
const named = (events: readonly CaseEvent[], episodeId = 'e1'): CaseEvent[] =>
  events.map((one) => ({ ...one, children: [{ childId: 'a', onRecord: 'yes', episodeId }] }));
const closed = (day: string, reason = 'RC7') => event('closure', day, { codes: codes({ reason }) });

judged('8670Q', 'an assessment open for more than 45 working days', {
  // 6 and 27 May are bank holidays: 28 June 2013 is working day 45
  yes: [[[referral, started], { asAt: '2013-07-01' }], 'yes | assessment-start/2013-04-24'],
  no: [
    [referral, event('assessment-start', '2013-04-25')],
    [referral, started, event('assessment-end', '2013-06-30')],
  ],
  cannotTell: [[fromFile([referral, started])], 'cannot tell: not-in-source | assessment-start/2013-04-24'],
});

const enquiry = (day: string, unnecessary?: string) =>
  event('section-47-start', day, {
    ...(unnecessary === undefined ? {} : { codes: codes({ 'conference-unnecessary': unnecessary }) }),
  });
judged('8675Q', 'an enquiry without a conference after 15 working days', {
  yes: [[[referral, enquiry('2013-06-07')]], 'yes | section-47-start/2013-06-07'],
  no: [
    [referral, enquiry('2013-06-10')],
    [referral, enquiry('2013-06-07', 'yes')],
    [referral, enquiry('2013-06-07'), event('section-47-end', '2013-06-12')],
    [referral, enquiry('2013-06-07'), event('conference', '2013-06-28')],
    [referral, event('protection-plan-start', '2013-03-01'), enquiry('2013-06-07')],
  ],
  cannotTell: [
    [fromFile([referral, enquiry('2013-06-07')])],
    'cannot tell: not-in-source | section-47-start/2013-06-07',
  ],
});

judged('8863Q', 'an assessment that begins while another goes on', {
  yes: [
    [
      [
        referral,
        event('assessment-start', '2013-01-07', { codes: codes({ kind: 'initial' }) }),
        event('assessment-start', '2013-01-10', { codes: codes({ kind: 'core' }) }),
        event('assessment-end', '2013-01-14', { codes: codes({ kind: 'initial' }) }),
      ],
    ],
    'yes | assessment-start/2013-01-07 | assessment-start/2013-01-10',
  ],
  no: [
    [
      referral,
      event('assessment-start', '2013-01-07', { codes: codes({ kind: 'initial' }) }),
      event('assessment-end', '2013-01-14', { codes: codes({ kind: 'initial' }) }),
      event('assessment-start', '2013-01-14', { codes: codes({ kind: 'core' }) }),
    ],
  ],
  cannotTell: [
    [
      [
        referral,
        event('assessment-start', '2013-01-07', { codes: codes({ kind: 'initial' }) }),
        event('assessment-start', '2013-01-10', { codes: codes({ kind: 'core' }), ...about('2013-01-10') }),
        event('assessment-end', '2013-01-14', { codes: codes({ kind: 'initial' }) }),
      ],
    ],
    'cannot tell: date-not-exact | assessment-start/2013-01-07 | assessment-start/2013-01-10',
  ],
});

judged('8896', 'two open assessments', {
  yes: [
    [
      [
        referral,
        event('assessment-start', '2013-06-07', { codes: codes({ kind: 'single' }) }),
        event('assessment-start', '2013-06-10', { codes: codes({ kind: 'pre-birth' }) }),
      ],
    ],
    'yes | assessment-start/2013-06-07 | assessment-start/2013-06-10',
  ],
  no: [
    [referral, event('assessment-start', '2013-06-07')],
    [
      referral,
      event('assessment-start', '2013-01-07'),
      event('assessment-end', '2013-01-09'),
      event('assessment-start', '2013-06-10'),
    ],
  ],
});

const enquiries = [enquiry('2013-01-10'), enquiry('2013-04-10')];
judged('8839', 'two open enquiries', {
  yes: [[[referral, ...enquiries]], 'yes | section-47-start/2013-01-10 | section-47-start/2013-04-10'],
  no: [
    [referral, ...enquiries, event('section-47-end', '2013-04-20')],
    [referral, enquiry('2013-01-10', 'yes'), enquiry('2013-04-10')],
  ],
  cannotTell: [
    [fromFile([referral, ...enquiries])],
    'cannot tell: not-in-source | section-47-start/2013-01-10 | section-47-start/2013-04-10',
  ],
});

judged('8890', 'an enquiry that begins while another has no end', {
  yes: [
    [[referral, ...enquiries, event('section-47-end', '2013-04-20')]],
    'yes | section-47-start/2013-01-10 | section-47-start/2013-04-10',
  ],
  no: [
    [referral, enquiry('2013-01-10'), event('section-47-end', '2013-01-20'), enquiry('2013-04-10')],
    [referral, ...enquiries],
  ],
});

judged('8867', 'closed with an assessment open', {
  yes: [
    [[referral, event('assessment-start', '2013-01-07'), closed('2013-03-01')]],
    'yes | closure/2013-03-01 | assessment-start/2013-01-07',
  ],
  no: [
    [
      referral,
      event('assessment-start', '2013-01-07'),
      event('assessment-end', '2013-03-01'),
      closed('2013-03-01'),
    ],
    [referral, event('assessment-start', '2013-01-07')],
  ],
  cannotTell: [
    [fromFile([referral, event('assessment-start', '2013-01-07'), closed('2013-03-01')])],
    'cannot tell: not-in-source | closure/2013-03-01 | assessment-start/2013-01-07',
  ],
});

judged('8868', 'closed with an enquiry open', {
  yes: [
    [[referral, enquiry('2013-01-07'), closed('2013-03-01')]],
    'yes | closure/2013-03-01 | section-47-start/2013-01-07',
  ],
  no: [
    [referral, enquiry('2013-01-07', 'yes'), closed('2013-03-01')],
    [referral, enquiry('2013-01-07'), event('conference', '2013-01-20'), closed('2013-03-01')],
  ],
  cannotTell: [
    [fromFile([referral, enquiry('2013-01-07'), closed('2013-03-01')])],
    'cannot tell: not-in-source | closure/2013-03-01 | section-47-start/2013-01-07',
  ],
});

judged('closed-with-work-open', 'closed with a plan that has no end', {
  yes: [
    [[referral, event('child-in-need-plan-start', '2013-02-01'), closed('2013-03-01')]],
    'yes | closure/2013-03-01 | child-in-need-plan-start/2013-02-01',
  ],
  no: [
    [
      referral,
      event('child-in-need-plan-start', '2013-02-01'),
      event('child-in-need-plan-end', '2013-03-01'),
      closed('2013-03-01'),
    ],
    [referral, event('service-start', '2013-02-01'), closed('2013-03-01')],
  ],
  cannotTell: [
    [fromFile([referral, event('child-in-need-plan-start', '2013-02-01'), closed('2013-03-01')])],
    'cannot tell: not-in-source | closure/2013-03-01 | child-in-need-plan-start/2013-02-01',
  ],
});

judged('8565', 'work after the closing', {
  yes: [
    [[...named([referral, closed('2013-03-01'), event('assessment-start', '2013-03-08')])]],
    'yes | closure/2013-03-01 | assessment-start/2013-03-08',
  ],
  no: [
    named([referral, event('assessment-start', '2013-03-01'), closed('2013-03-01')]),
    [
      ...named([referral, closed('2013-03-01')]),
      ...named([event('referral', '2013-03-08'), event('assessment-start', '2013-03-08')], 'e2'),
    ],
    [referral, closed('2013-03-01'), event('visit', '2013-03-08')],
  ],
  cannotTell: [
    [named([referral, closed('2013-03-01'), event('assessment-start', '2013-03-08', about('2013-03-08'))])],
    'cannot tell: date-not-exact | closure/2013-03-01 | assessment-start/2013-03-08',
  ],
});

judged('8565', 'a plan after the closing, in no episode', {
  yes: [
    [[referral, closed('2013-01-20'), event('child-in-need-plan-start', '2013-06-08')]],
    'yes | closure/2013-01-20 | child-in-need-plan-start/2013-06-08',
  ],
  no: [
    [
      referral,
      closed('2013-01-20'),
      event('referral', '2013-06-07', { decision: decision(['SINGLE_ASSESSMENT']) }),
      event('child-in-need-plan-start', '2013-06-08'),
    ],
  ],
});

judged('8805', 'closed without a reason', {
  yes: [[[referral, event('closure', '2013-03-01')]], 'yes | closure/2013-03-01'],
  no: [
    [referral, closed('2013-03-01')],
    [referral, event('closure', '2013-03-01', { codes: [['reason', { absent: 'not-applicable' }]] })],
  ],
  cannotTell: [[fromFile([referral, event('closure', '2013-03-01')])], 'cannot tell: field-not-in-source'],
});

judged('8810', 'a reason for closing, and no day', {
  yes: [[[referral, { ...closed('2013-03-01'), id: 'undated', date: noDate('') }]], 'yes | undated'],
  no: [
    [referral, event('closure', '2013-03-01', { date: noDate('') })],
    [referral, closed('2013-03-01')],
  ],
});

const again = (day: string) => event('referral', day, { decision: decision(['SINGLE_ASSESSMENT']) });
judged('closed-before-next-referral', 'closed fewer than 42 days before the next referral', {
  yes: [
    [[referral, closed('2013-03-01'), again('2013-04-11')]],
    'yes | closure/2013-03-01 | referral/2013-04-11',
  ],
  no: [
    [referral, closed('2013-03-01'), again('2013-04-12')],
    [referral, closed('2013-03-01')],
  ],
  cannotTell: [
    [[referral, { ...closed('2013-03-01'), ...about('2013-03-01') }, again('2013-04-11')]],
    'cannot tell: date-not-exact | closure/2013-03-01 | referral/2013-04-11',
  ],
});
