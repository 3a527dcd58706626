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
    status: 'child-in-need',
  };
}

/** Section 47, no conference. Told by two agencies in two ways. */
export function family6(): HandFamily {
  const { events, write } = handWriter(6);
  const worker = { worker: 'Worker 33', team: 'Assessment Team South' };
  write('2012-10-09, 08:50', 'injury', 'g', {
    by: ['School', 'Class teacher'],
    what: 'Child G came in with a bruise on the upper arm.',
    standing: 'observed',
    accounts: [
      {
        source: { agency: 'School', role: 'Class teacher', documentRef: null, recordedBy: null },
        text: 'Child G said “Dad got cross”.',
      },
      {
        source: { agency: 'Family', role: 'Father', documentRef: null, recordedBy: null },
        text: 'Father said that Child G fell from the climbing frame on Sunday.',
      },
    ],
    each: { g: { impact: { polarity: 'negative', text: 'Child G was quiet and stayed near the teacher.' } } },
  });
  opened(write, '2012-10-09', 'g', {
    agency: 'School',
    role: 'Head teacher',
    source: '2A',
    need: 'N1',
    what: 'A bruise on the arm, and two accounts of it.',
    outcome: 'STRATEGY_DISCUSSION',
    why: 'A bruise with two accounts may mean significant harm. Child G must be seen before the end of school.',
    clock: '09:30',
  });
  write('2012-10-09', 'strategy-discussion', 'g', {
    ...worker,
    by: SOCIAL_WORK,
    what: 'Police, health and social care agreed on a joint visit and a medical today.',
    decision: choice('SECTION_47', 'Manager 8', 'There is reasonable cause to suspect significant harm.'),
    people: [
      { label: 'Police', role: 'attended' },
      { label: 'Community health', role: 'attended' },
      { label: 'School', role: 'invited' },
    ],
  });
  write('2012-10-09', 'section-47-start', 'g', worker);
  write('2012-10-09, 14:05', 'contact-with-child', 'g', {
    ...worker,
    by: SOCIAL_WORK,
    what: 'Child G was seen alone at school, with the teacher next door.',
    each: {
      g: {
        seen: 'yes',
        seenAlone: 'yes',
        said: 'I fell off the frame. Dad was cross because I climbed too high. He carried me home.',
        doneBecause: 'The doctor was asked whether the bruise fits a fall.',
      },
    },
  });
  write('2012-10-09', 'hospital', 'g', {
    by: ['Hospital', 'Paediatrician'],
    what: 'One bruise, which fits a fall from a height. No other marks.',
    standing: 'found',
  });
  write('2012-10-18', 'section-47-end', 'g', {
    ...worker,
    by: SOCIAL_WORK,
    standing: 'not-proved',
    what: 'Not borne out: the account of the fall fits what Child G, the neighbour and the doctor say.',
    decision: choice(
      'NFA_CONTINUE_SINGLE',
      'Manager 8',
      'A conference is not needed. The assessment goes on, because home is tense.',
    ),
  });
  write('2012-10-19', 'referrer-told', 'g', {
    by: ['Children’s social care', 'Front door'],
    what: 'The head teacher was told by phone and in writing.',
  });
  write('2012-11-30', 'assessment-end', 'g', {
    ...worker,
    by: SOCIAL_WORK,
    standing: 'found',
    what: 'A careful family under strain since the night shifts began. Grandparents now have Child G on two evenings.',
    decision: choice('REFERRAL_TO_OTHER_AGENCY', 'Manager 8', 'Early help can do what is needed.'),
    codes: { kind: ['assessment', 'core'], factors: ['factors', '21'] },
    each: { g: { seen: 'yes', seenAlone: 'yes' } },
  });
  write('2012-12-03', 'early-help-start', 'g', {
    worker: 'Worker 158',
    team: 'Locality Service South',
    by: ['Early help', 'Family support worker'],
    what: 'First visit made together with the social worker.',
  });
  write('2012-12-03', 'closure', 'g', {
    ...worker,
    by: MANAGER,
    what: 'Closed with early help in place.',
    decision: choice('CLOSE', 'Manager 8', 'The injury was an accident, and early help has begun.'),
    codes: { reason: ['closure', 'RC7'] },
  });
  write('2013-03-22', 'early-help-end', 'g', {
    worker: 'Worker 158',
    team: 'Locality Service South',
    by: ['Early help', 'Family support worker'],
    what: 'Father has changed shifts. The family go swimming on Sundays.',
  });
  return { number: 6, children: [handChild('g', 6, 'F', '2006-01-17')], events, status: 'closed' };
}

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
    status: 'closed',
  };
}
