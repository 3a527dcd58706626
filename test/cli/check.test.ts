import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { CHECKS, type RecordQuery } from '@case-journey/core';
import { letter, toCsv } from '@case-journey/synthetic';
import { caseJourney, fileOf, onTable, type Ran } from '../support/command-line.js';
import { sharedData } from '../support/shared-data.js';

interface Answer {
  readonly asAt: string;
  readonly limits: readonly string[];
  readonly rules: Readonly<Record<string, { readonly yes: number; readonly cannotTell: number }>>;
  readonly queries: readonly (RecordQuery & { readonly words: { readonly sentence: string } })[];
}

const TABLE = `Child ID,DOB,Date,Event type,What happened
C1,01/02/2005,12/03/2010,Contact,The school rang
C1,01/02/2005,14/03/2010,Referral,Referral from school
C1,01/02/2005,01/09/2010,Case closed,Nothing more to do
C1,01/02/2005,29/09/2010,Referral,Zebedee Marmalade
C2,01/01/2001,14/03/2010,Referral,First
C2,01/01/2001,16/03/2010,Referrer told,By phone
C\u001b[31m3,01/01/2011,14/03/2008,Referral,First
`;

const about = (...args: string[]): Promise<Ran> =>
  onTable('check', { table: TABLE, asAt: '2011-01-01' }, ...args);

const answerOf = ({ stdout }: Ran): Answer => JSON.parse(stdout) as Answer;

describe('case-journey check', () => {
  it('asks by kind, rule by rule, in words, and says what it cannot tell', async () => {
    const { code, stdout } = await about();
    assert.equal(code, 0);
    assert.match(stdout, /^\d+ record queries about \d children, as at 1 January 2011\n/);
    assert.match(
      stdout,
      /\nClosing\n {2}closed-before-next-referral: [^\n]+ \(1\)\n {4}C1, 1 September 2010: /,
    );
    assert.match(stdout, /\nDecisions and their reasons\n {2}referrer-not-told: [^\n]+ \(/);
    assert.match(stdout, /\nLooked at, nothing to ask\n {2}[^\n]*8831/);
    assert.match(stdout, /\nWhat cannot be told\n/);
    assert.match(
      stdout,
      /\n {2}The source holds no records of this kind:\n(?: {4}[^\n]+\n)* {4}supervision-absent \(/,
    );
    assert.doesNotMatch(stdout, /Zebedee/);
  });

  it('can do nothing to a terminal', async () => {
    assert.ok(!(await about()).stdout.includes('\u001b'));
  });

  it('prints JSON: how often each rule answers, and every query with its words', async () => {
    const { asAt, rules, queries } = answerOf(await about('--json'));
    assert.equal(asAt, '2011-01-01');
    assert.deepEqual(Object.keys(rules).sort(), CHECKS.map(({ definition }) => definition.id).sort());
    for (const [rule, { yes, cannotTell }] of Object.entries(rules)) {
      const own = queries.filter((query) => query.rule === rule);
      assert.equal(own.filter(({ answer }) => answer === 'yes').length, yes, rule);
      assert.equal(own.filter(({ answer }) => answer === 'cannot-tell').length, cannotTell, rule);
    }
    const quick = queries.find(({ rule }) => rule === 'closed-before-next-referral');
    assert.equal(quick?.childId, 'C1');
    assert.match(quick.words.sentence, /28/);
  });

  it('asks about one child only, and says where there is none with the id', async () => {
    const { queries } = answerOf(await about('--child', 'C2', '--json'));
    assert.ok(queries.length > 0);
    assert.ok(queries.every(({ childId }) => childId === 'C2'));
    const none = await about('--child', '__proto__');
    assert.deepEqual([none.code, none.stdout], [1, '']);
    assert.match(none.stderr, /No child/);
  });

  it('says what is wrong with the command line', async () => {
    const { code, stderr } = await caseJourney('check');
    assert.equal(code, 2);
    assert.match(stderr, /check FILE\.\.\./);
    assert.match((await caseJourney('--help')).stdout, /check FILE\.\.\./);
  });

  it('finds in a caseload that was written as a table what it finds in the records themselves', async () => {
    const caseload = letter({ scale: 0.02, seed: 3 });
    const path = await fileOf('caseload.csv', toCsv(caseload));
    const { rules } = answerOf(await caseJourney('check', path, '--as-at', caseload.asAt, '--json'));
    for (const rule of [
      'chronology-absent',
      'chronology-cut-and-paste',
      'referrer-not-told',
      '2990',
      '8831',
    ]) {
      const planted = caseload.key.faults.filter(({ check }) => check === rule).length;
      assert.equal(rules[rule]?.yes, planted, rule);
    }
  });
});

const { path: directory, skip } = sharedData('social-care/annex-a');

// Counted by hand in the sheets: see docs/checks-annex-a.md.
const COUNTS = [
  {
    name: 'liia-Annex_A.xlsx',
    asAt: '2021-03-15',
    yes: {
      'child-not-seen-alone': 1,
      '4220': 1,
      '8525Q': 1,
      'ethnicity-not-obtained': 9,
      '2883': 3,
      '2885': 3,
      'event-before-birth': 2,
    },
    cannotTell: {
      '2883': 4,
      '2885': 4,
      'plan-without-change': 2,
      'step-without-outcome': 10,
      'decision-without-rationale': 13,
      'decision-without-manager': 13,
      'options-not-recorded': 3,
      '8568': 5,
      '8610': 7,
      'seen-not-recorded': 9,
      'seen-alone-not-recorded': 8,
      'referrer-not-told': 11,
      'supervision-absent': 11,
      'chronology-absent': 11,
      'gap-while-open': 11,
      'no-child-voice': 5,
      'early-help-unallocated': 3,
      'document-on-one-sibling': 42,
      'decision-on-one-sibling': 42,
      'religion-blank': 42,
      'language-blank': 42,
      '8540': 15,
      '8790': 15,
      '8794': 15,
    },
  },
  {
    name: 'ofsted-template-2019-with-codes-2015-01-sample.xlsx',
    asAt: '2019-08-31',
    yes: {},
    cannotTell: {
      'decision-without-rationale': 5,
      'decision-without-manager': 5,
      'referrer-not-told': 5,
      '8540': 5,
      '8790': 5,
      '8794': 5,
      'religion-blank': 5,
      'language-blank': 5,
      'decision-on-one-sibling': 5,
      'document-on-one-sibling': 5,
      '8610': 3,
      'supervision-absent': 3,
      'chronology-absent': 3,
      'no-child-voice': 3,
      'gap-while-open': 3,
    },
  },
] as const;

describe('case-journey check of published Annex A workbooks', () => {
  for (const { name, asAt, yes, cannotTell } of COUNTS) {
    it(
      `answers of ${name} exactly what a hand count says, and says what it cannot show`,
      { skip },
      async () => {
        const { rules, limits } = answerOf(
          await caseJourney('check', join(directory, name), '--as-at', asAt, '--json'),
        );
        const counted = (which: 'yes' | 'cannotTell'): Record<string, number> =>
          Object.fromEntries(
            Object.entries(rules).flatMap(([rule, counts]) =>
              counts[which] > 0 ? [[rule, counts[which]]] : [],
            ),
          );
        assert.deepEqual(counted('yes'), yes);
        assert.deepEqual(counted('cannotTell'), cannotTell);
        assert.ok(limits.some((limit) => limit.includes('may be missing')));
        assert.ok(limits.some((limit) => limit.startsWith('Nothing that was read shows:')));
      },
    );
  }
});
