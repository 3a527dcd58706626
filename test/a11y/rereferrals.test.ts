import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { openBrowser, watchedPage } from '../support/browser.js';
import { storyPage } from '../support/story-page.js';
import { transcript } from '../support/transcript.js';

const folder = join(import.meta.dirname, '../../docs/transcripts');
const rewrite = process.env['TRANSCRIPTS'] === 'write'; // then read what changed before it is committed

const CASES = [
  ['rereferrals/OneChild', 'rereferrals-one-child.txt'],
  ['rereferrals/Suppressed', 'rereferrals-suppressed.txt'],
] as const;

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

describe('children who came back, told to somebody who does not see it', () => {
  for (const [story, file] of CASES) {
    it(`says in ${story} what docs/transcripts/${file} says`, async () => {
      const { page } = await watchedPage(browser, pages.url);
      await page.goto(`${pages.url}?story=${encodeURIComponent(story)}`);
      await page.waitForSelector('cj-rereferrals .summary');
      await page.waitForTimeout(300);
      const slider = page.locator('cj-rereferrals input[type="range"]');
      const told = await transcript(page);
      if ((await slider.count()) > 0) {
        await slider.focus();
        await page.keyboard.press('Home');
        for (let keys = 0; keys < 8; keys += 1) {
          told.push(`slider: ${(await slider.getAttribute('aria-valuetext')) ?? ''}`);
          await page.keyboard.press('ArrowRight');
          await page.waitForTimeout(30);
        }
      }
      await page.context().close();
      const text = `${told.join('\n')}\n`;
      if (rewrite) writeFileSync(join(folder, file), text);
      assert.equal(text, readFileSync(join(folder, file), 'utf8'));
    });
  }
});
