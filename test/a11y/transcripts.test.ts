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

// Cases told from the accessibility tree alone: what happened, when, what is uncertain, what is missing
const CASES = [
  ['chronology/OneChild', 'one-child.txt', 'cj-chronology .row'],
  ['chronology/Siblings', 'siblings.txt', 'cj-chronology .row'],
  ['chronology/PartialDates', 'partial-dates.txt', 'cj-chronology .row'],
  ['journey/StepDown', 'journey-step-down.txt', 'cj-journey .step'],
  ['journey/LookedAfter', 'journey-looked-after.txt', 'cj-journey .step'],
  ['journey/ThreeReturns', 'journey-three-returns.txt', 'cj-journey .step'],
  ['journey/HistoryCutShort', 'journey-history-cut-short.txt', 'cj-journey .step'],
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

describe('a chronology or a journey, told to somebody who does not see it', () => {
  for (const [story, file, ready] of CASES) {
    it(`says in ${story} what docs/transcripts/${file} says`, async () => {
      const { page } = await watchedPage(browser, pages.url);
      await page.goto(`${pages.url}?story=${encodeURIComponent(story)}`);
      await page.waitForSelector(ready);
      await page.waitForTimeout(300);
      const told = `${(await transcript(page)).join('\n')}\n`;
      await page.context().close();
      if (rewrite) writeFileSync(join(folder, file), told);
      assert.equal(told, readFileSync(join(folder, file), 'utf8'));
    });
  }
});
