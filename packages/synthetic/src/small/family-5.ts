import { choice, handChild, handWriter, opened, type HandFamily } from './hand.js';

const SOCIAL_WORK = ['Children’s social care', 'Social worker'] as const;
const MANAGER = ['Children’s social care', 'Team manager'] as const;

/** Child in need, drifting for two years. The record has the gaps that the letter found. */
export function family5(): HandFamily {
  const { events, write } = handWriter(5);
  const first = { worker: 'Worker 67', team: 'Safeguarding Team North' };
  const second = { worker: 'Worker 78', team: 'Safeguarding Team North' };
  write('about August 2010', 'neglect-sign', 'f', {
    by: ['Community health', 'Health visitor'],
    what: 'The home had no cooker, and Child F slept on a mattress in the hall.',
    each: { f: { impact: { polarity: 'negative', text: 'Child F was often tired and cold.' } } },
  });
  opened(write, '2013-02-04', 'f', {
    agency: 'School',
    role: 'Designated lead',
    source: '2A',
    need: 'N1',
    what: 'Child F is hungry on Mondays, wears thin shoes in the snow and has missed the eye clinic three times.',
    outcome: 'SINGLE_ASSESSMENT',
    why: 'This is more than one bad week: an assessment is needed.',
  });
  write('2013-02-06', 'assessment-start', 'f', { ...first, codes: { kind: ['assessment', 'core'] } });
  write('2013-03-26', 'assessment-end', 'f', {
    ...first,
    by: SOCIAL_WORK,
    standing: 'found',
    what: 'Mother is fond of Child F and has no routine. Nobody helps her. The landlord does no repairs.',
    decision: choice('PROV_OF_SERVICES', null, null),
    codes: { kind: ['assessment', 'core'], factors: ['factors', '16A'] },
    each: { f: { seen: 'not-recorded', seenAlone: 'not-recorded' } },
  });
  write('2013-03-28', 'child-in-need-plan-start', 'f', {
    ...first,
    by: SOCIAL_WORK,
    what: 'Eye clinic, a bed, breakfast club, and a parenting course.',
  });
  write('2013-09-02', 'worker-change', 'f', {
    ...second,
    by: MANAGER,
    what: 'Worker 67 left. The plan was not talked through.',
  });
  write('2013-09-03', 'unallocated', 'f', { by: MANAGER, what: 'No worker for the time being.' });
  write('2013-10-14', 'allocation', 'f', { ...second, by: MANAGER });
  write('September 2103', 'missed-appointment', 'f', {
    ...second,
    by: ['Hospital', 'Eye clinic'],
    what: 'Child F was not brought to the eye clinic.',
    occurrence: 'did-not-happen',
  });
  write('2014-02-11', 'missed-appointment', 'f', {
    ...second,
    by: ['Hospital', 'Eye clinic'],
    what: 'Not brought to the eye clinic again. The clinic has closed its file.',
    occurrence: 'did-not-happen',
  });
  write('2014-05-20, 16:10', 'visit', 'f', {
    ...second,
    by: SOCIAL_WORK,
    what: 'Nobody came to the door. A curtain moved.',
    each: { f: { seen: 'no', seenAlone: 'no', notSeenWhy: 'Nobody came to the door.' } },
  });
  write('2014-11-05', 'child-words', 'f', {
    ...second,
    by: ['School', 'Learning mentor'],
    what: 'Child F talked with the mentor after falling asleep in class.',
    each: {
      f: {
        seen: 'yes',
        seenAlone: 'yes',
        said: 'I can’t see the board. I sit at the back because I smell.',
        doneBecause: null,
      },
    },
  });
  write('2014-11-20', 'disclosure', 'f', {
    by: ['School', 'Learning mentor'],
    what: 'Child F said that mother’s friend shouts and locks the kitchen.',
    disputed: [{ by: 'Mother', text: 'The kitchen door sticks. It was never locked.', day: '2014-11-24' }],
  });
  write('2015-03-03', 'audit', 'f', {
    by: ['Children’s social care', 'Auditor'],
    what: 'No chronology, no supervision on record since the plan began, and the plan is the same as two years ago.',
    response: [
      {
        action: 'Review the plan and see Child F alone',
        owner: 'Manager 11',
        due: '2015-03-17',
        done: '2015-03-19',
      },
    ],
  });
  write('2015-03-19', 'child-in-need-plan-review', 'f', {
    ...second,
    by: SOCIAL_WORK,
    what: 'New plan: the eye clinic by April with a lift from the worker, uniform from the school fund, visits every two weeks.',
    decision: choice(
      'STRATEGY_DISCUSSION',
      'Manager 11',
      'Two years without change means that help alone has not been enough.',
    ),
  });
  write('2015-04-14', 'health-assessment', 'f', {
    by: ['Hospital', 'Eye clinic'],
    what: 'Child F was seen and has glasses.',
    each: {
      f: {
        impact: { polarity: 'positive', text: 'Child F moved to the front of the class and reads aloud.' },
      },
    },
  });
  const ethnicity = { absent: 'not-yet-obtained' } as const;
  return {
    number: 5,
    children: [handChild('f', 5, 'M', '2004-11-09', { ethnicity, religion: { absent: 'not-recorded' } })],
    events,
  };
}
