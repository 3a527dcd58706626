import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  chronologyQueries,
  dayNumber,
  isoDay,
  newChronology,
  onDay,
  type Entry,
  type PartialDate,
} from '@case-journey/core';
import { event } from './made-records.js';

const FIRST = dayNumber('1960-01-01');
const AS_AT = '2013-07-01';
const GAPS = 4000;

function entry(id: string, date: PartialDate): Entry {
  return {
    id,
    eventIds: [],
    category: 'harm',
    children: [{ childId: 'a', onRecord: 'yes' }],
    people: [],
    date,
    recordedOn: null,
    words: { title: 'An entry', whatHappened: null, impact: null, response: null },
    source: { agency: null, role: null, documentRef: null, recordedBy: null },
    standing: 'reported',
    labels: [],
    rating: { level: 'significant', tests: ['safety'], reason: 'A reason.' },
    analysis: null,
    history: [],
    provenance: [],
  };
}

/** The day so many days after the first. */
const after = (days: number): string => isoDay(FIRST + days);
const kept = (entries: readonly Entry[]) => ({
  ...newChronology({ childIds: ['a'], title: 'T', purpose: 'current', audience: 'court' }),
  entries,
});

describe('signs in the days that entries cover', () => {
  it('count the records of each of very many gaps, in their order', { timeout: 30_000 }, () => {
    const entries = Array.from({ length: GAPS + 1 }, (_, i) => entry(`entry-${i}`, onDay(after(i * 4))));
    const notes = Array.from({ length: GAPS }, (_, i) => [
      event('note', after(i * 4 + 3), { id: `late-${i}` }),
      event('note', after(i * 4), { id: `told-${i}` }),
      event('note', after(i * 4 + 1), { id: `early-${i}` }),
    ]).flat();
    const referral = event('referral', after(0));
    const closure = event('closure', after(GAPS * 4));
    const found = chronologyQueries(kept(entries), {
      events: [referral, ...notes, closure],
      asAt: AS_AT,
      params: { 'entries-gap': { days: 2 } },
    }).filter(({ rule }) => rule === 'entries-gap');
    assert.equal(found.length, GAPS);
    assert.ok(found.every(({ answer, eventIds }) => answer === 'yes' && eventIds.length === 2));
    assert.deepEqual([...(found[7]?.eventIds ?? [])].sort(), ['early-7', 'late-7']);
    assert.equal(found[7]?.day, after(29));
  });

  it('cannot tell of the gaps that a long, loose entry reaches into, and tell of the others', () => {
    const loose = { ...onDay(after(0)), latest: after(250), precision: 'range' } as const;
    const open = { ...onDay(after(900)), latest: null } as const;
    const days = [0, 300, 500, 700, 1000];
    const entries = days.map((day, i) => entry(`entry-${i}`, onDay(after(day))));
    const events = [
      event('referral', after(0)),
      ...[270, 400, 600, 850].map((day) => event('note', after(day))),
      event('closure', after(1000)),
    ];
    const asked = (own: readonly Entry[]) =>
      chronologyQueries(kept(own), { events, asAt: AS_AT })
        .filter(({ rule }) => rule === 'entries-gap')
        .map(({ day, answer }) => [day, answer]);
    assert.deepEqual(asked(entries), [
      [after(1), 'yes'],
      [after(301), 'yes'],
      [after(501), 'yes'],
      [after(701), 'yes'],
    ]);
    assert.deepEqual(asked([...entries, entry('loose', loose), entry('open', open)]), [
      [after(301), 'yes'],
      [after(501), 'yes'],
      [after(701), 'cannot-tell'],
    ]);
  });
});
