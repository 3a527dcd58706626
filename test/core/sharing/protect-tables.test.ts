import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  protectTables,
  recoverable,
  sharedRate,
  sharingPreset,
  type SharedCount,
  type SharedSum,
  type SharedTables,
} from '@case-journey/core';
import { chance } from '../../support/chance.js';
import { range } from './least-and-most.js';

/** A matrix with its totals: keys `r.c`, `r.*`, `*.c` and `*.*`. */
function matrix(rows: readonly (readonly number[])[], name = ''): SharedTables {
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const wide = rows.map((row) => [...row, sum(row)]);
  const all = [...wide, (wide[0] ?? []).map((_, c) => sum(wide.map((row) => row[c] ?? 0)))];
  const at = (r: number, c: number): string =>
    `${name}${r === rows.length ? '*' : r}.${c === (rows[0]?.length ?? 0) ? '*' : c}`;
  const counts: SharedCount[] = all.flatMap((row, r) =>
    row.map((children, c) => ({ key: at(r, c), children })),
  );
  const sums: SharedSum[] = [
    ...all.map((row, r) => ({ total: at(r, row.length - 1), parts: row.slice(1).map((_, c) => at(r, c)) })),
    ...(all[0] ?? []).map((_, c) => ({
      total: at(rows.length, c),
      parts: rows.map((_row, r) => at(r, c)),
    })),
  ];
  return { counts, sums };
}

/** A table of several ways with all its totals: keys `i.j.k`, `*` for a sum over one way. */
function ways(sizes: readonly number[], value: () => number): SharedTables {
  const cells = sizes.reduce<string[]>(
    (keys, size) => keys.flatMap((key) => Array.from({ length: size }, (_, at) => `${key}.${at}`)),
    [''],
  );
  const counts = new Map<string, number>();
  for (const cell of cells) {
    const places = cell.split('.').slice(1);
    const children = value();
    for (let which = 0; which < 2 ** sizes.length; which += 1) {
      const key = places.map((place, way) => ((which >> way) % 2 === 1 ? '*' : place)).join('.');
      counts.set(key, (counts.get(key) ?? 0) + children);
    }
  }
  const sums = [...counts.keys()].flatMap((total) => {
    const places = total.split('.');
    return sizes.flatMap((size, way): SharedSum[] =>
      places[way] === '*'
        ? [{ total, parts: Array.from({ length: size }, (_, at) => places.with(way, `${at}`).join('.')) }]
        : [],
    );
  });
  return { counts: [...counts].map(([key, children]) => ({ key, children })), sums };
}

const hiddenKeys = (tables: SharedTables, preset = sharingPreset() ?? undefined): string[] =>
  [...protectTables(tables, preset).shown].filter(([, shown]) => shown === 'c').map(([key]) => key);

describe('numbers that are shared', () => {
  test('a number from 1 to 5 is c, and so is another one in its row and column', () => {
    const hidden = hiddenKeys(
      matrix([
        [20, 3, 40],
        [31, 52, 63],
        [74, 85, 96],
      ]),
    );
    assert.deepEqual(hidden, ['0.0', '0.1', '1.0', '1.1']);
  });

  test('a zero is shown, and never hidden to protect another', () => {
    const { shown } = protectTables(
      matrix([
        [0, 2, 9],
        [10, 0, 30],
      ]),
    );
    assert.equal(shown.get('0.0'), 0);
    assert.equal(shown.get('1.1'), 0);
    assert.equal(shown.get('0.1'), 'c');
  });

  test('six children of two families are hidden, of three they are not', () => {
    const table = (families: number): SharedTables => ({
      counts: [{ key: 'a', children: 6, families }],
      sums: [],
    });
    assert.equal(protectTables(table(2)).shown.get('a'), 'c');
    assert.equal(protectTables(table(3)).shown.get('a'), 6);
  });

  test('a percentage that would tell how few it leaves out is hidden with its numerator', () => {
    const tables: SharedTables = {
      counts: [
        { key: 'returned', children: 97 },
        { key: 'closed', children: 100 },
      ],
      sums: [],
    };
    const apart = protectTables(tables);
    assert.equal(sharedRate(apart, 'returned', 'closed'), 97);
    const together = protectTables({ ...tables, within: [{ part: 'returned', whole: 'closed' }] });
    assert.equal(sharedRate(together, 'returned', 'closed'), null);
  });

  test('one filter inside another gives nothing away', () => {
    const { shown } = protectTables({
      counts: [
        { key: 'all', children: 57 },
        { key: 'boys', children: 55 },
      ],
      sums: [],
      within: [{ part: 'boys', whole: 'all' }],
    });
    assert.ok([...shown.values()].includes('c'));
  });

  test('two tables with the same totals are protected together', () => {
    const byTeam: SharedSum = { total: 'all', parts: ['team 1', 'team 2'] };
    const byNeed: SharedSum = { total: 'all', parts: ['need 1', 'need 2'] };
    const counts = [
      { key: 'all', children: 30 },
      { key: 'team 1', children: 4 },
      { key: 'team 2', children: 26 },
      { key: 'need 1', children: 14 },
      { key: 'need 2', children: 16 },
    ];
    const { shown } = protectTables({ counts, sums: [byTeam, byNeed] });
    assert.deepEqual(
      [...shown],
      [
        ['all', 30],
        ['team 1', 'c'],
        ['team 2', 'c'],
        ['need 1', 14],
        ['need 2', 16],
      ],
    );
  });

  test('rounding hides no less and shows multiples only', () => {
    const { shown } = protectTables(
      matrix([
        [21, 34, 3],
        [46, 57, 68],
      ]),
      sharingPreset('dfe-rounded') ?? undefined,
    );
    for (const value of shown.values()) assert.ok(value === 'c' || value % 10 === 0);
    assert.equal(shown.get('0.2'), 'c');
  });

  test('one small number in a table of three to five ways hides the corners of a box, and no more', () => {
    for (const sizes of [
      [6, 6, 6],
      [4, 4, 4, 4],
      [3, 3, 3, 3, 3],
    ]) {
      const next = chance(sizes.length);
      let first = true;
      const tables = ways(sizes, () => {
        const children = first ? 3 : 20 + Math.floor(next() * 40);
        first = false;
        return children;
      });
      assert.equal(hiddenKeys(tables).length, 2 ** sizes.length);
      assert.deepEqual(recoverable(tables, protectTables(tables)), []);
    }
  });

  test('where no second answer is found, all that is tied to a small number stays hidden', () => {
    const tables: SharedTables = {
      counts: [
        { key: 'a', children: 3 },
        { key: 'b', children: 0 },
        { key: 'a and b', children: 3 },
        { key: 'a, and a and b', children: 6 },
      ],
      sums: [
        { total: 'a and b', parts: ['a', 'b'] },
        { total: 'a, and a and b', parts: ['a', 'a and b'] },
      ],
    };
    assert.deepEqual(hiddenKeys(tables), ['a', 'a and b', 'a, and a and b']);
  });

  test('the order of numbers and of sums changes nothing', () => {
    const tables = matrix([
      [3, 12, 8, 40],
      [9, 2, 31, 7],
      [15, 6, 4, 22],
    ]);
    const turned: SharedTables = {
      counts: [...tables.counts].reverse(),
      sums: [...tables.sums].reverse().map(({ total, parts }) => ({ total, parts: [...parts].reverse() })),
    };
    assert.deepEqual(hiddenKeys(turned).sort(), hiddenKeys(tables).sort());
  });

  test('hostile keys are keys', () => {
    const tables: SharedTables = {
      counts: [
        { key: '__proto__', children: 4 },
        { key: 'constructor', children: 30 },
        { key: 'a,b', children: 34 },
      ],
      sums: [{ total: 'a,b', parts: ['__proto__', 'constructor'] }],
    };
    assert.deepEqual(hiddenKeys(tables), ['__proto__', 'constructor']);
  });

  test('tables that contradict themselves are refused', () => {
    const one = { key: 'a', children: 4 };
    const bad: SharedTables[] = [
      { counts: [one, one], sums: [] },
      { counts: [one], sums: [{ total: 'a', parts: ['b'] }] },
      { counts: [one, { key: 'b', children: 3 }], sums: [{ total: 'a', parts: ['b'] }] },
      { counts: [{ key: 'a', children: 1.5 }], sums: [] },
      { counts: [{ key: 'a', children: -1 }], sums: [] },
    ];
    for (const tables of bad) assert.throws(() => protectTables(tables), RangeError);
  });
});

describe('the audit', () => {
  test('finds a number that was hidden alone', () => {
    const tables = matrix([
      [20, 3, 40],
      [31, 52, 63],
    ]);
    const alone = protectTables(tables, { id: 'hand', hideUpTo: 0, leastFamilies: 0, room: 1, roundTo: 1 });
    const shown = new Map([...alone.shown, ['0.1', 'c'] as const]);
    assert.deepEqual(recoverable(tables, { ...alone, shown }), ['0.1']);
  });

  test('a solver that knows nothing of ours recovers none of the hidden numbers of 10,000 random tables', () => {
    const next = chance(20261123);
    const whole = (most: number): number => Math.floor(next() * most);
    let hiddenInAll = 0;
    for (let count = 0; count < 10_000; count += 1) {
      const columns = 2 + whole(3);
      const sparse = next();
      const large = 8 + whole(60);
      const tables = matrix(
        Array.from({ length: 1 + whole(4) }, () =>
          Array.from({ length: columns }, () => (next() < sparse ? whole(7) : whole(large))),
        ),
      );
      const { shown } = protectTables(tables);
      hiddenInAll += [...shown.values()].filter((value) => value === 'c').length;
      for (const [key, value] of shown) {
        if (value !== 'c') continue;
        const { least, most } = range(tables, shown, key);
        assert.ok(most - least > 0.99, `table ${count}: ${key} lies between ${least} and ${most}`);
      }
    }
    assert.ok(hiddenInAll > 50_000, `${hiddenInAll} hidden numbers are too few to prove anything`);
  });

  test('nor of tables of three ways, full or with many noughts', () => {
    const next = chance(5);
    const whole = (most: number): number => Math.floor(next() * most);
    for (let count = 0; count < 150; count += 1) {
      const sparse = next();
      const tables = ways([2 + whole(2), 2 + whole(2), 2 + whole(2)], () =>
        next() < sparse ? whole(2) * whole(7) : whole(60),
      );
      const { shown } = protectTables(tables);
      for (const [key, value] of shown) {
        if (value !== 'c') continue;
        const { least, most } = range(tables, shown, key);
        assert.ok(most - least > 0.99, `table ${count}: ${key} lies between ${least} and ${most}`);
      }
    }
  });
});
