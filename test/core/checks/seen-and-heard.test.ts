import { onDay, person, type CaseEvent, type EventChild, type EventType } from '@case-journey/core';
import { judged } from './judged.js';
import { CHILD, codes, event, fromFile } from './made-records.js';

const referral = event('referral', '2013-01-02');
const born = (day: string) => ({ people: [person({ id: CHILD, birth: onDay(day) })] });

function about(type: EventType, day: string, facts: Partial<EventChild>): CaseEvent {
  return event(type, day, { children: [{ childId: CHILD, onRecord: 'yes', ...facts }] });
}

judged('seen-not-recorded', 'the box is unused', {
  yes: [
    [
      [
        referral,
        about('assessment-end', '2013-02-01', { seen: 'not-recorded', seenAlone: 'not-recorded' }),
        about('visit', '2013-02-08', {}),
      ],
    ],
    'yes | assessment-end/2013-02-01',
    'yes | visit/2013-02-08',
  ],
  no: [
    [about('assessment-end', '2013-02-01', { seen: 'no', notSeenWhy: 'Staying with relatives.' })],
    [about('assessment-end', '2013-02-01', { seen: 'not-applicable' })],
    [about('call', '2013-02-01', {})],
  ],
  cannotTell: [
    [fromFile([about('assessment-end', '2013-02-01', {}), about('visit', '2013-02-08', {})])],
    'cannot tell: field-not-in-source',
  ],
});

judged('seen-alone-not-recorded', 'seen, and the second box is unused', {
  yes: [[[about('visit', '2013-02-08', { seen: 'yes' })], born('2010-02-08')], 'yes | visit/2013-02-08'],
  no: [
    [about('visit', '2013-02-07', { seen: 'yes', seenAlone: 'not-recorded' })],
    [about('visit', '2013-02-09', { seen: 'yes', seenAlone: 'no' })],
    [about('visit', '2013-02-09', { seen: 'no' })],
  ],
  record: born('2010-02-08'),
  cannotTell: [
    [fromFile([about('visit', '2013-02-08', { seen: 'yes' })])],
    'cannot tell: field-not-in-source',
  ],
});

const unseen = about('visit', '2013-02-01', { seen: 'no' });
judged('child-not-seen', 'not seen, nor within 28 days', {
  yes: [
    [
      [
        unseen,
        about('visit', '2013-02-08', { seen: 'no' }),
        about('visit', '2013-03-02', { seen: 'yes' }),
        about('visit', '2013-05-01', { seen: 'no' }),
      ],
    ],
    'yes | visit/2013-02-01 | visit/2013-02-08',
    'yes | visit/2013-05-01',
  ],
  no: [
    [unseen, about('child-words', '2013-03-01', { seen: 'yes' })],
    [about('visit', '2013-06-10', { seen: 'no' })],
    [about('visit', '2013-02-01', { seen: 'not-recorded' })],
  ],
  cannotTell: [
    [fromFile([about('assessment-end', '2013-02-01', { seen: 'no' })])],
    'cannot tell: not-in-source | assessment-end/2013-02-01',
  ],
});

judged('child-not-seen-alone', 'only ever seen with others', {
  yes: [
    [
      [
        referral,
        about('visit', '2013-02-01', { seen: 'yes', seenAlone: 'no' }),
        about('visit', '2013-03-01', { seen: 'yes', seenAlone: 'no' }),
      ],
    ],
    'yes | visit/2013-02-01 | visit/2013-03-01',
  ],
  no: [
    [
      referral,
      about('visit', '2013-02-01', { seen: 'yes', seenAlone: 'no' }),
      about('visit', '2013-03-01', { seen: 'yes', seenAlone: 'yes' }),
    ],
    [about('visit', '2012-02-01', { seen: 'yes', seenAlone: 'no' })],
    [about('visit', '2013-02-01', { seen: 'no', seenAlone: 'no' })],
  ],
  record: born('2009-06-01'),
});

judged('words-not-acted-on', 'said, and nothing done', {
  yes: [
    [[about('child-words', '2013-02-01', { said: 'I want to go home.', doneBecause: ' ' })]],
    'yes | child-words/2013-02-01',
  ],
  no: [
    [about('child-words', '2013-02-01', { said: 'I want to go home.', doneBecause: 'Asked the aunt.' })],
    [
      event('visit', '2013-02-01', {
        children: [{ childId: CHILD, onRecord: 'yes', said: 'I am cold.' }],
        response: [{ action: 'A heater was bought.', owner: null, due: null, done: null }],
      }),
    ],
    [about('visit', '2013-02-01', { said: null })],
  ],
  cannotTell: [
    [fromFile([about('child-words', '2013-02-01', { said: 'I want to go home.' })])],
    'cannot tell: field-not-in-source',
  ],
});

const rang = event('parent-words', '2013-02-01', { whatHappened: 'Mother asked for evening visits.' });
judged('parent-words-not-acted-on', 'said, and nothing done', {
  yes: [[[rang]], 'yes | parent-words/2013-02-01'],
  no: [
    [{ ...rang, response: [{ action: 'Visits at six.', owner: null, due: null, done: null }] }],
    [event('parent-words', '2013-02-01')],
  ],
  cannotTell: [[fromFile([rang])], 'cannot tell: field-not-in-source'],
});

judged('no-child-voice', 'six months without a word', {
  yes: [
    [
      [event('referral', '2012-01-02'), about('child-words', '2012-07-04', { said: 'Hello.' })],
      born('2005-01-01'),
    ],
    'yes | referral/2012-01-02',
    'yes | child-words/2012-07-04',
  ],
  no: [[event('referral', '2012-12-30'), event('advocacy', '2013-01-05')], [event('referral', '2012-12-30')]],
  record: born('2005-01-01'),
  cannotTell: [
    [fromFile([event('referral', '2012-01-02')]), born('2005-01-01')],
    'cannot tell: not-in-source | referral/2012-01-02',
  ],
});

judged('no-child-voice', 'a child too small to speak', {
  yes: [[[event('referral', '2012-01-02')], born('2009-12-30')], 'yes | referral/2012-01-02'],
  no: [[event('referral', '2012-01-02')]],
  record: born('2010-12-30'),
});

judged('gap-while-open', 'nothing recorded while open', {
  yes: [
    [[referral, event('visit', '2013-04-04'), event('call', '2013-06-30')]],
    'yes | referral/2013-01-02 | visit/2013-04-04',
  ],
  no: [
    [referral, event('visit', '2013-04-03'), event('call', '2013-06-30')],
    [
      event('referral', '2013-01-02'),
      event('closure', '2013-01-04', { codes: codes({ reason: 'RC7' }) }),
      event('early-help-start', '2013-01-10'),
      event('early-help-end', '2013-06-10'),
    ],
  ],
  cannotTell: [[fromFile([referral])], 'cannot tell: not-in-source | referral/2013-01-02'],
});
