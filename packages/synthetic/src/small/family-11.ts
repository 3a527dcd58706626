import { choice, handChild, handWriter, opened, type HandFamily } from './hand.js';

const SOCIAL_WORK = ['Children’s social care', 'Social worker'] as const;
const MANAGER = ['Children’s social care', 'Team manager'] as const;
const CHAIR = ['Children’s social care', 'Conference chair'] as const;

/** Four siblings: shared events, different impact, one with a disability whose needs are missed, unequal records. */
export function family11(): HandFamily {
  const { events, write } = handWriter(11);
  const support = { worker: 'Worker 62', team: 'Safeguarding Team South' };
  const disability = { worker: 'Worker 193', team: 'Disabled Children’s Team' };
  write('c. 2009', 'diagnosis', 'p', {
    by: ['Hospital', 'Paediatrician'],
    what: 'Child P was found to have a hearing loss and learning difficulties.',
  });
  write('Summer 2012', 'neglect-sign', 'nopq', {
    by: ['Community', 'Neighbour'],
    what: 'The children were out until late, and the eldest fed the others.',
    each: {
      n: { impact: { polarity: 'negative', text: 'Child N acts as a parent.' } },
      o: { impact: { polarity: 'mixed', text: 'Child O enjoys being out and is failing at school.' } },
      p: { impact: { polarity: 'unknown', text: 'Nobody asked Child P, who signs.' } },
      q: { impact: { polarity: 'negative', text: 'Child Q is losing weight.' } },
    },
  });
  opened(write, '2012-10-01', 'nopq', {
    agency: 'Education welfare',
    role: 'Education welfare officer',
    source: '2B',
    need: 'N1',
    what: 'Four children, three schools, the same worry from each.',
    outcome: 'SINGLE_ASSESSMENT',
    why: 'Three schools say the same.',
  });
  write('2012-10-02', 'assessment-start', 'nopq', { ...support, codes: { kind: ['assessment', 'core'] } });
  write('2012-11-20', 'assessment-end', 'nopq', {
    ...support,
    by: SOCIAL_WORK,
    standing: 'found',
    what: 'Neglect of all four. The section on Child P speaks of equipment only.',
    decision: choice('STRATEGY_DISCUSSION', 'Manager 8', 'Neglect is long-standing.'),
    codes: { kind: ['assessment', 'core'], factors: ['factors', '16A 5A'] },
    each: {
      n: {
        seen: 'yes',
        seenAlone: 'yes',
        said: 'I want to be in the football team but who would do tea?',
        doneBecause: 'Breakfast and tea clubs were paid for.',
      },
      o: { seen: 'yes', seenAlone: 'yes' },
      p: { seen: 'yes', seenAlone: 'no' },
      q: { seen: 'yes', seenAlone: 'not-applicable' },
    },
  });
  write('2012-11-21', 'strategy-discussion', 'noq', {
    ...support,
    by: SOCIAL_WORK,
    what: 'Child P was not discussed: “known to the disability team”.',
    decision: choice('SECTION_47', 'Manager 8', 'Significant harm is likely.'),
  });
  write('2012-11-21', 'section-47-start', 'noq', support);
  write('2012-11-29', 'section-47-end', 'noq', {
    ...support,
    by: SOCIAL_WORK,
    standing: 'found',
    decision: choice('CP_CONFERENCE', 'Manager 8', 'A plan is needed.'),
  });
  write('2012-12-11', 'conference', 'noq', {
    ...support,
    by: CHAIR,
    decision: choice('CP_PLAN', 'Chair 1', 'The threshold is met.', 'Child protection conference'),
    codes: { kind: ['conference', 'initial'], category: ['abuse', 'NEG'] },
  });
  write('2012-12-11', 'protection-plan-start', 'noq', {
    ...support,
    by: CHAIR,
    codes: { category: ['abuse', 'NEG'] },
  });
  write('2012-12-17', 'document', 'nopq', {
    ...support,
    by: SOCIAL_WORK,
    title: 'Family plan and agreement',
    what: 'The agreement with both parents about all four children.',
    codes: { kind: ['document', 'agreement'] },
    each: { o: { onRecord: 'no' }, p: { onRecord: 'no' }, q: { onRecord: 'no' } },
  });
  write('2013-02-13', 'hospital', 'p', {
    ...disability,
    by: ['Hospital', 'Audiology'],
    what: 'Child P came without hearing aids; they had been broken for four months.',
    each: { p: { impact: { polarity: 'negative', text: 'Child P could not follow lessons all winter.' } } },
  });
  write('2013-03-06', 'conference', 'noq', {
    ...support,
    by: CHAIR,
    what: 'The school nurse asked why Child P is not on the plan.',
    decision: choice(
      'CP_PLAN',
      'Chair 1',
      'The plan goes on, and an enquiry for Child P begins now.',
      'Review conference',
    ),
    codes: { kind: ['conference', 'review'] },
  });
  write('2013-03-07', 'strategy-discussion', 'p', {
    ...disability,
    by: SOCIAL_WORK,
    decision: choice('SECTION_47', 'Manager 8', 'Child P lives in the same home, with less chance to tell.'),
  });
  write('2013-03-07', 'section-47-start', 'p', disability);
  write('2013-03-14', 'section-47-end', 'p', {
    ...disability,
    by: SOCIAL_WORK,
    standing: 'found',
    decision: choice('CP_CONFERENCE', 'Manager 8', 'The same neglect, and a disability missed.'),
  });
  write('2013-03-19', 'child-words', 'p', {
    ...disability,
    by: SOCIAL_WORK,
    what: 'Child P was seen with a signing advocate for the first time.',
    each: {
      p: {
        seen: 'yes',
        seenAlone: 'yes',
        said: '(signed) Home loud for you, quiet for me. I want my ears back.',
        doneBecause: 'Spare hearing aids are kept at school.',
      },
    },
  });
  write('2013-03-26', 'conference', 'p', {
    ...disability,
    by: CHAIR,
    decision: choice('CP_PLAN', 'Chair 1', 'The threshold is met.', 'Child protection conference'),
    codes: { kind: ['conference', 'initial'], category: ['abuse', 'NEG'] },
  });
  write('2013-03-26', 'protection-plan-start', 'p', {
    ...disability,
    by: CHAIR,
    codes: { category: ['abuse', 'NEG'] },
  });
  write('2013-08-28', 'conference', 'nopq', {
    ...support,
    by: CHAIR,
    what: 'All four are reviewed together from now on.',
    decision: choice(
      'CP_PLAN',
      'Chair 1',
      'There is change in the kitchen and at bedtime.',
      'Review conference',
    ),
    codes: { kind: ['conference', 'review'] },
  });
  write('2014-02-19', 'conference', 'nopq', {
    ...support,
    by: CHAIR,
    decision: choice('STEP_DOWN', 'Chair 1', 'A year of steady change.', 'Review conference'),
    codes: { kind: ['conference', 'review'] },
  });
  write('2014-02-19', 'protection-plan-end', 'nopq', { ...support, by: CHAIR });
  write('2014-02-19', 'child-in-need-plan-start', 'nopq', { ...support, by: SOCIAL_WORK });
  write('2014-07-16', 'achievement', 'n', {
    by: ['School', 'Head of year'],
    what: 'Child N is captain of the under-fourteens.',
    each: { n: { impact: { polarity: 'positive', text: 'Child N has time to be a child.' } } },
  });
  write('2014-09-10', 'child-in-need-plan-end', 'nopq', { ...support, by: SOCIAL_WORK });
  write('2014-09-12', 'closure', 'nopq', {
    ...support,
    by: MANAGER,
    what: 'Closed; short breaks for Child P go on.',
    decision: choice('CLOSE', 'Manager 9', 'Each child’s worry was gone through, one by one.'),
    codes: { reason: ['closure', 'RC7'] },
  });
  const siblings = (
    letter: string,
  ): {
    relations: {
      to: string;
      kind: string;
      from: null;
      until: null;
      household: 'yes';
      parentalResponsibility: 'not-applicable';
    }[];
  } => ({
    relations: ['n', 'o', 'p', 'q']
      .filter((other) => other !== letter)
      .map((other) => ({
        to: `child-${other}`,
        kind: 'sibling',
        from: null,
        until: null,
        household: 'yes',
        parentalResponsibility: 'not-applicable',
      })),
  });
  return {
    number: 11,
    children: [
      handChild('n', 11, 'M', '2000-10-05', siblings('n')),
      handChild('o', 11, 'F', '2002-05-14', siblings('o')),
      handChild('p', 11, 'F', '2005-02-28', {
        ...siblings('p'),
        disability: ['HEAR', 'LD'].map((value) => ({ raw: value, value, set: 'disability' })),
      }),
      handChild('q', 11, 'M', '2010-09-01', siblings('q')),
    ],
    events,
  };
}
