import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  bitset,
  bitsIn,
  caseFilterFromText,
  caseFilterSentence,
  caseFilterToText,
  dayNumber,
  filterCases,
  hasBit,
  trimLog,
  type CaseFilter,
  type EventLog,
  type FilterCasesOptions,
  type LogAttribute,
} from '@case-journey/core';
import fc from 'fast-check';
import { anyRows, columnsOf, HOSTILE, logOf, SEEDED, type Row } from './log-of.js';

/** The names of the cases that a filter is sure of, and of those that it cannot tell of yet, marked with "?". */
function shown(filter: CaseFilter, log: EventLog, options: FilterCasesOptions = {}): string {
  const answer = filterCases(filter, log, options);
  return log.cases
    .flatMap((name, at) => (hasBit(answer.shown, at) ? [hasBit(answer.sure, at) ? name : `${name}?`] : []))
    .join(' ');
}

const THREE: readonly Row[] = [
  ['x', 'contact', '2014-01-01'],
  ['x', 'referral', '2014-01-03'],
  ['x', 'allocation', '2014-01-06'],
  ['x', 'closure', '2014-02-01'],
  ['y', 'contact', '2014-01-10'],
  ['y', 'referral', '2014-01-10'],
  ['y', 'referral', '2014-03-01'],
  ['z', 'referral', '2014-03-05'],
];

describe('a filter of cases', () => {
  const log = logOf(THREE);

  it('asks what a case has, begins with and ends with', () => {
    assert.equal(shown({ kind: 'has', activities: ['closure', 'x'] }, log), 'x');
    assert.equal(shown({ kind: 'begins', activities: ['contact'] }, log), 'x y');
    assert.equal(shown({ kind: 'ends', activities: ['referral'] }, log), 'y z');
    assert.equal(shown({ kind: 'has', activities: [] }, log), '');
    assert.equal(shown({ kind: 'child', childIds: ['z', 'none'] }, log), 'z');
  });

  it('asks for its days in each mode, both ends included', () => {
    const within = (mode: 'contained' | 'intersecting' | 'starting' | 'ending' | 'any-event'): string =>
      shown({ kind: 'dates', from: '2014-01-10', to: '2014-03-01', mode }, log);
    assert.deepEqual(
      [
        within('contained'),
        within('intersecting'),
        within('starting'),
        within('ending'),
        within('any-event'),
      ],
      ['y', 'x y', 'y', 'x y', 'x y'],
    );
    const between = { kind: 'dates', from: '2014-01-20', to: '2014-01-30' } as const;
    assert.equal(shown({ ...between, mode: 'intersecting' }, log), 'x y'); // nothing happens in these days
    assert.equal(shown({ ...between, mode: 'any-event' }, log), '');
    assert.equal(shown({ kind: 'dates', from: null, to: null, mode: 'contained' }, log), 'x y z');
  });

  it('cuts what lies outside a window', () => {
    const trimmed = trimLog(log, { from: '2014-01-03', to: '2014-01-31' });
    assert.deepEqual(
      [[...trimmed.starts], Array.from(trimmed.activity, (at) => trimmed.activities[at])],
      [
        [0, 2, 4, 4],
        ['referral', 'allocation', 'contact', 'referral'],
      ],
    );
  });

  it('asks what directly or eventually follows, and within how many days', () => {
    const follows = { kind: 'follows', first: ['referral'], then: ['closure'], within: null } as const;
    assert.equal(shown({ ...follows, how: 'directly' }, log), '');
    assert.equal(shown({ ...follows, how: 'eventually' }, log), 'x');
    const within = (
      least: number | null,
      most: number | null,
      unit: 'days' | 'working-days' = 'days',
    ): string => shown({ ...follows, how: 'eventually', within: { least, most, unit } }, log);
    assert.deepEqual(
      [within(null, 28), within(null, 29), within(29, 29), within(30, null)],
      ['', 'x', 'x', ''],
    );
    assert.deepEqual([within(20, 20, 'working-days'), within(null, 19, 'working-days')], ['x', '']);
    assert.equal(shown({ ...follows, then: ['referral'], how: 'eventually' }, log), 'y');
  });

  it('asks for a route, repeats, a length, and how long it lasts', () => {
    assert.equal(
      shown({ kind: 'route', routes: [['referral'], ['contact', 'referral', 'referral']] }, log),
      'y z',
    );
    assert.equal(shown({ kind: 'repeats', activities: null, least: 2 }, log), 'y');
    assert.equal(shown({ kind: 'repeats', activities: ['contact'], least: 2 }, log), '');
    assert.equal(shown({ kind: 'size', least: 2, most: 3 }, log), 'y');
    const lasting = (least: number | null, most: number | null): CaseFilter => ({
      kind: 'duration',
      within: { least, most, unit: 'days' },
    });
    assert.equal(shown(lasting(31, 31), log), 'x');
    assert.equal(shown(lasting(null, 0), log), 'z');
  });

  it('is not sure how long a case lasts that is still open, until it has lasted long enough', () => {
    const open = bitset(log.cases.length, true);
    const at = (asAt: string, least: number | null, most: number | null): string =>
      shown({ kind: 'duration', within: { least, most, unit: 'days' } }, log, { open, asAt });
    assert.equal(at('2014-03-10', 60, null), 'x y? z?'); // x since 68 days, y since 59, z since 5
    assert.equal(at('2014-03-10', null, 58), 'z?');
    const ends: CaseFilter = { kind: 'dates', from: null, to: '2014-03-31', mode: 'ending' };
    assert.equal(shown(ends, log, { open, asAt: '2014-03-10' }), 'x? y? z?');
    assert.equal(shown(ends, log, { open, asAt: '2014-04-01' }), '');
  });

  it('asks for attributes of cases and of events, also for what is not recorded', () => {
    const attributes: LogAttribute[] = [
      { name: 'team', of: 'case', texts: ['North', 'South'], codes: Int32Array.of(0, 1, -1) },
      { name: 'worker', of: 'event', texts: ['A', 'B'], codes: Int32Array.of(-1, 0, -1, -1, 1, 1, -1, -1) },
    ];
    const asked = (name: string, ...values: (string | null)[]): string =>
      shown({ kind: 'attribute', name, values }, log, { attributes });
    assert.deepEqual(
      [asked('team', 'South', null), asked('worker', 'B'), asked('worker', null)],
      ['y z', 'y', 'z'],
    );
    assert.equal(asked('other', 'A'), 'x? y? z?');
  });

  it('asks a filter of events of each event', () => {
    const filter = { kind: 'type', types: ['closure'] } as const;
    const columns = columnsOf(THREE);
    assert.equal(shown({ kind: 'some-event', filter }, log, { columns }), 'x');
    assert.equal(shown({ kind: 'some-event', filter }, log), 'x? y? z?');
  });

  it('shows no case without events, by no filter and by no opposite', () => {
    const empty = {
      ...log,
      cases: [...log.cases, 'empty'],
      starts: Int32Array.of(...log.starts, log.events),
    };
    const none: CaseFilter = { kind: 'has', activities: ['closure'] };
    assert.deepEqual([shown(none, empty), shown({ kind: 'not', filter: none }, empty)], ['x', 'y z']);
    assert.equal(filterCases({ kind: 'and', filters: [] }, empty).total, 3);
  });
});

describe('what is absent', () => {
  const log = logOf(THREE);
  const absent = (days: number, unit: 'days' | 'working-days' = 'days'): CaseFilter => ({
    kind: 'absent',
    first: ['referral'],
    then: ['allocation'],
    days,
    unit,
  });

  it('is yes when the days are over, not yet known while they are not, and no when it followed in time', () => {
    assert.equal(shown(absent(3), log, { asAt: '2014-03-31' }), 'y z');
    assert.equal(shown(absent(2), log, { asAt: '2014-03-31' }), 'x y z');
    assert.equal(shown(absent(10), log, { asAt: '2014-03-10' }), 'y z?');
  });

  it('is known on the day after the last of them, and not before', () => {
    assert.equal(shown(absent(10), log, { asAt: '2014-03-15' }), 'y z?');
    assert.equal(shown(absent(10), log, { asAt: '2014-03-16' }), 'y z');
    assert.equal(shown(absent(10), log), 'y z?'); // the log goes up to 5 March
  });

  it('counts working days', () => {
    // 5 March 2014 was a Wednesday: the third working day after it is Monday 10 March
    assert.equal(shown(absent(3, 'working-days'), log, { asAt: '2014-03-10' }), 'y z?');
    assert.equal(shown(absent(3, 'working-days'), log, { asAt: '2014-03-11' }), 'y z');
  });

  it('is not known of a case that is not observed for so long', () => {
    const observedTo = Int32Array.from(['2014-12-31', '2014-12-31', '2014-03-08'], dayNumber);
    assert.equal(shown(absent(10), log, { asAt: '2014-12-31', observedTo }), 'y z?');
  });

  it('is never claimed too early: as time goes on, "not yet known" becomes yes, and yes and no stay', () => {
    fc.assert(
      fc.property(
        anyRows('days'),
        fc.constantFrom(...HOSTILE),
        fc.constantFrom(...HOSTILE),
        fc.nat({ max: 20 }),
        (rows, first, then, days) => {
          const log = logOf(rows);
          const filter: CaseFilter = { kind: 'absent', first: [first], then: [then], days, unit: 'days' };
          const early = filterCases(filter, log, { asAt: '2011-02-10' });
          const late = filterCases(filter, log, { asAt: '2012-12-31' });
          assert.equal(late.notYetKnown, 0);
          assert.deepEqual(late.shown, early.shown);
          assert.equal(bitsIn(early.sure) + early.notYetKnown, late.shownCount);
        },
      ),
      SEEDED,
    );
  });
});

describe('where the order within one day is not recorded', () => {
  const rows: Row[] = [
    ['x', 'a', '2014-01-01'],
    ['x', 'b', '2014-01-01'],
    ['y', 'b', '2014-01-01'],
    ['y', 'a', '2014-01-02'],
  ];
  const log = logOf(rows, { ties: 'activity' });

  it('never claims that one came before the other', () => {
    for (const how of ['directly', 'eventually'] as const) {
      const follows = { kind: 'follows', how, within: null } as const;
      assert.equal(shown({ ...follows, first: ['a'], then: ['b'] }, log), 'x?');
      assert.equal(shown({ ...follows, first: ['b'], then: ['a'] }, log), 'x? y');
    }
    assert.equal(shown({ kind: 'begins', activities: ['b'] }, log), 'x? y');
    assert.equal(shown({ kind: 'ends', activities: ['b'] }, log), 'x?');
  });

  it('takes what happened on the same day as having followed', () => {
    const absent = { kind: 'absent', days: 5, unit: 'days' } as const;
    assert.equal(shown({ ...absent, first: ['b'], then: ['a'] }, log, { asAt: '2014-02-01' }), '');
    assert.equal(shown({ ...absent, first: ['a'], then: ['b'] }, log, { asAt: '2014-02-01' }), 'y');
  });

  it('claims it where the source has an order of its own', () => {
    const follows = { kind: 'follows', how: 'directly', within: null } as const;
    assert.equal(shown({ ...follows, first: ['a'], then: ['b'] }, logOf(rows)), 'x');
  });
});

const clause: fc.Arbitrary<CaseFilter> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('has' as const, 'begins' as const, 'ends' as const),
    activities: fc.subarray(HOSTILE),
  }),
  fc.record({
    kind: fc.constant('follows' as const),
    first: fc.subarray(HOSTILE),
    then: fc.subarray(HOSTILE),
    how: fc.constantFrom('directly' as const, 'eventually' as const),
    within: fc.option(
      fc.record({
        least: fc.option(fc.nat({ max: 9 })),
        most: fc.option(fc.nat({ max: 9 })),
        unit: fc.constantFrom('days' as const, 'working-days' as const),
      }),
    ),
  }),
  fc.record({
    kind: fc.constant('absent' as const),
    first: fc.subarray(HOSTILE),
    then: fc.subarray(HOSTILE),
    days: fc.nat({ max: 9 }),
    unit: fc.constantFrom('days' as const, 'working-days' as const),
  }),
  fc.record({
    kind: fc.constant('repeats' as const),
    activities: fc.option(fc.subarray(HOSTILE)),
    least: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({ kind: fc.constant('child' as const), childIds: fc.subarray(['1', '__proto__', 'NA']) }),
  fc.record({
    kind: fc.constant('size' as const),
    least: fc.option(fc.nat({ max: 99 })),
    most: fc.option(fc.nat({ max: 99 })),
  }),
  fc.record({
    kind: fc.constant('route' as const),
    routes: fc.array(fc.subarray(HOSTILE), { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('attribute' as const),
    name: fc.constantFrom(...HOSTILE),
    values: fc.subarray([...HOSTILE, null]),
  }),
  fc.record({
    kind: fc.constant('dates' as const),
    from: fc.option(fc.constantFrom('2011-01-28', '2011-02-05')),
    to: fc.option(fc.constantFrom('2011-02-05', '2011-02-15')),
    mode: fc.constantFrom(
      'contained' as const,
      'intersecting' as const,
      'starting' as const,
      'ending' as const,
      'any-event' as const,
    ),
  }),
  fc.constant({ kind: 'some-event', filter: { kind: 'and', filters: [] } } as const),
);

const anyFilter: fc.Arbitrary<CaseFilter> = fc.letrec<{ tree: CaseFilter }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    clause,
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      filters: fc.array(tie('tree'), { maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('not' as const), filter: tie('tree') }),
  ),
})).tree;

describe('a case of very many events', () => {
  it('is asked in a time that grows with its events, not with their square', () => {
    const rows = Array.from({ length: 200_000 }, (_, at): Row => ['x', at === 0 ? 'b' : 'a', at * 1000]);
    const log = logOf(rows);
    const started = process.cpuUsage().user;
    const within = { least: null, most: 9, unit: 'working-days' } as const;
    assert.equal(shown({ kind: 'follows', first: ['a'], then: ['b'], how: 'eventually', within }, log), '');
    assert.equal(shown({ kind: 'absent', first: ['a'], then: ['b'], days: 9, unit: 'days' }, log), 'x?');
    assert.ok(process.cpuUsage().user - started < 1_000_000, 'took more than a second');
  });
});

describe('the algebra of filters of cases', () => {
  it('shows with its opposite every case once, but for those that are not yet known, which both show', () => {
    fc.assert(
      fc.property(anyRows('days'), anyFilter, (rows, filter) => {
        const log = logOf(rows);
        const one = filterCases(filter, log);
        const other = filterCases({ kind: 'not', filter }, log);
        assert.equal(one.shownCount + other.shownCount - one.notYetKnown, one.total);
        assert.equal(other.notYetKnown, one.notYetKnown);
      }),
      SEEDED,
    );
  });

  it('reads back what it writes down, and one text stands for equal filters', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const text = caseFilterToText(filter);
        const { filter: read } = caseFilterFromText(text);
        assert.ok(read !== null);
        assert.equal(caseFilterToText(read), text);
      }),
      SEEDED,
    );
    assert.equal(
      caseFilterToText({ kind: 'has', activities: ['b', 'a', 'b'] }),
      '{"caseFilter":{"activities":["a","b"],"kind":"has"},"version":1}',
    );
  });

  it('answers the same as the filter that was written down and read', () => {
    fc.assert(
      fc.property(anyRows('days'), anyFilter, (rows, filter) => {
        const log = logOf(rows);
        const { filter: read } = caseFilterFromText(caseFilterToText(filter));
        assert.deepEqual(filterCases(read!, log), filterCases(filter, log));
      }),
      SEEDED,
    );
  });

  it('refuses what it did not write, with a code', () => {
    const refused = (text: string): string | null => caseFilterFromText(text).problem;
    assert.deepEqual(
      [
        'nothing',
        '{"caseFilter":{"kind":"and","filters":[]},"version":2}',
        '{"caseFilter":{"kind":"significance","levels":[]},"version":1}',
        '{"caseFilter":{"kind":"has","activities":["a"],"more":1},"version":1}',
        '{"caseFilter":{"kind":"absent","first":[],"then":[],"days":-1,"unit":"days"},"version":1}',
        '{"caseFilter":{"kind":"some-event","filter":{"kind":"absent"}},"version":1}',
        `{"caseFilter":${'{"kind":"not","filter":'.repeat(20)}0${'}'.repeat(20)},"version":1}`,
        '{"caseFilter":{"kind":"__proto__"},"version":1}',
      ].map(refused),
      [
        'filter-not-json',
        'filter-version',
        'filter-not-known',
        'filter-not-known',
        'filter-wrong-value',
        'filter-not-known',
        'filter-too-large',
        'filter-not-known',
      ],
    );
  });
});

describe('the sentence of a filter of cases', () => {
  const cases: readonly [CaseFilter, string][] = [
    [{ kind: 'and', filters: [] }, 'All cases'],
    [{ kind: 'or', filters: [] }, 'No cases'],
    [
      {
        kind: 'and',
        filters: [
          { kind: 'begins', activities: ['contact'] },
          { kind: 'absent', first: ['referral'], then: ['allocation'], days: 1, unit: 'working-days' },
        ],
      },
      'Cases beginning with “Front-door contact”, in which “Referral” is not followed by “Allocated to a worker” within 1 working day',
    ],
    [
      {
        kind: 'follows',
        first: ['T02', 'T03'],
        then: ['T04'],
        how: 'directly',
        within: { least: 2, most: 10, unit: 'days' },
      },
      'Cases in which “T02” or “T03” is directly followed by “T04” after 2 to 10 days',
    ],
    [
      { kind: 'not', filter: { kind: 'dates', from: '2014-01-01', to: '2014-03-31', mode: 'any-event' } },
      'Cases other than those with something recorded in January to March 2014',
    ],
    [
      {
        kind: 'or',
        filters: [
          { kind: 'route', routes: [['a', 'b']] },
          { kind: 'repeats', activities: null, least: 2 },
        ],
      },
      'Cases that take the route “a → b” or in which something happens 2 times or more',
    ],
    [
      { kind: 'attribute', name: 'team', values: ['North', null] },
      'Cases whose “team” is “North” or not recorded',
    ],
    [
      { kind: 'duration', within: { least: 30, most: null, unit: 'working-days' } },
      'Cases lasting 30 working days or more',
    ],
    [{ kind: 'size', least: null, most: 3 }, 'Cases with 3 events at most'],
    [{ kind: 'some-event', filter: { kind: 'lane', lanes: ['health'] } }, 'Cases with an event about health'],
    [{ kind: 'child', childIds: ['x'] }, 'Cases with the id x'],
  ];
  for (const [filter, sentence] of cases) {
    it(`says: ${sentence}`, () => {
      assert.equal(caseFilterSentence(filter), sentence);
    });
  }

  it('has words for every filter', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        assert.doesNotMatch(caseFilterSentence(filter), /case-filter\.|filter\.is|undefined|\{\w+\}/);
      }),
      SEEDED,
    );
  });
});
