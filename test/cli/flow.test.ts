import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { letter, toCsv } from '@case-journey/synthetic';
import { caseTable } from '../support/case-table.js';
import { caseJourney, fileOf, onTable, type Ran } from '../support/command-line.js';
import { ANNEX_A } from '../support/shared-data.js';

const recent = { table: caseTable('14/12/2010'), asAt: '2011-01-01' };

const about = (...args: string[]): Promise<Ran> => onTable('flow', recent, ...args);

describe('case-journey flow', () => {
  it('tells what happened to cases, step by step, and that it adds up', async () => {
    const { code, stdout } = await about();
    assert.equal(code, 0);
    assert.match(stdout, /^3 cases of 2 children, as at 2011-01-01\n/);
    for (const line of [
      'Section 47, no conference +1',
      'Too recent to tell +1',
      'Came back within 12 months +1',
      'Closed, reason not recorded to Came back within 12 months: 1 case, median 39 days',
    ])
      assert.match(stdout, new RegExp(`\\n {2}${line}\\n`));
    assert.match(stdout, /Everything adds up at every column\.\n$/);
    assert.doesNotMatch(stdout, /Zebedee/);
  });

  it('prints the same as JSON, with what was too recent', async () => {
    const { stdout } = await about('--json');
    const told = JSON.parse(stdout) as Record<string, unknown>;
    assert.deepEqual(Object.keys(told), [
      'asAt',
      'cases',
      'children',
      'notInAnyCase',
      'tooRecent',
      'unit',
      'nodes',
      'bands',
      'routes',
      'coverage',
      'rounds',
      'addsUp',
      'columns',
    ]);
    assert.equal(told['addsUp'], true);
    assert.deepEqual(told['tooRecent'], { position: 1, next: 0, days: 30, months: 12 });
    assert.deepEqual(told['coverage'], { routes: 3, cases: 3, of: 3 });
  });

  it('hides small numbers where it is to be shared', async () => {
    const caseload = letter({ scale: 0.02 });
    const path = await fileOf('caseload.csv', toCsv(caseload));
    const { code, stdout } = await caseJourney('flow', path, '--as-at', caseload.asAt, '--share', 'dfe');
    assert.equal(code, 0);
    assert.match(stdout, /cases; c: hidden, \d+ numbers/);
    assert.doesNotMatch(stdout, / [1-5]$/m);
    assert.doesNotMatch(stdout, /: [1-5] cases?\b/);
  });

  it('says what is wrong with a command line', async () => {
    for (const args of [
      ['flow'],
      ['flow', 'x.csv', '--share', 'nonsense'],
      ['flow', 'x.csv', '--as-at', 'soon'],
    ]) {
      const { code, stderr } = await caseJourney(...args);
      assert.equal(code, 2);
      assert.match(stderr, /flow FILE/);
    }
  });

  it('says of the public Annex A workbook whose way it cannot tell', { skip: ANNEX_A.skip }, async () => {
    const { code, stdout } = await caseJourney('flow', ANNEX_A.path, '--as-at', '2021-03-15', '--json');
    assert.equal(code, 0);
    const told = JSON.parse(stdout) as {
      cases: number;
      notInAnyCase: { children: number };
      addsUp: boolean;
    };
    assert.equal(told.cases, 16); // 11 referral episodes and 5 contacts: see journeys.md
    assert.ok(told.notInAnyCase.children > 0);
    assert.ok(told.addsUp);
  });
});
