import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { logFromColumns, NO_DAY, problemMessages } from '@case-journey/core';
import { caseLog, FileRefusedError, readCaseLog, type LogColumns } from '@case-journey/formats';
import fc from 'fast-check';
import { readIsoTime, type IsoTime } from '../../packages/formats/src/read/case-log/iso-time.js';
import type { CaseLogOptions } from '../../packages/formats/src/read/case-log/read-case-log.js';

const OPTIONS = { file: 'log.csv', asAt: '2026-11-23' } as const;

async function read(text: string, options: Partial<CaseLogOptions> = {}): Promise<LogColumns> {
  return caseLog(new TextEncoder().encode(text), { ...OPTIONS, ...options });
}

function rowsOf({ columns }: LogColumns): unknown[] {
  return Array.from({ length: columns.length }, (_, row) => [
    columns.children[columns.child[row]!],
    columns.types[columns.type[row]!],
    columns.instant?.[row] ?? columns.day[row],
  ]);
}

describe('readCaseLog', () => {
  it('guesses the columns by their headings', async () => {
    for (const heading of [
      'case:concept:name,concept:name,time:timestamp',
      'Case ID,Activity,Complete Timestamp',
      'case_id;Event;Date',
      'Child ID\tType\tEvent date',
    ]) {
      const sign = /[,;\t]/.exec(heading)![0];
      const log = await read(`${heading}\n${['1', 'a', '2011-01-02'].join(sign)}\n`);
      assert.deepEqual(rowsOf(log), [['1', 'a', Date.UTC(2011, 0, 2) / 86_400_000]], heading);
    }
  });

  it('takes the columns that it is told, by heading or by number, below rows of titles', async () => {
    const text = 'My log\n\nid,what,when,Activity\n1,a,2011-01-02,x\n';
    const log = await read(text, { columns: { case: 'id', activity: 1, time: 'when' } });
    assert.deepEqual(rowsOf(log), [['1', 'a', Date.UTC(2011, 0, 2) / 86_400_000]]);
    assert.equal(log.rows, 1);
  });

  it('says which column it does not read where two have one heading, unless it was told which', async () => {
    const text = 'My log\nCase,activity,time,Time,case\n1,a,2011-01-02,2012-01-02,2\n';
    const log = await read(text);
    assert.deepEqual(rowsOf(log), [['1', 'a', Date.UTC(2011, 0, 2) / 86_400_000]]);
    assert.deepEqual(
      log.problems.map(({ code, effect, line, column }) => [code, effect, line, column]),
      [
        ['log-column-twice', 'kept', 2, 'E case'],
        ['log-column-twice', 'kept', 2, 'D time'],
      ],
    );
    const told = await read(text, { columns: { case: 4, time: 3 } });
    assert.deepEqual(rowsOf(told), [['2', 'a', Date.UTC(2012, 0, 2) / 86_400_000]]);
    assert.deepEqual(told.problems, []);
  });

  it('refuses a table without the columns, and says which are missing', async () => {
    const missing = async (text: string, options: Partial<CaseLogOptions> = {}): Promise<unknown> => {
      try {
        return await read(text, options);
      } catch (error) {
        assert.ok(error instanceof FileRefusedError && `problem.${error.code}` in problemMessages);
        return [error.code, ...error.params.flat()];
      }
    };
    assert.deepEqual(await missing('case,time\n1,2011-01-01\n'), ['log-no-columns', 'missing', 'activity']);
    assert.deepEqual(await missing('case,activity,time\n', { columns: { case: 'other' } }), [
      'log-no-columns',
      'missing',
      'case',
    ]);
    assert.deepEqual(await missing('\n\n'), ['file-empty']);
  });

  it('keeps ids and names as they are, and never makes nothing of NA or a number of 007', async () => {
    const names = ['NA', 'NULL', 'None', 'nan', '007', '1e3', '__proto__', 'constructor', '"a,b"'];
    const log = await read(
      `case,activity,time\n${names.map((name) => `${name},${name},2011-01-01`).join('\n')}\n`,
    );
    const plain = names.map((name) => name.replaceAll('"', ''));
    assert.deepEqual([log.columns.children, log.columns.types, log.problems], [plain, plain, []]);
  });

  it('reports rows without a case or an activity, keeps those without a time, and counts each row', async () => {
    const log = await read(
      'case,activity,time\n1,a,2011-01-01T00:00:00Z\n,b,2011-01-01T00:00:00Z\n2,,2011-01-01T00:00:00Z\n\n3,c,\n3,d,SECRET\n',
    );
    assert.deepEqual(
      log.problems.map(({ code, effect, line, column }) => [code, effect, line, column]),
      [
        ['log-no-case', 'row-dropped', 3, 'A case'],
        ['log-no-activity', 'row-dropped', 4, 'B activity'],
        ['log-no-time', 'kept', 6, 'C time'],
        ['date-unreadable', 'kept', 7, 'C time'],
      ],
    );
    const { rows, eventRows, problemRows, blankRows, unaccounted } = log;
    assert.deepEqual([rows, eventRows, problemRows, blankRows, unaccounted], [6, 3, 2, 1, 0]);
    assert.deepEqual([log.columns.day[1], log.columns.day[2]], [NO_DAY, NO_DAY]);
    assert.equal(logFromColumns(log.columns).left.undated, 2);
    assert.doesNotMatch(JSON.stringify(log.problems), /SECRET/);
  });

  it('reads instants with offsets exactly, and days as people write them', async () => {
    const log = await read(
      'case,activity,time\n1,a,2011-10-11 13:45:40.276000+02:00\n1,b,"2011-10-11T11:45:40.277Z"\n1,c,14/03/2012\n1,d,2011-10-30T01:30:00-0230\n',
    );
    assert.deepEqual(
      [...(log.columns.instant ?? [])],
      [
        Date.UTC(2011, 9, 11, 11, 45, 40, 276),
        Date.UTC(2011, 9, 11, 11, 45, 40, 277),
        NaN,
        Date.UTC(2011, 9, 30, 4),
      ],
    );
    assert.equal(log.columns.day[2], Date.UTC(2012, 2, 14) / 86_400_000);
    assert.deepEqual(log.problems, []);
  });

  it('reads the clock of days in the British order as UTC, and counts it', async () => {
    const written = ['14/03/2012 09:30', '14/03/2012 2.30pm', '14 March 2012 16:00:01.5', '14/03/2012 00:00'];
    const log = await read(`case,activity,time\n${written.map((time) => `1,a,${time}`).join('\n')}\n`);
    assert.deepEqual(
      [...(log.columns.instant ?? [])],
      [
        Date.UTC(2012, 2, 14, 9, 30),
        Date.UTC(2012, 2, 14, 14, 30),
        Date.UTC(2012, 2, 14, 16, 0, 1, 500),
        NaN,
      ],
    );
    assert.deepEqual(
      log.problems.map(({ code, params }) => [code, params]),
      [['log-time-without-offset', [['count', 3]]]],
    );
  });

  it('counts the times of whose clock nothing is read', async () => {
    const written = [
      '2012-03-14T24:00',
      '2012-03-14T10:00:60Z',
      '14/03/2012 25:00',
      '14/03/2012',
      '2012-03-14T10:00-19:00',
    ];
    const log = await read(`case,activity,time\n${written.map((time) => `1,a,${time}`).join('\n')}\n`);
    assert.equal(log.columns.instant, undefined);
    assert.ok(log.columns.day.every((day) => day !== NO_DAY));
    assert.deepEqual(
      log.problems.map(({ code, params }) => [code, params]),
      [['log-clock-not-read', [['count', 4]]]],
    );
  });

  it('keeps days that can hardly be right, and counts them', async () => {
    const written = ['9999-12-31', '1899-12-31T00:00:00Z', '1900-01-01', '2028-11-23', '2028-11-24'];
    const log = await read(`case,activity,time\n${written.map((time) => `1,a,${time}`).join('\n')}\n`);
    assert.equal(log.eventRows, 5);
    assert.deepEqual(
      log.problems.map(({ code, params }) => [code, params]),
      [['log-time-implausible', [['count', 3]]]],
    );
  });

  it('gives further columns as attributes of events', async () => {
    const log = await read(
      'case,activity,time,team\n1,a,2011-01-01,North\n,x,2011-01-01,Lost\n2,a,2011-01-01,\n',
      {
        attributes: ['team', 'nowhere'],
      },
    );
    assert.deepEqual(
      log.attributes.map(({ name, of, texts, codes }) => [name, of, texts, [...codes]]),
      [['team', 'event', ['North'], [0, -1]]],
    );
  });

  it('refuses more activities than can be told apart', async () => {
    const rows = Array.from({ length: 65_537 }, (_, at) => `1,a${at},2011-01-01`).join('\n');
    await assert.rejects(read(`case,activity,time\n${rows}\n`), { code: 'log-too-many-activities' });
  });

  it('lists only so many problems, and counts the rest', async () => {
    const log = await read(`case,activity,time\n${',a,2011-01-01\n'.repeat(20)}`, { maxProblems: 5 });
    assert.deepEqual([log.problems.length, log.problemsNotListed, log.problemRows], [5, 15, 20]);
  });

  it('tells how far it is, and stops when it is told to', async () => {
    const bytes = new TextEncoder().encode(`case,activity,time\n${'1,a,2011-01-01\n'.repeat(40_000)}`);
    const steps: number[] = [];
    for await (const step of readCaseLog(bytes, OPTIONS)) if (!step.done) steps.push(step.rows);
    assert.deepEqual(steps, [16_384, 32_768]);
    const abort = new AbortController();
    await assert.rejects(async () => {
      for await (const _ of readCaseLog(bytes, { ...OPTIONS, signal: abort.signal })) abort.abort();
    });
  });
});

describe('the document of event logs', () => {
  const text = readFileSync(new URL('../../docs/formats/xes.md', import.meta.url), 'utf8');

  it('lists headings that are understood', async () => {
    const rows = [...text.matchAll(/^\| `(case|activity|time)`\s+\|(.+)\|$/gm)];
    assert.equal(rows.length, 3);
    for (const [, field = '', cells = ''] of rows) {
      for (const [, heading = ''] of cells.matchAll(/`([^`]+)`/g)) {
        const headings = { case: 'case', activity: 'activity', time: 'time', [field]: heading };
        const line = [headings.case, headings.activity, headings.time].join(',');
        assert.deepEqual(rowsOf(await read(`${line}\n1,a,1970-01-02\n`)), [['1', 'a', 1]], heading);
      }
    }
  });

  it('names every problem that it tells of by a code that has words', () => {
    const codes = [...text.matchAll(/`((?:xes|log)-[a-z-]+)`/g)].map(([, code]) => code!);
    assert.ok(codes.length > 8);
    assert.deepEqual(
      codes.filter((code) => !(`problem.${code}` in problemMessages)),
      [],
    );
  });
});

describe('readIsoTime', () => {
  function told(text: string): [IsoTime['kind'], number] {
    const time: IsoTime = { kind: 'none', day: 0, instant: NaN, isFiner: false };
    const bytes = new TextEncoder().encode(text);
    readIsoTime(bytes, 0, bytes.length, time);
    return [time.kind, time.instant];
  }

  it('agrees with the platform on every instant that it writes', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date(0), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true }),
        (date) => {
          assert.deepEqual(told(date.toISOString()), ['instant', date.getTime()]);
        },
      ),
      { seed: 20_261_123 },
    );
  });

  it('takes no time that there is not, and nothing but a time', () => {
    for (const text of [
      '2011-02-29',
      '2011-02-30T00:00:00Z',
      '2011-01-01T24:00:00Z',
      '2011-01-01T23:60:00Z',
      '2011-01-01T23:59:60Z',
      '2011-01-01T00:00:00+15:00',
      '2011-01-01T00:00:00+01:0',
      '2011-01-01T00:00:00.Z',
      '2011-01-01T00',
      '2011-01-01T00:0',
      '2011-01-01T00:00:0',
      '2011-01-01 ',
      '2011-01-01T00:00:00Zx',
      '20110101',
      '2011-01-01T00:00:00 Z',
      '+2011-01-01',
    ])
      assert.equal(told(text)[0], 'none', text);
  });
});
