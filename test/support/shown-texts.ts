import type { Page } from 'playwright-core';

/** The texts of what a selector finds in an element and takes room on the page, white space folded. */
export async function shownTexts(page: Page, element: string, selector: string): Promise<string[]> {
  return page.evaluate(
    ([host, wanted]) =>
      [...(document.querySelector(host)?.shadowRoot?.querySelectorAll<HTMLElement>(wanted) ?? [])]
        .filter((one) => one.getBoundingClientRect().height > 0)
        .map((one) => one.textContent.replace(/\s+/g, ' ').trim()),
    [element, selector] as const,
  );
}

/** Turns a page into what it prints. */
export async function toPaper(page: Page): Promise<void> {
  await page.evaluate(() => {
    globalThis.dispatchEvent(new Event('beforeprint'));
  });
  await page.emulateMedia({ media: 'print' });
}
