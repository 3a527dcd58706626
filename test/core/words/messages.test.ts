import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import {
  caseEvent,
  eventTitle,
  onDay,
  problemMessages,
  problemSentence,
  say,
  withMessages,
} from '@case-journey/core';

describe('say', () => {
  it('puts parameters in, counts in the language’s plural, and marks thousands', () => {
    const messages = { plain: '{a} and {b}', many: { one: '{count} row', other: '{count} rows' } };
    assert.equal(say(messages, 'plain', { a: 'x', b: 'y' }), 'x and y');
    assert.deepEqual(
      [say(messages, 'many', { count: 1 }), say(messages, 'many', { count: 6214 })],
      ['1 row', '6,214 rows'],
    );
  });

  it('shows a missing key and leaves a missing parameter, and never a property of the language', () => {
    assert.equal(say({}, 'no.such.key'), 'no.such.key');
    assert.equal(say({}, 'constructor'), 'constructor');
    assert.equal(say({ a: '{constructor} {b}' }, 'a', {}), '{constructor} {b}');
  });

  it('does not read a parameter’s text as a pattern', () => {
    assert.equal(say({ a: '{x}{y}' }, 'a', { x: '{y}', y: '$&' }), '{y}$&');
  });

  it('lets a host’s words win', () => {
    assert.deepEqual(withMessages({ a: '1', b: '2' }, { b: '3' }), { a: '1', b: '3' });
  });
});

describe('eventTitle', () => {
  const note = caseEvent({ id: '1', type: 'visit', date: onDay('2010-01-01'), children: [] });

  it('takes the source’s title, else words for the type, and says what did not happen', () => {
    assert.equal(eventTitle({ ...note, title: 'Seen at school' }), 'Seen at school');
    assert.equal(eventTitle(note), 'Visit to the child');
    assert.equal(eventTitle({ ...note, occurrence: 'did-not-happen' }), 'Visit to the child: did not happen');
  });
});

describe('problem sentences', () => {
  it('has one for every code that a reader can report', () => {
    const source = join(import.meta.dirname, '../../../packages/formats/src');
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    const codes = new Set<string>();
    for (const file of files) {
      const text = readFileSync(join(source, file), 'utf8');
      for (const [, code] of text.matchAll(
        /(?:FileRefusedError\(|\breport\(|\bcode: |\brefuse\()\s*'([a-z0-9-]+)'/g,
      ))
        codes.add(code!);
    }
    assert.ok(codes.size > 20, `only ${String(codes.size)} codes were found`);
    assert.deepEqual(
      [...codes].filter((code) => !(`problem.${code}` in problemMessages)),
      [],
    );
  });

  it('fills its parameters', () => {
    const problem = {
      code: 'too-many-events',
      effect: 'file-refused',
      file: 'a',
      params: [['most', 100000]],
    } as const;
    assert.equal(
      problemSentence(problem, problemMessages),
      'There are more than 100,000 events. Split the file, or read it as columns.',
    );
  });
});
