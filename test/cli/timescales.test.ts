import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NATIONAL_RULES } from '@case-journey/core';
import { small, toCsv } from '@case-journey/synthetic';
import { caseJourney, onTable, type Ran } from '../support/command-line.js';

interface Printed {
  readonly asAt: string;
  readonly rules: readonly { readonly id: string; readonly authority: string; readonly verified: boolean }[];
  readonly results: readonly {
    readonly childId: string;
    readonly rule: string;
    readonly state: string;
    readonly sentence: string;
  }[];
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const about = (...args: string[]): Promise<Ran> =>
  onTable('timescales', { table: toCsv(small()), asAt: '2016-03-31' }, ...args);

describe('case-journey timescales', () => {
  it('prints the rules, every result with its sentence, and counts by rule and state', async () => {
    const { code, stdout } = await about('--json');
    const { asAt, rules, results, counts } = JSON.parse(stdout) as Printed;
    assert.deepEqual([code, asAt, rules.length], [0, '2016-03-31', NATIONAL_RULES.length]);
    assert.deepEqual(counts['core-group'], {
      met: 2,
      late: 10,
      pending: 0,
      'not-applicable': 0,
      'no-data': 0,
    });
    const total = Object.values(counts)
      .flatMap((states) => Object.values(states))
      .reduce((sum, one) => sum + one, 0);
    assert.equal(total, results.length);
    assert.ok(
      results.some(
        ({ childId, sentence }) =>
          childId === 'child-g' &&
          sentence ===
            'Core assessment within 35 working days of the strategy discussion: completed on day 38, 3 working days over',
      ),
    );
  });

  it('tells of one child, with local rules beside the national ones', async () => {
    const { stdout } = await about(
      '--json',
      '--child',
      'child-h',
      '--local',
      'protection-visits-10-working-days',
    );
    const { results } = JSON.parse(stdout) as Printed;
    assert.deepEqual([...new Set(results.map(({ childId }) => childId))], ['child-h']);
    const visits = results.filter(({ rule }) => rule === 'protection-visit-first');
    assert.deepEqual(
      visits.map(({ state }) => state),
      ['late'],
    );
    assert.match(visits[0]!.sentence, /\(local\)/);
  });

  it('prints counts and what is late as lines without --json', async () => {
    const { code, stdout } = await about();
    assert.equal(code, 0);
    assert.ok(stdout.includes('core-group: 2 met, 10 late\n'));
    assert.ok(stdout.includes('child-p, from 2013-03-26: First review conference within 3 months'));
  });

  it('says what is wrong with the command line', async () => {
    assert.equal((await caseJourney('timescales')).code, 2);
    assert.equal((await about('--local', 'no-such-pack')).code, 2);
    assert.equal((await about('--as', 'pdf')).code, 2);
    assert.equal((await about('--child', 'nobody')).code, 1);
    assert.equal((await caseJourney('timescales', 'a.csv', '--as-at', '2016-02-30')).code, 2);
  });
});
