import { choice, handChild, handWriter, opened, type HandFamily } from './hand.js';

const SOCIAL_WORK = ['Children’s social care', 'Social worker'] as const;
const MANAGER = ['Children’s social care', 'Team manager'] as const;
const CHAIR = ['Children’s social care', 'Conference chair'] as const;

/** A long gap, then three re-referrals with the same concern, escalating, at the age of 14. */
export function family9(): HandFamily {
  const { events, write } = handWriter(9);
  const assessment = { worker: 'Worker 38', team: 'Assessment Team North' };
  const support = { worker: 'Worker 81', team: 'Safeguarding Team North' };
  write('before 14 June 2004', 'household-change', 'l', {
    by: ['Family', 'Mother'],
    what: 'Father left. Mother and Child L moved in with friends.',
  });
  opened(write, '2004-06-14', 'l', {
    agency: 'Community health',
    role: 'Health visitor',
    source: '3B',
    need: 'N4',
    what: 'A mother with a two-year-old and no home of her own.',
    outcome: 'NFA',
    why: 'Housing has found a flat. Advice given.',
    worker: 'Worker 1',
  });
  write('2004-06-15', 'closure', 'l', {
    by: MANAGER,
    codes: { reason: 'not-applicable' },
    decision: choice('NFA', 'Manager 1', 'No role for social care.'),
  });
  write('date not known', 'note', 'l', {
    by: ['School', 'Former primary school'],
    what: 'A file from the primary school speaks of “a hard year” and gives no date.',
  });
  write('2015-04-22', 'missing', 'l', {
    by: ['Family', 'Mother'],
    what: 'Child L did not come home until the next morning.',
  });
  opened(write, '2015-04-23', 'l', {
    agency: 'Police',
    role: 'Response officer',
    source: '6',
    need: 'N5',
    what: 'Missing for one night after an argument.',
    outcome: 'NFA',
    why: 'First time missing, and home now.',
  });
  write('2015-04-27', 'closure', 'l', {
    by: MANAGER,
    codes: { reason: 'not-applicable' },
    decision: choice('NFA', 'Manager 4', 'Advice given to mother.'),
  });
  write('2015-06-11', 'missing', 'l', {
    by: ['Family', 'Mother'],
    what: 'Missing for two nights. Came back with a new phone.',
  });
  opened(write, '2015-06-12', 'l', {
    agency: 'School',
    role: 'Designated lead',
    source: '2A',
    need: 'N5',
    what: 'Missing again, a new phone and a new older friend.',
    outcome: 'NFA',
    why: null,
  });
  write('2015-06-15', 'closure', 'l', {
    by: MANAGER,
    codes: { reason: 'not-applicable' },
    decision: choice('NFA', null, null),
  });
  write('2015-07-06', 'exploitation', 'l', {
    by: ['Youth project', 'Youth worker'],
    what: 'Child L is driven about by a man of about twenty-five.',
    labels: ['intelligence'],
  });
  opened(write, '2015-07-07', 'l', {
    agency: 'Youth project',
    role: 'Youth worker',
    source: '8',
    need: 'N1',
    what: 'Third worry in eleven weeks, each more serious.',
    outcome: 'SINGLE_ASSESSMENT',
    why: 'The same worry three times. The pattern matters more than each event.',
  });
  write('2015-07-08', 'assessment-start', 'l', { ...assessment, codes: { kind: ['assessment', 'single'] } });
  write('2015-07-15', 'child-words', 'l', {
    ...assessment,
    by: SOCIAL_WORK,
    what: 'Child L met the worker in the park, at the third attempt.',
    each: {
      l: {
        seen: 'yes',
        seenAlone: 'yes',
        said: 'He listens to me. You lot only turn up when I’m missing.',
        doneBecause: 'The same worker now meets Child L every Tuesday, whatever happens.',
      },
    },
  });
  write('2015-08-28', 'assessment-end', 'l', {
    ...assessment,
    by: SOCIAL_WORK,
    standing: 'found',
    decision: choice('STRATEGY_DISCUSSION', 'Manager 8', 'Child L is being groomed and does not see it so.'),
    codes: { kind: ['assessment', 'single'], factors: ['factors', '11A 10A'] },
    each: { l: { seen: 'yes', seenAlone: 'yes' } },
  });
  write('2015-08-28', 'strategy-discussion', 'l', {
    ...assessment,
    by: SOCIAL_WORK,
    decision: choice('SECTION_47', 'Manager 8', 'Police hold information about the man.'),
  });
  write('2015-08-28', 'section-47-start', 'l', assessment);
  write('2015-09-04', 'section-47-end', 'l', {
    ...assessment,
    by: SOCIAL_WORK,
    standing: 'found',
    decision: choice('CP_CONFERENCE', 'Manager 8', 'One plan for home, school and police.'),
  });
  write('2015-09-17', 'conference', 'l', {
    ...support,
    by: CHAIR,
    decision: choice('CP_PLAN', 'Chair 2', 'The threshold is met.', 'Child protection conference'),
    codes: { kind: ['conference', 'initial'], category: ['abuse', 'SAB'] },
  });
  write('2015-09-17', 'protection-plan-start', 'l', {
    ...support,
    by: CHAIR,
    codes: { category: ['abuse', 'SAB'] },
  });
  write('2015-12-15', 'conference', 'l', {
    ...support,
    by: CHAIR,
    what: 'Not missing for nine weeks. Mother and Child L eat together on Sundays.',
    decision: choice('CP_PLAN', 'Chair 2', 'Good, and early days.', 'Review conference'),
    codes: { kind: ['conference', 'review'] },
  });
  write('2016-06-08', 'conference', 'l', {
    ...support,
    by: CHAIR,
    occurrence: 'planned',
    recordedOn: '2015-12-15',
    codes: { kind: ['conference', 'review'] },
  });
  return { number: 9, children: [handChild('l', 9, 'F', '2001-03-27')], events };
}
