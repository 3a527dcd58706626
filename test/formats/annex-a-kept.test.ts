import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annexASheets } from '@case-journey/formats';
import { readSheets, type TestSheets, type TestValue } from './annex-a-workbook.js';

const empty = annexASheets({ events: [], people: [] }, { asAt: '2021-04-01' });

// Sheets of all lists, with a cell under each heading that only this place has.
function sheetsOf(
  children: readonly string[],
  cell: (place: string, column: number) => TestValue,
): TestSheets {
  return Object.fromEntries(
    empty.map(({ name, rows }) => [
      name,
      [
        ...rows,
        ...children.map((child, line) =>
          (rows[1] ?? []).map((_, column) =>
            column === 0 ? child : cell(`${name}.${line}.${column}.`, column),
          ),
        ),
      ],
    ]),
  );
}

function placesOf(sheets: TestSheets): string[] {
  return Object.values(sheets).flatMap((rows) =>
    rows.slice(2).flatMap((row) => row.flatMap((value) => (typeof value === 'string' ? [value] : []))),
  );
}

test('whatever the cells of a row hold, each is in a field of its event or child, or among the values', async () => {
  for (const children of [
    ['A', 'B', 'C'],
    ['A', 'A', 'A'],
  ]) {
    const sheets = sheetsOf(children, (place) => place);
    const { events, people, sources } = await readSheets(sheets);
    const kept = JSON.stringify([events, people]);
    assert.deepEqual(
      placesOf(sheets).filter((place) => !kept.includes(place)),
      [],
    );
    assert.deepEqual([sources[0]?.rows, sources[0]?.eventRows, sources[0]?.unaccounted], [24, 24, 0]);
  }
});

// A small generator with a seed: the same numbers on every machine.
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const ODD: readonly TestValue[] = [
  undefined,
  '',
  ' ',
  '\u00a0',
  '#N/A',
  'a) Yes',
  'b) No',
  'No',
  'q) 6: Police',
  'N1 - Abuse or neglect',
  '__proto__',
  '=cmd|calc',
  '<img src=x onerror=alert(1)>',
  '31/02/2021',
  '01/02/2021',
  'March 2020',
  -1,
  0,
  7.25,
  44_197,
  2_958_466,
  1e300,
  { day: '2103-09-01' },
  { day: '2020-05-06' },
  'x'.repeat(32_767),
];

test('random cells: every row is accounted for, and reading rows in another order gives the same', async () => {
  const next = numbers(20_130_607);
  for (let round = 0; round < 30; round += 1) {
    const children = Array.from(
      { length: 6 },
      () => ['A', 'B', '', ' ', 'constructor', 'Child ID'][next(6)] ?? '',
    );
    const sheets = sheetsOf(children, () => ODD[next(ODD.length)]);
    const turned = Object.fromEntries(
      Object.entries(sheets).map(([name, rows]) => [name, [...rows.slice(0, 2), ...rows.slice(2).reverse()]]),
    );
    const [one, other] = [await readSheets(sheets), await readSheets(turned)];
    assert.equal(one.sources[0]?.unaccounted, 0);
    assert.deepEqual(other.people, one.people);
    assert.deepEqual(
      other.events.map(({ provenance: _, ...said }) => said),
      one.events.map(({ provenance: _, ...said }) => said),
    );
  }
});
