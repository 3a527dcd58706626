import { choice, handChild, handWriter, opened, type HandFamily } from './hand.js';

const SOCIAL_WORK = ['Children’s social care', 'Social worker'] as const;
const MANAGER = ['Children’s social care', 'Team manager'] as const;

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
  return { number: 6, children: [handChild('g', 6, 'F', '2006-01-17')], events };
}
