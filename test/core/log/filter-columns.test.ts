import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  bitsIn,
  columnsFromEvents,
  compileFilter,
  filterColumns,
  filterContext,
  hasBit,
  LEVELS,
  NO,
  YES,
  type CaseEvent,
  type Filter,
} from '@case-journey/core';
import fc from 'fast-check';
import { events as anyEvents, filters as anyFilter, SEEDED } from '../filter/arbitrary.js';

/** The rows of columns as events of one child each: what a row's answer is compared with. */
function rowsOf(events: readonly CaseEvent[]): CaseEvent[] {
  return events.flatMap((event) => event.children.map((child) => ({ ...event, children: [child] })));
}

function levelsFor(rows: readonly CaseEvent[]): {
  bytes: Uint8Array;
  byId: Map<string, (typeof LEVELS)[number]>;
} {
  const bytes = Uint8Array.from(rows, ({ id }) =>
    Number(id.slice(1)) % 4 === 3 ? 255 : Number(id.slice(1)) % 4,
  );
  const byId = new Map(
    rows.flatMap(({ id }, row) => (LEVELS[bytes[row]!] ? [[id, LEVELS[bytes[row]!]!] as const] : [])),
  );
  return { bytes, byId };
}

describe('filterColumns', () => {
  it('answers as the events do, or says that it cannot tell and leaves nothing out that matches', () => {
    fc.assert(
      fc.property(
        fc.boolean().chain((ends) => fc.tuple(anyEvents(ends), fc.constant(!ends))),
        anyFilter,
        ([events, withoutEnds], filter) => {
          const rows = rowsOf(events);
          const { bytes, byId } = levelsFor(rows);
          const answer = filterColumns(filter, columnsFromEvents(events), { levels: bytes, withoutEnds });
          const test = compileFilter(filter, filterContext(rows, { levels: byId }));
          for (const [row, event] of rows.entries()) {
            const exact = test(event);
            if (answer.unanswered.length === 0) {
              assert.deepEqual(
                [hasBit(answer.shown, row), hasBit(answer.sure, row)],
                [exact !== NO, exact === YES],
              );
            } else {
              assert.ok(exact === NO || hasBit(answer.shown, row), 'left out what matches');
              assert.ok(exact === YES || !hasBit(answer.sure, row), 'was sure of what does not match');
            }
          }
        },
      ),
      SEEDED,
    );
  });

  it('counts shown and left out to the whole, and the opposite to the other side', () => {
    fc.assert(
      fc.property(anyEvents(), anyFilter, (events, filter) => {
        const columns = columnsFromEvents(events);
        const { shown, shownCount, possibly, total } = filterColumns(filter, columns);
        const opposite = filterColumns({ kind: 'not', filter }, columns);
        assert.equal(bitsIn(shown), shownCount);
        assert.equal(total, columns.length);
        assert.equal(shownCount + opposite.shownCount - possibly, total);
        assert.equal(opposite.possibly, possibly);
      }),
      SEEDED,
    );
  });

  it('names the kinds of clauses that columns cannot answer', () => {
    const filter: Filter = {
      kind: 'and',
      filters: [
        { kind: 'text', text: 'a' },
        { kind: 'flag', flags: ['no-source', 'disputed'] },
        { kind: 'flag', flags: ['no-source', 'not-seen', 'no-rationale'] },
        { kind: 'dates', from: '2010-01-01', to: null, mode: 'ending' },
        { kind: 'dates', from: '2010-01-01', to: null, mode: 'starting' },
        { kind: 'significance', levels: ['key'] },
        { kind: 'lane', lanes: ['harm'] },
      ],
    };
    assert.deepEqual(filterColumns(filter, columnsFromEvents([])).unanswered, [
      'dates',
      'flag',
      'significance',
      'text',
    ]);
  });
});
