import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  caseEvent,
  inOrder,
  noDate,
  onDay,
  propose,
  proposalSentence,
  readCode,
  type CaseEvent,
  type EventType,
} from '@case-journey/core';
import { decided, made, ofChild, ofKind } from './made-events.js';

function verdict(event: CaseEvent): readonly [level: string | null, rule: string, sentence: string] {
  const { proposals, notProposed } = propose([event]);
  const [one] = [...proposals, ...notProposed];
  assert.ok(one);
  return ['level' in one ? one.level : null, one.rule, proposalSentence(one)];
}

describe('propose', () => {
  const table: readonly (readonly [
    title: string,
    event: CaseEvent,
    level: string | null,
    rule: string,
    sentence: string,
  ])[] = [
    [
      'a visit where the child was seen',
      made('visit', '2012-03-01', ofChild({ seen: 'yes', seenAlone: 'yes' })),
      null,
      'routine-visit',
      'Visit to the child: nothing new recorded. Kept in the record.',
    ],
    [
      'a visit of which nobody says whether the child was seen',
      made('visit', '2012-03-01', ofChild({ seen: 'not-recorded' })),
      null,
      'routine-visit',
      'Visit to the child: nothing new recorded. Kept in the record.',
    ],
    [
      'a visit where the child was not seen',
      made('visit', '2012-03-01', ofChild({ seen: 'no' })),
      'significant',
      'child-not-seen',
      'Visit to the child: the child was not seen. Something expected did not happen.',
    ],
    [
      'a visit where one of two siblings was not seen',
      made('visit', '2012-03-01', {
        children: [
          { childId: 'a', onRecord: 'yes', seen: 'yes' },
          { childId: 'b', onRecord: 'yes', seen: 'no' },
        ],
      }),
      'significant',
      'child-not-seen',
      'Visit to the child: the child was not seen. Something expected did not happen.',
    ],
    [
      'a visit that did not happen',
      made('visit', '2012-03-01', { occurrence: 'did-not-happen' }),
      'significant',
      'visit-not-made',
      'Visit to the child: expected, and did not take place.',
    ],
    [
      'a visit that was cancelled',
      made('visit', '2012-03-01', { occurrence: 'cancelled' }),
      'significant',
      'visit-not-made',
      'Visit to the child: expected, and did not take place.',
    ],
    [
      'a visit that is planned',
      made('visit', '2012-03-01', { occurrence: 'planned' }),
      null,
      'visit-planned',
      'Visit to the child: planned. Kept in the record.',
    ],
    [
      'a visit where the child said something',
      made('visit', '2012-03-01', ofChild({ said: 'I like the new bed.' })),
      'significant',
      'child-said',
      'Visit to the child: the child’s own words are recorded.',
    ],
    [
      'a visit where the words are blank',
      made('visit', '2012-03-01', ofChild({ said: ' ' })),
      null,
      'routine-visit',
      'Visit to the child: nothing new recorded. Kept in the record.',
    ],
    [
      'a visit that did the child good',
      made('visit', '2012-03-01', ofChild({ impact: { polarity: 'positive', text: 'Laughed.' } })),
      'significant',
      'better-for-child',
      'Visit to the child: a positive effect on the child’s wellbeing is recorded.',
    ],
    [
      'a visit with an effect of which nothing is known',
      made('visit', '2012-03-01', ofChild({ impact: { polarity: 'unknown', text: '' } })),
      null,
      'routine-visit',
      'Visit to the child: nothing new recorded. Kept in the record.',
    ],
    [
      'a phone call with the child’s words',
      made('call', '2012-03-01', ofChild({ said: 'Can I come home?' })),
      'significant',
      'child-said',
      'Phone call: the child’s own words are recorded.',
    ],
    [
      'a phone call that tells of abuse in its text only',
      made('call', '2012-03-01', { whatHappened: 'Domestic abuse, child not seen.' }),
      null,
      'routine-record',
      'Phone call: routine, kept in the record.',
    ],
    [
      'a phone call coded with domestic abuse',
      made('call', '2012-03-01', { codes: [['factors', readCode('factors', '3B')]] }),
      'supporting',
      'coded-concern',
      'Phone call: coded with a concern about the child’s safety.',
    ],
    [
      'a phone call coded with housing',
      made('call', '2012-03-01', { codes: [['factors', readCode('factors', '20')]] }),
      null,
      'routine-record',
      'Phone call: routine, kept in the record.',
    ],
    [
      'a meeting that decided',
      made('meeting', '2012-03-01', decided('CP_CONFERENCE')),
      'significant',
      'decision-made',
      'Meeting: a decision is recorded.',
    ],
    [
      'a supervision that decided',
      made('supervision', '2012-03-01', decided('CLOSE')),
      'significant',
      'decision-made',
      'Supervision: a decision is recorded.',
    ],
    [
      'a contact with no further action',
      made('contact', '2012-03-01', decided('NFA')),
      'significant',
      'contact-no-further-action',
      'Front-door contact with no further action: a decision on the threshold.',
    ],
    [
      'a decision of no further action',
      made('contact-decision', '2012-03-01', decided('NFA')),
      'significant',
      'contact-no-further-action',
      'Front-door contact with no further action: a decision on the threshold.',
    ],
    [
      'a contact that became a referral',
      made('contact-decision', '2012-03-01', decided('NEW_REFERRAL')),
      'supporting',
      'contact-taken-as-referral',
      'Front-door contact taken as a referral: a decision that the referral tells of too.',
    ],
    [
      'a referral with no further action',
      made('referral', '2012-03-01', decided('NFA')),
      'key',
      'referral-no-further-action',
      'Referral with no further action: a decision on the threshold.',
    ],
    [
      'an initial conference',
      made('conference', '2012-03-01', ofKind('conference', 'initial')),
      'key',
      'conference-initial',
      'Initial child protection conference: a decision on whether the child needs a plan to be safe.',
    ],
    [
      'a review conference',
      made('conference', '2012-03-01', ofKind('conference', 'review')),
      'significant',
      'conference-review',
      'Review child protection conference: a decision on whether the plan goes on.',
    ],
    [
      'a review conference that did not happen',
      made('conference', '2012-03-01', { ...ofKind('conference', 'review'), occurrence: 'did-not-happen' }),
      'significant',
      'did-not-happen',
      'This did not happen when it was due: something expected was not done.',
    ],
    [
      'a review conference that is planned',
      made('conference', '2012-03-01', { ...ofKind('conference', 'review'), occurrence: 'planned' }),
      'supporting',
      'planned',
      'This is planned and has not happened yet: a decision on what comes next.',
    ],
    [
      'a core group that was cancelled',
      made('core-group', '2012-03-01', { occurrence: 'cancelled' }),
      'supporting',
      'cancelled',
      'This was cancelled: something expected did not happen.',
    ],
    [
      'a core assessment',
      made('assessment-end', '2012-03-01', ofKind('assessment', 'core')),
      'significant',
      'assessment-end',
      'Core assessment completed: what the next decision rests on.',
    ],
    [
      'attendance that got worse',
      made('attendance', '2012-03-01', ofChild({ impact: { polarity: 'negative', text: 'Behind.' } })),
      'significant',
      'worse-for-child',
      'School attendance: a negative effect on the child’s wellbeing is recorded.',
    ],
    [
      'attendance that got better',
      made('attendance', '2012-03-01', ofChild({ impact: { polarity: 'positive', text: 'Catching up.' } })),
      'significant',
      'better-for-child',
      'School attendance: a positive effect on the child’s wellbeing is recorded.',
    ],
    [
      'an effect that differs',
      made(
        'service-start',
        '2012-03-01',
        ofChild({ impact: { polarity: 'mixed', text: 'Shy, then glad.' } }),
      ),
      'significant',
      'effect-on-child',
      'Service started: an effect on the child’s wellbeing is recorded.',
    ],
    [
      'a missed appointment that did not happen',
      made('missed-appointment', '2012-03-01', { occurrence: 'did-not-happen' }),
      'significant',
      'missed-appointment',
      'Missed appointment: something expected for the child’s wellbeing did not happen.',
    ],
    [
      'a written agreement',
      made('document', '2012-03-01', {
        codes: [['kind', { raw: 'agreement', value: 'agreement', set: 'document' }]],
      }),
      'supporting',
      'written-agreement',
      'Agreement written with the family: a decision, and its ability and will to change.',
    ],
    [
      'a note that a source calls by a name that is not known',
      made('note', '2012-03-01', { values: [{ field: 'type', raw: 'Wombat', value: null }] }),
      'supporting',
      'unknown-type',
      'A record of a kind that is not known: it may matter.',
    ],
    [
      'a host’s own type',
      made('x-huddle', '2012-03-01'),
      'supporting',
      'own-type',
      'A kind of record that the rules do not know: it may matter.',
    ],
  ];
  for (const [title, event, level, rule, sentence] of table) {
    it(`judges ${title}: ${level ?? 'in the record'}`, () => {
      assert.deepEqual(verdict(event), [level, rule, sentence]);
    });
  }

  it('names every test that an event meets', () => {
    const event = made(
      'disclosure',
      '2012-03-01',
      ofChild({ said: 'He hit me.', impact: { polarity: 'negative', text: 'Afraid.' } }),
    );
    const [proposal] = propose([event]).proposals;
    assert.equal(proposal?.rule, 'disclosure');
    assert.deepEqual(proposal.tests, ['safety', 'wellbeing', 'voice']);
  });

  it('judges a child by what is recorded of that child', () => {
    const visit = made('visit', '2012-03-01', {
      children: [
        { childId: 'a', onRecord: 'yes', seen: 'yes' },
        { childId: 'b', onRecord: 'yes', seen: 'no' },
      ],
    });
    assert.deepEqual(propose([visit], { childId: 'a' }).proposals, []);
    assert.equal(propose([visit], { childId: 'b' }).proposals[0]?.rule, 'child-not-seen');
    const [other] = propose([visit], { childId: 'c' }).notProposed;
    assert.equal(other && proposalSentence(other), 'This record is about another child.');
  });

  it('answers nothing to nothing', () => {
    assert.deepEqual(propose([]), { proposals: [], notProposed: [] });
  });

  it('proposes events without a date, after those with one', () => {
    const undated = made('allegation', '2012-03-01', { date: noDate('not known') });
    const dated = made('closure', '2015-03-01');
    assert.deepEqual(
      propose([undated, dated]).proposals.map(({ rule }) => rule),
      ['closure', 'allegation'],
    );
  });

  it('is safe with hostile ids, types and days', () => {
    const names = ['__proto__', 'constructor', 'toString'];
    const events = names.flatMap((name) => [
      caseEvent({
        id: name,
        type: 'missed-appointment',
        date: onDay('2012-03-01'),
        children: [{ childId: name, onRecord: 'yes' }],
      }),
      caseEvent({
        id: `${name}2`,
        type: name as EventType,
        date: { ...onDay('2012-02-31'), latest: '2012-02-31' },
        children: [],
      }),
    ]);
    const { proposals, notProposed } = propose(events, { config: { levels: {} } });
    assert.equal(notProposed.length, 0);
    assert.deepEqual(proposals.flatMap(({ eventIds }) => eventIds).sort(), events.map(({ id }) => id).sort());
    for (const name of names)
      assert.equal(propose(events, { purpose: name }).proposals.length, proposals.length);
  });

  it('puts every event in exactly one place and does not mind the order of its input', () => {
    const events = life(400);
    const straight = propose(events);
    const ids = [...straight.proposals, ...straight.notProposed].flatMap(({ eventIds }) => eventIds);
    assert.deepEqual(ids.toSorted(), events.map(({ id }) => id).sort());
    for (const step of [7, 31, 113]) {
      const mixed = events.map((_, place) => events[(place * step) % events.length]!);
      assert.deepEqual(propose(mixed), straight);
    }
    const places = new Map(inOrder(events).map(({ id }, place) => [id, place]));
    const starts = straight.proposals.map(({ eventIds }) => places.get(eventIds[0]!)!);
    assert.deepEqual(
      starts,
      starts.toSorted((a, b) => a - b),
    );
  });
});

const TYPES: readonly EventType[] = [
  'visit',
  'call',
  'missed-appointment',
  'domestic-abuse',
  'referral',
  'note',
  'achievement',
];

function life(length: number): CaseEvent[] {
  return Array.from({ length }, (_, i) =>
    made(TYPES[(i * 5) % TYPES.length]!, `20${10 + ((i * 3) % 6)}-0${1 + ((i * 7) % 9)}-1${i % 10}`, {
      ...ofChild({ seen: i % 4 === 0 ? 'no' : 'yes' }),
      ...(i % 50 === 0 ? { date: noDate('?') } : {}),
    }),
  );
}
