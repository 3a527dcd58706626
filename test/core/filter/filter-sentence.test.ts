import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ALL, filterSentence, filterWords, type Filter } from '@case-journey/core';
import fc from 'fast-check';
import { filters, SEEDED } from './arbitrary.js';

const health: Filter = { kind: 'lane', lanes: ['health'] };
const key: Filter = { kind: 'significance', levels: ['key'] };
const unseen: Filter = { kind: 'flag', flags: ['not-seen'] };
const school: Filter = { kind: 'agency', agencies: ['School'] };
const and = (...parts: Filter[]): Filter => ({ kind: 'and', filters: parts });
const or = (...parts: Filter[]): Filter => ({ kind: 'or', filters: parts });
const not = (filter: Filter): Filter => ({ kind: 'not', filter });
const dates = (from: string | null, to: string | null, mode = 'intersecting'): Filter =>
  ({ kind: 'dates', from, to, mode }) as Filter;

describe('filterSentence', () => {
  const cases: [Filter, string][] = [
    [ALL, 'All events'],
    [or(), 'No events'],
    [
      and(dates('2010-03-01', '2013-06-30'), { kind: 'significance', levels: ['significant'] }, health),
      'Significant events about health, March 2010 to June 2013',
    ],
    [{ kind: 'significance', levels: ['significant', 'key'] }, 'Key and significant events'],
    [{ kind: 'significance', levels: [null, 'key', 'supporting'] }, 'Key, supporting and not rated events'],
    [and(key, dates('2013-01-01', null)), 'Key events, from 1 January 2013 on'],
    [dates(null, '2013-06-07'), 'Events, up to 7 June 2013'],
    [dates('2012-01-01', '2012-12-31', 'contained'), 'Events, wholly within 2012'],
    [dates('2012-01-01', null, 'starting'), 'Events, starting in the time from 1 January 2012 on'],
    [and(school, health), 'Events about health, told by School'],
    [
      and({ kind: 'lane', lanes: ['harm', 'health', 'voice'] }),
      'Events about harm, health or seeing and hearing the child',
    ],
    [{ kind: 'category', categories: ['missed-appointment'] }, 'Events of the kind “Missed appointments”'],
    [{ kind: 'type', types: ['referral', 'closure'] }, 'Events of the type “Referral” or “Closed”'],
    [
      { kind: 'source', sources: [{ agency: 'School', role: 'designated lead' }] },
      'Events from the source “School, designated lead”',
    ],
    [{ kind: 'person', people: [{ id: 'p1' }, { label: 'Father' }] }, 'Events involving Mother or Father'],
    [{ kind: 'child', childIds: ['a'] }, 'Events concerning Child A'],
    [{ kind: 'text', text: ' no breakfast ' }, 'Events with the words “no breakfast”'],
    [{ kind: 'text', text: 'breakfast' }, 'Events with the word “breakfast”'],
    [{ kind: 'gap', days: 90 }, 'Events beside a gap of 90 days or more'],
    [{ kind: 'lane', lanes: [] }, 'Events that match nothing'],
    [not(health), 'Events not about health'],
    [or(health, unseen), 'Events about health or flagged “Child not seen”'],
    [
      and(key, or(health, unseen), not(school)),
      'Key events (about health or flagged “Child not seen”), not told by School',
    ],
    [not(and(health, key)), 'Events not (about health and rated key)'],
    [
      not(or(and(health, school), unseen)),
      'Events not ((about health and told by School) or flagged “Child not seen”)',
    ],
    [not(ALL), 'Events not of any kind'],
  ];
  for (const [filter, sentence] of cases) {
    it(`says “${sentence}”`, () => {
      const names = new Map([
        ['p1', 'Mother'],
        ['a', 'Child A'],
      ]);
      assert.equal(filterSentence(filter, filterWords, { names }), sentence);
    });
  }

  it('takes the host’s words', () => {
    assert.equal(
      filterSentence(health, { ...filterWords, 'filter.about.health': 'wellbeing' }),
      'Events about wellbeing',
    );
  });

  it('has words for every filter: no key shows, and nothing is doubled or empty', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const sentence = filterSentence(filter);
        assert.doesNotMatch(
          sentence.replace(/“[^”]*”/g, ''),
          /filter\.|category\.|level\.|lane\.|undefined|\(\)/,
        );
      }),
      SEEDED,
    );
  });
});
