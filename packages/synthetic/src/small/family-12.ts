import { choice, handChild, handWriter, opened, type HandFamily } from './hand.js';

const SOCIAL_WORK = ['Children’s social care', 'Social worker'] as const;
const MANAGER = ['Children’s social care', 'Team manager'] as const;

/** An unaccompanied young person who becomes a care leaver. */
export function family12(): HandFamily {
  const { events, write } = handWriter(12);
  const care = { worker: 'Worker 131', team: 'Children in Care Team' };
  write('after 1 March 2013', 'immigration', 'r', {
    by: ['The young person'],
    what: 'Child R left home alone and was on the road for months.',
    standing: 'reported',
  });
  opened(write, '2013-09-10', 'r', {
    agency: 'Police',
    role: 'Response officer',
    source: '6',
    need: 'N8',
    what: 'A young person of about 15 was found in the back of a lorry, cold and hungry.',
    outcome: 'CLA_REQUEST',
    why: 'A child with nobody to care for him here.',
    clock: '05:55',
    worker: 'Worker 8',
  });
  write('2013-09-10', 'looked-after-start', 'r', {
    ...care,
    by: SOCIAL_WORK,
    what: 'Emergency foster home with a family who share a language with Child R.',
    decision: choice('ACCOMMODATE', 'Manager 12', 'A child alone; there is no other choice, and he agrees.'),
    codes: { 'legal-status': ['legal', 'V2'], need: ['need', 'N8'] },
  });
  write('2013-09-10', 'placement-start', 'r', { ...care, codes: { placement: ['placement', 'U4'] } });
  write('2013-09-12', 'child-words', 'r', {
    ...care,
    by: SOCIAL_WORK,
    what: 'Talked with an interpreter by phone and then in person.',
    each: {
      r: {
        seen: 'yes',
        seenAlone: 'yes',
        said: 'I want to ring my mother. I want to learn.',
        doneBecause: 'The tracing service was asked, and a college place found.',
      },
    },
  });
  write('2013-09-26', 'assessment-end', 'r', {
    ...care,
    by: SOCIAL_WORK,
    standing: 'found',
    what: 'Age accepted as given.',
    codes: { kind: ['assessment', 'initial'], factors: ['factors', '9A'] },
    each: { r: { seen: 'yes', seenAlone: 'yes' } },
  });
  write('2013-10-04', 'looked-after-review', 'r', {
    ...care,
    by: ['Children’s social care', 'Reviewing officer'],
    what: 'Health and education plans are in place. Prayer and food are respected at the foster home.',
  });
  write('2013-10-21', 'school-change', 'r', {
    by: ['College', 'Tutor'],
    what: 'Began English at college.',
    each: { r: { impact: { polarity: 'positive', text: 'Child R has friends and walks there alone.' } } },
  });
  write('2014-01-03', 'looked-after-review', 'r', {
    ...care,
    by: ['Children’s social care', 'Reviewing officer'],
  });
  write('2014-03', 'bereavement', 'r', {
    ...care,
    by: ['The young person'],
    what: 'News came that his uncle had died.',
    each: { r: { impact: { polarity: 'negative', text: 'Child R did not sleep and stayed in his room.' } } },
  });
  write('2014-06-27', 'looked-after-review', 'r', {
    ...care,
    by: ['Children’s social care', 'Reviewing officer'],
  });
  write('2014-11-12', 'immigration', 'r', {
    by: ['Home Office', 'Caseworker'],
    what: 'Leave to remain for five years.',
  });
  write('2014-12-16', 'looked-after-review', 'r', {
    ...care,
    by: ['Children’s social care', 'Reviewing officer'],
  });
  write('2015-06-10', 'looked-after-review', 'r', {
    ...care,
    by: ['Children’s social care', 'Reviewing officer'],
    what: 'Pathway plan: stay put with the foster family after 18.',
  });
  write('2015-07-09', 'achievement', 'r', {
    by: ['College', 'Tutor'],
    what: 'Passed the English exam and won the tutor’s prize.',
  });
  write('2016-01-01', 'looked-after-end', 'r', {
    ...care,
    by: SOCIAL_WORK,
    what: 'Child R turned 18 and stays with the family.',
    codes: { ceased: ['ceased', 'E7'] },
  });
  write('2016-01-01', 'placement-end', 'r', care);
  write('2016-01-01', 'care-leaver-start', 'r', {
    worker: 'Worker 140',
    team: 'Leaving Care Team',
    by: SOCIAL_WORK,
    what: 'A personal adviser whom he met three times before.',
  });
  write('2016-01-04', 'closure', 'r', {
    ...care,
    by: MANAGER,
    decision: choice('CLOSE', 'Manager 12', 'An adult now, with a personal adviser.'),
    codes: { reason: ['closure', 'RC6'] },
  });
  return {
    number: 12,
    children: [
      handChild('r', 12, 'M', '1998-01-01', {
        ethnicity: { raw: 'AOTH', value: 'AOTH', set: 'ethnicity' },
        language: { raw: 'Pashto', value: 'Pashto', set: 'language' },
        religion: { raw: 'Muslim', value: 'Muslim', set: 'religion' },
      }),
    ],
    events,
  };
}
