import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  columnsFromEvents,
  caseEvent,
  dayNumber,
  NO_DAY,
  onDay,
  readDate,
  type CaseEvent,
} from '@case-journey/core';
import {
  COLUMN,
  dayAt,
  markExtent,
  NO_END,
  scaleOf,
  stripCounts,
  stripDay,
  stripEnds,
  stripIndex,
  stripLayout,
  type StripIndex,
  type StripLayout,
  type StripView,
} from '@case-journey/layout';
import { chance } from '../support/chance.js';
import { inventedStrip, stripOf, viewOf } from './strip-data.js';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
const SIZES = [5, 40, 60, 300, 5000];

/** Every seed and size, in a window over everything and in windows chosen by the seed. */
function* drawings(
  fields: Partial<StripView> = {},
): Iterable<{ index: StripIndex; view: StripView; layout: StripLayout }> {
  for (const seed of SEEDS) {
    for (const size of SIZES) {
      const index = stripIndex(inventedStrip(seed, size));
      const random = chance(seed * 31 + size);
      for (let turn = 0; turn < 4; turn += 1) {
        const from = dayNumber('2003-06-01') + (turn === 0 ? 0 : random() * 3000);
        const to = turn === 0 ? dayNumber('2014-12-01') : from + 30 + random() * 900;
        const view = viewOf('2004-01-01', '2005-01-01', {
          window: { from, to },
          width: 400 + Math.floor(random() * 900),
          ...fields,
        });
        yield { index, view, layout: stripLayout(index, view) };
      }
    }
  }
}

const labelled: Partial<StripView> = { label: (row) => `Event ${row} in words` };

describe('stripLayout', () => {
  it('accounts for every event: single, merged, out of view, undated, filtered and left out add up', () => {
    for (const { index, layout } of drawings()) {
      const { total, ...parts } = stripCounts(index, layout);
      assert.equal(
        Object.values(parts).reduce((sum, count) => sum + count, 0),
        total,
      );
      assert.equal(total, index.data.columns.length);
      assert.ok(parts.outside >= 0);
    }
  });

  it('draws every event in view in exactly one mark or cell of its lane', () => {
    for (const { index, view, layout } of drawings()) {
      const drawn = new Set<number>();
      for (const { band, from, to } of [...layout.marks, ...layout.cells]) {
        for (const row of index.bands[band]!.rows.subarray(from, to)) {
          assert.ok(!drawn.has(row), 'drawn twice');
          drawn.add(row);
        }
      }
      const { levels, shown } = index.data;
      for (let row = 0; row < levels.length; row += 1) {
        const day = stripDay(index.data, row);
        const due = levels[row]! > 0 && shown![row] === 1 && day >= view.window.from && day < view.window.to;
        if (due) assert.ok(drawn.has(row), `row ${row} is missing`);
        if (drawn.has(row)) assert.ok(levels[row]! > 0 && shown![row] === 1 && day !== NO_DAY);
      }
    }
  });

  it('gives a merged mark the highest level of its members, any flag, and the first row of that level', () => {
    for (const { index, layout } of drawings()) {
      for (const mark of layout.marks) {
        const rows = [...index.bands[mark.band]!.rows.subarray(mark.from, mark.to)];
        const levels = rows.map((row) => index.data.levels[row]!);
        assert.equal(mark.level, Math.max(...levels));
        assert.equal(mark.row, rows[levels.indexOf(mark.level)]);
        assert.equal(
          mark.flag,
          rows.some((row) => index.data.flagged![row] === 1),
        );
      }
    }
  });

  it('never swallows a key event: it is in a key mark or in a cell that counts it', () => {
    for (const { index, layout } of drawings()) {
      for (const mark of layout.marks) {
        const rows = index.bands[mark.band]!.rows.subarray(mark.from, mark.to);
        if (rows.some((row) => index.data.levels[row] === 3)) assert.equal(mark.level, 3);
      }
      for (const { band, from, to, keys, row } of layout.cells) {
        const rows = index.bands[band]!.rows.subarray(from, to);
        assert.equal(keys, rows.filter((each) => index.data.levels[each] === 3).length);
        if (keys > 0) assert.equal(index.data.levels[row], 3);
      }
    }
  });

  it('draws at most one mark in a lane and column, whatever the number of events', () => {
    for (const { view, index, layout } of drawings()) {
      const taken = new Set<string>();
      const daysOfColumn = COLUMN / scaleOf(view);
      for (const { band, from } of layout.marks) {
        const column = Math.floor(index.bands[band]!.days[from]! / daysOfColumn);
        const key = `${band} ${column}`;
        if (daysOfColumn >= 1) assert.ok(!taken.has(key), key);
        taken.add(key);
      }
      assert.ok(layout.cells.length <= 8 * 17);
    }
  });

  it('never lays words over words, marks, ranges or gaps, nor outside the lanes', () => {
    let words = 0;
    for (const { view, layout } of drawings(labelled)) {
      const taken: (readonly [number, number, number])[] = [
        ...layout.marks.map((mark) => [mark.band, ...markExtent(mark)] as const),
        ...[...layout.bars, ...layout.open].map(({ band, from, to }) => [band, from, to] as const),
      ];
      for (const { band, x, width, side } of layout.labels) {
        words += 1;
        const [from, to] = side === 'right' ? [x, x + width] : [x - width, x];
        assert.ok(from >= 0 && to <= view.width, 'clipped');
        for (const [other, a, b] of taken)
          assert.ok(other !== band || b <= from || a >= to, 'words over something');
        for (const gap of layout.gaps)
          assert.ok(gap.x + gap.width <= from || gap.x >= to, 'words over a gap');
        taken.push([band, from, to]);
      }
    }
    assert.ok(words > 500, `only ${words} labels were placed`);
  });

  it('keeps the words of a gap inside the gap and the lanes', () => {
    let boxes = 0;
    for (const { view, layout } of drawings()) {
      for (const { x, width, box, lines } of layout.gaps) {
        if (box === null) continue;
        boxes += 1;
        assert.ok(box.x >= x && box.x + box.width <= x + width + 0.001);
        assert.ok(box.y >= 0 && box.y + box.height <= layout.height);
        for (const line of lines) assert.ok(view.textWidth(line) < box.width);
        assert.equal(lines.join(' '), 'No record for 118 days');
      }
    }
    assert.ok(boxes > 10);
  });

  it('does not regroup what stays in view when the window is panned', () => {
    const index = stripIndex(stripOf(['2010-01-05', '2010-02-02', '2010-02-04', '2010-05-01', '2010-08-09']));
    const groups = (from: string, to: string): number[][] =>
      stripLayout(index, viewOf(from, to)).marks.map(({ from: first, to: last }) => [first, last]);
    assert.deepEqual(groups('2009-06-01', '2011-06-01'), groups('2009-07-03', '2011-07-03'));
  });
});

describe('where a day is drawn', () => {
  const at = (day: string, from: string, to: string): number =>
    stripLayout(stripIndex(stripOf([day])), viewOf(from, to)).marks[0]!.x;

  it('keeps days of one length over a leap day', () => {
    assert.equal(at('2012-02-29', '2012-02-20', '2012-03-11'), 450);
    assert.equal(at('2012-03-01', '2012-02-20', '2012-03-11'), 500);
    assert.equal(at('2013-03-01', '2013-02-20', '2013-03-12'), 450);
  });

  it('keeps days of one length where the clocks change', () => {
    assert.equal(at('2013-03-31', '2013-03-21', '2013-04-10'), 500);
    assert.equal(at('2013-04-01', '2013-03-21', '2013-04-10'), 550);
    assert.equal(at('2013-10-27', '2013-10-17', '2013-11-06'), 500);
    assert.equal(at('2013-10-28', '2013-10-17', '2013-11-06'), 550);
  });

  it('finds the day under a point again', () => {
    const view = viewOf('2013-10-17', '2013-11-06');
    assert.equal(dayAt(view, 500), dayNumber('2013-10-27'));
  });
});

describe('dates that are not known to the day', () => {
  const drawn = (text: string, fields: Partial<CaseEvent> = {}): StripLayout => {
    const { date } = readDate(text, { asAt: '2013-06-07' });
    const events = [
      caseEvent({ id: 'a', type: 'move', date, children: [{ childId: 'a', onRecord: 'yes' }], ...fields }),
    ];
    const columns = columnsFromEvents(events);
    const index = stripIndex({
      columns,
      levels: Uint8Array.from([2]),
      ends: stripEnds(columns, events),
      periods: [],
      gaps: [],
      asAt: dayNumber('2013-06-07'),
    });
    return stripLayout(index, viewOf('2012-01-01', '2014-09-27')); // 1 pixel a day
  };

  it('are a box from the earliest to the latest day, the glyph in the middle', () => {
    const [mark] = drawn('August 2012').marks;
    assert.deepEqual(mark!.box, [213, 244]);
    assert.equal(mark!.x, 228);
  });

  it('are a bracket on the bound that is known', () => {
    const [before] = drawn('before 14 June 2012').marks;
    assert.equal(before!.bound!.side, 'before');
    assert.equal(before!.bound!.x, 164);
    assert.ok(before!.x < 164);
    const [after] = drawn('after 14 June 2012').marks;
    assert.equal(after!.bound!.side, 'after');
    assert.ok(after!.x > 166);
  });

  it('begin a range after the last day on which it can have begun', () => {
    const { bars, marks } = drawn('August 2012', { end: onDay('2012-10-01') });
    assert.deepEqual(
      bars.map(({ from, to }) => [from, to]),
      [[243, 275]],
    );
    assert.equal(marks[0]!.box![1], 244);
  });

  it('lead to the day of judgement by an arrow while they go on', () => {
    const { open } = drawn('14 June 2012', { end: { open: 'known' } });
    assert.deepEqual(
      open.map(({ from, to, arrow }) => [from, to, arrow]),
      [[165, 524, true]],
    );
    assert.deepEqual(drawn('14 June 2012', { end: { open: 'not-known' } }).open, []);
  });

  it('are counted but not drawn where there is no date at all', () => {
    const index = stripIndex(stripOf(['2012-02-02', '']));
    const layout = stripLayout(index, viewOf('2012-01-01', '2013-01-01'));
    assert.deepEqual(stripCounts(index, layout), {
      total: 2,
      single: 1,
      merged: 0,
      outside: 0,
      undated: 1,
      filtered: 0,
      leftOut: 0,
    });
  });
});

describe('ranges', () => {
  it('that touch or overlap are one bar, others stay apart, and one that began before is cut', () => {
    const data = stripOf(['2009-12-01', '2010-02-01', '2010-02-10', '2010-06-01']);
    const ends = Int32Array.from(['2010-01-10', '2010-02-20', '2010-03-01', '2010-06-30'].map(dayNumber));
    const layout = stripLayout(stripIndex({ ...data, ends }), viewOf('2010-01-01', '2012-09-27'));
    assert.deepEqual(
      layout.bars.map(({ from, to }) => [from, to]),
      [
        [-4, 10],
        [31, 60],
        [151, 181],
      ],
    );
  });

  it('with an end before their start draw no bar', () => {
    const data = stripOf(['2010-02-01', '2010-03-01']);
    const ends = Int32Array.from([dayNumber('2010-01-01'), NO_END]);
    assert.deepEqual(stripLayout(stripIndex({ ...data, ends }), viewOf('2010-01-01', '2011-01-01')).bars, []);
  });
});

describe('siblings', () => {
  const sibling = (id: string, day: string, children: readonly string[]): CaseEvent =>
    caseEvent({
      id,
      type: 'referral',
      date: onDay(day),
      children: children.map((childId) => ({ childId, onRecord: 'yes' as const })),
    });

  it('have a group of lanes each, and what they share is drawn once and led across', () => {
    const columns = columnsFromEvents([
      sibling('both', '2010-03-01', ['a', 'b']),
      sibling('other', '2010-04-01', ['c']),
      sibling('b', '2010-09-01', ['b']),
    ]);
    const groups = ['a', 'b'].map((child) => ({ child: columns.children.indexOf(child), label: child }));
    const levels = new Uint8Array(columns.length).fill(2);
    const index = stripIndex({ columns, levels, periods: [], gaps: [], asAt: null, groups });
    const layout = stripLayout(index, viewOf('2010-01-01', '2011-01-01', { groupHead: 20 }));
    assert.deepEqual(
      layout.marks.map(({ band, y }) => [band, y]),
      [
        [0, 34.5],
        [1, 83.5],
      ],
    );
    assert.deepEqual(
      layout.links.map(({ from, to }) => [from, to]),
      [[34.5, [83.5]]],
    );
    assert.equal(stripCounts(index, layout).total, 2);
  });
});
