import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  addCohort,
  emptyCohort,
  inPeriod,
  protectTables,
  recoverable,
  rereferralRecords,
  returnCurveOf,
  SHARING_PRESETS,
  type CohortParts,
} from '@case-journey/core';
import {
  curvePaths,
  followedPoints,
  isFew,
  ladderRows,
  returnLives,
  returnRounds,
  shareScale,
  type FollowedUnits,
} from '@case-journey/layout';
import { letter } from '@case-journey/synthetic';

const council = letter({ scale: 0.05 });
const parts: CohortParts = addCohort(emptyCohort(), rereferralRecords(council.dataset(), council));
const { closures } = parts;
const rows = inPeriod(closures);
const marks = [90, 182, 365, 730];
const [dfe] = SHARING_PRESETS;

describe('the points of a curve of coming back', () => {
  it('account for every closure: still followed is what was, less who came back and who left', () => {
    for (const preset of [null, dfe]) {
      const points = followedPoints(closures, rows, { marks, until: 900, preset });
      assert.ok(points.length > 4);
      points.slice(1).forEach(({ followed, came, left }, i) => {
        assert.equal(points[i]?.followed.count, followed.count + came.count + left.count);
      });
    }
  });

  it('say the same number still followed as the estimate does', () => {
    const points = followedPoints(closures, rows, { marks, until: 900, preset: null });
    const { curve } = returnCurveOf(closures, rows, { at: marks });
    for (const mark of curve.marks)
      assert.equal(points.find(({ time }) => time === mark.time)?.followed.count, mark.followed);
  });

  it('stand so far apart that no step between the marks is of few children or families', () => {
    const points = followedPoints(closures, rows, { marks, until: 900, preset: dfe });
    const inside = points.filter(({ time }) => !marks.includes(time) && time > 0);
    assert.ok(inside.length > 3);
    for (const { came, left } of inside) assert.ok(!isFew(came, dfe) && !isFew(left, dfe));
  });

  it('tell no step beside the marks where hardly anybody came back', () => {
    const points = followedPoints(closures, rows.slice(0, 12), { marks, until: 400, preset: dfe });
    const beside = points.filter(({ time }) => !marks.includes(time));
    assert.ok(beside.every(({ came, left }) => came.count === 0 && left.count === 0));
  });
});

describe('rounds of closing and coming back', () => {
  const lives = returnLives(closures);
  const rounds = returnRounds(closures, lives);

  it('begin with every child that has a closure that counts, and each list is part of the one before', () => {
    assert.equal(rounds[0]?.closed.length, lives.length);
    rounds.forEach(({ closed, followed, backInTime, back }, i) => {
      assert.ok(followed.length <= closed.length && backInTime.length <= followed.length);
      assert.ok(backInTime.length <= back.length && back.length <= closed.length);
      const next = rounds[i + 1];
      if (next !== undefined) assert.ok(next.closed.length <= back.length);
    });
  });

  it('count a closure less than 12 months old as one that is not followed yet', () => {
    const recent = lives.filter(({ firstClosed }) => firstClosed > '2015-04-30');
    assert.ok(recent.length > 0);
    const [first] = returnRounds(closures, recent);
    assert.equal(first?.followed.length, 0);
  });
});

describe('the ladder', () => {
  it('puts most returns first, then the shortest gap, and draws a period after each return', () => {
    const lives = returnLives(closures);
    lives.slice(1).forEach((life, i) => {
      const before = lives[i];
      assert.ok(before !== undefined);
      assert.ok(
        before.returns > life.returns ||
          (before.returns === life.returns && before.shortest <= life.shortest),
      );
    });
    for (const { gaps, bars } of ladderRows(lives)) {
      assert.equal(gaps.length, bars.length);
      for (const { from, to, days } of gaps) assert.equal(to - from, days);
      for (const { from, to } of bars) assert.ok(to === null || to >= from);
    }
  });
});

describe('the paths of a curve', () => {
  const view = { width: 730, height: 100, days: 730, most: 0.5 };
  const point = (time: number, share: number | null) => ({ time, share, low: share, high: share });

  it('step where every rise is told, else go straight from point to point', () => {
    const points = [point(0, 0), point(100, 0.25)];
    assert.equal(curvePaths(points, view, true).line, 'M0 100H100V50');
    assert.equal(curvePaths(points, view, false).line, 'M0 100L100 50');
  });

  it('stop at a point that may not be shown, and go on after it', () => {
    const { line, band } = curvePaths(
      [point(0, 0), point(50, null), point(100, 0.25), point(200, 0.5)],
      view,
      false,
    );
    assert.equal(line, 'M0 100M100 50L200 0');
    assert.equal(band, 'M100 50L200 0L200 0L100 50Z');
  });

  it('leave out what lies beyond the last day drawn', () => {
    assert.equal(curvePaths([point(0, 0), point(800, 0.4)], view, false).line, 'M0 100');
  });

  it('go on at their level to the edge where the next step lies beyond it', () => {
    assert.equal(
      curvePaths([point(0, 0), point(50, 0.25), point(800, 0.4)], view, true).line,
      'M0 100H50V50H730',
    );
    assert.equal(curvePaths([point(0, 0), point(50, 0.25)], view, true).line, 'M0 100H50V50');
  });

  it('have a round share at the upper edge', () => {
    assert.deepEqual(shareScale(0.81), { most: 1, lines: [0, 0.2, 0.4, 0.6, 0.8, 1] });
    assert.deepEqual(shareScale(0.03).lines, [0, 0.05, 0.1]);
  });
});

it('gives away no hidden step of a curve to a reader who works backwards', () => {
  const points = followedPoints(closures, rows, { marks, until: 900, preset: dfe });
  const counts = points.flatMap(({ followed, came, left }, i) => [
    safe(`f${i}`, followed),
    ...(i === 0 ? [] : [safe(`e${i}`, came), safe(`l${i}`, left)]),
  ]);
  const sums = points
    .slice(1)
    .map((_, i) => ({ total: `f${i}`, parts: [`f${i + 1}`, `e${i + 1}`, `l${i + 1}`] }));
  const tables = { counts, sums };
  assert.deepEqual(recoverable(tables, protectTables(tables, dfe), dfe), []);
});

function safe(key: string, units: FollowedUnits): { key: string; children: number; families: number } {
  return { key, children: units.count, families: isFew(units, dfe) ? 0 : units.families };
}
