import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { caseJourneyProgram as caseJourney, fileOf } from '../support/command-line.js';
import { sharedData } from '../support/shared-data.js';

const annexA = sharedData('social-care/annex-a');

const TABLE = `Child ID,Date,Event type,What happened
C1,14/03/2010,Referral,Referral from school
C2,31/02/2011,Visit,Secret words that must not be repeated
C1,14/03/2010,Referral,Referral from school
`;

interface Printed {
  readonly files: readonly { file: string; format: string; rows: number }[];
  readonly rows: number;
  readonly events: number | readonly { id: string }[];
  readonly people: number | readonly { id: string }[];
  readonly problems: readonly {
    code: string;
    file: string;
    sheet: string | null;
    line: number;
    column: string;
    message: string;
  }[];
  readonly unaccounted: number;
}

describe('case-journey read', () => {
  it('prints counts and every problem with its place as JSON, and exits 0 with problems', async () => {
    const path = await fileOf('table.csv', TABLE);
    const { code, stdout } = await caseJourney('read', path, '--as-at', '2013-06-07', '--json');
    const printed = JSON.parse(stdout) as Printed;
    assert.equal(code, 0);
    assert.deepEqual([printed.rows, printed.events, printed.people, printed.unaccounted], [3, 2, 2, 0]);
    assert.deepEqual(
      printed.files.map((one) => [one.file, one.format, one.rows]),
      [['table.csv', 'csv', 3]],
    );
    const [problem] = printed.problems;
    assert.deepEqual(
      [problem?.code, problem?.file, problem?.sheet, problem?.line, problem?.column],
      ['date-impossible', 'table.csv', null, 3, 'B date'],
    );
    assert.doesNotMatch(stdout, /Secret|31\/02/);
  });

  it('adds events and people when asked', async () => {
    const path = await fileOf('table.csv', TABLE);
    const { stdout } = await caseJourney('read', path, '--as-at', '2013-06-07', '--json', '--events');
    const { events, people } = JSON.parse(stdout) as Printed;
    assert.ok(Array.isArray(events) && events.length === 2);
    assert.ok(Array.isArray(people) && people.length === 2);
  });

  it('prints a report for people without --json', async () => {
    const { code, stdout } = await caseJourney(
      'read',
      await fileOf('table.csv', TABLE),
      '--as-at',
      '2013-06-07',
    );
    assert.equal(code, 0);
    assert.match(stdout, /table\.csv \(csv\): 3 rows: 2 became events, 1 same event twice, merged/);
    assert.match(stdout, /- table\.csv, line 3, B date: The calendar has no such date\./);
  });

  it('reads a file twice to the same events', async () => {
    const path = await fileOf('table.csv', TABLE);
    const once = JSON.parse(
      (await caseJourney('read', path, '--as-at', '2013-06-07', '--json')).stdout,
    ) as Printed;
    const twice = JSON.parse(
      (await caseJourney('read', path, path, '--as-at', '2013-06-07', '--json')).stdout,
    ) as Printed;
    assert.deepEqual([twice.events, twice.people, twice.unaccounted], [once.events, once.people, 0]);
  });

  it('exits 1 with one sentence and no output on a refused file', async () => {
    for (const [name, content] of [
      ['old.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
      ['empty.csv', ''],
      ['zip.xlsx', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0])],
    ] as const) {
      const { code, stdout, stderr } = await caseJourney('read', await fileOf(name, content), '--json');
      assert.deepEqual([code, stdout], [1, ''], name);
      assert.match(stderr, new RegExp(`^${name.replace('.', '\\.')}: [A-Z][^\\n]+\\.\\n$`), name);
    }
    assert.deepEqual((await caseJourney('read', '/nowhere/at-all.csv')).code, 1);
  });

  it('exits 2 and says how it is used on a wrong command line', async () => {
    for (const args of [
      [],
      ['draw'],
      ['read'],
      ['read', 'a.csv', '--as', 'word'],
      ['read', 'a.csv', '--as-at', '7/6/2013'],
      ['read', 'a.csv', '--odd'],
    ]) {
      const { code, stderr } = await caseJourney(...args);
      assert.equal(code, 2, args.join(' '));
      assert.match(stderr, /read FILE/);
    }
  });

  it('reads the shared Annex A workbooks with every row accounted for', { skip: annexA.skip }, async () => {
    for (const [name, rows] of [
      ['liia-Annex_A.xlsx', 43],
      ['ofsted-template-2019-with-codes-2015-01-sample.xlsx', 5],
    ] as const) {
      const { code, stdout } = await caseJourney(
        'read',
        join(annexA.path, name),
        '--as-at',
        '2021-03-15',
        '--json',
      );
      const printed = JSON.parse(stdout) as Printed;
      assert.deepEqual(
        [code, printed.rows, printed.unaccounted, printed.files[0]?.format],
        [0, rows, 0, 'annex-a'],
      );
    }
  });
});
