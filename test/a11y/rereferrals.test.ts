import { describe, it } from 'node:test';
import { assertAsKept } from '../support/kept-transcript.js';
import { storySite } from '../support/story-site.js';
import { transcript } from '../support/transcript.js';

const CASES = [
  ['rereferrals/OneChild', 'rereferrals-one-child.txt'],
  ['rereferrals/Suppressed', 'rereferrals-suppressed.txt'],
] as const;

const stories = storySite();

describe('children who came back, told to somebody who does not see it', () => {
  for (const [story, file] of CASES) {
    it(`says in ${story} what docs/transcripts/${file} says`, async () => {
      const { page } = await stories.open(story, { ready: 'cj-rereferrals .summary', settle: 300 });
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
      assertAsKept(file, told);
    });
  }
});
