import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

/** An attribute of what has the focus, through open shadow roots; empty where there is none. */
export async function focusedAttribute(page: Page, attribute: string): Promise<string> {
  return page.evaluate((name) => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at?.getAttribute(name) ?? '';
  }, attribute);
}

/** The words that one sees in what has the focus, through open shadow roots, white space folded. */
export async function focusedWords(page: Page): Promise<string> {
  return page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return ((at as HTMLElement | null)?.innerText ?? '').replace(/\s+/g, ' ').trim();
  });
}

/** Presses Tab until what has the focus has an attribute: how often. Fails where that takes 60. */
export async function tabTo(page: Page, attribute: string): Promise<number> {
  for (let keys = 1; keys < 60; keys += 1) {
    await page.keyboard.press('Tab');
    if ((await focusedAttribute(page, attribute)) !== '') return keys;
  }
  return assert.fail(`Tab never comes to ${attribute}`);
}
