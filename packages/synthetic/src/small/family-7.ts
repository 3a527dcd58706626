import { choice, handChild, handWriter, opened, type HandFamily } from './hand.js';

const SOCIAL_WORK = ['Children’s social care', 'Social worker'] as const;
const MANAGER = ['Children’s social care', 'Team manager'] as const;

/** Conference, plan, ended in time, step-down, closed. */
export function family7(): HandFamily {
  const { events, write } = handWriter(7);
  const assessment = { worker: 'Worker 36', team: 'Assessment Team East' };
  const support = { worker: 'Worker 64', team: 'Safeguarding Team East' };
  write('between 3 September 2012 and 14 September 2012', 'domestic-abuse', 'hi', {
    by: ['Family', 'Maternal aunt'],
    what: 'Father broke the kitchen door while mother and the children were inside.',
    people: [
      { label: 'Father', role: 'believed source of harm' },
      { label: 'Maternal aunt', role: 'informant' },
    ],
    each: {
      h: { impact: { polarity: 'negative', text: 'Child H stood in front of mother.' } },
      i: { impact: { polarity: 'negative', text: 'Child I hid and wet the bed that week.' } },
    },
  });
  write('2012-09-22, 23:40', 'domestic-abuse', 'hi', {
    by: ['Police', 'Response officer'],
    what: 'Mother rang the police. Father was arrested and bailed to his brother’s address.',
    standing: 'observed',
    people: [{ label: 'Father', role: 'believed source of harm' }],
  });
  opened(write, '2012-09-24', 'hi', {
    agency: 'Police',
    role: 'Public protection officer',
    source: '6',
    need: 'N1',
    what: 'Third call to the home this year. The children were upstairs, awake.',
    outcome: 'STRATEGY_DISCUSSION',
    why: 'The incidents come closer together and are more serious.',
  });
  write('2012-09-24', 'strategy-discussion', 'hi', {
    ...assessment,
    by: SOCIAL_WORK,
    what: 'Joint enquiry agreed.',
    decision: choice('SECTION_47', 'Manager 8', 'Both children have been harmed by what they see and hear.'),
  });
  write('2012-09-24', 'section-47-start', 'hi', assessment);
  write('2012-09-26', 'child-words', 'hi', {
    ...assessment,
    by: SOCIAL_WORK,
    what: 'Each child was seen alone at school.',
    each: {
      h: {
        seen: 'yes',
        seenAlone: 'yes',
        said: 'I don’t sleep until Mum is asleep.',
        doneBecause: 'A safety plan was made with mother that does not need Child H to act.',
      },
      i: { seen: 'yes', seenAlone: 'yes', said: 'I like it when Dad is at Uncle’s.', doneBecause: null },
    },
  });
  write('2012-10-01', 'section-47-end', 'hi', {
    ...assessment,
    by: SOCIAL_WORK,
    standing: 'found',
    what: 'Borne out. Mother wants father to stay away.',
    decision: choice(
      'CP_CONFERENCE',
      'Manager 8',
      'The harm is likely to go on unless agencies act together.',
    ),
  });
  write('2012-10-12', 'conference', 'hi', {
    ...support,
    by: ['Children’s social care', 'Conference chair'],
    what: 'All agencies came. Mother spoke, and an advocate read Child H’s letter.',
    decision: choice(
      'CP_PLAN',
      'Chair 2',
      'The threshold is met for both children.',
      'Child protection conference',
    ),
    codes: { kind: ['conference', 'initial'], category: ['abuse', 'EMO'] },
  });
  write('2012-10-12', 'protection-plan-start', 'hi', {
    ...support,
    by: ['Children’s social care', 'Conference chair'],
    what: 'Father stays away; mother works with the domestic abuse service; the children are seen alone every ten working days.',
    codes: { category: ['abuse', 'EMO'] },
  });
  write('2012-10-24', 'core-group', 'hi', {
    ...support,
    by: SOCIAL_WORK,
    what: 'Locks changed, school seats changed, sessions begin on Thursday.',
  });
  write('2012-12-14', 'achievement', 'i', {
    by: ['School', 'Class teacher'],
    what: 'Child I sang alone at the winter concert.',
    each: { i: { impact: { polarity: 'positive', text: 'Child I has begun to speak in class.' } } },
  });
  write('2013-01-09', 'conference', 'hi', {
    ...support,
    by: ['Children’s social care', 'Conference chair'],
    what: 'Steady progress. Father is on a course and sees the children at the centre.',
    decision: choice('CP_PLAN', 'Chair 2', 'The change is real and still new.', 'Review conference'),
    codes: { kind: ['conference', 'review'] },
  });
  write('2013-02-20', 'supervision', 'hi', {
    ...support,
    by: MANAGER,
    what: 'What would Child H say has changed? Asked for an hour alone with Child H before the next review.',
  });
  write('2013-06-26', 'conference', 'hi', {
    ...support,
    by: ['Children’s social care', 'Conference chair'],
    what: 'No incident for nine months.',
    decision: choice(
      'STEP_DOWN',
      'Chair 2',
      'The risk is lower and mother will ring if it rises.',
      'Review conference',
    ),
    codes: { kind: ['conference', 'review'] },
  });
  write('2013-06-26', 'protection-plan-end', 'hi', {
    ...support,
    by: ['Children’s social care', 'Conference chair'],
    what: 'The plan ended after eight months.',
  });
  write('2013-06-26', 'child-in-need-plan-start', 'hi', {
    ...support,
    by: SOCIAL_WORK,
    what: 'Three more months: father’s time at the centre, then at the grandparents’.',
  });
  write('2013-09-27', 'child-in-need-plan-end', 'hi', {
    ...support,
    by: SOCIAL_WORK,
    what: 'All tasks done.',
  });
  write('2013-09-30', 'closure', 'hi', {
    ...support,
    by: MANAGER,
    what: 'Closed. The school’s counsellor sees Child H each week.',
    decision: choice('CLOSE', 'Manager 9', 'The children are safe, and both have somebody to tell.'),
    codes: { reason: ['closure', 'RC7'] },
  });
  return {
    number: 7,
    children: [
      handChild('h', 7, 'M', '2001-04-03'),
      handChild('i', 7, 'F', '2005-12-12', { ethnicity: { absent: 'refused' } }),
    ],
    events,
  };
}
