import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { TIMESCALE_STATES, timescalesOf, type Dataset, type TimescaleResult } from '@case-journey/core';
import { readFiles } from '@case-journey/formats';
import { small, toCsv } from '@case-journey/synthetic';
import { ANNEX_A } from '../../support/shared-data.js';

const page = readFileSync(join(import.meta.dirname, '../../../docs/timescales.md'), 'utf8');

const [, ofSmall = '', ofWorkbook = ''] = page
  .slice(page.indexOf('## Checked by hand'), page.indexOf('## What the numbers rest on'))
  .split(/^\| rule.*$/m);

/** Counts by rule as the page's table has them. */
function counted(table: string): Map<string, readonly number[]> {
  const rows = table.split('\n').filter((line) => line.startsWith('| `'));
  return new Map(
    rows.flatMap((line) => {
      const [rules = '', ...cells] = line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());
      const numbers = cells.slice(0, 5).map((cell) => Number.parseInt(cell, 10));
      return namesIn(rules).map((rule) => [rule, numbers] as const);
    }),
  );
}

// `education-plan-begun`, `looked-after-review-first`, `-second`
function namesIn(cell: string): string[] {
  const names = [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name!);
  const stem = names[0]!.slice(0, names[0]!.lastIndexOf('-'));
  return names.map((name) => (name.startsWith('-') ? `${stem}${name}` : name));
}

function told(results: readonly TimescaleResult[], rule: string): number[] {
  const own = results.filter((result) => result.rule === rule);
  return TIMESCALE_STATES.map((state) => own.filter((result) => result.state === state).length);
}

async function read(name: string, bytes: Uint8Array, asAt: string): Promise<Dataset> {
  return readFiles([{ name, bytes }], { asAt });
}

describe('counts made by hand', () => {
  it('agree with the small caseload written as CSV, rule by rule, and no rule is left out', async () => {
    const dataset = await read('small.csv', new TextEncoder().encode(toCsv(small())), '2016-03-31');
    const results = timescalesOf(dataset, { asAt: '2016-03-31' });
    const rules = counted(ofSmall);
    assert.ok(rules.size > 15);
    for (const [rule, numbers] of rules) assert.deepEqual(told(results, rule), numbers, rule);
    assert.deepEqual(
      [...new Set(results.map(({ rule }) => rule))].filter((rule) => !rules.has(rule)),
      [],
    );
  });

  it('agree with the published sample of Annex A', { skip: ANNEX_A.skip }, async () => {
    const dataset = await read('liia-Annex_A.xlsx', readFileSync(ANNEX_A.path), '2021-03-31');
    const results = timescalesOf(dataset, { asAt: '2021-03-31' });
    const rules = counted(ofWorkbook);
    assert.ok(rules.size > 6);
    for (const [rule, numbers] of rules) assert.deepEqual(told(results, rule), numbers, rule);
  });
});
