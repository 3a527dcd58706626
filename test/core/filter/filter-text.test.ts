import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ALL, canonicalFilter, filterFromText, filterToText, type Filter } from '@case-journey/core';
import fc from 'fast-check';
import { filters, SEEDED } from './arbitrary.js';

const written = (filter: unknown, version: unknown = 1): string => JSON.stringify({ filter, version });
const problem = (text: string): string | null => filterFromText(text).problem;

describe('filterToText', () => {
  it('writes equal filters alike, whatever the order of their values and names', () => {
    const one: Filter = { kind: 'and', filters: [{ kind: 'lane', lanes: ['health', 'harm', 'health'] }] };
    const two: Filter = { filters: [{ lanes: ['harm', 'health'], kind: 'lane' }], kind: 'and' };
    assert.equal(
      filterToText(one),
      '{"filter":{"filters":[{"kind":"lane","lanes":["harm","health"]}],"kind":"and"},"version":1}',
    );
    assert.equal(filterToText(one), filterToText(two));
  });

  it('is read back to the same filter, and written again to the same text', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const text = filterToText(filter);
        const { filter: back } = filterFromText(text);
        assert.deepEqual(back, canonicalFilter(filter));
        assert.equal(filterToText(back), text);
      }),
      SEEDED,
    );
  });
});

describe('filterFromText', () => {
  const nested = (depth: number): unknown => (depth === 0 ? ALL : { kind: 'not', filter: nested(depth - 1) });

  for (const [name, text, code] of [
    ['what is not JSON', '{"filter":', 'filter-not-json'],
    ['nothing', '', 'filter-not-json'],
    ['a list', '[]', 'filter-wrong-value'],
    ['another version', written(ALL, 2), 'filter-version'],
    ['a name too many', '{"filter":{"filters":[],"kind":"and"},"version":1,"x":1}', 'filter-not-known'],
    ['a clause that we do not know', written({ kind: 'worker', workers: ['x'] }), 'filter-not-known'],
    ['a clause named like a part of the language', written({ kind: 'constructor' }), 'filter-not-known'],
    [
      'an own __proto__',
      '{"filter":{"kind":"and","filters":[],"__proto__":{}},"version":1}',
      'filter-not-known',
    ],
    ['a lane that is none', written({ kind: 'lane', lanes: ['toString'] }), 'filter-wrong-value'],
    [
      'a day that is none',
      written({ kind: 'dates', from: '2010-02-30', to: null, mode: 'starting' }),
      'filter-wrong-value',
    ],
    ['half a day', written({ kind: 'gap', days: 1.5 }), 'filter-wrong-value'],
    ['a list where a text belongs', written({ kind: 'text', text: ['a'] }), 'filter-wrong-value'],
    ['what is too deep', written(nested(12)), 'filter-too-large'],
    ['very deep brackets', '['.repeat(49_000), 'filter-not-json'],
    ['what is too long', ' '.repeat(50_001), 'filter-too-large'],
    [
      'too many parts',
      written({ kind: 'or', filters: Array.from({ length: 200 }, () => ALL) }),
      'filter-too-large',
    ],
    [
      'too many values',
      written({ kind: 'child', childIds: Array.from({ length: 1001 }, () => 'a') }),
      'filter-too-large',
    ],
  ] as const) {
    it(`refuses ${name}`, () => {
      assert.equal(problem(text), code);
    });
  }

  it('takes a filter as deep as the limit', () => {
    assert.equal(problem(written(nested(11))), null);
  });

  it('never throws and never takes what it would not write, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((value) => written(value)),
        ),
        (text) => {
          const { filter } = filterFromText(text);
          if (filter !== null) assert.equal(problem(filterToText(filter)), null);
        },
      ),
      SEEDED,
    );
  });
});
