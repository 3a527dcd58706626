import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  accept,
  addEntry,
  analyse,
  chosenProposal,
  currentEntries,
  finish,
  inOrder,
  isMachineWording,
  leaveOut,
  machineWordingCount,
  mayAcceptInBulk,
  newChronology,
  onDay,
  propose,
  reopen,
  rerate,
  review,
  revise,
  reword,
  type CaseEvent,
  type Chronology,
  type Proposal,
  type Words,
} from '@case-journey/core';
import { decided, made, ofChild } from './made-events.js';

const EMPTY = newChronology({
  childIds: ['a'],
  title: 'Chronology',
  purpose: 'current-work',
  audience: 'team',
});
const FIRST = { by: 'Worker 1', at: '2012-04-01T09:00:00Z' };
const LATER = { by: 'Manager 2', at: '2012-05-01T09:00:00Z' };
const WORDS: Words = {
  title: 'Police called',
  whatHappened: 'Shouting at night.',
  impact: null,
  response: null,
};

function proposed(...events: readonly CaseEvent[]): Proposal {
  const [proposal] = propose(events).proposals;
  assert.ok(proposal);
  return proposal;
}

function accepted(event: CaseEvent, words?: Words): Chronology {
  return accept(EMPTY, proposed(event), [event], { ...FIRST, ...(words === undefined ? {} : { words }) });
}

describe('newChronology', () => {
  it('has nothing decided', () => {
    assert.deepEqual(EMPTY, {
      format: 'case-journey/chronology',
      version: 1,
      childIds: ['a'],
      title: 'Chronology',
      purpose: 'current-work',
      audience: 'team',
      scope: { from: null, to: null },
      status: 'active',
      reviewedAt: null,
      reviewDue: null,
      entries: [],
      leftOut: [],
      seen: [],
    });
  });
});

describe('accept', () => {
  const event = made('domestic-abuse', '2012-03-01', {
    ...ofChild({
      impact: { polarity: 'negative', text: 'Frightened.' },
      said: 'It was loud.',
      doneBecause: 'A safe room was found.',
    }),
    whatHappened: 'Police came at night.',
    source: { agency: 'Police', role: 'Officer', documentRef: 'R1', recordedBy: null },
    standing: 'observed',
    labels: ['third-party'],
    provenance: [{ kind: 'recorded', file: 'a.csv', line: 2 }],
    ...decided('STRATEGY_DISCUSSION'),
  });

  it('keeps everything of the event that a reader needs, the reason, who and when', () => {
    const [entry] = accepted(event).entries;
    assert.ok(entry);
    assert.match(entry.id, /^entry-[0-9a-f]{16}$/);
    assert.deepEqual(entry, {
      id: entry.id,
      eventIds: [event.id],
      category: 'domestic-abuse',
      children: event.children,
      people: [],
      date: onDay('2012-03-01'),
      recordedOn: null,
      words: {
        title: 'Domestic abuse',
        whatHappened: 'Police came at night.',
        impact: 'Frightened.',
        response: 'A safe room was found.',
      },
      source: event.source,
      decision: event.decision,
      standing: 'observed',
      labels: ['third-party'],
      rating: {
        level: 'significant',
        tests: ['safety', 'wellbeing', 'decision', 'voice'],
        reason: 'Domestic abuse: bears on the child’s safety.',
      },
      analysis: null,
      history: [{ ...FIRST, was: null, why: 'Domestic abuse: bears on the child’s safety.' }],
      provenance: [
        { kind: 'recorded', file: 'a.csv', line: 2 },
        { kind: 'inferred', rule: 'domestic-abuse', from: [event.id] },
      ],
    });
  });

  it('leaves the chronology that it was given as it was', () => {
    accepted(event);
    assert.deepEqual(EMPTY.entries, []);
  });

  it('keeps of the record a mark, and none of its text', () => {
    const { seen } = accepted(event);
    assert.deepEqual(
      seen.map(([id]) => id),
      [event.id],
    );
    assert.match(seen[0]![1], /^[0-9a-f]{16}$/);
  });

  it('takes the practitioner’s level, words and reason', () => {
    const { entries } = accept(EMPTY, proposed(event), [event], {
      ...FIRST,
      level: 'key',
      words: WORDS,
      why: 'The first time the police came.',
    });
    assert.equal(entries[0]?.rating.level, 'key');
    assert.equal(entries[0].rating.reason, 'The first time the police came.');
    assert.deepEqual(entries[0].words, WORDS);
    assert.equal(isMachineWording(entries[0]), false);
  });

  it('makes one entry of a pattern, with every account and nothing lost', () => {
    const events = ['2012-03-01', '2012-04-01', '2012-05-01'].map((day, i) =>
      made('missing', day, {
        ...ofChild({ said: `Words ${i}.`, seen: i === 1 ? 'no' : 'yes' }),
        whatHappened: `Time ${i}.`,
        source: { agency: i === 0 ? 'Police' : 'School', role: null, documentRef: null, recordedBy: null },
        recordedOn: day,
      }),
    );
    const [entry] = accept(EMPTY, proposed(...events), events.toReversed(), FIRST).entries;
    assert.ok(entry);
    assert.deepEqual(
      entry.eventIds,
      events.map(({ id }) => id),
    );
    assert.deepEqual([entry.date, entry.end], [onDay('2012-03-01'), onDay('2012-05-01')]);
    assert.deepEqual(entry.children, [
      { childId: 'a', onRecord: 'yes', said: 'Words 0.\nWords 1.\nWords 2.', seen: 'no' },
    ]);
    assert.deepEqual(entry.source, events[0]!.source);
    assert.equal(
      entry.words.whatHappened,
      '1 March 2012: Time 0.\n1 April 2012: Time 1.\n1 May 2012: Time 2.',
    );
    assert.deepEqual(
      entry.accounts?.map(({ source, text }) => [source.agency, text]),
      [
        ['Police', 'Time 0.'],
        ['School', 'Time 1.'],
        ['School', 'Time 2.'],
      ],
    );
    assert.equal(entry.recordedOn, '2012-03-01');
  });

  it('keeps each role with its agency, also of a source that said nothing more', () => {
    const from = (agency: string, role: string): Pick<CaseEvent, 'source'> => ({
      source: { agency, role, documentRef: null, recordedBy: null },
    });
    const events = [
      made('missing', '2012-03-01', { ...from('Police', 'Officer'), whatHappened: 'At night.' }),
      made('missing', '2012-04-01', from('School', 'Head teacher')),
      made('missing', '2012-05-01', from('School', 'Head teacher')),
    ];
    const [entry] = accept(EMPTY, proposed(...events), events, FIRST).entries;
    assert.deepEqual(
      [entry?.source, ...(entry?.accounts ?? []).map(({ source }) => source)].map((one) => one?.agency),
      ['Police', 'Police', 'School'],
    );
    assert.deepEqual(entry?.accounts?.[1], {
      source: events[1]!.source,
      text: 'Missing from home or care',
    });
  });

  it('says on which day the record that its date is from was written, of several too', () => {
    const events = [
      made('missing', '2012-03-01', { recordedOn: '2012-03-02' }),
      made('missing', '2012-04-01', { recordedOn: null }),
      made('missing', '2013-02-01', { recordedOn: '2013-02-05' }),
    ];
    const recordedOn = (some: readonly CaseEvent[]): string | null | undefined =>
      accept(EMPTY, proposed(...some), some, FIRST).entries[0]?.recordedOn;
    assert.equal(recordedOn(events), '2012-03-02');
    assert.equal(recordedOn([{ ...events[0]!, recordedOn: null }, ...events.slice(1)]), null);
  });

  it('supersedes an entry whose events it all takes, and keeps it', () => {
    const events = ['2012-03-01', '2012-04-01', '2012-05-01'].map((day) => made('missing', day));
    const one = accept(EMPTY, proposed(events[0]!), events, FIRST);
    const both = accept(one, proposed(...events), events, LATER);
    assert.equal(both.entries.length, 2);
    assert.equal(both.entries[0]?.supersededBy, both.entries[1]?.id);
    assert.deepEqual(
      both.entries[0]?.history.map(({ by }) => by),
      ['Worker 1', 'Manager 2'],
    );
    assert.deepEqual(currentEntries(both), [both.entries[1]]);
  });

  it('takes an event out of a wider entry', () => {
    const events = ['2012-03-01', '2012-04-01', '2012-05-01'].map((day) => made('missing', day));
    const all = accept(EMPTY, proposed(...events), events, FIRST);
    const apart = accept(all, proposed(events[1]!), events, LATER);
    assert.deepEqual(
      currentEntries(apart).map(({ eventIds }) => eventIds),
      [[events[0]!.id, events[2]!.id], [events[1]!.id]],
    );
  });

  it('brings back what was left out, and says so in the history, which begins with the acceptance', () => {
    const out = leaveOut(EMPTY, [event.id], { reason: 'Told twice.', ...FIRST });
    const back = accept(out, proposed(event), [event], LATER);
    assert.deepEqual(back.leftOut, []);
    assert.equal(back.entries[0]?.rating.reason, 'Domestic abuse: bears on the child’s safety.');
    assert.deepEqual(
      back.entries[0].history.map(({ by, why }) => [by, why]),
      [
        [
          'Manager 2',
          'Domestic abuse: bears on the child’s safety. Left out before, by Worker 1 on 1 April 2012: Told twice.',
        ],
      ],
    );
  });

  it('refuses a proposal whose events are not there', () => {
    assert.throws(() => accept(EMPTY, proposed(event), [], FIRST), RangeError);
  });

  it('gives two entries accepted at one time ids of their own, the same each time', () => {
    const other = made('missing', '2012-03-02');
    const twice = accept(accepted(event), proposed(other), [other], FIRST);
    assert.equal(new Set(twice.entries.map(({ id }) => id)).size, 2);
    assert.equal(accepted(event).entries[0]?.id, twice.entries[0]?.id);
  });
});

describe('chosenProposal', () => {
  it('is what the rules say of the event by itself', () => {
    const event = made('domestic-abuse', '2012-03-01');
    assert.deepEqual(chosenProposal(event), proposed(event));
    const lowered = chosenProposal(event, { config: { levels: { 'domestic-abuse': 'key' } } });
    assert.equal(lowered.level, 'key');
  });

  it('says of what the rules leave in the record that a practitioner chose it, and names no test', () => {
    const event = made('call', '2012-03-01');
    const proposal = chosenProposal(event);
    assert.deepEqual(proposal, {
      eventIds: [event.id],
      level: 'supporting',
      tests: [],
      rule: 'chosen',
      params: [],
    });
    const [entry] = accept(EMPTY, proposal, [event], FIRST).entries;
    assert.equal(entry?.rating.reason, 'Chosen by a practitioner.');
  });

  it('takes in again what was left out, at its level and with its tests', () => {
    const event = made('domestic-abuse', '2012-03-01');
    const out = leaveOut(EMPTY, [event.id], { reason: 'Duplicate', ...FIRST });
    const [entry] = accept(out, chosenProposal(event), [event], LATER).entries;
    assert.deepEqual([entry?.rating.level, entry?.rating.tests], ['significant', ['safety']]);
  });
});

describe('leaveOut', () => {
  const event = made('domestic-abuse', '2012-03-01');

  it('keeps the reason, who and when', () => {
    const out = leaveOut(EMPTY, [event.id], { reason: 'Told twice.', ...FIRST, events: [event] });
    assert.deepEqual(out.leftOut, [{ eventId: event.id, reason: 'Told twice.', ...FIRST }]);
    assert.equal(out.seen.length, 1);
  });

  it('takes an entry out without deleting it', () => {
    const out = leaveOut(accepted(event), [event.id], { reason: 'Another family.', ...LATER });
    assert.deepEqual(currentEntries(out), []);
    assert.equal(out.entries[0]?.supersededBy, out.entries[0]?.id);
    assert.equal(out.entries[0]?.history.at(-1)?.why, 'Another family.');
  });
});

describe('reword, rerate, analyse', () => {
  const event = made('domestic-abuse', '2012-03-01');
  const before = accepted(event);
  const id = before.entries[0]!.id;

  it('keep what it was, with who, when and why', () => {
    const rating = { level: 'key', tests: ['safety'], reason: 'A knife was shown.' } as const;
    const after = analyse(
      rerate(reword(before, id, WORDS, { ...LATER, why: 'Plainer.' }), id, rating, LATER),
      id,
      'The risk has grown.',
      LATER,
    );
    const [was, now] = [before.entries[0]!, after.entries[0]!];
    assert.deepEqual([now.words, now.rating, now.analysis], [WORDS, rating, 'The risk has grown.']);
    assert.deepEqual(now.history, [
      ...was.history,
      { ...LATER, was: { words: was.words, rating: was.rating }, why: 'Plainer.' },
      { ...LATER, was: { words: WORDS, rating: was.rating }, why: 'A knife was shown.' },
      { ...LATER, was: { words: WORDS, rating }, why: '' },
    ]);
  });

  it('refuse an entry that is not there', () => {
    assert.throws(() => reword(before, '__proto__', WORDS, LATER), RangeError);
  });
});

describe('revise', () => {
  const before = accepted(made('domestic-abuse', '2012-03-01'));
  const was = before.entries[0]!;
  const rating = { ...was.rating, level: 'key', reason: 'A knife was shown.' } as const;

  it('changes words and rating in one act, with one line of history', () => {
    const [now] = revise(before, was.id, { words: WORDS, rating }, { ...LATER, why: 'Plainer.' }).entries;
    assert.deepEqual([now?.words, now?.rating], [WORDS, rating]);
    assert.deepEqual(now?.history, [
      ...was.history,
      { ...LATER, was: { words: was.words, rating: was.rating }, why: 'Plainer.' },
    ]);
    assert.equal(isMachineWording(now), false);
  });

  it('keeps the reason of the rating where the new one is blank', () => {
    const [now] = revise(before, was.id, { rating: { level: 'key', reason: ' ' } }, LATER).entries;
    assert.deepEqual(now?.rating, { ...was.rating, level: 'key' });
    assert.equal(isMachineWording(now), true);
    const [rated] = rerate(before, was.id, { ...rating, reason: '' }, LATER).entries;
    assert.equal(rated?.rating.reason, 'Domestic abuse: bears on the child’s safety.');
  });

  it('takes the reason of the rating for the reason of the change where no other is given', () => {
    const [now] = revise(before, was.id, { rating }, LATER).entries;
    assert.equal(now?.history.at(-1)?.why, 'A knife was shown.');
  });

  it('changes nothing where the words and the rating are the entry’s own', () => {
    const same = revise(before, was.id, { words: was.words, rating: { ...was.rating, reason: '' } }, LATER);
    assert.deepEqual(same.entries, before.entries);
  });
});

describe('isMachineWording', () => {
  const event = made('domestic-abuse', '2012-03-01', { whatHappened: 'Police came.' });

  it('knows words that nobody has touched, and counts them', () => {
    const chronology = accepted(event);
    assert.equal(isMachineWording(chronology.entries[0]!), true);
    assert.equal(machineWordingCount(chronology), 1);
  });

  it('knows words that were accepted as they stood, though a form sent them', () => {
    const same = { title: 'Domestic abuse ', whatHappened: 'Police came.', impact: '', response: null };
    assert.equal(isMachineWording(accepted(event, same).entries[0]!), true);
  });

  it('is not fooled by a rewording that changes nothing', () => {
    const chronology = accepted(event);
    const { id, words } = chronology.entries[0]!;
    assert.equal(machineWordingCount(reword(chronology, id, words, LATER)), 1);
    assert.equal(machineWordingCount(reword(chronology, id, WORDS, LATER)), 0);
  });

  it('does not speak of entries typed by hand', () => {
    const chronology = addEntry(EMPTY, typed, FIRST);
    assert.equal(isMachineWording(chronology.entries[0]!), false);
  });
});

const typed = {
  category: 'housing',
  children: [{ childId: 'a', onRecord: 'no' }],
  date: onDay('2012-03-01'),
  words: WORDS,
  rating: { level: 'significant', tests: ['care'], reason: 'Grandmother told us.' },
} as const;

describe('addEntry', () => {
  it('adds an entry that stands for no event, entered by a person', () => {
    const [entry] = addEntry(EMPTY, typed, FIRST).entries;
    assert.deepEqual(entry?.eventIds, []);
    assert.deepEqual(entry.provenance, [{ kind: 'entered', ...FIRST }]);
    assert.deepEqual(entry.history, [{ ...FIRST, was: null, why: 'Grandmother told us.' }]);
  });
});

describe('finish, reopen, review', () => {
  const event = made('missing', '2012-03-01');

  it('let nothing change in a finished chronology until it is reopened', () => {
    const done = finish(accepted(event), LATER);
    const id = done.entries[0]!.id;
    for (const change of [
      () => accept(done, proposed(event), [event], LATER),
      () => leaveOut(done, [event.id], { reason: '', ...LATER }),
      () => reword(done, id, WORDS, LATER),
      () => addEntry(done, typed, LATER),
    ])
      assert.throws(change, RangeError);
    assert.equal(reword(reopen(done), id, WORDS, LATER).status, 'reopened');
    assert.deepEqual([done.status, done.reviewedAt], ['finished', LATER.at]);
  });

  it('leave an active chronology active, and note a review', () => {
    assert.equal(reopen(EMPTY), EMPTY);
    const reviewed = review(EMPTY, { ...LATER, due: '2012-11-01' });
    assert.deepEqual([reviewed.reviewedAt, reviewed.reviewDue], [LATER.at, '2012-11-01']);
  });
});

describe('mayAcceptInBulk', () => {
  const may = (...events: readonly CaseEvent[]): boolean =>
    mayAcceptInBulk(proposed(...events), inOrder(events));

  it('allows what is neither harm nor the child’s words', () => {
    assert.equal(may(made('allocation', '2012-03-01')), true);
    assert.equal(may(made('achievement', '2012-03-01')), true);
  });

  it('refuses harm, the child’s words, an unseen child', () => {
    assert.equal(may(made('domestic-abuse', '2012-03-01')), false);
    assert.equal(may(made('child-words', '2012-03-01')), false);
    assert.equal(may(made('move', '2012-03-01', ofChild({ said: 'I miss my room.' }))), false);
    assert.equal(may(made('visit', '2012-03-01', ofChild({ seen: 'no' }))), false);
    assert.equal(may(...['01', '02', '03'].map((day) => made('missing', `2012-03-${day}`))), false);
  });

  it('refuses a record of a kind that is not known: it may tell of harm', () => {
    const values = [{ field: 'type', raw: 'Wombat', value: null }];
    assert.equal(may(made('note', '2012-03-01', { values })), false);
  });

  it('refuses a proposal whose events are not all there', () => {
    assert.equal(mayAcceptInBulk(proposed(made('allocation', '2012-03-01')), []), false);
  });
});
