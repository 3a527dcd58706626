import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { axeOnPage, openBrowser, stored, watchedPage } from '../support/browser.js';
import { storyPage } from '../support/story-page.js';

let browser: Browser;
let pages: { url: string; close: () => void };

before(async () => {
  browser = await openBrowser();
  pages = await storyPage();
});
after(async () => {
  await browser.close();
  pages.close();
});

async function storyNames(): Promise<string[]> {
  const { page } = await watchedPage(browser, pages.url);
  await page.goto(pages.url);
  const names = await page.evaluate(() => (globalThis as unknown as { storyNames: string[] }).storyNames);
  await page.context().close();
  return names;
}

const LOOKS = [
  { name: 'light', width: 1280, media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', width: 1280, media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced colours', width: 1280, media: { colorScheme: 'light', forcedColors: 'active' } },
  { name: '320 pixels', width: 320, media: { colorScheme: 'light', forcedColors: 'none' } },
] as const;

describe('every story, on our own page under the strict policy', () => {
  it('does nothing that the policy forbids, passes axe in every look, and reflows at 320 pixels', async () => {
    const names = await storyNames();
    assert.ok(names.length >= 6, `only ${names.length} stories`);
    for (const name of names) {
      const { page, misdeeds } = await watchedPage(browser, pages.url);
      await page.goto(`${pages.url}?story=${encodeURIComponent(name)}`);
      await page.waitForSelector('main > :not(h1)');
      for (const { name: look, width, media } of LOOKS) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia(media);
        assert.deepEqual(await axeOnPage(page), [], `${name}, ${look}`);
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.equal(sideways, 0, `${name}, ${look}: the page scrolls sideways by ${sideways}`);
      }
      assert.deepEqual(misdeeds, { violations: [], requests: [], errors: [] }, name);
      assert.equal(await stored(page), 0, `${name} stored something`);
      await page.context().close();
    }
  });
});
