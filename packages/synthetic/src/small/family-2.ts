import { choice, handChild, handWriter, type HandFamily } from './hand.js';

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
  return { number: 2, children: [handChild('b', 2, 'M', '2005-09-02')], events };
}
