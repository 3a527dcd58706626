import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { accessibilityTree, type Watched } from '../support/browser.js';
import { assertAsKept } from '../support/kept-transcript.js';
import { listenersLeft } from '../support/listeners-left.js';
import { shownTexts, toPaper } from '../support/shown-texts.js';
import { storySite } from '../support/story-site.js';
import { transcript } from '../support/transcript.js';

const stories = storySite();
const story = (name: string, width = 1280): Promise<Watched> =>
  stories.open(`flow/${name}`, { ready: 'cj-flow .coverage', settle: 400, width });

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
      const walked = await walk(page);
      await page.context().close();
      assertAsKept(file, [...read, '', 'Walked with the arrow keys', ...walked]);
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
    shown.push(...(await shownTexts(page, 'cj-flow', 'tbody td, tbody th')));
    await toPaper(page);
    const printed = new Set(await shownTexts(page, 'cj-flow', 'tbody td, tbody th'));
    assert.ok(shown.length > 20);
    assert.deepEqual(
      shown.filter((cell) => !printed.has(cell)),
      [],
    );
    const text = (await shownTexts(page, 'cj-flow', '.summary, .definitions, .marking')).join(' ');
    assert.match(text, /OFFICIAL-SENSITIVE/);
    assert.match(text, /as at 31 March 2016/);
    assert.match(text, /shown as c/);
    assert.match(text, /A case is one referral episode/);
    await page.context().close();
  });

  it('leaves no listener behind after twenty are made and thrown away', async () => {
    const { page } = await story('Small');
    assert.equal(await listenersLeft(page, 'cj-flow', ['flow']), 0);
    await page.context().close();
  });

  it('shows all stories under the strict policy, without a report, a request or an error', async () => {
    for (const name of ['Small', 'Compared', 'Map', 'Table', 'Empty']) {
      const { page, misdeeds } = await stories.open(`flow/${name}`, { ready: 'cj-flow', settle: 300 });
      assert.deepEqual(misdeeds, { violations: [], requests: [], errors: [] }, name);
      await page.context().close();
    }
  });
});
