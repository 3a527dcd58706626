import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import {
  END_RULES,
  journeyMessages,
  JOURNEY_LETTERS,
  KIND_LETTERS,
  LINK_RULES,
  STAGES,
  START_RULES,
  TRANSITION_TYPES,
  WAIT_KINDS,
} from '@case-journey/core';

const page = readFileSync(join(import.meta.dirname, '../../../docs/journeys.md'), 'utf8');

describe('docs/journeys.md', () => {
  it('explains every rule, every wait and every type of transition', () => {
    for (const name of [...LINK_RULES, ...START_RULES, ...END_RULES, ...WAIT_KINDS, ...TRANSITION_TYPES])
      assert.ok(page.includes(`\`${name}\``), name);
  });

  it('lists the letters of the short form', () => {
    const letters = [...JOURNEY_LETTERS, ...KIND_LETTERS].flatMap((row) =>
      [row.at(-2), row.at(-1) ?? []].flat(),
    );
    for (const each of letters) {
      const cell = String(each).replace('|', '\\|');
      assert.match(page, new RegExp(`\\| ${cell.replace(/[\\|]/g, '\\$&')} +\\|`), cell);
    }
  });
});

describe('journeyMessages', () => {
  it('has a name for every stage, wait and type of transition', () => {
    const names = new Set(Object.keys(journeyMessages));
    for (const key of [
      ...STAGES.map((stage) => `stage.${stage}`),
      ...WAIT_KINDS.map((kind) => `wait.${kind}`),
      ...TRANSITION_TYPES.map((type) => `transition.${type}`),
    ])
      assert.ok(names.has(key), key);
  });
});
