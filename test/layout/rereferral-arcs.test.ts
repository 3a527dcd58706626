import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { journeyOf, type Journey } from '@case-journey/core';
import { helpBetween, returnArcs, type ReturnArcs } from '@case-journey/layout';
import { letter } from '@case-journey/synthetic';
import { event } from '../support/made-event.js';

const journey = journeyOf(
  [
    event('referral', '2010-03-03'),
    event('closure', '2010-06-03'),
    event('early-help-start', '2010-06-10'),
    event('early-help-end', '2010-09-01'),
    event('referral', '2010-09-11'),
    event('closure', '2010-12-01'),
    event('referral', '2012-12-01'),
  ],
  { childId: 'a', asAt: '2013-06-07' },
);

const textWidth = (text: string): number => text.length * 7;
const drawn = (one: Journey, width = 900): ReturnArcs =>
  returnArcs(one, { width, textWidth, label: ({ days }) => `${days} days · concern not recorded` });

describe('the arcs of one child', () => {
  it('go from each closure to the return, on the line of the periods of involvement', () => {
    const { arcs, bars, base } = drawn(journey);
    assert.deepEqual(
      arcs.map(({ found }) => found.days),
      [100, 731],
    );
    arcs.forEach(({ x1, x2, path }, i) => {
      const [before, after] = [bars[i], bars[i + 1]];
      assert.ok(before !== undefined && after !== undefined);
      assert.ok(Math.abs(x1 - before.x - before.width) < 1.1 && Math.abs(x2 - after.x) < 0.2);
      assert.ok(path.startsWith(`M${x1} ${base}C`) && path.endsWith(`${x2} ${base}`));
    });
  });

  it('are the higher, the longer the gap', () => {
    const { arcs, base } = drawn(journey);
    const [short, long] = arcs.map(({ top }) => base - top);
    assert.ok((short ?? 0) > 0 && (short ?? 0) < (long ?? 0));
  });

  it('show early help between a closure and the return as a bar of its own', () => {
    assert.deepEqual(
      helpBetween(journey).map(({ start }) => start.text),
      ['2010-06-10'],
    );
    assert.equal(drawn(journey).help.length, 1);
  });

  it('mark a period that is still open', () => {
    assert.deepEqual(
      drawn(journey).bars.map(({ isOpen }) => isOpen),
      [false, false, true],
    );
  });

  it('have no words that touch other words or leave the drawing, in any width', () => {
    const council = letter({ scale: 0.02 });
    const journeys = council.children.map(({ id }) =>
      journeyOf(council.recordsOf(id), { childId: id, asAt: council.asAt }),
    );
    const some = journeys.filter(({ returns }) => returns.length > 2);
    assert.ok(some.length > 5);
    for (const one of [journey, ...some])
      for (const width of [480, 700, 1200]) {
        const { arcs } = drawn(one, width);
        arcs.forEach(({ label }, i) => {
          assert.ok(label.x - label.width / 2 >= -0.1 && label.x + label.width / 2 <= width + 0.1);
          assert.ok(label.y >= 13);
          for (const { label: other } of arcs.slice(i + 1))
            assert.ok(
              Math.abs(label.x - other.x) >= (label.width + other.width) / 2 ||
                Math.abs(label.y - other.y) >= 16.4,
            );
        });
      }
  });

  it('draw a child who never came back, and one without any episode', () => {
    const once = journeyOf([event('referral', '2010-03-03'), event('closure', '2010-06-03')], {
      childId: 'a',
      asAt: '2013-06-07',
    });
    assert.deepEqual(drawn(once).arcs, []);
    assert.deepEqual(drawn(journeyOf([], { childId: 'a', asAt: '2013-06-07' })).bars, []);
  });
});
