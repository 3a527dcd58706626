import { choice, handChild, handWriter, opened, type HandFamily } from './hand.js';

const SOCIAL_WORK = ['Children’s social care', 'Social worker'] as const;
const MANAGER = ['Children’s social care', 'Team manager'] as const;
const CHAIR = ['Children’s social care', 'Conference chair'] as const;

/** Transfer in from another authority; a second plan within two years; looked after, home, and an order. */
export function family8(): HandFamily {
  const { events, write } = handWriter(8);
  const support = { worker: 'Worker 71', team: 'Safeguarding Team West' };
  const care = { worker: 'Worker 124', team: 'Children in Care Team' };
  write('w/c 6 June 2011', 'move', 'jk', {
    by: ['Another council', 'Social worker'],
    what: 'The family moved here during a protection plan.',
  });
  opened(write, '2011-06-13', 'jk', {
    agency: 'Another council',
    role: 'Social worker',
    source: '5C',
    need: 'N1',
    what: 'Transfer of two children on a protection plan, with the plan and the last minutes.',
    outcome: 'CP_TRANSFER_IN',
    why: 'The plan is needed here too.',
    worker: 'Worker 6',
  });
  write('2011-06-30', 'conference', 'jk', {
    ...support,
    by: CHAIR,
    what: 'The other council’s worker came and handed over.',
    decision: choice(
      'CP_PLAN',
      'Chair 1',
      'Mother’s drinking is not yet under control.',
      'Transfer-in conference',
    ),
    codes: { kind: ['conference', 'transfer-in'], category: ['abuse', 'NEG'] },
  });
  write('2011-06-30', 'protection-plan-start', 'jk', {
    ...support,
    by: CHAIR,
    codes: { category: ['abuse', 'NEG'] },
  });
  write('2011-09-21', 'conference', 'jk', {
    ...support,
    by: CHAIR,
    what: 'Mother has been dry for ten weeks.',
    decision: choice(
      'CP_PLAN',
      'Chair 1',
      'Ten weeks is a good start and no more than that.',
      'Review conference',
    ),
    codes: { kind: ['conference', 'review'] },
  });
  write('2012-03-07', 'conference', 'jk', {
    ...support,
    by: CHAIR,
    what: 'Clear tests for six months. Grandmother stays at weekends.',
    decision: choice('STEP_DOWN', 'Chair 1', 'The plan has done its work.', 'Review conference'),
    codes: { kind: ['conference', 'review'] },
  });
  write('2012-03-07', 'protection-plan-end', 'jk', { ...support, by: CHAIR });
  write('2012-03-07', 'child-in-need-plan-start', 'jk', {
    ...support,
    by: SOCIAL_WORK,
    what: 'Support group and weekend help go on.',
  });
  write('2012-06-13', 'child-in-need-plan-end', 'jk', { ...support, by: SOCIAL_WORK });
  write('2012-06-15', 'closure', 'jk', {
    ...support,
    by: MANAGER,
    what: 'Closed. The support group meets each week.',
    decision: choice('CLOSE', 'Manager 9', 'Mother has been well for a year.'),
    codes: { reason: ['closure', 'RC7'] },
  });
  write('2012-11', 'bereavement', 'jk', {
    by: ['Family', 'Mother'],
    what: 'The grandmother died.',
    each: {
      j: { impact: { polarity: 'negative', text: 'Child J stopped going to football.' } },
      k: { impact: { polarity: 'negative', text: 'Child K asks where Nan is.' } },
    },
  });
  write('2013-01-19, 01:15', 'caregiver-substance', 'jk', {
    by: ['Police', 'Response officer'],
    what: 'Mother was found asleep outside. The children were alone at home.',
    standing: 'observed',
  });
  opened(write, '2013-01-21', 'jk', {
    agency: 'Police',
    role: 'Response officer',
    source: '6',
    need: 'N3',
    what: 'Children of ten and four alone at night.',
    outcome: 'STRATEGY_DISCUSSION',
    why: 'Young children were left alone, and the person who kept them safe before has died.',
  });
  write('2013-01-21', 'strategy-discussion', 'jk', {
    ...support,
    by: SOCIAL_WORK,
    decision: choice('SECTION_47', 'Manager 8', 'Harm is likely to happen again.'),
  });
  write('2013-01-21', 'section-47-start', 'jk', support);
  write('2013-01-25', 'section-47-end', 'jk', {
    ...support,
    by: SOCIAL_WORK,
    standing: 'found',
    decision: choice('CP_CONFERENCE', 'Manager 8', 'Mother says herself that she cannot stop alone.'),
  });
  write('2013-02-06', 'conference', 'jk', {
    ...support,
    by: CHAIR,
    what: 'Second plan, eleven months after the first ended.',
    decision: choice('CP_PLAN', 'Chair 3', 'The same harm has come back.', 'Child protection conference'),
    codes: { kind: ['conference', 'initial'], category: ['abuse', 'NEG'] },
  });
  write('2013-02-06', 'protection-plan-start', 'jk', {
    ...support,
    by: CHAIR,
    codes: { category: ['abuse', 'NEG'] },
  });
  write('2013-04-17', 'legal-planning', 'jk', {
    ...support,
    by: MANAGER,
    what: 'Advice was taken on what the court would need to see.',
    labels: ['privileged'],
    decision: choice('LEGAL_ACTION', 'Manager 12', 'A last clear chance before court.'),
  });
  write('2013-04-19', 'pre-proceedings-start', 'jk', {
    ...support,
    by: SOCIAL_WORK,
    what: 'The letter says in plain words what must change by July.',
  });
  write('2013-05-03', 'conference', 'jk', {
    ...support,
    by: CHAIR,
    decision: choice('CP_PLAN', 'Chair 3', 'Mother relapsed twice.', 'Review conference'),
    codes: { kind: ['conference', 'review'] },
  });
  write('2013-06-07', 'looked-after-start', 'jk', {
    ...care,
    by: SOCIAL_WORK,
    what: 'Mother asked for care while she goes to residential treatment. The aunt takes both children.',
    decision: choice(
      'ACCOMMODATE',
      'Manager 12',
      'Mother agrees, the aunt is known and loved, and brothers stay together.',
    ),
    codes: { 'legal-status': ['legal', 'V2'] },
    each: {
      j: {
        said: 'Only if me and K are in the same room.',
        doneBecause: 'Bunk beds were bought for the aunt’s spare room.',
      },
    },
  });
  write('2013-06-07', 'placement-start', 'jk', { ...care, codes: { placement: ['placement', 'U1'] } });
  write('2013-06-07', 'protection-plan-end', 'jk', {
    ...support,
    by: CHAIR,
    what: 'Ended: the children are looked after.',
  });
  write('2013-07-01', 'looked-after-review', 'jk', {
    ...care,
    by: ['Children’s social care', 'Reviewing officer'],
    what: 'The boys are settled. Mother writes every week.',
  });
  write('2013-07-31', 'pre-proceedings-end', 'jk', {
    ...support,
    by: SOCIAL_WORK,
    what: 'Mother finished treatment. No application to court.',
  });
  write('2013-09-20', 'looked-after-review', 'jk', {
    ...care,
    by: ['Children’s social care', 'Reviewing officer'],
    what: 'Home at half-term, step by step, if all goes well.',
  });
  write('2013-11-01', 'looked-after-end', 'jk', {
    ...care,
    by: SOCIAL_WORK,
    what: 'The children went home.',
    codes: { ceased: ['ceased', 'E4A'] },
    each: {
      j: { impact: { polarity: 'positive', text: 'Child J is back at football.' } },
      k: { impact: { polarity: 'mixed', text: 'Child K is happy at home and misses the aunt’s dog.' } },
    },
  });
  write('2013-11-01', 'placement-end', 'jk', care);
  write('2013-11-11', 'order-start', 'jk', {
    ...support,
    by: ['Family court', 'Judge'],
    standing: 'found',
    what: 'Supervision order for twelve months.',
    codes: { order: ['order', 'supervision'] },
  });
  write('2014-11-10', 'order-end', 'jk', {
    ...support,
    by: ['Family court', 'Judge'],
    what: 'The order ran out.',
  });
  write('2014-12-05', 'closure', 'jk', {
    ...support,
    by: MANAGER,
    decision: choice('CLOSE', 'Manager 12', 'A year at home, and the aunt is part of the week.'),
    codes: { reason: ['closure', 'RC7'] },
  });
  return {
    number: 8,
    children: [handChild('j', 8, 'M', '2002-08-21'), handChild('k', 8, 'M', '2008-10-30')],
    events,
  };
}
