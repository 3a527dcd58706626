import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { accessibilityTree, openBrowser, watchedPage, type Misdeeds } from '../support/browser.js';
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

async function story(name: string): Promise<{ page: Page; misdeeds: Misdeeds }> {
  const watched = await watchedPage(browser, pages.url);
  await watched.page.goto(`${pages.url}?story=${encodeURIComponent(`chronology/${name}`)}`);
  await watched.page.waitForSelector('cj-chronology .body');
  return watched;
}

const YEARS = 5;
const LANES = 8;

describe('the chronology, for people who do not use a mouse or do not see it', () => {
  it('brings the keyboard to any of 60 events of the list in at most years + lanes + 10 keys', async () => {
    const { page } = await story('SixtyEvents');
    const tabs = await tabTo(page, 'data-stop');
    const stops = await page.evaluate(() => {
      const root = document.querySelector('cj-chronology')?.shadowRoot;
      return [...(root?.querySelectorAll('[data-stop]') ?? [])].map((stop) => stop.getAttribute('data-stop'));
    });
    const years = stops.filter((stop) => stop?.startsWith('y'));
    const reached = new Map<string, number>();
    for (const [year, name] of years.entries()) {
      const from = stops.indexOf(name);
      const next = year + 1 < years.length ? stops.indexOf(years[year + 1] ?? '') : stops.length;
      for (let at = from + 1; at < next; at += 1) {
        const down = at - from;
        const up = next - at + (next === stops.length ? 0 : 1); // from the next year, or from the end of all
        reached.set(stops[at] ?? '', tabs + year + Math.min(down, up));
      }
    }
    // and these keys do bring one there: the farthest of all is walked to
    await page.keyboard.press('PageDown');
    assert.equal(await focusedAttribute(page, 'data-stop'), years[1]);
    await page.keyboard.press('ArrowUp');
    assert.equal(await focusedAttribute(page, 'data-stop'), stops[stops.indexOf(years[1] ?? '') - 1]);
    await page.keyboard.press('End');
    assert.equal(await focusedAttribute(page, 'data-stop'), stops.at(-1));
    assert.equal(reached.size, 60);
    const most = Math.max(...reached.values());
    assert.ok(most <= YEARS + LANES + 10, `${most} keys to the farthest event, ${tabs} of them to the list`);
    await page.context().close();
  });

  it('names each of 60 events with its date, category, level and headline', async () => {
    const { page } = await story('SixtyEvents');
    const names = (await accessibilityTree(page)).filter((line) =>
      /^button: .*Invented happening/.test(line),
    );
    const named = names.filter(
      (line) =>
        /\b20(08|09|10|11|12)\b/.test(line) &&
        /(Harm and concern|Front door|Assessment and enquiry|Decisions and plans|Family and home|Health|Education|Child seen and heard)/.test(
          line,
        ) &&
        /(Key|Significant|Supporting)/.test(line),
    );
    const headlines = new Set(named.map((line) => /Invented happening \d+/.exec(line)?.[0]));
    assert.equal(headlines.size, 60, names[0]);
    await page.context().close();
  });

  it('prints 200 of 200 headlines, whatever is open on screen', async () => {
    const { page } = await story('TwoHundredEvents');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    const text = await page.innerText('cj-chronology .sheet');
    const headlines = new Set(text.match(/Invented happening \d+/g));
    assert.equal(headlines.size, 200);
    assert.match(text, /OFFICIAL-SENSITIVE/i);
    assert.match(text, /200 records/);
    await page.context().close();
  });

  it('does nothing that the policy with trusted types forbids while it is read, filtered by view, and decided on', async () => {
    const { page, misdeeds } = await story('ToConsider');
    await page.click('cj-chronology .proposal .strong');
    for (const view of ['Timeline', 'List', 'Table', 'Both'])
      await page.click(`cj-chronology .view-bar button >> text="${view}"`);
    await page.click('cj-chronology .view-bar button >> text="All records"');
    assert.deepEqual(misdeeds, { violations: [], requests: [], errors: [] });
    await page.context().close();
  });

  it('needs no sideways scrolling at 320 pixels, nor at 1280 with 400% zoom, in any view but the table’s own frame', async () => {
    for (const name of ['SixtyEvents', 'ToConsider', 'Siblings', 'PartialDates', 'Sparse', 'Empty']) {
      const { page } = await story(name);
      await page.setViewportSize({ width: 320, height: 256 }); // 1280 x 1024 at 400%
      await page.waitForFunction(() => document.documentElement.scrollWidth === innerWidth, null, {
        timeout: 5000,
      });
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.equal(sideways, 0, `${name} scrolls sideways by ${sideways}`);
      await page.context().close();
    }
  });

  it('clips no label and lays none over another, in timelines sparse and dense, wide and middling', async () => {
    for (const name of ['SixtyEvents', 'WholeRecord', 'OneChild', 'Siblings', 'PartialDates', 'Sparse']) {
      const { page } = await story(name);
      for (const width of [1280, 720]) {
        await page.setViewportSize({ width, height: 900 });
        await page.waitForTimeout(300); // two frames after the width is told
        assert.deepEqual(await labelFaults(page), [], `${name} at ${width}`);
      }
      await page.context().close();
    }
  });

  it('stands still for people who ask for no motion', async () => {
    const { page } = await story('SixtyEvents');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const moving = await page.evaluate(() => document.getAnimations().length);
    assert.equal(moving, 0);
    await page.context().close();
  });

  it('takes itself away without a trace: 20 times made and removed, no listener is left', async () => {
    const { page } = await story('SixtyEvents');
    const session = await page.context().newCDPSession(page);
    const listeners = async (): Promise<number> => {
      let count = 0;
      for (const expression of ['globalThis', 'document', 'document.body']) {
        const { result } = await session.send('Runtime.evaluate', { expression });
        const answer = await session.send('DOMDebugger.getEventListeners', {
          objectId: result.objectId ?? '',
        });
        count += answer.listeners.length;
      }
      return count;
    };
    await page.evaluate(() => {
      document.querySelector('cj-chronology')?.remove();
    });
    const before_ = await listeners();
    await page.evaluate(async () => {
      for (let n = 0; n < 20; n += 1) {
        const element = document.createElement('cj-chronology');
        document.body.append(element);
        await (element as unknown as { updateComplete: Promise<boolean> }).updateComplete;
        element.remove();
      }
    });
    assert.equal(await listeners(), before_);
    await page.context().close();
  });
});

// Texts of the timeline that stick out of their drawing or touch another text
async function labelFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('cj-chronology')?.shadowRoot;
    const faults: string[] = [];
    if (root?.querySelector('.timeline svg text') == null) faults.push('no text is drawn');
    for (const drawing of root?.querySelectorAll('.timeline svg') ?? []) {
      const frame = drawing.getBoundingClientRect();
      const texts = [...drawing.querySelectorAll('text')]
        .map((text) => ({ words: text.textContent.trim(), box: text.getBoundingClientRect() }))
        .filter(({ words, box }) => words !== '' && box.width > 0);
      texts.forEach(({ words, box }, at) => {
        if (box.left < frame.left - 1 || box.right > frame.right + 1) faults.push(`clipped: ${words}`);
        for (const other of texts.slice(at + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          if (across > 1 && down > 3) faults.push(`overlap: ${words} / ${other.words}`);
        }
      });
    }
    return faults;
  });
}

async function focusedAttribute(page: Page, name: string): Promise<string> {
  return page.evaluate((attribute) => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    return focused?.getAttribute(attribute) ?? '';
  }, name);
}

async function tabTo(page: Page, attribute: string): Promise<number> {
  for (let keys = 1; keys < 60; keys += 1) {
    await page.keyboard.press('Tab');
    if ((await focusedAttribute(page, attribute)) !== '') return keys;
  }
  return Infinity;
}
