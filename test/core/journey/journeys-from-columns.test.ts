import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  columnsFromEvents,
  dayNumber,
  END_RULES,
  inOrder,
  journeyFacts,
  journeyOf,
  journeysFromColumns,
  LINK_RULES,
  STAGES,
  START_RULES,
  typeDefinition,
  type CaseEvent,
  type EventColumns,
  type Journey,
  type JourneyColumns,
} from '@case-journey/core';
import { letter, small, stress } from '@case-journey/synthetic';
import { shuffled } from '../../support/chance.js';
import { anyLife, CHILD } from './made-lives.js';

const AS_AT = '2010-09-01';
const LIVES = 1500;

describe('journeysFromColumns', () => {
  it('gives every child the same as journeyOf: of any lives, with and without what columns do not hold', () => {
    for (let seed = 1; seed <= LIVES; seed += 1) {
      const events = inOrder(anyLife(seed, ['a', 'b', 'c']));
      compare(events, AS_AT, seed);
      compareBare(events.map(bare), seed);
    }
  });

  it('gives every child of the invented caseloads the same as journeyOf', () => {
    compare(small().significantEvents, small().asAt, 0);
    const { significantEvents, asAt } = letter({ seed: 3, scale: 0.02 });
    compare(significantEvents, asAt, 0);
  });

  it('needs no facts: rows alone have starts and ends', () => {
    const columns = columnsFromEvents(small().significantEvents);
    const { intervals, episodes } = journeysFromColumns(columns, { asAt: small().asAt });
    assert.ok(intervals.length > 100);
    assert.ok(episodes.length >= 15);
  });

  it('is the same whatever the order of children and days, and for an empty table', () => {
    const columns = stress({ events: 20_000, seed: 4 });
    const turned = reversed(columns);
    const sizes = (one: JourneyColumns): number[] => [
      one.intervals.length,
      one.episodes.length,
      one.waits.length,
      one.returns.length,
      one.transitions.length,
    ];
    const asAt = '2014-01-01';
    assert.deepEqual(
      sizes(journeysFromColumns(columns, { asAt })),
      sizes(journeysFromColumns(turned, { asAt })),
    );
    assert.deepEqual(sizes(journeysFromColumns(columnsFromEvents([]), { asAt })), [0, 0, 0, 0, 0]);
  });
});

describe('journeys, for any life', () => {
  it('puts every stage that opens in exactly one interval, or says why not', () => {
    everyLife((events, journey) => {
      const times = new Map<string, number>();
      const count = (id: string | null): unknown => id !== null && times.set(id, (times.get(id) ?? 0) + 1);
      for (const { opens, also } of journey.intervals) [opens, ...also].forEach(count);
      for (const { eventId } of journey.notPlaced) count(eventId);
      for (const { id, type } of events) {
        const { opens } = typeDefinition(type);
        if (opens !== undefined) assert.equal(times.get(id), 1, `${type} ${id}`);
      }
    });
  });

  it('keeps every interval, wait, return and transition inside what was observed, none ending before it starts', () => {
    everyLife((events, { intervals, waits, returns, transitions }) => {
      const days = events.flatMap(({ date }) => date.earliest ?? date.latest ?? []).sort();
      const first = dayNumber(days[0] ?? AS_AT);
      const last = dayNumber(AS_AT);
      for (const { from, to } of [...intervals, ...waits])
        assert.ok(first <= from && from <= to && to <= last);
      for (const { closed, returned, days: gap } of returns)
        assert.ok(first <= closed && returned <= last && gap >= 0 && gap === returned - closed);
      for (const { day } of transitions) assert.ok(first <= day && day <= last);
      for (const { days: length, ended } of waits) assert.ok(length > 0 || ended === 'open');
    });
  });

  it('has one interval for each episode, ids that differ, and names only episodes that it has', () => {
    everyLife((_, { episodes, intervals, waits, transitions }) => {
      const ids = new Set(intervals.map(({ id }) => id));
      assert.equal(ids.size, intervals.length);
      assert.equal(new Set(episodes.map(({ id }) => id)).size, episodes.length);
      assert.equal(intervals.filter(({ stage }) => stage === 'referral').length, episodes.length);
      const named = new Set(episodes.map(({ id }) => id));
      for (const { episodeId } of [...intervals, ...waits])
        assert.ok(episodeId === null || named.has(episodeId));
      for (const { intervalId } of [...episodes, ...transitions]) assert.ok(ids.has(intervalId));
    });
  });

  it('does not depend on the order of the events', () => {
    for (let seed = 1; seed <= LIVES; seed += 1) {
      const events = anyLife(seed);
      const expected = journeyOf(events, { childId: CHILD, asAt: AS_AT });
      assert.deepEqual(
        journeyOf(shuffled(events, seed + 77), { childId: CHILD, asAt: AS_AT }),
        expected,
        `seed ${seed}`,
      );
    }
  });

  it('survives JSON', () => {
    everyLife((_, journey) => {
      assert.deepEqual(JSON.parse(JSON.stringify(journey)), journey);
    });
  });
});

function everyLife(check: (events: readonly CaseEvent[], journey: Journey) => void): void {
  for (let seed = 1; seed <= LIVES; seed += 1) {
    const events = anyLife(seed);
    check(events, journeyOf(events, { childId: CHILD, asAt: AS_AT }));
  }
}

function compare(events: readonly CaseEvent[], asAt: string, seed: number): void {
  const columns = columnsFromEvents(events);
  const made = journeysFromColumns(columns, { asAt, facts: journeyFacts(events, columns) });
  columns.children.forEach((childId, child) => {
    const journey = journeyOf(events, { childId, asAt });
    assert.deepEqual(asTold(made, columns, events, child), asObjects(journey), `seed ${seed}, ${childId}`);
  });
}

// Rows without anything beside them, against events that have no more than rows.
function compareBare(events: readonly CaseEvent[], seed: number): void {
  const columns = columnsFromEvents(events);
  const made = journeysFromColumns(columns, { asAt: AS_AT });
  columns.children.forEach((childId, child) => {
    const journey = journeyOf(events, { childId, asAt: AS_AT });
    assert.deepEqual(asTold(made, columns, events, child), asObjects(journey), `seed ${seed}, ${childId}`);
  });
}

function bare({ decision: _decision, end: _end, ...event }: CaseEvent): CaseEvent {
  return { ...event, codes: [], provenance: [] };
}

function asObjects({ intervals, waits, returns, transitions, episodes }: Journey): object {
  return {
    intervals: intervals
      .map((one) =>
        [one.stage, one.from, one.to, one.startRule, one.endRule, one.linkRule, one.opens, one.closes].join(),
      )
      .sort(),
    episodes: episodes.map(({ from, to }) => `${from} ${to}`).sort(),
    waits: waits.map(({ from, to, opens, closes }) => `${from} ${to} ${opens} ${closes}`).sort(),
    returns: returns.map(({ opens, days }) => `${opens} ${days}`).sort(),
    transitions: transitions.map(({ day, eventId }) => `${day} ${eventId}`).sort(),
  };
}

function asTold(
  made: JourneyColumns,
  columns: EventColumns,
  events: readonly CaseEvent[],
  child: number,
): object {
  const id = (row: number | undefined): string | null => events[columns.event?.[row ?? -1] ?? -1]?.id ?? null;
  const own = <T>(
    table: { readonly length: number; readonly child: Int32Array },
    tell: (i: number) => T,
  ): T[] =>
    Array.from({ length: table.length }, (_, i) => i)
      .filter((i) => table.child[i] === child)
      .map(tell)
      .sort();
  const { intervals, episodes, waits, returns, transitions } = made;
  return {
    intervals: own(intervals, (i) =>
      [
        STAGES[intervals.stage[i] ?? 0],
        intervals.from[i],
        intervals.to[i],
        START_RULES[intervals.start[i] ?? 0],
        END_RULES[intervals.end[i] ?? 0],
        LINK_RULES[intervals.link[i] ?? 0],
        id(intervals.opens[i]),
        id(intervals.closes[i]),
      ].join(),
    ),
    episodes: own(episodes, (e) => {
      const i = episodes.interval[e] ?? 0;
      return `${intervals.from[i]} ${intervals.to[i]}`;
    }),
    waits: own(waits, (i) => `${waits.from[i]} ${waits.to[i]} ${id(waits.opens[i])} ${id(waits.closes[i])}`),
    returns: own(
      returns,
      (i) => `${id(returns.opens[i])} ${(returns.returned[i] ?? 0) - (returns.closed[i] ?? 0)}`,
    ),
    transitions: own(transitions, (i) => `${transitions.day[i]} ${id(transitions.row[i])}`),
  };
}

// The last child first and every child's days from last to first; rows of one day keep their order.
function reversed(columns: EventColumns): EventColumns {
  const rows = Array.from({ length: columns.length }, (_, row) => row).sort(
    (a, b) =>
      (columns.child[b] ?? 0) - (columns.child[a] ?? 0) ||
      (columns.day[b] ?? 0) - (columns.day[a] ?? 0) ||
      a - b,
  );
  const pick = <T extends Int32Array | Uint8Array | Uint16Array>(from: T): T =>
    from.map((_, i) => from[rows[i] ?? 0] ?? 0) as T;
  return {
    ...columns,
    day: pick(columns.day),
    lastDay: pick(columns.lastDay),
    type: pick(columns.type),
    child: pick(columns.child),
    episode: pick(columns.episode),
    precision: pick(columns.precision),
    flags: pick(columns.flags),
  };
}
