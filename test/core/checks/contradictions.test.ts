import { codes, decision, event, fromFile } from './made-records.js';
import { judged } from './judged.js';

const nfa = event('referral', '2013-01-02', { decision: decision(['NFA']) });
const wanted = event('referral', '2013-01-02', { decision: decision(['SINGLE_ASSESSMENT']) });
const unsaid = event('referral', '2013-01-02');
const assessed = event('assessment-start', '2013-01-07');
const later = [
  event('referral', '2013-01-20', { decision: decision(['SINGLE_ASSESSMENT']) }),
  event('assessment-start', '2013-01-21'),
];

judged('8831', 'an assessment on a referral with no further action', {
  yes: [[[nfa, assessed]], 'yes | referral/2013-01-02 | assessment-start/2013-01-07'],
  no: [
    [wanted, assessed],
    [nfa, ...later],
  ],
  cannotTell: [[fromFile([unsaid, assessed])], 'cannot tell: field-not-in-source | referral/2013-01-02'],
});

judged('8831', 'the box ticked, without a decision', {
  yes: [
    [
      [
        event('referral', '2013-01-02', { codes: codes({ nfa: 'yes' }) }),
        event('assessment-start', '2013-01-07'),
      ],
    ],
    'yes | referral/2013-01-02 | assessment-start/2013-01-07',
  ],
  no: [
    [
      event('referral', '2013-01-02', { codes: codes({ nfa: 'no' }) }),
      event('assessment-start', '2013-01-07'),
    ],
  ],
});

const inEpisode = (one: ReturnType<typeof event>) => ({
  ...one,
  children: [{ childId: 'a', onRecord: 'yes' as const, episodeId: 'e1' }],
});

judged('8832', 'a protection plan on a referral with no further action', {
  yes: [
    [[nfa, event('protection-plan-start', '2013-02-02')].map(inEpisode)],
    'yes | referral/2013-01-02 | protection-plan-start/2013-02-02',
  ],
  no: [[wanted, event('protection-plan-start', '2013-02-02')].map(inEpisode)],
  cannotTell: [
    [fromFile([unsaid, event('protection-plan-start', '2013-02-02')].map(inEpisode))],
    'cannot tell: field-not-in-source | referral/2013-01-02',
  ],
});

judged('4000', 'a child in need plan on a referral with no further action', {
  yes: [
    [[nfa, event('child-in-need-plan-start', '2013-02-02')].map(inEpisode)],
    'yes | referral/2013-01-02 | child-in-need-plan-start/2013-02-02',
  ],
  no: [[wanted, event('child-in-need-plan-start', '2013-02-02')].map(inEpisode)],
  cannotTell: [
    [fromFile([unsaid, event('child-in-need-plan-start', '2013-02-02')].map(inEpisode))],
    'cannot tell: field-not-in-source | referral/2013-01-02',
  ],
});

judged('nfa-contradicted', 'no further action and the threshold for private fostering', {
  yes: [
    [[event('referral', '2013-01-02', { decision: decision(['NFA', 'PRIVATE_FOSTERING']) })]],
    'yes | referral/2013-01-02',
  ],
  no: [
    [event('referral', '2013-01-02', { decision: decision(['NFA', 'ADVICE']) })],
    [event('referral', '2013-01-02', { decision: decision(['PRIVATE_FOSTERING']) })],
  ],
});

const foundNot = event('assessment-end', '2013-02-01', { decision: decision(['NFA']) });
judged('2990', 'a further assessment after the child was found not to be in need', {
  yes: [
    [[wanted, assessed, foundNot, event('assessment-start', '2013-02-08')]],
    'yes | assessment-end/2013-02-01 | assessment-start/2013-02-08',
  ],
  no: [
    [wanted, assessed, foundNot],
    [
      wanted,
      assessed,
      foundNot,
      event('closure', '2013-02-04', { codes: codes({ reason: 'RC7' }) }),
      event('referral', '2013-02-08', { decision: decision(['SINGLE_ASSESSMENT']) }),
      event('assessment-start', '2013-02-08'),
    ],
  ],
});

judged('2990', 'a plan in an episode closed after assessment', {
  yes: [
    [
      [
        wanted,
        event('child-in-need-plan-start', '2013-02-08'),
        event('child-in-need-plan-end', '2013-03-01'),
        event('closure', '2013-03-01', { codes: codes({ reason: 'RC8' }) }),
      ],
    ],
    'yes | closure/2013-03-01 | child-in-need-plan-start/2013-02-08',
  ],
  no: [
    [
      wanted,
      event('child-in-need-plan-start', '2013-02-08'),
      event('closure', '2013-03-01', { codes: codes({ reason: 'RC7' }) }),
    ],
  ],
});

const closedAfter = event('closure', '2013-03-01', { codes: codes({ reason: 'RC9' }) });
judged('8825Q', 'closed after an assessment that is not there', {
  yes: [[[wanted, closedAfter]], 'yes | closure/2013-03-01'],
  no: [[wanted, assessed, closedAfter]],
  cannotTell: [[fromFile([wanted, closedAfter])], 'cannot tell: not-in-source | closure/2013-03-01'],
});

judged('8869', 'no factors, together with factors', {
  yes: [
    [
      [
        event('assessment-end', '2013-02-01', {
          codes: [...codes({ factors: '21' }), ...codes({ factors: '3B' })],
        }),
      ],
    ],
    'yes | assessment-end/2013-02-01',
  ],
  no: [
    [event('assessment-end', '2013-02-01', { codes: codes({ factors: '21' }) })],
    [event('assessment-end', '2013-02-01', { codes: codes({ factors: '16A 3B' }) })],
  ],
});

const noFactors = event('assessment-end', '2013-02-01', { codes: codes({ factors: '21' }) });
judged('8873Q', 'no factors, and closed for another reason', {
  yes: [
    [[wanted, assessed, noFactors, event('closure', '2013-03-01', { codes: codes({ reason: 'RC7' }) })]],
    'yes | assessment-end/2013-02-01 | closure/2013-03-01',
  ],
  no: [
    [wanted, assessed, noFactors, closedAfter],
    [
      wanted,
      assessed,
      noFactors,
      event('assessment-start', '2013-02-10'),
      event('closure', '2013-03-01', { codes: codes({ reason: 'RC7' }) }),
    ],
  ],
  cannotTell: [
    [fromFile([wanted, assessed, noFactors, event('closure', '2013-03-01')])],
    'cannot tell: field-not-in-source',
  ],
});
