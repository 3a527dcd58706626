import { choice, handChild, handWriter, type HandFamily } from './hand.js';

/** One contact, information and advice, never seen again. */
export function family1(): HandFamily {
  const { events, write } = handWriter(1);
  const worker = { worker: 'Worker 3', team: 'Family Connect' };
  write('about August 2012', 'household-change', 'a', {
    by: ['Family', 'Mother'],
    what: 'Father moved out after a planned separation.',
    each: { a: { impact: { polarity: 'mixed', text: 'Child A misses him, and home is calmer.' } } },
  });
  write('2012-11-06, 10:20', 'contact', 'a', {
    ...worker,
    by: ['Family', 'Mother'],
    what: 'Mother rang to ask where to find help with bedtimes after the separation.',
    codes: { source: ['source', '1A'] },
  });
  write('2012-11-06', 'contact-decision', 'a', {
    ...worker,
    by: ['Children’s social care', 'Front door'],
    decision: choice(
      'ADVICE',
      'Manager 2',
      'Mother asked for advice and there is no concern for safety. The children’s centre runs a group.',
    ),
  });
  return { number: 1, children: [handChild('a', 1, 'F', '2008-05-19')], events, status: 'contact-only' };
}

/** Referral, assessment, no further action. */
export function family2(): HandFamily {
  const { events, write } = handWriter(2);
  const door = { worker: 'Worker 5', team: 'Family Connect' };
  const assessment = { worker: 'Worker 31', team: 'Assessment Team East' };
  write('2013-01-14', 'contact', 'b', {
    ...door,
    by: ['School', 'Designated lead'],
    what: 'Child B told a teaching assistant that there was no heating at home and that everyone slept in one room.',
    codes: { source: ['source', '2A'] },
  });
  write('2013-01-14', 'contact-decision', 'b', {
    ...door,
    by: ['Children’s social care', 'Front door'],
    decision: choice('NEW_REFERRAL', 'Manager 2', 'It is January, and nobody has seen the home.'),
  });
  write('2013-01-14', 'referral', 'b', {
    ...door,
    by: ['School', 'Designated lead'],
    what: 'No heating at home, reported by Child B.',
    decision: choice('SINGLE_ASSESSMENT', 'Manager 2', 'An assessment will show whether Child B is in need.'),
    codes: { source: ['source', '2A'], need: ['need', 'N7'], nfa: ['yes-no', 'no'] },
  });
  write('2013-01-15', 'allocation', 'b', { ...assessment });
  write('2013-01-15', 'assessment-start', 'b', { ...assessment, codes: { kind: ['assessment', 'initial'] } });
  write('2013-01-17, 15:45', 'visit', 'b', {
    ...assessment,
    by: ['Children’s social care', 'Social worker'],
    what: 'The boiler had broken on 3 January and was mended on the 15th. The home was warm and tidy.',
    standing: 'observed',
    each: {
      b: {
        seen: 'yes',
        seenAlone: 'yes',
        said: 'We camped in the front room. It was fun but cold.',
        doneBecause: 'The landlord was asked for the repair record.',
      },
    },
  });
  write('2013-01-25', 'assessment-end', 'b', {
    ...assessment,
    by: ['Children’s social care', 'Social worker'],
    standing: 'found',
    what: 'Both parents acted at once. Child B is settled, well fed and in school every day.',
    decision: choice(
      'NFA',
      'Manager 7',
      'Child B is not in need: the cold was a broken boiler, and it is mended.',
    ),
    codes: { kind: ['assessment', 'initial'], factors: ['factors', '21'] },
    each: { b: { seen: 'yes', seenAlone: 'yes' } },
  });
  write('2013-01-28', 'referrer-told', 'b', {
    ...door,
    by: ['Children’s social care', 'Front door'],
    what: 'The school was written to about the outcome.',
  });
  write('2013-01-28', 'closure', 'b', {
    ...assessment,
    by: ['Children’s social care', 'Team manager'],
    what: 'Closed after assessment: no service is needed.',
    decision: choice('CLOSE', 'Manager 7', 'The worry was put right by the family.'),
    codes: { reason: ['closure', 'RC8'] },
  });
  return { number: 2, children: [handChild('b', 2, 'M', '2005-09-02')], events, status: 'closed' };
}

/** Early help that works. */
export function family3(): HandFamily {
  const { events, write } = handWriter(3);
  const locality = { worker: 'Worker 152', team: 'Locality Service North' };
  write('Summer 2012', 'attendance', 'cd', {
    by: ['School', 'Attendance officer'],
    what: 'Child C and Child D were late on most days of the second half of term.',
  });
  write('2012-09-19', 'contact', 'cd', {
    worker: 'Worker 3',
    team: 'Family Connect',
    by: ['School', 'Head teacher'],
    what: 'The head teacher asked for help for a mother of two who works nights.',
    codes: { source: ['source', '2A'] },
  });
  write('2012-09-20', 'contact-decision', 'cd', {
    worker: 'Worker 3',
    team: 'Family Connect',
    by: ['Children’s social care', 'Front door'],
    decision: choice(
      'EARLY_HELP',
      'Manager 2',
      'Mother wants help and nobody is at risk of significant harm.',
    ),
  });
  write('2012-10-01', 'early-help-start', 'cd', {
    ...locality,
    by: ['Early help', 'Family support worker'],
    what: 'Three goals were agreed: on time for school, a morning routine, and a night off for mother.',
  });
  write('w/c 5 November 2012', 'service-start', 'cd', {
    ...locality,
    by: ['School', 'Breakfast club'],
    what: 'Both children began at the breakfast club.',
    each: {
      c: { impact: { polarity: 'positive', text: 'Child C helps to set the tables.' } },
      d: { impact: { polarity: 'positive', text: 'Child D eats before lessons and is less tearful.' } },
    },
  });
  write('2012-12-18', 'achievement', 'c', {
    by: ['School', 'Class teacher'],
    what: 'Child C had full attendance this half term.',
    each: { c: { impact: { polarity: 'positive', text: 'Child C is proud of the certificate.' } } },
  });
  write('2013-01-22', 'child-words', 'd', {
    ...locality,
    by: ['Early help', 'Family support worker'],
    what: 'Child D was asked how mornings are now.',
    each: {
      d: {
        seen: 'yes',
        seenAlone: 'yes',
        said: 'Mum is awake and we have porridge.',
        doneBecause: 'Breakfast club carries on two days a week.',
      },
    },
  });
  write('2013-02-08', 'early-help-end', 'cd', {
    ...locality,
    by: ['Early help', 'Family support worker'],
    what: 'All three goals were met. Mother has changed to day shifts.',
  });
  return {
    number: 3,
    children: [handChild('c', 3, 'F', '2003-02-11'), handChild('d', 3, 'M', '2006-07-30')],
    events,
    status: 'contact-only',
  };
}

/** Early help, step-up to assessment, child in need, closed. */
export function family4(): HandFamily {
  const { events, write } = handWriter(4);
  const locality = { worker: 'Worker 155', team: 'Locality Service West' };
  const assessment = { worker: 'Worker 34', team: 'Assessment Team West' };
  const support = { worker: 'Worker 66', team: 'Safeguarding Team West' };
  write('before 14 June 2012', 'caregiver-mental-health', 'e', {
    by: ['Family', 'Maternal grandmother'],
    what: 'Mother had stopped going out and was low.',
  });
  write('2012-06-14', 'early-help-start', 'e', {
    ...locality,
    by: ['Early help', 'Family support worker'],
    what: 'Weekly visits, and a place at nursery for Child E.',
  });
  write('2012-08-29', 'missed-appointment', 'e', {
    ...locality,
    by: ['Community health', 'Health visitor'],
    what: 'Child E was not brought to the two-year check. It was the third date offered.',
    occurrence: 'did-not-happen',
  });
  write('2012-09-05', 'contact', 'e', {
    worker: 'Worker 5',
    team: 'Family Connect',
    by: ['Early help', 'Family support worker'],
    what: 'Mother no longer opens the door. Child E was heard crying.',
    codes: { source: ['source', '5D'] },
  });
  write('2012-09-05', 'contact-decision', 'e', {
    worker: 'Worker 5',
    team: 'Family Connect',
    by: ['Children’s social care', 'Front door'],
    decision: choice(
      'NEW_REFERRAL',
      'Manager 4',
      'Early help has not reached the family and a small child has not been seen for nine days.',
    ),
  });
  write('2012-09-05', 'referral', 'e', {
    worker: 'Worker 5',
    team: 'Family Connect',
    by: ['Early help', 'Family support worker'],
    what: 'Step-up from early help.',
    decision: choice(
      'SINGLE_ASSESSMENT',
      'Manager 4',
      'Child E must be seen today, and an assessment is needed.',
    ),
    codes: { source: ['source', '5D'], need: ['need', 'N3'], nfa: ['yes-no', 'no'] },
  });
  write('2012-09-05', 'early-help-end', 'e', {
    ...locality,
    by: ['Early help', 'Family support worker'],
    what: 'Early help ended with the step-up to social care.',
  });
  write('2012-09-06', 'allocation', 'e', assessment);
  write('2012-09-06', 'assessment-start', 'e', { ...assessment, codes: { kind: ['assessment', 'core'] } });
  write('2012-09-06, 11:10', 'visit', 'e', {
    ...assessment,
    by: ['Children’s social care', 'Social worker'],
    what: 'Mother let us in. She had not slept for days. Child E was clean and played with a ball.',
    standing: 'observed',
    each: { e: { seen: 'yes', seenAlone: 'not-applicable' } },
  });
  write('2012-10-19', 'assessment-end', 'e', {
    ...assessment,
    by: ['Children’s social care', 'Social worker'],
    standing: 'found',
    what: 'Mother is loving and depressed. The grandmother lives two streets away and will help.',
    decision: choice(
      'PROV_OF_SERVICES',
      'Manager 9',
      'Child E is in need: speech and play are behind, and mother cannot do this alone yet.',
    ),
    codes: { kind: ['assessment', 'core'], factors: ['factors', '4B'] },
    each: { e: { seen: 'yes', seenAlone: 'not-applicable' } },
  });
  write('2012-10-26', 'team-change', 'e', {
    ...support,
    what: 'Worker 34 handed over to Worker 66 with a visit together.',
  });
  write('2012-10-26', 'child-in-need-plan-start', 'e', {
    ...support,
    by: ['Children’s social care', 'Social worker'],
    what: 'Nursery five mornings, the community nurse every week, grandmother on Fridays.',
  });
  write('2013-01-30', 'child-in-need-plan-review', 'e', {
    ...support,
    by: ['Children’s social care', 'Social worker'],
    what: 'Child E uses two-word phrases. Mother takes her medicine and walks to nursery.',
  });
  write('2013-04-24', 'supervision', 'e', {
    ...support,
    by: ['Children’s social care', 'Team manager'],
    what: 'What has changed, and who will notice first if it slips? The nursery will. Agreed to close after one more visit alone with mother.',
  });
  write('2013-05-15', 'child-in-need-plan-end', 'e', { ...support, what: 'All goals met.' });
  write('2013-05-17', 'closure', 'e', {
    ...support,
    by: ['Children’s social care', 'Team manager'],
    what: 'The nursery’s family worker carries on; her first visit was on 10 May.',
    decision: choice(
      'CLOSE',
      'Manager 9',
      'The worries at the start have gone, and the nursery holds the next step.',
    ),
    codes: { reason: ['closure', 'RC7'] },
  });
  return { number: 4, children: [handChild('e', 4, 'F', '2010-06-25')], events, status: 'closed' };
}
