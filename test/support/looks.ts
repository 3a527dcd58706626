import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { axeOnPage } from './browser.js';

const LOOKS = [
  { look: 'light', width: 1280, media: { colorScheme: 'light', forcedColors: 'none' } },
  { look: 'dark', width: 1280, media: { colorScheme: 'dark', forcedColors: 'none' } },
  { look: 'forced colours', width: 1280, media: { colorScheme: 'light', forcedColors: 'active' } },
  { look: '320 pixels', width: 320, media: { colorScheme: 'light', forcedColors: 'none' } },
] as const;

/** Fails unless axe finds nothing wrong with a page and nothing scrolls sideways, in every look. Leaves it light and wide. */
export async function assertFineInEveryLook(page: Page, where: string): Promise<void> {
  for (const { look, width, media } of LOOKS) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia(media);
    assert.deepEqual(await axeOnPage(page), [], `${where}, ${look}`);
    const over = await sideways(page);
    assert.equal(over, 0, `${where}, ${look}: the page scrolls sideways by ${over}`);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** The pixels by which a page scrolls sideways. */
export async function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
