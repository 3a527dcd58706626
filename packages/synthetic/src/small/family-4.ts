import { choice, handChild, handWriter, type HandFamily } from './hand.js';

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
  return { number: 4, children: [handChild('e', 4, 'F', '2010-06-25')], events };
}
