import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { cumulativeIncidence, kaplanMeier, logRank, type Followed } from '@case-journey/core';
import { sharedData } from '../../support/shared-data.js';

const { path: FOLDER, skip } = sharedData('survival');
const EPSILON = 1e-9;

function rows(name: string): Map<string, string>[] {
  const [head = '', ...lines] = readFileSync(join(FOLDER, name), 'utf8').trim().split('\n');
  const names = head.replaceAll('"', '').split(',');
  return lines.map((line) => {
    const cells = line.replaceAll('"', '').split(',');
    return new Map(names.map((column, i) => [column, cells[i] ?? '']));
  });
}

const number = (row: Map<string, string> | undefined, name: string): number => Number(row?.get(name));

function near(measured: number | null | undefined, expected: number, what: string): void {
  assert.ok(
    Math.abs((measured ?? NaN) - expected) <= EPSILON,
    `${what}: ${String(measured)}, not ${expected}`,
  );
}

describe('Reference data: rossi', { skip }, () => {
  const data = skip === false ? rows('rossi.csv') : [];
  const observed = data.map((row): Followed => ({
    time: number(row, 'week'),
    kind: row.get('arrest') === '1' ? 1 : 0,
    cluster: null,
  }));

  it('has the reference Kaplan-Meier estimate, error and log-log limits in every week', () => {
    const curve = kaplanMeier(observed);
    assert.ok('steps' in curve);
    const expected = rows('rossi_km_weekly.csv').filter((row) => number(row, 'n.event') > 0);
    assert.equal(curve.steps.length, expected.length);
    curve.steps.forEach((step, i) => {
      const row = expected[i];
      assert.equal(step.followed, number(row, 'n.risk'));
      near(step.free, number(row, 'surv'), `S(${step.time})`);
      near(step.error, number(row, 'se'), `error at ${step.time}`);
      near(step.limits?.low, number(row, 'lo'), `low at ${step.time}`);
      near(step.limits?.high, number(row, 'hi'), `high at ${step.time}`);
    });
    near(curve.steps.at(-1)?.free, 0.736111111111, 'S(52)');
  });

  it('has the reference log-rank test by financial aid', () => {
    const groups = new Map<string, Followed[]>();
    data.forEach((row, i) => {
      const group = row.get('fin') ?? '';
      const one = observed[i];
      if (one !== undefined) groups.set(group, [...(groups.get(group) ?? []), one]);
    });
    const { statistic, chance, degrees } = logRank(groups);
    near(statistic, 3.837569577, 'log-rank');
    assert.equal(degrees, 1);
    assert.equal(chance?.toFixed(6), '0.050116');
  });

  it('is the complement of the cumulative incidence where nothing competes, with the same error', () => {
    const curve = kaplanMeier(observed);
    assert.ok('steps' in curve);
    const at = curve.steps.map(({ time }) => time);
    const { marks } = cumulativeIncidence(observed, { at });
    curve.steps.forEach((step, i) => {
      near(marks[i]?.incidence, 1 - step.free, `1 - S(${step.time})`);
      near(marks[i]?.error, step.error, `error at ${step.time}`);
    });
  });
});

describe('Reference data: mgus2', { skip }, () => {
  const data = skip === false ? rows('mgus2_competing.csv') : [];
  const expected = skip === false ? rows('mgus2_aalen_johansen.csv') : [];
  const kinds = (own: string): Followed[] =>
    data.map((row) => {
      const event = row.get('event') ?? '0';
      return { time: number(row, 'time'), kind: event === '0' ? 0 : event === own ? 1 : 2, cluster: null };
    });

  for (const [own, column, error] of [
    ['1', 'pcm', 'se_pcm'],
    ['2', 'death', 'se_death'],
  ] as const) {
    it(`has the reference Aalen-Johansen estimates of ${column}, ties exact, at every row`, () => {
      const observed = kinds(own);
      const at = expected.map((row) => number(row, 'month'));
      const { steps, marks } = cumulativeIncidence(observed, { at, minimumFollowed: 1 });
      const byTime = new Map(steps.map((step) => [step.time, step]));
      expected.forEach((row, i) => {
        const step = byTime.get(number(row, 'month'));
        const what = `month ${row.get('month') ?? ''}`;
        assert.equal(step?.followed, number(row, 'nrisk'), what);
        near(step.free, number(row, 'p0'), what);
        near(step.incidence, number(row, column), what);
        near(marks[i]?.error, number(row, error), `error, ${what}`);
      });
    });
  }

  it('refuses the naive curve, which would say three times as much', () => {
    assert.deepEqual(kaplanMeier(kinds('1')), { refused: 'competing-events' });
  });
});
