import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stored } from '../support/browser.js';
import { assertFineInEveryLook } from '../support/looks.js';
import { storySite } from '../support/story-site.js';

const stories = storySite();

describe('every story, on our own page under the strict policy', () => {
  it('does nothing that the policy forbids, passes axe in every look, and reflows at 320 pixels', async () => {
    const names = await stories.names();
    assert.ok(names.length >= 6, `only ${names.length} stories`);
    for (const name of names) {
      const { page, misdeeds } = await stories.open(name, { ready: 'main > :not(h1)' });
      await assertFineInEveryLook(page, name);
      assert.deepEqual(misdeeds, { violations: [], requests: [], errors: [] }, name);
      assert.equal(await stored(page), 0, `${name} stored something`);
      await page.context().close();
    }
  });
});
