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

async function story(name: string, width = 1280): Promise<{ page: Page; misdeeds: Misdeeds }> {
  const watched = await watchedPage(browser, pages.url);
  await watched.page.setViewportSize({ width, height: 900 });
  await watched.page.goto(`${pages.url}?story=${encodeURIComponent(`journey/${name}`)}`);
  await watched.page.waitForSelector('cj-journey .step');
  await drawn(watched.page);
  return watched;
}

async function drawn(page: Page): Promise<void> {
  await page.waitForTimeout(200); // two frames after the width is told
}

const SHAPES = ['SimpleNoFurtherAction', 'StepDown', 'LongPlan', 'LookedAfter', 'ThreeReturns'];

describe('the journey, for people who do not use a mouse or do not see it', () => {
  for (const name of SHAPES) {
    it(`names every step of ${name} with its place, days and decision, as headings and ordered lists`, async () => {
      const { page } = await story(name);
      const tree = await accessibilityTree(page);
      const steps = tree.filter(
        (line) => /^button: Step \d+ of \d+, .*\d{4}/.test(line) && !line.includes('Mark'),
      );
      const count = Number(/of (\d+)/.exec(steps[0] ?? '')?.[1]);
      assert.equal(steps.length, count);
      const decisions = steps.filter((line) =>
        /decision: .*(reason recorded|reason not recorded)/.test(line),
      );
      assert.ok(decisions.length >= 3, `${decisions.length} decisions are told`);
      assert.ok(tree.some((line) => line.startsWith('heading: Referral episode')));
      await page.context().close();
    });
  }

  it('brings the keyboard to every step from the first, and to every mark of the drawing by one stop', async () => {
    const { page } = await story('ThreeReturns');
    await tabTo(page, 'data-stop');
    const reached = new Set<string>();
    await page.keyboard.press('Home');
    for (let keys = 0; keys < 40; keys += 1) {
      reached.add(await focusedAttribute(page, 'data-stop'));
      await page.keyboard.press('ArrowDown');
    }
    const all = await page.evaluate(
      () => document.querySelector('cj-journey')?.shadowRoot?.querySelectorAll('[data-stop]').length,
    );
    assert.equal(reached.size, all);
    assert.equal(all, 28);
    await page.keyboard.press('Home');
    const cursors = await page.evaluate(
      () => document.querySelector('cj-journey')?.shadowRoot?.querySelectorAll('.journey-cursor').length,
    );
    assert.equal(cursors, 1);
    await page.context().close();
  });

  it('moves the one button of the drawing over its marks: each is at least 24 pixels and inside the drawing', async () => {
    const { page } = await story('LongPlan');
    await page.evaluate(() => {
      document
        .querySelector('cj-journey')
        ?.shadowRoot?.querySelector<HTMLElement>('.journey-cursor')
        ?.focus();
    });
    const places = new Set<string>();
    for (let keys = 0; keys < 80; keys += 1) {
      const box = await page.evaluate(() => {
        const root = document.querySelector('cj-journey')?.shadowRoot;
        const cursor = root?.querySelector('.journey-cursor')?.getBoundingClientRect();
        const frame = root?.querySelector('.drawing-frame')?.getBoundingClientRect();
        return cursor === undefined || frame === undefined
          ? null
          : {
              width: cursor.width,
              height: cursor.height,
              left: Math.round(cursor.left - frame.left),
              top: Math.round(cursor.top - frame.top),
              isInside: cursor.left >= frame.left - 24 && cursor.right <= frame.right + 24,
            };
      });
      assert.ok(box !== null && box.width > 23.9 && box.height > 23.9 && box.isInside, JSON.stringify(box));
      places.add(`${box.left} ${box.top}`);
      await page.keyboard.press('ArrowRight');
    }
    assert.ok(places.size >= 10, `${places.size} places`);
    await page.context().close();
  });

  it('prints every step, the day of judgement, the marking and the definitions', async () => {
    const { page } = await story('ThreeReturns');
    const names = await page.evaluate(() =>
      [...(document.querySelector('cj-journey')?.shadowRoot?.querySelectorAll('.headline') ?? [])].map(
        (name) => name.textContent,
      ),
    );
    await page.evaluate(() => {
      globalThis.dispatchEvent(new Event('beforeprint'));
    });
    await page.emulateMedia({ media: 'print' });
    const seen = async (selector: string): Promise<string[]> =>
      page.evaluate(
        (wanted) =>
          [...(document.querySelector('cj-journey')?.shadowRoot?.querySelectorAll<HTMLElement>(wanted) ?? [])]
            .filter((one) => one.getBoundingClientRect().height > 0)
            .map((one) => one.textContent.replace(/\s+/g, ' ').trim()),
        selector,
      );
    const printed = {
      steps: await seen('tbody th[scope=row]'),
      numbers: await seen('tbody td:first-child'),
      text: (await seen('.sheet')).join(' '),
      controls: (await seen('.bar button')).length,
      drawing: (await seen('.drawing-frame > svg')).length,
    };
    assert.deepEqual(printed.steps, names);
    assert.deepEqual(
      printed.numbers,
      names.map((_, at) => String(at + 1)),
    );
    assert.match(printed.text, /OFFICIAL-SENSITIVE: PERSONAL/);
    assert.match(printed.text, /As at 31 March 2016\./);
    assert.match(printed.text, /Working days leave out Saturdays/);
    assert.equal(printed.controls, 0);
    assert.equal(printed.drawing, 1);
    await page.context().close();
  });

  it('never clips or overlaps a label, in five shapes, three scales and three widths', async () => {
    for (const name of SHAPES) {
      const { page } = await story(name);
      for (const width of [1280, 800, 600]) {
        await page.setViewportSize({ width, height: 900 });
        for (const scale of ['time', 'equal', 'working-days']) {
          await page.evaluate((to) => {
            Object.assign(document.querySelector('cj-journey') ?? {}, { scale: to });
          }, scale);
          await drawn(page);
          assert.deepEqual(await labelFaults(page), [], `${name}, ${scale} at ${width}`);
        }
      }
      await page.context().close();
    }
  });

  it('tells the same at 320 pixels, without a drawing and without scrolling sideways', async () => {
    const { page: wide } = await story('LookedAfter');
    const { page } = await story('LookedAfter', 320);
    const told = async (one: Page): Promise<string[]> =>
      (await accessibilityTree(one)).filter(
        (line) => line.startsWith('button: Step') && !line.includes('Mark'),
      );
    assert.deepEqual(await told(page), await told(wide));
    const found = await page.evaluate(() => ({
      drawings: document.querySelector('cj-journey')?.shadowRoot?.querySelectorAll('.drawing-frame').length,
      sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }));
    assert.deepEqual(found, { drawings: 0, sideways: 0 });
    await page.context().close();
    await wide.context().close();
  });

  it('keeps the shapes that say something in forced colours', async () => {
    const { page } = await story('ThreeReturns');
    await page.emulateMedia({ forcedColors: 'active' });
    const borders = await page.evaluate(() =>
      ['.step.stage .number', '.step.wait .number', '.step.closed .number'].map((selector) => {
        const found = document.querySelector('cj-journey')?.shadowRoot?.querySelector(selector);
        return found == null ? '' : getComputedStyle(found).borderTopStyle;
      }),
    );
    assert.deepEqual(borders, ['solid', 'dashed', 'dashed']);
    await page.context().close();
  });

  it('stands still for people who ask for no motion', async () => {
    const { page } = await story('ThreeReturns');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
    await page.context().close();
  });

  it('takes itself away without a trace: 20 times made and removed, no listener is left', async () => {
    const { page } = await story('StepDown');
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
    const made = await page.evaluateHandle(() => {
      const one = document.querySelector('cj-journey');
      one?.remove();
      return one;
    });
    const before_ = await listeners();
    await page.evaluate(async (first) => {
      for (let n = 0; n < 20; n += 1) {
        const element = document.createElement('cj-journey');
        const { events, people, childId, asAt } = first as unknown as Record<string, unknown>;
        Object.assign(element, { events, people, childId, asAt });
        document.body.append(element);
        await (element as unknown as { updateComplete: Promise<boolean> }).updateComplete;
        element.remove();
      }
    }, made);
    assert.equal(await listeners(), before_);
    await page.context().close();
  });
});

// Texts of the drawing that stick out of it or touch another text
async function labelFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const drawing = document.querySelector('cj-journey')?.shadowRoot?.querySelector('.drawing-frame > svg');
    if (drawing == null) return ['nothing is drawn'];
    const faults: string[] = [];
    const frame = drawing.getBoundingClientRect();
    const texts = [...drawing.querySelectorAll('text')]
      .map((text) => ({ words: text.textContent.trim(), box: text.getBoundingClientRect() }))
      .filter(({ words, box }) => words !== '' && box.width > 0);
    if (texts.length === 0) faults.push('no text is drawn');
    texts.forEach(({ words, box }, at) => {
      if (box.left < frame.left - 1 || box.right > frame.right + 1) faults.push(`clipped: ${words}`);
      for (const other of texts.slice(at + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (across > 1 && down > 3) faults.push(`overlap: ${words} / ${other.words}`);
      }
    });
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

async function tabTo(page: Page, attribute: string): Promise<void> {
  for (let keys = 1; keys < 60; keys += 1) {
    await page.keyboard.press('Tab');
    if ((await focusedAttribute(page, attribute)) !== '') return;
  }
  assert.fail(`Tab never comes to ${attribute}`);
}
