import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { canonicalChronology, readChronology, type Chronology } from '@case-journey/core';
import { CHRONOLOGY_SHAPE } from '../../../packages/core/src/chronology/format/chronology-shape.js';
import { anyChronology, dice, HOSTILE } from './any-chronology.js';
import { misfits, schemaOf, type Schema } from './json-schema.js';

const SCHEMA = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@case-journey/core/chronology-1.schema.json'), 'utf8'),
) as Schema;

const EMPTY: Chronology = {
  format: 'case-journey/chronology',
  version: 1,
  childIds: ['child-a'],
  title: 'Chronology',
  purpose: '',
  audience: '',
  scope: { from: null, to: null },
  status: 'active',
  reviewedAt: null,
  reviewDue: null,
  entries: [],
  leftOut: [],
  seen: [],
};

const ENTRY = {
  id: 'e1',
  eventIds: [],
  category: 'referral',
  children: [{ childId: 'child-a', onRecord: 'yes' }],
  people: [],
  date: {
    text: 'March 2010',
    earliest: '2010-03-01',
    latest: '2010-03-31',
    precision: 'month',
    bound: 'within',
    approximate: false,
    uncertain: false,
  },
  recordedOn: null,
  words: { title: 'Referred by school', whatHappened: null, impact: null, response: null },
  source: { agency: null, role: null, documentRef: null, recordedBy: null },
  standing: 'not-stated',
  labels: [],
  rating: { level: 'key', tests: ['decision'], reason: 'First referral' },
  analysis: null,
  history: [],
  provenance: [],
};

const problemsOf = (value: unknown): string[] =>
  readChronology(value).problems.map(({ code, path }) => `${code} ${path}`);
const withEntry = (fields: object): unknown => ({ ...EMPTY, entries: [{ ...ENTRY, ...fields }] });

describe('readChronology', () => {
  it('gives back exactly what was written, whatever the texts hold', () => {
    for (let seed = 0; seed < 400; seed += 1) {
      const chronology = anyChronology(dice(seed));
      const json = JSON.stringify(canonicalChronology(chronology));
      const { chronology: read, problems } = readChronology(JSON.parse(json));
      assert.deepEqual(read, chronology, `seed ${seed}`);
      assert.deepEqual(
        problems.filter(({ code }) => code !== 'repeated-id' && code !== 'unknown-entry'),
        [],
      );
      assert.equal(JSON.stringify(read), json);
    }
  });

  it('reads the smallest entry without a problem', () => {
    assert.deepEqual(readChronology(withEntry({})).problems, []);
  });

  it('refuses what is no chronology, and another version', () => {
    for (const value of [null, 1, 'x', [], {}, { format: 'other', version: 1 }]) {
      assert.deepEqual(readChronology(value), {
        chronology: null,
        problems: [{ code: 'not-a-chronology', path: '' }],
      });
    }
    assert.deepEqual(problemsOf({ ...EMPTY, version: 2 }), ['version-unknown /version']);
    assert.deepEqual(problemsOf({ format: EMPTY.format, version: 1 }).at(-1), 'not-a-chronology ');
  });

  it('tells each problem by its place, and keeps the rest', () => {
    const cases: [object, string[]][] = [
      [{ colour: 'red' }, ['unknown-field /entries/0']],
      [{ standing: 'certain' }, ['wrong-value /entries/0/standing']],
      [{ labels: 'secret' }, ['wrong-value /entries/0/labels']],
      [{ recordedOn: '2010-02-30' }, ['wrong-value /entries/0/recordedOn']],
      [{ supersededBy: 'e9' }, ['unknown-entry /entries/0/supersededBy']],
      [{ date: { ...ENTRY.date, latest: '2010-02-28' } }, ['date-reversed /entries/0/date']],
    ];
    for (const [fields, problems] of cases) {
      assert.deepEqual(problemsOf(withEntry(fields)), problems);
      assert.equal(readChronology(withEntry(fields)).chronology?.entries.length, 1);
    }
    const { analysis: _, ...lacking } = ENTRY;
    assert.deepEqual(problemsOf({ ...EMPTY, entries: [lacking] }), ['missing-field /entries/0/analysis']);
    assert.deepEqual(problemsOf({ ...EMPTY, entries: [ENTRY, ENTRY] }), ['repeated-id /entries/1/id']);
  });

  it('leaves out an entry that cannot be read, and says so', () => {
    const value = { ...EMPTY, entries: [ENTRY, { ...ENTRY, words: { title: 7 } }, { ...ENTRY, id: 'e3' }] };
    const { chronology, problems } = readChronology(value);
    assert.deepEqual(
      chronology?.entries.map(({ id }) => id),
      ['e1', 'e3'],
    );
    assert.deepEqual(problems.at(-1), { code: 'item-dropped', path: '/entries/1' });
  });

  it('never repeats a text or a name of what was read', () => {
    const secret = 'Zebedee Marmalade';
    const value = JSON.parse(
      JSON.stringify({
        ...EMPTY,
        [secret]: 1,
        entries: [{ ...ENTRY, category: secret, [secret]: secret, id: 3 }],
      }),
    ) as unknown;
    const { problems } = readChronology(value);
    assert.ok(problems.length >= 4);
    assert.ok(!JSON.stringify(problems).includes('Zebedee'));
  });

  it('is safe against names that every object has', () => {
    const value = JSON.parse(
      `{"__proto__": {"title": "x"}, "format": "case-journey/chronology", "version": 1, "constructor": 1}`,
    ) as unknown;
    assert.ok(problemsOf(value).includes('missing-field /title'));
    assert.equal(({} as Record<string, unknown>)['title'], undefined);
  });

  it('stops telling after a thousand problems, and says that there are more', () => {
    const { chronology, problems } = readChronology({ ...EMPTY, childIds: Array<number>(5000).fill(1) });
    assert.equal(problems.length, 1001);
    assert.equal(problems.at(-1)?.code, 'more-problems');
    assert.deepEqual(chronology?.childIds, []);
  });

  it('reads no text or list beyond its limit', () => {
    assert.deepEqual(problemsOf(withEntry({ analysis: 'x'.repeat(1_000_001) })), [
      'too-long /entries/0/analysis',
    ]);
    assert.ok(
      problemsOf(withEntry({ labels: Array<string>(10_001).fill('x') })).includes(
        'too-long /entries/0/labels',
      ),
    );
  });

  it('takes anything for a value without throwing', () => {
    const roll = dice(11);
    for (let round = 0; round < 2000; round += 1) {
      const value = JSON.parse(JSON.stringify(anyChronology(roll))) as unknown;
      damage(value, roll);
      const { chronology } = readChronology(value);
      if (chronology !== null) assert.deepEqual(misfits(SCHEMA, chronology), []);
    }
  });
});

describe('the published schema', () => {
  it('says what the reader and the types say', () => {
    const { $schema, $id, title, ...said } = bare(SCHEMA) as Schema;
    assert.equal($schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.match(String($id), /chronology-1\.schema\.json$/);
    assert.equal(title, 'Chronology format 1');
    assert.deepEqual(said, schemaOf(CHRONOLOGY_SHAPE));
  });

  it('allows what is written, and nothing with a field too many, too few or wrong', () => {
    for (let seed = 0; seed < 100; seed += 1)
      assert.deepEqual(misfits(SCHEMA, anyChronology(dice(seed))), []);
    assert.deepEqual(misfits(SCHEMA, { ...EMPTY, colour: 1 }), ['/colour']);
    assert.deepEqual(misfits(SCHEMA, { ...EMPTY, title: undefined, reviewDue: '1 May' }), [
      '/title',
      '/reviewDue',
    ]);
  });
});

// A description is for people; a field may be called "description" only where it names a property.
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, inner]) => name !== 'description' || typeof inner !== 'string')
      .map(([name, inner]) => [name, bare(inner)]),
  );
}

/** Puts something else into a random place. */
function damage(value: unknown, roll: (below: number) => number): void {
  let place = value as Record<string, unknown>;
  for (let depth = roll(6); depth > 0; depth -= 1) {
    const names = Object.keys(place);
    const inner = place[names[roll(names.length)] ?? ''];
    if (typeof inner !== 'object' || inner === null || Object.keys(inner).length === 0) break;
    place = inner as Record<string, unknown>;
  }
  const names = Object.keys(place);
  const name = names[roll(names.length)] ?? 'x';
  if (roll(4) === 0) Reflect.deleteProperty(place, name);
  else place[name] = [null, 1, {}, [], HOSTILE[roll(HOSTILE.length)], [[]], true][roll(7)];
}
