import type { CaseEvent } from '@case-journey/core';
import { judged } from './judged.js';
import { codes, event, fromFile } from './made-records.js';

const referral = event('referral', '2013-01-02');
const chronology = (day: string, fields: Partial<CaseEvent> = {}): CaseEvent =>
  event('document', day, { codes: codes({ kind: 'chronology' }), ...fields });

judged('chronology-absent', 'open for 90 days', {
  yes: [[[referral, event('document', '2013-02-01')], { asAt: '2013-04-02' }], 'yes | referral/2013-01-02'],
  no: [
    [referral, chronology('2013-02-01', { title: 'History of significant events' })],
    [referral, event('closure', '2013-04-01', { codes: codes({ reason: 'RC7' }) })],
  ],
  cannotTell: [[fromFile([referral])], 'cannot tell: not-in-source | referral/2013-01-02'],
});

judged('chronology-stale', 'older than the last conference', {
  yes: [
    [[referral, chronology('2013-02-01'), event('conference', '2013-03-02')]],
    'yes | document/2013-02-01 | conference/2013-03-02',
  ],
  no: [
    [referral, chronology('2013-02-01'), event('conference', '2013-03-01')],
    [referral, event('conference', '2013-03-02'), chronology('2013-04-01')],
    [referral, event('conference', '2013-03-02')],
  ],
});

const notes = [
  event('note', '2013-01-10', {
    whatHappened: 'Mother rang the desk at noon. The flat has no heating at all!',
  }),
  event('visit', '2013-01-20', { whatHappened: 'Both children were asleep on the sofa.' }),
];
const pasted =
  'Mother rang the desk at noon. The flat has no heating at all. Both children were asleep on the sofa.';
const own = 'Cold and hunger went on for a winter. The school kept both children fed and warm. ';

judged('chronology-cut-and-paste', 'half of it stands in the notes', {
  yes: [
    [
      [
        referral,
        ...notes,
        chronology('2013-02-01', {
          whatHappened: `${own}Mother rang the desk at noon. THE FLAT HAS NO HEATING AT ALL.`,
        }),
      ],
    ],
    'yes | document/2013-02-01',
  ],
  no: [
    [
      referral,
      ...notes,
      chronology('2013-02-01', { whatHappened: `${own}One note says: “Mother rang the desk at noon.”` }),
    ],
    [
      referral,
      ...notes,
      chronology('2013-01-15', { whatHappened: `${own}Both children were asleep on the sofa.` }),
    ],
    [referral, ...notes, event('document', '2013-02-01', { whatHappened: pasted })],
  ],
  cannotTell: [
    [[referral, ...notes, chronology('2013-02-01')]],
    'cannot tell: field-not-in-source | document/2013-02-01',
  ],
});

const told =
  'Both children were at home and the kitchen was warm, mother showed the new beds and spoke about school and the clinic.';
judged('same-wording', 'two visits in the same words', {
  yes: [
    [
      [
        event('visit', '2013-02-01', { whatHappened: told }),
        event('visit', '2013-03-01', { whatHappened: `${told} ` }),
      ],
    ],
    'yes | visit/2013-02-01 | visit/2013-03-01',
  ],
  no: [
    [event('visit', '2013-02-01', { whatHappened: told }), chronology('2013-03-01', { whatHappened: told })],
    [
      event('call', '2013-02-01', { whatHappened: 'No answer.' }),
      event('call', '2013-02-02', { whatHappened: 'No answer.' }),
    ],
  ],
});
