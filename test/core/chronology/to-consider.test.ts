import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  accept,
  keepAsIs,
  leaveOut,
  newChronology,
  propose,
  recordChanges,
  toConsider,
  type CaseEvent,
  readChronology,
  reopen,
  finish,
  type Chronology,
} from '@case-journey/core';
import { small } from '@case-journey/synthetic';
import { made } from './made-events.js';

const EMPTY = newChronology({ childIds: ['a'], title: '', purpose: 'current-work', audience: '' });
const ACT = { by: 'Worker 1', at: '2012-04-01T09:00:00Z' };
const EVENTS = [
  made('referral', '2012-03-01'),
  made('allegation', '2012-03-02'),
  made('closure', '2012-03-03'),
];
const [referral, allegation, closure] = EVENTS as [CaseEvent, CaseEvent, CaseEvent];

function acceptAll(chronology: Chronology, events: readonly CaseEvent[]): Chronology {
  return propose(events).proposals.reduce((so, proposal) => accept(so, proposal, events, ACT), chronology);
}

function asked(chronology: Chronology, events: readonly CaseEvent[]): string[] {
  return toConsider(chronology, events).proposals.map(({ asks, rule }) => `${asks} ${rule}`);
}

const changed = (event: CaseEvent): CaseEvent => ({ ...event, whatHappened: 'Corrected.' });

describe('toConsider', () => {
  it('asks of everything that is proposed, at first', () => {
    assert.deepEqual(asked(EMPTY, EVENTS), ['new referral', 'new allegation', 'new closure']);
  });

  it('says of everything else why the rules leave it in the record, by the chronology’s own scope', () => {
    const { notProposed } = toConsider({ ...EMPTY, scope: { from: '2012-03-03', to: null } }, [
      ...EVENTS,
      made('call', '2012-03-04'),
    ]);
    assert.deepEqual(notProposed.flatMap(({ eventIds }) => eventIds).length, 3);
  });

  it('does not ask again what was accepted or left out', () => {
    const one = accept(EMPTY, propose([referral]).proposals[0]!, EVENTS, ACT);
    const two = leaveOut(one, [allegation.id], { reason: 'Told twice.', ...ACT, events: EVENTS });
    assert.deepEqual(asked(two, EVENTS), ['new closure']);
  });

  it('survives a reading of the same record from another file, in another order', () => {
    const again = EVENTS.toReversed().map((event) => ({
      ...event,
      provenance: [{ kind: 'recorded', file: 'other.csv', line: 9 } as const],
    }));
    assert.deepEqual(toConsider(acceptAll(EMPTY, EVENTS), again), {
      proposals: [],
      notProposed: [],
      changed: [],
      withdrawn: [],
    });
  });

  it('asks again when the record changed, and tells of which entry', () => {
    const chronology = acceptAll(EMPTY, EVENTS);
    const now = [changed(referral), allegation, closure];
    const { proposals, changed: notices } = toConsider(chronology, now);
    assert.deepEqual(
      proposals.map(({ asks, undecided }) => [asks, undecided]),
      [['changed', [referral.id]]],
    );
    assert.deepEqual(notices, [{ entryId: chronology.entries[0]!.id, eventIds: [referral.id] }]);
    assert.equal(chronology.entries[0]!.words.whatHappened, null);
    assert.deepEqual(asked(keepAsIs(chronology, [changed(referral)]), now), []);
  });

  it('asks again of what was left out when its record changed', () => {
    const out = leaveOut(EMPTY, [referral.id], { reason: '', ...ACT, events: [referral] });
    assert.deepEqual(asked(out, [changed(referral)]), ['changed referral']);
  });

  it('asks of a pattern again when one more is found, and accepting it takes the place of the entry', () => {
    const events = ['01', '02', '03', '04'].map((month) => made('missing', `2012-${month}-01`));
    const chronology = acceptAll(EMPTY, events.slice(0, 3));
    const [more, ...none] = toConsider(chronology, events).proposals;
    assert.deepEqual([more?.undecided, none], [[events[3]!.id], []]);
    const after = accept(chronology, more!, events, ACT);
    assert.deepEqual(asked(after, events), []);
    assert.equal(after.entries[0]?.supersededBy, after.entries[1]?.id);
  });

  it('keeps to the purpose, scope and child of the chronology', () => {
    const other = made('move', '2012-03-02', { children: [{ childId: 'b', onRecord: 'yes' }] });
    const scope = { from: '2012-03-02', to: null };
    const chronology = newChronology({ childIds: ['a'], title: '', purpose: 'court', audience: '', scope });
    const old = made('management-decision', '2012-03-02');
    const { proposals } = toConsider(chronology, [...EVENTS, other, old], { asAt: '2015-01-01' });
    assert.deepEqual(
      proposals.map(({ rule, level }) => [rule, level]),
      [
        ['allegation', 'key'],
        ['management-decision', 'supporting'],
        ['closure', 'key'],
      ],
    );
  });
});

describe('recordChanges', () => {
  it('tells of entries whose events are no longer in the source, and drops nothing', () => {
    const chronology = acceptAll(EMPTY, EVENTS);
    const { withdrawn } = recordChanges(chronology, [allegation]);
    assert.deepEqual(
      withdrawn.map(({ eventIds }) => eventIds),
      [[referral.id], [closure.id]],
    );
    assert.equal(chronology.entries.length, 3);
  });
});

describe('a whole chronology', () => {
  it('leaves nothing to consider, and is read back by the strict reader', () => {
    const { children, recordsOf } = small();
    for (const { id } of children) {
      const events = recordsOf(id);
      const empty = newChronology({
        childIds: [id],
        title: 'Chronology',
        purpose: 'court',
        audience: 'Court',
      });
      const all = propose(events, { childId: id }).proposals.reduce(
        (so, proposal) => accept(so, proposal, events, ACT),
        empty,
      );
      const one = leaveOut(all, all.entries[0]!.eventIds, { reason: 'Told twice.', ...ACT, events });
      const { chronology, problems } = readChronology(JSON.parse(JSON.stringify(finish(one, ACT))));
      assert.deepEqual(problems, []);
      assert.deepEqual(toConsider(reopen(chronology!), events), {
        proposals: [],
        notProposed: propose(events, { childId: id }).notProposed,
        changed: [],
        withdrawn: [],
      });
    }
  });
});
