import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { csvProblemMessages } from '@case-journey/core';
import { guessColumnMap } from '@case-journey/formats';

const DOCUMENT = readFileSync(new URL('../../docs/formats/csv.md', import.meta.url), 'utf8');

function rowsUnder(heading: string): string[][] {
  const section =
    DOCUMENT.slice(DOCUMENT.indexOf(`\n## ${heading}\n`))
      .slice(1)
      .split('\n## ')[0] ?? '';
  const codes = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
  return section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').slice(1, 3))
    .map(([first = '', second = '']) => [codes(first), codes(second)])
    .map(([first = [], second = []]) => (heading === 'Problems' ? first : [first[0] ?? '', ...second]));
}

test('every heading in the document is understood as the document says', () => {
  const rows = rowsUnder('Headings that are understood');
  assert.ok(rows.length > 30);
  for (const [field, ...headings] of rows) {
    for (const heading of headings) {
      const { map } = guessColumnMap([heading, 'Ward']);
      assert.deepEqual(map, { [field!]: 0 }, heading);
    }
  }
});

test('the document names every problem of ours, and no other', () => {
  const notes = ['two-digit-year', 'week-not-monday', 'weekday-differs', 'time-impossible'];
  const ours = Object.keys(csvProblemMessages).map((key) => key.replace('problem.', ''));
  assert.deepEqual([...rowsUnder('Problems').flat(), ...notes].sort(), ours.sort());
});
