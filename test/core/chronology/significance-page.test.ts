import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { PATTERN_RULES, proposalSentence, SIGNIFICANCE_RULES } from '@case-journey/core';

const page = readFileSync(join(import.meta.dirname, '../../../docs/significance.md'), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

describe('docs/significance.md', () => {
  it('says of every rule its tests, level and sentence, in the order in which they are asked', () => {
    const told = rows.slice(0, SIGNIFICANCE_RULES.length).map((cells) => cells.slice(0, 4));
    assert.deepEqual(
      told,
      SIGNIFICANCE_RULES.map(({ name, tests, level, types, unsure }) => [
        `\`${name}\``,
        tests.join(', ') || '–',
        `${level ?? 'left out'}${unsure ? ' *' : ''}`,
        proposalSentence({
          rule: name,
          params: [['type', types?.find((type) => type === 'conference') ?? types?.[0] ?? 'visit']],
        }),
      ]),
    );
  });

  it('says of every pattern its tests, in the order in which they are sought', () => {
    const told = rows.slice(SIGNIFICANCE_RULES.length, SIGNIFICANCE_RULES.length + PATTERN_RULES.length);
    assert.deepEqual(
      told.map((cells) => cells.slice(0, 2)),
      PATTERN_RULES.map(({ name, tests }) => [`\`${name}\``, tests.join(', ')]),
    );
  });
});
