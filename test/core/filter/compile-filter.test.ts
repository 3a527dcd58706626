import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  ALL,
  caseEvent,
  compileFilter,
  filterContext,
  filterEvents,
  matches,
  noDate,
  onDay,
  readDate,
  type CaseEvent,
  type DatesMode,
  type Filter,
} from '@case-journey/core';
import fc from 'fast-check';
import { decisionOf } from '../../support/made-event.js';
import { events as anyEvents, filters as anyFilter, SEEDED } from './arbitrary.js';

function event(id: string, fields: Partial<CaseEvent> = {}): CaseEvent {
  return caseEvent({
    id,
    type: 'note',
    date: onDay('2010-03-03'),
    children: [{ childId: 'a', onRecord: 'yes' }],
    ...fields,
  });
}

const source = (agency: string | null, role: string | null = null): CaseEvent['source'] => ({
  agency,
  role,
  documentRef: null,
  recordedBy: null,
});

function shown(filter: Filter, events: readonly CaseEvent[], options = {}): string[] {
  return filterEvents(events, filter, filterContext(events, options)).events.map(({ id }) => id);
}

const told = (text: string): CaseEvent['date'] => readDate(text, { asAt: '2013-06-07' }).date;

describe('a clause', () => {
  const events = [
    event('visit', { type: 'visit', source: source('Social care', 'Social worker') }),
    event('harm', {
      type: 'domestic-abuse',
      source: source('Police'),
      people: [{ label: 'Father', role: 'informant' }],
    }),
    event('dental', {
      type: 'health-assessment',
      source: source('School', 'Nurse'),
      accounts: [{ source: source('Police'), text: 'seen' }],
      children: [{ childId: 'b', onRecord: 'yes' }],
      people: [{ personId: 'p1', label: 'Father', role: 'informant' }],
    }),
  ];

  const cases: [string, Filter, string[]][] = [
    ['lane', { kind: 'lane', lanes: ['harm', 'health'] }, ['harm', 'dental']],
    ['category', { kind: 'category', categories: ['visit'] }, ['visit']],
    ['type', { kind: 'type', types: ['domestic-abuse'] }, ['harm']],
    ['agency, in an account too', { kind: 'agency', agencies: ['Police'] }, ['harm', 'dental']],
    [
      'source, agency and role together',
      { kind: 'source', sources: [{ agency: 'School', role: 'Nurse' }] },
      ['dental'],
    ],
    [
      'person by label, only where there is no id',
      { kind: 'person', people: [{ label: 'Father' }] },
      ['harm'],
    ],
    ['person by id', { kind: 'person', people: [{ id: 'p1' }] }, ['dental']],
    ['child', { kind: 'child', childIds: ['b'] }, ['dental']],
    ['nothing listed', { kind: 'lane', lanes: [] }, []],
    ['everything', ALL, ['visit', 'harm', 'dental']],
    ['none of none', { kind: 'or', filters: [] }, []],
    ['the opposite', { kind: 'not', filter: { kind: 'lane', lanes: ['harm'] } }, ['visit', 'dental']],
  ];
  for (const [name, filter, expected] of cases) {
    it(`takes events by ${name}`, () => {
      assert.deepEqual(shown(filter, events), expected);
    });
  }

  it('takes events by the level that is handed in, and those that have none', () => {
    const levels = new Map([['harm', 'key'] as const, ['visit', 'supporting'] as const]);
    assert.deepEqual(shown({ kind: 'significance', levels: ['key', null] }, events, { levels }), [
      'harm',
      'dental',
    ]);
  });
});

describe('a text clause', () => {
  const events = [
    event('a', { title: 'Seen at Zoë’s café, in Łódź' }),
    event('b', { whatHappened: 'The child’s e-mail' }),
    event('c', { children: [{ childId: 'a', onRecord: 'yes', said: 'I was HUNGRY' }] }),
    event('d', { type: 'strategy-discussion' }),
  ];
  for (const [text, expected] of [
    ['zoe CAFE', ['a']],
    ['lodz', ['a']],
    ['childs e-mail', ['b']],
    ['hung', ['c']],
    ['ungry', []],
    ['strategy disc', ['d']],
    ['cafe hungry', []],
    ['  … ', ['a', 'b', 'c', 'd']],
  ] as const) {
    it(`finds “${text}” by the beginnings of all its words`, () => {
      assert.deepEqual(shown({ kind: 'text', text }, events), expected);
    });
  }
});

describe('a flag clause', () => {
  const all = [
    event('late', { recordedOn: '2010-04-03', source: source('School') }),
    event('soon', { recordedOn: '2010-04-02', source: source('School'), type: 'visit' }),
    event('source', { type: 'call' }),
    event('reason', {
      source: source('School'),
      type: 'closure',
      decision: decisionOf([]),
    }),
    event('unseen', {
      source: source('School'),
      type: 'contact',
      children: [
        { childId: 'a', onRecord: 'no', seen: 'yes' },
        { childId: 'b', onRecord: 'yes', seen: 'no' },
      ],
    }),
    event('disputed', {
      source: source('School'),
      type: 'death',
      disputed: [{ by: 'Father', text: 'No', day: null }],
    }),
    event('twice', { source: source('School'), type: 'injury' }),
    event('again', { source: source('Hospital'), type: 'injury' }),
  ];
  for (const [flag, expected] of [
    ['recorded-late', ['late']],
    ['no-source', ['source']],
    ['no-rationale', ['reason']],
    ['not-seen', ['unseen']],
    ['not-on-record', ['unseen']],
    ['disputed', ['disputed']],
    ['possible-duplicate', ['twice', 'again']],
  ] as const) {
    it(`takes events by ${flag}`, () => {
      assert.deepEqual(shown({ kind: 'flag', flags: [flag] }, all), expected);
    });
  }

  it('judges what is recorded of a child for the child whose record it is', () => {
    assert.deepEqual(shown({ kind: 'flag', flags: ['not-seen'] }, all, { childId: 'a' }), []);
    assert.deepEqual(shown({ kind: 'flag', flags: ['not-on-record'] }, all, { childId: 'b' }), []);
  });
});

describe('a gap clause', () => {
  it('takes the events on both sides of a gap at least so long, counting every day that an event can fall on', () => {
    const events = [
      event('first', { date: onDay('2010-01-01') }),
      event('march', { date: told('March 2010') }),
      event('last', { date: onDay('2010-04-11') }),
      event('planned', { date: onDay('2015-01-01'), occurrence: 'planned' }),
      event('lost', { date: noDate('') }),
    ];
    assert.deepEqual(shown({ kind: 'gap', days: 10 }, events), ['first', 'march', 'last']);
    assert.deepEqual(shown({ kind: 'gap', days: 11 }, events), ['first', 'march']);
    assert.deepEqual(shown({ kind: 'gap', days: 59 }, events), []);
  });

  it('counts a period on the days of its start and its end', () => {
    const events = [
      event('plan', { date: onDay('2010-01-01'), end: onDay('2010-12-31') }),
      event('visit', { date: onDay('2010-06-01') }),
    ];
    assert.deepEqual(shown({ kind: 'gap', days: 212 }, events), ['plan', 'visit']);
    assert.deepEqual(shown({ kind: 'gap', days: 213 }, events), []);
  });
});

describe('a dates clause', () => {
  const march = { from: '2010-03-01', to: '2010-03-31' };
  const answer = (fields: Partial<CaseEvent>, mode: DatesMode, span = march): number =>
    compileFilter({ kind: 'dates', mode, ...span }, filterContext([]))(event('e', fields));
  const modes = (fields: Partial<CaseEvent>): number[] =>
    (['intersecting', 'contained', 'starting', 'ending'] as const).map((mode) => answer(fields, mode));

  for (const [name, fields, expected] of [
    ['a day inside', { date: onDay('2010-03-31') }, [2, 2, 2, 2]],
    ['a day outside', { date: onDay('2010-04-01') }, [0, 0, 0, 0]],
    ['the same month', { date: told('March 2010') }, [2, 2, 2, 2]],
    ['a part of the bounds', { date: told('2010') }, [1, 1, 1, 1]],
    ['before a later day', { date: told('before 14 June 2012') }, [1, 1, 1, 1]],
    ['no date', { date: noDate('some time') }, [1, 1, 1, 1]],
    ['a period that begins earlier', { date: onDay('2010-01-01'), end: onDay('2010-03-05') }, [2, 0, 0, 2]],
    ['a period all round', { date: onDay('2010-01-01'), end: onDay('2011-03-05') }, [2, 0, 0, 0]],
    ['a period that may end inside', { date: onDay('2010-03-02'), end: told('2010') }, [2, 1, 2, 1]],
    ['what still goes on', { date: onDay('2010-01-01'), end: { open: 'known' } }, [2, 0, 0, 0]],
    ['what nobody ended', { date: onDay('2010-01-01'), end: { open: 'not-known' } }, [1, 0, 0, 1]],
  ] as [string, Partial<CaseEvent>, number[]][]) {
    it(`tells ${name}`, () => {
      assert.deepEqual(modes(fields), expected);
    });
  }

  it('shows what possibly matches, counts it, and shows it of the opposite as well', () => {
    const events = [event('in', { date: onDay('2010-03-05') }), event('maybe', { date: told('2010') })];
    const dates: Filter = { kind: 'dates', mode: 'intersecting', ...march };
    const { possibly, total } = filterEvents(events, dates, filterContext(events));
    assert.deepEqual([shown(dates, events), possibly, total], [['in', 'maybe'], 1, 2]);
    assert.deepEqual(shown({ kind: 'not', filter: dates }, events), ['maybe']);
  });
});

describe('any filter over any events', () => {
  it('shows an event or leaves it out: with its opposite every event is shown, both only where it is possible', () => {
    fc.assert(
      fc.property(anyEvents(), anyFilter, (events, filter) => {
        const context = filterContext(events);
        const yes = filterEvents(events, filter, context);
        const no = filterEvents(events, { kind: 'not', filter }, context);
        assert.equal(yes.possibly, no.possibly);
        assert.equal(yes.events.length + no.events.length - yes.possibly, events.length);
        for (const each of events) assert.equal(matches(filter, each, context), yes.events.includes(each));
      }),
      SEEDED,
    );
  });
});
