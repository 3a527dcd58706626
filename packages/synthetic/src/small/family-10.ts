import { choice, handChild, handWriter, opened, type HandFamily } from './hand.js';

const SOCIAL_WORK = ['Children’s social care', 'Social worker'] as const;
const CHAIR = ['Children’s social care', 'Conference chair'] as const;

/** An unborn child: assessment before the birth, plan at birth. */
export function family10(): HandFamily {
  const { events, write } = handWriter(10);
  const assessment = { worker: 'Worker 40', team: 'Assessment Team West' };
  const support = { worker: 'Worker 73', team: 'Safeguarding Team West' };
  opened(write, '2015-08-03', 'm', {
    agency: 'Community health',
    role: 'Midwife',
    source: '3D',
    need: 'N1',
    what: 'Mother is 20 weeks pregnant. Her partner has been in prison for hurting a child.',
    outcome: 'SINGLE_ASSESSMENT',
    why: 'There is time to plan if we start now.',
  });
  write('2015-08-04', 'assessment-start', 'm', {
    ...assessment,
    codes: { kind: ['assessment', 'pre-birth'] },
  });
  write('2015-08-20', 'parent-words', 'm', {
    ...assessment,
    by: ['Family', 'Mother'],
    what: 'Mother said that she was in care herself and wants to be asked, not told.',
  });
  write('2015-10-02', 'assessment-end', 'm', {
    ...assessment,
    by: SOCIAL_WORK,
    standing: 'found',
    what: 'Mother keeps every appointment. Partner will not say where he lives.',
    decision: choice('STRATEGY_DISCUSSION', 'Manager 8', 'The risk is from the partner and begins at birth.'),
    codes: { kind: ['assessment', 'pre-birth'], factors: ['factors', '3B'] },
    each: { m: { seen: 'not-applicable', seenAlone: 'not-applicable' } },
  });
  write('2015-10-05', 'strategy-discussion', 'm', {
    ...assessment,
    by: SOCIAL_WORK,
    decision: choice('SECTION_47', 'Manager 8', 'Harm is likely after the birth.'),
  });
  write('2015-10-05', 'section-47-start', 'm', assessment);
  write('2015-10-09', 'section-47-end', 'm', {
    ...assessment,
    by: SOCIAL_WORK,
    standing: 'found',
    decision: choice('CP_CONFERENCE', 'Manager 8', 'Hospital, police and housing need one plan.'),
  });
  write('2015-10-22', 'conference', 'm', {
    ...support,
    by: CHAIR,
    what: 'Mother chose where to sit and spoke last.',
    decision: choice('CP_PLAN', 'Chair 3', 'The plan starts at birth.', 'Child protection conference'),
    codes: { kind: ['conference', 'pre-birth'], category: ['abuse', 'PHY'] },
  });
  write('2015-10-22', 'protection-plan-start', 'm', {
    ...support,
    by: CHAIR,
    codes: { category: ['abuse', 'PHY'] },
  });
  write('2015-12-21', 'expected-birth', 'm', {
    by: ['Community health', 'Midwife'],
    occurrence: 'planned',
    recordedOn: '2015-08-03',
  });
  write('2015-12-16', 'birth', 'm', {
    by: ['Hospital', 'Midwife'],
    what: 'Child M was born, five days early and well.',
    standing: 'observed',
    each: { m: { impact: { polarity: 'positive', text: 'Child M feeds well and is held a lot.' } } },
  });
  write('2015-12-18', 'household-change', 'm', {
    ...support,
    by: ['Housing', 'Housing officer'],
    what: 'Mother and Child M moved to a mother-and-baby flat at an address that is not to be shared.',
    labels: ['address-withheld'],
  });
  write('2016-01-20', 'conference', 'm', {
    ...support,
    by: CHAIR,
    what: 'Child M thrives. Partner has not been seen.',
    decision: choice('CP_PLAN', 'Chair 3', 'The first months matter most.', 'Review conference'),
    codes: { kind: ['conference', 'review'] },
  });
  return {
    number: 10,
    children: [handChild('m', 10, 'M', '2015-12-16', { expectedBirth: '2015-12-21' })],
    events,
  };
}
