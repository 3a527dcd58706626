import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';

const root = join(import.meta.dirname, '../..');
const eslint = new ESLint({ cwd: root });

async function rulesBroken(code: string, file: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: join(root, file) });
  return result!.messages.map(({ ruleId, message }) => ruleId ?? message);
}

describe('the layering rules fire', () => {
  it('when core reaches up to another package', async () => {
    const code =
      "import { chronologyList } from '../../../layout/src/chronology-list.js';\nexport const x = chronologyList;\n";
    assert.ok(
      (await rulesBroken(code, 'packages/core/src/model/order.ts')).includes('import-x/no-restricted-paths'),
    );
  });

  it('when layout uses elements by name', async () => {
    const code = "import { laneGlyph } from '@case-journey/elements';\nexport const x = laneGlyph;\n";
    assert.ok(
      (await rulesBroken(code, 'packages/layout/src/chronology-list.ts')).includes(
        'import-x/no-restricted-paths',
      ),
    );
  });

  it('when dates, the lowest room of core, use the model', async () => {
    const code = "import { LANES } from '../model/vocabulary.js';\nexport const x = LANES;\n";
    assert.ok(
      (await rulesBroken(code, 'packages/core/src/dates/day.ts')).includes('import-x/no-restricted-paths'),
    );
  });

  it('when a pure package reads the clock, stores, or makes elements from text', async () => {
    const code =
      "export const now = Date.now();\nexport const day = new Date();\nexport const kept = localStorage.length;\nexport function set(e: { innerHTML: string }): void {\n  e.innerHTML = '';\n}\n";
    const broken = await rulesBroken(code, 'packages/core/src/dates/day.ts');
    for (const rule of ['no-restricted-properties', 'no-restricted-syntax', 'no-restricted-globals']) {
      assert.ok(broken.includes(rule), `${rule} did not fire`);
    }
  });

  it('and stay quiet on what is allowed', async () => {
    const code = "import { compareText } from '../model/order.js';\n\nexport const x = compareText;\n";
    const broken = await rulesBroken(code, 'packages/core/src/words/messages.ts');
    assert.deepEqual(
      broken.filter((rule) => rule.startsWith('import-x/') || rule.startsWith('no-restricted')),
      [],
    );
  });
});
