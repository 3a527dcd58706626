import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readChronology } from '@case-journey/core';
import { readChronologyCsv, writeEventsCsv } from '@case-journey/formats';
import { small } from '@case-journey/synthetic';
import { caseJourney, caseJourneyProgram, fileOf, onTable, type Ran } from '../support/command-line.js';
import { ANNEX_A } from '../support/shared-data.js';

const TABLE = `Child ID,DOB,Date,Event type,What happened
C1,01/02/2005,14/03/2010,Referral,Referral from school
C1,01/02/2005,15/03/2010,Phone call,Rang the school
C1,01/02/2005,20/03/2010,Strategy discussion,Police and health were there
C1,01/02/2005,01/09/2010,Case closed,Nothing more to do
C2,01/01/2001,14/03/2010,Referral,Zebedee Marmalade
C1,01/02/2005,,Injury,"A bruise \u001b[31m\u202e seen"
`;

interface Printed {
  readonly chronology: { readonly childIds: readonly string[]; readonly entries: readonly unknown[] };
  readonly proposals: readonly { eventIds: readonly string[]; level: string; rule: string; why: string }[];
  readonly notProposed: readonly { eventIds: readonly string[]; why: string }[];
  readonly gaps: readonly { from: string; to: string; days: number; sentence: string }[];
}

const about = (table: string, ...args: string[]): Promise<Ran> =>
  onTable('chronology', { table, asAt: '2011-01-01' }, ...args);

describe('case-journey chronology', () => {
  it('tells by year what is proposed and why, the gaps, what is left out, and how far the source speaks', async () => {
    const { code, stdout } = await about(TABLE, '--child', 'C1');
    assert.equal(code, 0);
    for (const words of [
      'C1, as at 1 January 2011',
      '5 records',
      'Proposed by rules. A practitioner decides what the chronology says.',
      'Position: Closed, since 1 September 2010',
      '\n2010\n',
      '14 March 2010 | 5 years 1 month | Key | Referral',
      'Strategy discussion: agencies decide together on the child’s safety.',
      '... 164 days with nothing recorded, between 20 March 2010 and 1 September 2010; 1 record without a full date may belong here',
      '... Not open to social care for 122 days, since 1 September 2010',
      'Date not known',
      '1 record not proposed',
      '1: Phone call: routine, kept in the record.',
      'How far the source can speak',
    ]) {
      assert.ok(stdout.includes(words), words);
    }
    const place = (words: string): number => stdout.indexOf(words);
    assert.ok(place('strategy') < place('164 days') && place('164 days') < place('Not open'));
    assert.ok(place('Not open') < place('Date not known'));
  });

  it('tells what happened, a line for each record, and all of it with --full', async () => {
    const long = `${'Words of the record. '.repeat(10)}The end.`;
    const missed = ['03', '04', '05'].map(
      (month) => `C1,,07/${month}/2010,Missed appointment,Not there ${month}`,
    );
    const table = [
      'Child ID,DOB,Date,Event type,What happened',
      `C1,,14/03/2010,Referral,"First line\n${long}"`,
      ...missed,
      'C1,,15/06/2010,Case closed,',
    ].join('\n');
    const { stdout } = await about(table, '--child', 'C1');
    const line = stdout.split('\n').find((one) => one.includes('First line')) ?? '';
    assert.ok(line.startsWith('      First line Words of the record.') && line.endsWith('…'));
    assert.ok(line.trim().length <= 160);
    assert.ok(stdout.includes('      7 April 2010: Not there 04\n'));
    const full = await about(table, '--child', 'C1', '--full');
    assert.ok(full.stdout.includes(`      First line\n      ${long}\n`));
  });

  it('leaves out what is dated after the as-at day as if it had happened, and says how many', async () => {
    const path = await fileOf('table.csv', TABLE);
    const run = async (...more: string[]): Promise<string> =>
      (await caseJourney('chronology', path, '--child', 'C1', '--as-at', '2010-03-17', ...more)).stdout;
    const stdout = await run();
    assert.ok(stdout.includes('\n5 records\n2 of them are dated after 17 March 2010 and are left out\n'));
    assert.ok(!/strategy discussion|Closed/i.test(stdout));
    assert.equal((JSON.parse(await run('--format', 'json')) as { afterAsAt: number }).afterAsAt, 2);
    assert.ok(!(await about(TABLE, '--child', 'C1')).stdout.includes('dated after'));
  });

  it('proposes a record of a kind that it does not know, for it may matter', async () => {
    const table = `${TABLE}C1,01/02/2005,16/03/2010,Wombat,Something odd\n`;
    const { stdout } = await about(table, '--child', 'C1', '--significance', 'supporting');
    assert.match(
      stdout,
      /Supporting \| Wombat\n +A record of a kind that is not known: it may matter\.\n +Something odd\n/,
    );
  });

  it('claims no gap for days of which the files cannot speak', { skip: ANNEX_A.skip }, async () => {
    const { path } = ANNEX_A;
    const { stdout } = await caseJourney('chronology', path, '--child', '3623204', '--as-at', '2020-03-31');
    assert.ok(!stdout.includes('with nothing recorded'));
    assert.match(
      stdout,
      /277 days of which this source cannot tell, between 22 October 2008 and 27 July 2009/,
    );
  });

  it('says how to call it where --help asks', async () => {
    for (const help of ['--help', '-h']) {
      const { code, stdout, stderr } = await caseJourney('chronology', help);
      assert.deepEqual([code, stderr], [0, '']);
      assert.match(stdout, /--significance LEVEL/);
    }
  });

  it('tells nothing of another child, and lets no text steer the terminal', async () => {
    const { stdout } = await about(TABLE, '--child', 'C1');
    assert.ok(!stdout.includes('Marmalade') && !stdout.includes('C2'));
    // eslint-disable-next-line no-control-regex -- these are what must not be there
    assert.ok(!/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/.test(stdout));
  });

  it('shows no less significance than is asked for, and says how many it leaves out', async () => {
    const { stdout } = await about(TABLE, '--child', 'C1', '--significance', 'key');
    assert.ok(!stdout.includes('| Significant |'));
    assert.match(stdout, /of lower significance (?:is|are) not shown/);
    const all = await about(TABLE, '--child', 'C1', '--significance', 'supporting');
    assert.ok(!all.stdout.includes('not shown'));
  });

  it('prints JSON in which nothing is decided and every record is accounted for', async () => {
    const { code, stdout } = await about(
      TABLE,
      '--child',
      'C1',
      '--format',
      'json',
      '--significance',
      'supporting',
    );
    const printed = JSON.parse(stdout) as Printed;
    assert.equal(code, 0);
    assert.deepEqual(readChronology(printed.chronology).problems, []);
    assert.deepEqual([printed.chronology.childIds, printed.chronology.entries], [['C1'], []]);
    const ids = [...printed.proposals, ...printed.notProposed].flatMap(({ eventIds }) => eventIds);
    assert.deepEqual([ids.length, new Set(ids).size], [5, 5]);
    assert.ok([...printed.proposals, ...printed.notProposed].every(({ why }) => why.endsWith('.')));
    assert.deepEqual(
      printed.gaps.map(({ from, to, days }) => [from, to, days]),
      [
        ['2010-03-21', '2010-08-31', 164],
        ['2010-09-02', '2011-01-01', 122],
      ],
    );
  });

  it('prints a table of the chronology format, labelled as machine wording to consider', async () => {
    const { code, stdout } = await about(TABLE, '--child', 'C1', '--format', 'csv', '--significance', 'key');
    assert.equal(code, 0);
    const { chronology, problems } = readChronologyCsv(stdout, { file: 'out.csv', asAt: '2011-01-01' });
    assert.deepEqual(problems, []);
    assert.deepEqual(chronology?.childIds, ['C1']);
    assert.ok(chronology.entries.length > 0);
    for (const { rating, labels } of chronology.entries) {
      assert.equal(rating.level, 'key');
      assert.notEqual(rating.reason, '');
      assert.deepEqual(labels, ['to consider', 'machine wording']);
    }
  });

  it('counts every record that concerns the child, in the small caseload', async () => {
    const caseload = small();
    const dataset = caseload.dataset({ ordinary: true });
    const path = await fileOf('small.csv', writeEventsCsv(dataset));
    for (const { id } of caseload.children.filter((_, i) => i % 3 === 0)) {
      const own = dataset.events.filter(({ children }) => children.some(({ childId }) => childId === id));
      const { code, stdout } = await caseJourney('chronology', path, '--child', id, '--as-at', caseload.asAt);
      assert.equal(code, 0);
      assert.ok(stdout.includes(`\n${own.length} record`), id);
    }
  });

  it('is a command of the program', async () => {
    const path = await fileOf('table.csv', TABLE);
    const printed = await caseJourneyProgram('chronology', path, '--child', 'C1', '--as-at', '2011-01-01');
    assert.equal(printed.stdout, (await about(TABLE, '--child', 'C1')).stdout);
  });

  it('ends with 1 and one sentence where there is no such child, and names none', async () => {
    const { code, stdout, stderr } = await about(TABLE, '--child', 'Zebedee');
    assert.deepEqual([code, stdout], [1, '']);
    assert.equal(stderr, 'No child with the id after --child is in what was read.\n');
    assert.equal((await caseJourney('chronology', '/nowhere.csv', '--child', 'a')).code, 1);
  });

  it('ends with 2 and says how to call it where the options are not right', async () => {
    const cases: [string[], RegExp][] = [
      [[], /Name at least one file/],
      [['a.csv'], /Say which child/],
      [['a.csv', '--child', 'a', '--format', 'constructor'], /text, json or csv/],
      [['a.csv', '--child', 'a', '--significance', 'high'], /must be key, significant or supporting\./],
      [['a.csv', '--child', 'a', '--as-at', '2010-02-30'], /real date/],
      [['a.csv', '--child', 'a', '--as', 'word'], /annex-a or csv/],
      [['a.csv', '--colour'], /colour/],
    ];
    for (const [args, words] of cases) {
      const { code, stderr } = await caseJourney('chronology', ...args);
      assert.equal(code, 2);
      assert.match(stderr, words);
      assert.match(stderr, /--significance LEVEL/);
    }
  });
});
