import { choice, handChild, handWriter, type HandFamily } from './hand.js';

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
  };
}
