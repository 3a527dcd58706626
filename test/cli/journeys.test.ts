import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { caseTable } from '../support/case-table.js';
import { caseJourney, fileOf, onTable, type Ran } from '../support/command-line.js';
import { ANNEX_A } from '../support/shared-data.js';

const long = { table: caseTable('14/03/2010'), asAt: '2011-01-01' };

const about = (...args: string[]): Promise<Ran> => onTable('journeys', long, ...args);

describe('case-journey journeys', () => {
  it('counts what it made, by the rule that made it', async () => {
    const { code, stdout } = await about();
    assert.equal(code, 0);
    assert.match(stdout, /^2 children, 3 referral episodes\n/);
    for (const line of [
      'referral +3',
      'window-30 +1',
      'referral-to-assessment done +1',
      'closure-to-return done +1',
    ])
      assert.match(stdout, new RegExp(`\\n {2}${line}\\n`));
    assert.doesNotMatch(stdout, /Zebedee/);
  });

  it('tells one child’s journey: the short form, stages, waits, coming back', async () => {
    const { code, stdout } = await about('--child', 'C1');
    assert.equal(code, 0);
    assert.match(stdout, /^C1, as at 1 January 2011\nC -> R -> S47 -> X -> R\n/);
    assert.match(
      stdout,
      /Section 47 enquiry: 20 March 2010 to 1 September 2010 \[open-episode, ended-with\]/,
    );
    assert.match(stdout, /Closure to coming back: 1 September 2010 to 10 October 2010, 39 days, done/);
    assert.match(stdout, /10 October 2010, after 39 days; same concern: not-recorded/);
  });

  it('prints JSON of all children or of one', async () => {
    const all = JSON.parse((await about('--json')).stdout) as {
      readonly counts: { readonly episodes: number };
      readonly children: readonly { readonly childId: string; readonly text: string }[];
      readonly limits: readonly string[];
    };
    assert.equal(all.counts.episodes, 3);
    assert.deepEqual(
      all.children.map(({ childId, text }) => [childId, text]),
      [
        ['C1', 'C -> R -> S47 -> X -> R'],
        ['C2', 'R'],
      ],
    );
    const one = JSON.parse((await about('--json', '--child', 'C2')).stdout) as {
      readonly intervals: readonly { readonly stage: string; readonly end: object }[];
    };
    assert.deepEqual(
      one.intervals.map(({ stage, end }) => [stage, end]),
      [['referral', { open: 'not-known' }]],
    );
  });

  it('says what is wrong with a command line, and that it knows no such child without repeating the id', async () => {
    assert.equal((await caseJourney('journeys')).code, 2);
    assert.equal((await about('--as', 'nothing')).code, 2);
    assert.equal((await caseJourney('journeys', 'x.csv', '--as-at', '2010-02-30')).code, 2);
    assert.equal((await caseJourney('journeys', '/nowhere/at-all.csv')).code, 1);
    const { code, stdout, stderr } = await about('--child', 'C9');
    assert.deepEqual([code, stdout], [1, '']);
    assert.doesNotMatch(stderr, /C9/);
  });

  it('lets nothing in a record steer the terminal', async () => {
    const path = await fileOf('table.csv', 'Child ID,Date,Event type\n"\u001b[31mC1",14/03/2010,Referral\n');
    const { stdout } = await caseJourney(
      'journeys',
      path,
      '--as-at',
      '2011-01-01',
      '--child',
      '\u001b[31mC1',
    );
    assert.ok(!stdout.includes('\u001b'));
  });
});

describe('case-journey journeys, on the public Annex A workbook', () => {
  const { path, skip } = ANNEX_A;

  it('counts what a hand count of its rows gives', { skip }, async () => {
    const { stdout } = await caseJourney('journeys', path, '--as-at', '2021-03-15', '--json');
    const { counts } = JSON.parse(stdout) as { readonly counts: object };
    assert.deepEqual(counts, BY_HAND);
  });

  it('says what the lists cannot show', { skip }, async () => {
    const { stdout } = await caseJourney('journeys', path, '--as-at', '2021-03-15');
    assert.match(stdout, /What came before 15 September 2020 may be missing\./);
    assert.match(stdout, /Nothing that was read shows: Allocated worker, Child in need plan, /);
    assert.match(
      stdout,
      /the end of: Front-door contact, Section 47 enquiry, Legal order or status, Placement\./,
    );
    assert.match(
      (await caseJourney('journeys', path)).stdout,
      /What came after 15 March 2021 may be missing\./,
    );
  });
});

// Counted from the rows of the sheets: the table is in docs/journeys.md.
const BY_HAND = {
  children: 42,
  episodes: 11,
  stages: {
    assessment: 5,
    conference: 8,
    contact: 5,
    'early-help': 5,
    'looked-after': 5,
    order: 5,
    placement: 5,
    'protection-plan': 7,
    referral: 11,
    'section-47': 5,
  },
  links: { 'is-episode': 11, none: 33, 'open-episode': 2, outside: 15 },
  starts: { recorded: 61 },
  ends: { 'ended-with': 5, open: 32, 'own-end': 16, recorded: 8 },
  waits: { 'referral-to-assessment open': 5 },
  returns: {},
  transitions: { 'step-up': 38 },
  notPlaced: {},
};
