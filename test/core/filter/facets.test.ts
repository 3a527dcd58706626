import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  ALL,
  caseEvent,
  clauseOf,
  compileFilter,
  facets,
  filterContext,
  filterEvents,
  NO,
  noDate,
  onDay,
  withClause,
  withoutClause,
  type CaseEvent,
  type Filter,
} from '@case-journey/core';
import fc from 'fast-check';
import { events as anyEvents, filters as anyFilter, SEEDED } from './arbitrary.js';

function event(
  id: string,
  type: CaseEvent['type'],
  agency: string | null,
  fields: Partial<CaseEvent> = {},
): CaseEvent {
  return caseEvent({
    id,
    type,
    date: onDay('2010-03-03'),
    children: [{ childId: 'a', onRecord: 'yes' }],
    source: { agency, role: null, documentRef: null, recordedBy: null },
    ...fields,
  });
}

const events = [
  event('1', 'injury', 'School', {
    people: [
      { label: 'Father', role: 'informant' },
      { label: 'Worker 1', role: 'attended' },
    ],
  }),
  event('2', 'injury', 'Police', { date: onDay('2011-01-01') }),
  event('3', 'visit', 'School', { date: noDate('') }),
  event('4', 'visit', null),
];
const levels = new Map([['1', 'key'] as const]);

const counts = <T>(values: readonly { value: T; count: number }[]): Map<T, number> =>
  new Map(values.filter(({ count }) => count > 0).map(({ value, count }) => [value, count]));

describe('facets', () => {
  it('counts every value of all events where nothing is asked', () => {
    const found = facets(events, ALL, filterContext(events, { levels }));
    assert.deepEqual([found.total, found.shown, found.possibly], [4, 4, 0]);
    assert.deepEqual(
      counts(found.levels),
      new Map([
        ['key', 1],
        [null, 3],
      ]),
    );
    assert.deepEqual(
      counts(found.lanes),
      new Map([
        ['health', 2],
        ['voice', 2],
      ]),
    );
    assert.deepEqual(found.agencies, [
      { value: 'Police', count: 1 },
      { value: 'School', count: 2 },
      { value: null, count: 1 },
    ]);
    assert.deepEqual(found.years, [
      { value: 2010, count: 2 },
      { value: 2011, count: 1 },
      { value: null, count: 1 },
    ]);
    assert.deepEqual(counts(found.flags), new Map([['no-source', 1]]));
  });

  it('leaves a facet’s own clause aside for its own counts, and only for those', () => {
    const found = facets(events, { kind: 'agency', agencies: ['Police'] }, filterContext(events));
    assert.deepEqual([found.shown, found.total], [1, 4]);
    assert.deepEqual(
      counts(found.agencies),
      new Map([
        ['Police', 1],
        ['School', 2],
        [null, 1],
      ]),
    );
    assert.deepEqual(counts(found.lanes), new Map([['health', 1]]));
    assert.deepEqual(
      found.categories.map(({ value, count }) => [value, count]),
      [
        ['injury', 1],
        ['visit', 0],
      ],
    );
  });

  it('lists people by name, and no professionals', () => {
    const { people } = facets(events, ALL, filterContext(events));
    assert.deepEqual(people, [{ value: { person: { label: 'Father' }, label: 'Father' }, count: 1 }]);
  });

  it('agrees with the filter: shown, and each count with that value asked for alone', () => {
    fc.assert(
      fc.property(anyEvents(), fc.array(anyFilter, { maxLength: 3 }), (all, parts) => {
        const filter: Filter = { kind: 'and', filters: parts };
        const context = filterContext(all);
        const found = facets(all, filter, context);
        const { events: shown, possibly } = filterEvents(all, filter, context);
        assert.deepEqual([found.shown, found.possibly, found.total], [shown.length, possibly, all.length]);
        const inLane = compileFilter(withoutClause(filter, 'lane'), context);
        for (const { value, count } of found.lanes) {
          const lane = compileFilter({ kind: 'lane', lanes: [value] }, context);
          assert.equal(all.filter((each) => inLane(each) !== NO && lane(each) !== NO).length, count);
        }
        const rest = withoutClause(filter, 'flag');
        for (const { value, count } of found.flags)
          assert.equal(
            filterEvents(all, { kind: 'and', filters: [rest, { kind: 'flag', flags: [value] }] }, context)
              .events.length,
            count,
          );
      }),
      SEEDED,
    );
  });
});

describe('withClause', () => {
  it('puts a clause in the place of its kind and keeps the rest', () => {
    const or: Filter = { kind: 'or', filters: [] };
    const before: Filter = { kind: 'and', filters: [{ kind: 'text', text: 'a' }, or] };
    const after = withClause(before, { kind: 'text', text: 'b' });
    assert.deepEqual(after, { kind: 'and', filters: [{ kind: 'text', text: 'b' }, or] });
    assert.deepEqual(clauseOf(after, 'text'), { kind: 'text', text: 'b' });
    assert.deepEqual(withoutClause(after, 'text'), { kind: 'and', filters: [or] });
  });

  it('keeps a filter that is no “and” as one part', () => {
    assert.deepEqual(withClause({ kind: 'lane', lanes: ['harm'] }, { kind: 'gap', days: 3 }), {
      kind: 'and',
      filters: [
        { kind: 'lane', lanes: ['harm'] },
        { kind: 'gap', days: 3 },
      ],
    });
  });

  it('changes the first of two clauses of a kind', () => {
    const gap = (days: number): Filter => ({ kind: 'gap', days });
    assert.deepEqual(withClause({ kind: 'and', filters: [gap(1), gap(2)] }, { kind: 'gap', days: 3 }), {
      kind: 'and',
      filters: [gap(3), gap(2)],
    });
  });
});
