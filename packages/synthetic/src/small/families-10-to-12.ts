import { choice, handChild, handWriter, opened, type HandFamily } from './hand.js';

const SOCIAL_WORK = ['Children’s social care', 'Social worker'] as const;
const MANAGER = ['Children’s social care', 'Team manager'] as const;
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
    status: 'protection-plan',
  };
}

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
    relations: [...'nopq']
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
    status: 'closed',
  };
}

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
    status: 'closed',
  };
}
