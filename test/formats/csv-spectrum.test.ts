import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readCsvRows } from '@case-journey/formats';

const CORPUS = new URL('../../../shared/data/corpora/csv-spectrum/', import.meta.url);
const OUT = 'location_coordinates'; // its JSON disagrees with its own CSV

const names = existsSync(CORPUS)
  ? readdirSync(new URL('csvs/', CORPUS))
      .map((name) => name.replace('.csv', ''))
      .filter((name) => name !== OUT)
  : [];

test(
  'every file of csv-spectrum is read as its JSON says',
  { skip: names.length === 0 ? 'the corpus is not here' : false },
  () => {
    assert.equal(names.length, 11);
    for (const name of names) {
      const { rows, problems } = readCsvRows(readFileSync(new URL(`csvs/${name}.csv`, CORPUS)));
      const [headings = [], ...data] = rows;
      const records = data.map((row) =>
        Object.fromEntries(headings.map((heading, at) => [heading, row[at]])),
      );
      const expected: unknown = JSON.parse(readFileSync(new URL(`json/${name}.json`, CORPUS), 'utf8'));
      assert.deepEqual(records, expected, name);
      assert.deepEqual(problems, [], name);
    }
  },
);
