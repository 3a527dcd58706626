import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { problemMessages, problemSentence, type Dataset } from '@case-journey/core';
import { annexASheets, collect, readAnnexA, readWorkbook, writeWorkbook } from '@case-journey/formats';

const directory = join(import.meta.dirname, '../../../shared/data/social-care/annex-a');
const skip = existsSync(directory) ? false : 'the shared Annex A workbooks are not beside the repository';

async function read(
  file: string,
  asAt: string,
  bytes = readFileSync(join(directory, file)),
): Promise<Dataset> {
  const { workbook, problems } = await readWorkbook(bytes, { file });
  assert.deepEqual(problems, []);
  return collect(readAnnexA(workbook, { file, asAt }));
}

function eventsBySheet({ events }: Dataset): Record<string, Record<string, number>> {
  const counts: Record<string, Record<string, number>> = {};
  for (const { type, provenance } of events) {
    for (const one of provenance) {
      const sheet = one.kind === 'recorded' ? (one.sheet ?? '') : '';
      const types = (counts[sheet] ??= {});
      types[type] = (types[type] ?? 0) + 1;
    }
  }
  return counts;
}

function problemsBySheet({ problems }: Dataset): string[] {
  const counts = new Map<string, number>();
  for (const { sheet, code, column, params } of problems) {
    const count = params.find(([name]) => name === 'count')?.[1];
    const key = [sheet, code, column, count].filter((part) => part !== undefined).join(', ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => `${key} x ${count}`).sort();
}

// Counted by hand in the sheets: see docs/formats/annex-a.md.
test('the London sample: 43 rows of lists 1 to 8 give 114 events of 42 children', { skip }, async () => {
  const data = await read('liia-Annex_A.xlsx', '2021-06-01');
  assert.deepEqual(data.sources, [
    {
      file: 'liia-Annex_A.xlsx',
      format: 'annex-a',
      rows: 43,
      eventRows: 43,
      personRows: 0,
      problemRows: 0,
      duplicateRows: 0,
      blankRows: 0,
      rowsNotRead: 16,
      unaccounted: 0,
    },
  ]);
  assert.deepEqual([data.events.length, data.people.length], [114, 42]);
  assert.deepEqual(eventsBySheet(data), {
    'List 1': { contact: 5 },
    'List 2': { 'early-help-start': 5, 'early-help-end': 5 },
    'List 3': { referral: 6 },
    'List 4': { 'assessment-start': 5, 'assessment-end': 5 },
    'List 5': { 'section-47-start': 5, conference: 3 },
    'List 6': { referral: 5, visit: 5 },
    'List 7': { 'protection-plan-start': 7, visit: 7, conference: 5, 'protection-plan-end': 5 },
    'List 8': {
      'looked-after-start': 5,
      'order-start': 5,
      'placement-start': 5,
      'looked-after-review': 5,
      visit: 5,
      'contact-with-child': 5,
      'health-assessment': 10,
      'looked-after-end': 1,
    },
  });
  assert.deepEqual(problemsBySheet(data), [
    'List 10, list-not-read, 5 x 1',
    'List 11, list-not-read, 5 x 1',
    'List 4, code-unknown, J support-required x 5',
    'List 6, cell-error, M current-team x 5',
    'List 6, cell-error, N current-worker x 5',
    'List 6, code-unknown, H need x 1',
    'List 7, event-before-birth, G start x 1',
    'List 8, event-before-birth, H start x 1',
    'List 8, event-before-birth, K legal-start x 1',
    'List 9, list-not-read, 6 x 1',
  ]);
});

test('the London sample: values are those of the cells', { skip }, async () => {
  const data = await read('liia-Annex_A.xlsx', '2021-06-01');
  const referral = data.events.find(({ id }) => id === 'annex-a/referral/6537810/2020-09-16');
  assert.deepEqual(
    [referral?.team, referral?.worker, referral?.codes.map(([, code]) => 'value' in code && code.value)],
    ['Multi Agency Safeguarding Hub', 'Dustin Hazlett', ['no', '8']],
  );
  const child = data.people.find(({ id }) => id === '14065184');
  assert.deepEqual(
    [child?.birth?.earliest, child?.ethnicity, child?.disability],
    ['2007-05-31', { absent: 'not-recorded' }, [{ raw: 'a) Yes', value: 'yes', set: 'yes-no' }]],
  );
  assert.deepEqual(data.people.find(({ id }) => id === '11973218')?.birth, null);
  assert.deepEqual(data.known[0], {
    file: 'liia-Annex_A.xlsx',
    what: 'list-1',
    from: '2020-09-15',
    to: '2021-03-15',
  });
});

test('the Ofsted template: 5 rows, all of list 3, give 5 referrals', { skip }, async () => {
  const data = await read('ofsted-template-2019-with-codes-2015-01-sample.xlsx', '2019-08-31');
  const [source] = data.sources;
  assert.deepEqual(
    [source?.rows, source?.eventRows, source?.rowsNotRead, source?.unaccounted],
    [5, 5, 216, 0],
  );
  assert.deepEqual(
    data.events.map(({ id }) => id),
    ['1', '2', '3', '4', '5'].map((child) => `annex-a/referral/${child}/2015-03-15`),
  );
  assert.deepEqual(problemsBySheet(data), [
    'Codes_used, sheet-not-read, 29 x 1',
    'FAQ_and_changes, sheet-not-read, 8 x 1',
    'Front_Sheet, sheet-not-read, 12 x 1',
    'Guidance, sheet-not-read, 167 x 1',
    'List_3, code-unknown, G source x 1',
  ]);
});

test('both: no problem has a text of the sheets in it, and each has a sentence', { skip }, async () => {
  for (const file of ['liia-Annex_A.xlsx', 'ofsted-template-2019-with-codes-2015-01-sample.xlsx']) {
    const { problems } = await read(file, '2021-06-01');
    const sentences = problems.map((problem) => problemSentence(problem, problemMessages));
    assert.deepEqual(
      sentences.filter((sentence) => /^problem\.|\{/.test(sentence)),
      [],
    );
    assert.equal(/PSRMEM|CS Assess|Health|Dustin/.test(JSON.stringify(problems)), false);
  }
});

test(
  'the London sample, written and read again, keeps all but two visits after the end of a plan',
  { skip },
  async () => {
    const first = await read('liia-Annex_A.xlsx', '2021-06-01');
    const bytes = writeWorkbook(annexASheets(first, { asAt: '2021-03-16' }));
    const again = await read('again.xlsx', '2021-06-01', Buffer.from(bytes));
    const ids = new Set(again.events.map(({ id }) => id));
    assert.equal(again.sources[0]?.rows, 43);
    assert.deepEqual(
      first.events.filter(({ id }) => !ids.has(id)).map(({ id }) => id),
      ['annex-a/visit/11811692/2020-09-25', 'annex-a/visit/6913085/2020-09-25'],
    );
  },
);
