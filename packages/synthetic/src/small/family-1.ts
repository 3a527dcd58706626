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
  return { number: 1, children: [handChild('a', 1, 'F', '2008-05-19')], events };
}
