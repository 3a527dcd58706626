import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  LOCAL_PACKS,
  NATIONAL_RULES,
  ruleSentence,
  TIMESCALE_REASONS,
  timescaleMessages,
} from '@case-journey/core';
import { currentPage, page } from '../../../scripts/timescales-page.mjs';

const text = readFileSync(page, 'utf8');

describe('docs/timescales.md', () => {
  it('is what the script writes from the rules: run node scripts/timescales-page.mjs after a change', async () => {
    assert.equal(await currentPage(text), text);
  });

  it('has a row for every edition of every rule, with its sentence, source and whether it was verified', () => {
    const rows = text
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.split(' | ').map((cell) => cell.trim()));
    for (const rule of [...NATIONAL_RULES, ...LOCAL_PACKS.flatMap(({ rules }) => rules)]) {
      const row = rows.find((cells) => cells[0] === `| \`${rule.id}\`` && cells[1] === rule.version);
      assert.ok(row, rule.id);
      assert.equal(row[2], ruleSentence(rule));
      assert.equal(row[5], rule.verified ? 'yes' : '**not verified**');
      assert.ok(row[6]?.includes(rule.source), rule.id);
    }
  });

  it('and its words have a sentence for every reason', () => {
    const words: Readonly<Record<string, unknown>> = timescaleMessages;
    for (const reason of TIMESCALE_REASONS)
      assert.equal(typeof words[`timescale.reason.${reason}`], 'string', reason);
  });
});
