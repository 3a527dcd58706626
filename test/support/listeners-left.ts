import type { Page } from 'playwright-core';

/**
 * How many listeners are left on the window, the document and its body when an element was made and removed 20 times.
 * The one that the page shows is removed first; `properties` names what each other is given of it.
 */
export async function listenersLeft(
  page: Page,
  tag: string,
  properties: readonly string[] = [],
): Promise<number> {
  const shown = await page.evaluateHandle((name) => {
    const one = document.querySelector(name);
    one?.remove();
    return one;
  }, tag);
  const before = await listeners(page);
  await page.evaluate(
    async ([one, name, copied]) => {
      for (let n = 0; n < 20; n += 1) {
        const element = document.createElement(name);
        for (const property of copied)
          Object.assign(element, { [property]: (one as unknown as Record<string, unknown>)[property] });
        document.body.append(element);
        await (element as unknown as { updateComplete: Promise<boolean> }).updateComplete;
        element.remove();
      }
    },
    [shown, tag, properties] as const,
  );
  return (await listeners(page)) - before;
}

async function listeners(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  let count = 0;
  for (const expression of ['globalThis', 'document', 'document.body']) {
    const { result } = await session.send('Runtime.evaluate', { expression });
    const answer = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '' });
    count += answer.listeners.length;
  }
  await session.detach();
  return count;
}
