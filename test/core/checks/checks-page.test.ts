import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { CHECKS, UNCHECKED_RULES } from '@case-journey/core';
import { currentPage, page } from '../../../scripts/checks-page.mjs';

const text = readFileSync(page, 'utf8');

describe('docs/checks.md', () => {
  it('is what the script writes from the checks: run node scripts/checks-page.mjs after a change', async () => {
    assert.equal(await currentPage(text), text);
  });

  it('has a row for every check and every rule that is not checked', () => {
    const rows = new Set(
      text
        .split('\n')
        .filter((line) => line.startsWith('| `'))
        .map((line) => line.split('`')[1]),
    );
    for (const { definition } of CHECKS) assert.ok(rows.has(definition.id), definition.id);
    for (const { rule } of UNCHECKED_RULES) assert.ok(rows.has(rule), rule);
  });

  it('names every DfE rule of the letter’s findings', () => {
    const letter =
      '8831 8832 4000 8568 8610 2990 8825Q 8873Q 8869 8670Q 8675Q 8867 8868 8565 8805 8810 1103 1104 1105 2889 4015 8815 8816 8820 8935 8940 4001 4014 4016 8863Q 8896 8839 8890 2883 2884 2885 8841 8840 8870Q 8875 4220 8540 8790 8794 8500 8510 8525Q 8535Q 8555Q';
    for (const rule of letter.split(' ')) assert.ok(text.includes(`\`${rule}\``), rule);
  });
});
