import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { accessibilityTree, openBrowser, watchedPage, type Misdeeds } from '../support/browser.js';
import { storyPage } from '../support/story-page.js';
import { transcript } from '../support/transcript.js';

const folder = join(import.meta.dirname, '../../docs/transcripts');
const rewrite = process.env['TRANSCRIPTS'] === 'write'; // then read what changed before it is committed

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

async function story(name: string, width = 1280): Promise<{ page: Page; misdeeds: Misdeeds }> {
  const watched = await watchedPage(browser, pages.url);
  await watched.page.setViewportSize({ width, height: 900 });
  await watched.page.goto(`${pages.url}?story=${encodeURIComponent(`flow/${name}`)}`);
  await watched.page.waitForSelector('cj-flow .coverage');
  await watched.page.waitForTimeout(400); // it is told its width, then draws
  return watched;
}

async function inFlow(page: Page, selector: string): Promise<string[]> {
  return page.evaluate(
    (wanted) =>
      [...(document.querySelector('cj-flow')?.shadowRoot?.querySelectorAll<HTMLElement>(wanted) ?? [])]
        .filter((one) => one.getBoundingClientRect().height > 0)
        .map((one) => one.textContent.replace(/\s+/g, ' ').trim()),
    selector,
  );
}

async function stop(page: Page): Promise<string> {
  return page.evaluate(
    () => document.querySelector('cj-flow')?.shadowRoot?.activeElement?.getAttribute('aria-label') ?? '',
  );
}

/** What is said on a walk: along the largest bands to the end, and then through the bands of the first step. */
async function walk(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    document.querySelector('cj-flow')?.shadowRoot?.querySelector<HTMLElement>('.proxy')?.focus();
  });
  const lines: string[] = [];
  const keys = [...Array<string>(12).fill('ArrowRight'), 'Home', 'ArrowRight', 'ArrowDown', 'ArrowDown'];
  lines.push(`focus: ${await stop(page)}`);
  for (const key of keys) {
    const was = await stop(page);
    await page.keyboard.press(key);
    await page.waitForTimeout(30);
    if ((await stop(page)) !== was) lines.push(`${key}: ${await stop(page)}`);
  }
  return lines;
}

describe('a flow, for people who do not use a mouse or do not see it', () => {
  for (const [name, file] of [
    ['Small', 'flow-small.txt'],
    ['Suppressed', 'flow-suppressed.txt'],
  ] as const) {
    it(`says in ${name}, read and walked, what docs/transcripts/${file} says`, async () => {
      const { page } = await story(name);
      const read = await transcript(page);
      const told = `${[...read, '', 'Walked with the arrow keys', ...(await walk(page))].join('\n')}\n`;
      await page.context().close();
      if (rewrite) writeFileSync(join(folder, file), told);
      assert.equal(told, readFileSync(join(folder, file), 'utf8'));
    });
  }

  it('names every button in the tree, and what the drawing says is said once', async () => {
    const { page } = await story('Large');
    const tree = await accessibilityTree(page);
    const buttons = tree.filter((line) => line.startsWith('button: '));
    assert.ok(buttons.length >= 3);
    assert.deepEqual(
      buttons.filter((line) => line === 'button: '),
      [],
    );
    assert.equal(buttons.filter((line) => /cases?, \d+(\.\d+)?% of all$/.test(line)).length, 1);
    await page.context().close();
  });

  it('comes to every step and every band of the first step by arrow keys alone', async () => {
    const { page } = await story('Small');
    const said = await walk(page);
    assert.ok(said.some((line) => / to .+: \d+ cases?, /.test(line)));
    assert.ok(said.every((line) => /: .+: (\d+ cases?|a number hidden)/.test(line)));
    await page.context().close();
  });

  it('fits 320 pixels in every view, without a page that scrolls sideways', async () => {
    for (const name of ['Large', 'Map', 'Table', 'Routes', 'Compared', 'Suppressed']) {
      const { page } = await story(name, 320);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 320, `${name} is ${width} wide`);
      await page.context().close();
    }
  });

  it('keeps the edges of steps and bands in forced colours', async () => {
    const { page } = await story('Large');
    await page.emulateMedia({ forcedColors: 'active' });
    const faint = await page.evaluate(() => {
      const paper = getComputedStyle(document.documentElement).backgroundColor;
      const root = document.querySelector('cj-flow')?.shadowRoot;
      return [...(root?.querySelectorAll('.card .paper, .band, .card text') ?? [])].filter((one) => {
        const { stroke, fill } = getComputedStyle(one);
        return [stroke, fill].every((colour) => colour === paper || colour === 'none');
      }).length;
    });
    assert.equal(faint, 0);
    await page.context().close();
  });

  it('prints every number of the tables that it shows, the definitions and the day', async () => {
    const { page } = await story('Suppressed');
    await page.evaluate(() => {
      const flow = document.querySelector('cj-flow');
      if (flow !== null) flow.view = 'table';
    });
    const shown: string[] = [];
    const tabs = await page.evaluate(
      () => document.querySelector('cj-flow')?.shadowRoot?.querySelectorAll('.segments').length ?? 0,
    );
    assert.ok(tabs > 0);
    shown.push(...(await inFlow(page, 'tbody td, tbody th')));
    await page.evaluate(() => {
      globalThis.dispatchEvent(new Event('beforeprint'));
    });
    await page.emulateMedia({ media: 'print' });
    const printed = new Set(await inFlow(page, 'tbody td, tbody th'));
    assert.ok(shown.length > 20);
    assert.deepEqual(
      shown.filter((cell) => !printed.has(cell)),
      [],
    );
    const text = (await inFlow(page, '.summary, .definitions, .marking')).join(' ');
    assert.match(text, /OFFICIAL-SENSITIVE/);
    assert.match(text, /as at 31 March 2016/);
    assert.match(text, /shown as c/);
    assert.match(text, /A case is one referral episode/);
    await page.context().close();
  });

  it('leaves no listener behind after twenty are made and thrown away', async () => {
    const { page } = await story('Small');
    const counted = await page.evaluate(async () => {
      let open = 0;
      for (const target of [globalThis, document] as EventTarget[]) {
        const add = target.addEventListener.bind(target);
        const remove = target.removeEventListener.bind(target);
        target.addEventListener = (...given: Parameters<typeof add>) => {
          open += 1;
          add(...given);
        };
        target.removeEventListener = (...given: Parameters<typeof remove>) => {
          open -= 1;
          remove(...given);
        };
      }
      const flow = document.querySelector('cj-flow')?.flow ?? null;
      for (let time = 0; time < 20; time += 1) {
        const element = document.createElement('cj-flow');
        element.flow = flow;
        document.body.append(element);
        await element.updateComplete;
        element.remove();
      }
      return open;
    });
    assert.equal(counted, 0);
    await page.context().close();
  });

  it('shows all stories under the strict policy, without a report, a request or an error', async () => {
    for (const name of ['Small', 'Compared', 'Map', 'Table', 'Empty']) {
      const watched = await watchedPage(browser, pages.url);
      await watched.page.goto(`${pages.url}?story=${encodeURIComponent(`flow/${name}`)}`);
      await watched.page.waitForSelector('cj-flow');
      await watched.page.waitForTimeout(300);
      assert.deepEqual(watched.misdeeds, { violations: [], requests: [], errors: [] }, name);
      await watched.page.context().close();
    }
  });
});
