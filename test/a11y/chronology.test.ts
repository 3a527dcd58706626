import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accessibilityTree, type Watched } from '../support/browser.js';
import { focusedAttribute, tabTo } from '../support/focus.js';
import { labelFaults } from '../support/label-faults.js';
import { listenersLeft } from '../support/listeners-left.js';
import { sideways } from '../support/looks.js';
import { toPaper } from '../support/shown-texts.js';
import { storySite } from '../support/story-site.js';

const stories = storySite();
const story = (name: string): Promise<Watched> =>
  stories.open(`chronology/${name}`, { ready: 'cj-chronology .body' });

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
    await toPaper(page);
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
      const over = await sideways(page);
      assert.equal(over, 0, `${name} scrolls sideways by ${over}`);
      await page.context().close();
    }
  });

  it('clips no label and lays none over another, in timelines sparse and dense, wide and middling', async () => {
    for (const name of ['SixtyEvents', 'WholeRecord', 'OneChild', 'Siblings', 'PartialDates', 'Sparse']) {
      const { page } = await story(name);
      for (const width of [1280, 720]) {
        await page.setViewportSize({ width, height: 900 });
        await page.waitForTimeout(300); // two frames after the width is told
        assert.deepEqual(
          await labelFaults(page, 'cj-chronology', '.timeline svg'),
          [],
          `${name} at ${width}`,
        );
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
    assert.equal(await listenersLeft(page, 'cj-chronology'), 0);
    await page.context().close();
  });
});
