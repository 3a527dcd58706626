import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { chronologyProblemMessages, onDay } from '@case-journey/core';
import {
  readChronologyCsv,
  readChronologyJson,
  writeChronologyCsv,
  writeChronologyJson,
} from '@case-journey/formats';
import { COLUMNS } from '../../packages/formats/src/read/chronology/columns.js';
import {
  ANSWER_WORDS,
  CATEGORY_WORDS,
  LEVEL_WORDS,
  POLARITY_WORDS,
  STAGE_WORDS,
  STANDING_WORDS,
  TEST_WORDS,
  WORDING_WORDS,
} from '../../packages/formats/src/read/chronology/words.js';
import { misfits, type Schema } from '../core/chronology/json-schema.js';

const DOCUMENT = readFileSync(new URL('../../docs/format.md', import.meta.url), 'utf8');
const OPTIONS = { file: 'typed.csv', asAt: '2026-11-22' };

function examples(language: string): string[] {
  return [...DOCUMENT.matchAll(new RegExp(`^\`\`\`${language}\n([^\`]*)^\`\`\``, 'gm'))].map(
    ([, text]) => text ?? '',
  );
}

describe('the document of the chronology format', () => {
  it('has examples that open without a problem when they are typed as they stand', () => {
    const tables = examples('csv');
    assert.equal(tables.length, 3);
    for (const csv of tables) {
      for (const typed of [csv, csv.replaceAll('\n', '\r\n'), `\ufeff${csv}`]) {
        const { chronology, problems, rows } = readChronologyCsv(typed, OPTIONS);
        assert.deepEqual(problems, []);
        assert.ok((chronology?.entries.length ?? 0) > 0);
        assert.equal(rows.unaccounted, 0);
      }
    }
  });

  it('means by its first example what it says', () => {
    const { chronology } = readChronologyCsv(examples('csv')[0] ?? '', { ...OPTIONS, child: 'child-a' });
    assert.ok(chronology !== null);
    assert.equal(chronology.title, 'Chronology for Sam');
    assert.deepEqual(chronology.childIds, ['child-a']);
    for (const { children } of chronology.entries)
      assert.deepEqual(
        children.map(({ childId }) => childId),
        ['child-a'],
      );
    const [first, second, third] = chronology.entries;
    assert.deepEqual(first?.date, onDay('2010-03-14', '14/03/2010'));
    assert.deepEqual(
      [first.category, first.rating.level, first.rating.tests],
      ['referral', 'key', ['safety', 'voice']],
    );
    assert.equal(first.children[0]?.seen, 'yes');
    assert.deepEqual([second?.date.earliest, second?.date.latest], ['2010-03-01', '2010-05-31']);
    assert.equal(third?.date.approximate, true);
  });

  it('has a first example about whichever child it is opened for, or about the one it is made to name', () => {
    const [csv = ''] = examples('csv');
    const about = (table: string, child?: string): readonly string[] | undefined =>
      readChronologyCsv(table, { ...OPTIONS, ...(child === undefined ? {} : { child }) }).chronology
        ?.childIds;
    assert.deepEqual(about(csv, 'F0001A'), ['F0001A']);
    assert.deepEqual(about(csv), []);
    const [headings = '', ...rows] = csv.trimEnd().split('\n');
    const named = [
      `${headings},Chronology about`,
      ...rows.map((row, i) => `${row},${i === 0 ? 'child-b' : ''}`),
    ];
    assert.deepEqual(about(named.join('\n'), 'F0001A'), ['child-b']);
  });

  it('calls the child by one id throughout', () => {
    const [, second = ''] = examples('csv');
    const [json = ''] = examples('json');
    const fromTable = readChronologyCsv(second, OPTIONS).chronology;
    const fromJson = readChronologyJson(json, { file: 'a.json' }).chronology;
    assert.deepEqual(fromTable?.childIds, ['child-a', 'child-b', 'child-c']);
    assert.deepEqual(fromJson?.childIds, ['child-a']);
    assert.deepEqual(fromJson.entries[0]?.children[0]?.childId, 'child-a');
  });

  it('can be followed by hand: a sheet typed from its pages alone opens without a problem', () => {
    const typed = [
      'title,DATE,category,Child,people,Disputed,Decision,Time,End,Recorded on,Review due,Left out on',
      'Moved to aunt,3/4/2011,change of caregiver,child-a; child-b,aunt: Ms C; father: Mr D,father: not told [5/4/2011],No further action,9:05,ongoing,4 April 2011,1/1/2012,',
      'Born,summer 2009,Birth,,,,,,,,,',
      'Police called,date not known,INCIDENT,none,,,,,,,,',
    ].join('\n');
    const { problems, chronology } = readChronologyCsv(typed, OPTIONS);
    assert.deepEqual(problems, []);
    assert.deepEqual(chronology?.childIds, ['child-a', 'child-b']);
    assert.deepEqual(chronology.entries[1]?.children.length, 2);
    assert.deepEqual(chronology.entries[2]?.children, []);
  });

  it('names every column, word and problem that there is, in order', () => {
    const start = DOCUMENT.indexOf('## The columns');
    const table = DOCUMENT.slice(start, DOCUMENT.indexOf('## The words'));
    const named = [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, heading]) => heading);
    assert.deepEqual(
      named,
      COLUMNS.map(([, heading]) => heading),
    );
    for (const { words } of [
      CATEGORY_WORDS,
      LEVEL_WORDS,
      TEST_WORDS,
      ANSWER_WORDS,
      POLARITY_WORDS,
      STANDING_WORDS,
      STAGE_WORDS,
      WORDING_WORDS,
    ]) {
      for (const word of words) assert.ok(DOCUMENT.includes(word), word);
    }
    for (const key of Object.keys(chronologyProblemMessages)) {
      assert.ok(DOCUMENT.includes(`\`${key.replace('problem.', '')}\``), key);
    }
  });

  it('has a JSON example that fits the schema and reads without a problem, also as a table', () => {
    const schema = JSON.parse(
      readFileSync(
        createRequire(import.meta.url).resolve('@case-journey/core/chronology-1.schema.json'),
        'utf8',
      ),
    ) as Schema;
    const [json = '', ...others] = examples('json');
    assert.equal(others.length, 0);
    assert.deepEqual(misfits(schema, JSON.parse(json)), []);
    const { chronology, problems } = readChronologyJson(json, { file: 'a.json' });
    assert.ok(chronology !== null);
    assert.deepEqual(problems, []);
    assert.deepEqual(JSON.parse(writeChronologyJson(chronology)), JSON.parse(json));
    const table = readChronologyCsv(writeChronologyCsv(chronology), OPTIONS);
    assert.deepEqual(table.problems, []);
    const [entry] = chronology.entries;
    const [back] = table.chronology?.entries ?? [];
    assert.ok(back !== undefined && entry !== undefined);
    assert.deepEqual({ ...back, provenance: entry.provenance }, entry);
  });
});
