import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { accessibilityTree, type Watched } from '../support/browser.js';
import { focusedAttribute, tabTo } from '../support/focus.js';
import { labelFaults } from '../support/label-faults.js';
import { listenersLeft } from '../support/listeners-left.js';
import { sideways } from '../support/looks.js';
import { shownTexts, toPaper } from '../support/shown-texts.js';
import { storySite } from '../support/story-site.js';

const DRAWN = 200; // ms: two frames after the width is told

const stories = storySite();
const story = (name: string, width = 1280): Promise<Watched> =>
  stories.open(`journey/${name}`, { ready: 'cj-journey .step', settle: DRAWN, width });

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
    await toPaper(page);
    const seen = (selector: string): Promise<string[]> => shownTexts(page, 'cj-journey', selector);
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
          await page.waitForTimeout(DRAWN);
          assert.deepEqual(
            await labelFaults(page, 'cj-journey', '.drawing-frame > svg'),
            [],
            `${name}, ${scale} at ${width}`,
          );
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
    const drawings = await page.evaluate(
      () => document.querySelector('cj-journey')?.shadowRoot?.querySelectorAll('.drawing-frame').length,
    );
    assert.deepEqual({ drawings, sideways: await sideways(page) }, { drawings: 0, sideways: 0 });
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
    assert.equal(await listenersLeft(page, 'cj-journey', ['events', 'people', 'childId', 'asAt']), 0);
    await page.context().close();
  });
});
