import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { explorerSite } from '../support/explorer-site.js';
import { assertFineInEveryLook } from '../support/looks.js';

const explorer = explorerSite();

async function allCases(): Promise<Page> {
  const { page } = await explorer.open();
  await page.click('cj-explorer [data-place=cohort]');
  await page.waitForSelector('cj-explorer .figures');
  await page.waitForSelector('cj-rereferrals .summary');
  return page;
}

const field = (label: string): string => `cj-explorer .cohort-controls label:has-text("${label}")`;
const sentence = (page: Page): Promise<string> => page.innerText('cj-explorer .cohort-sentence');
const pick = async (page: Page, label: string, option: string): Promise<void> => {
  await page.selectOption(`${field(label)} >> nth=${label === 'Other team' ? -1 : 0} >> select`, {
    label: option,
  });
};
async function fillDay(page: Page, label: string, day: string): Promise<void> {
  await page.fill(`${field(label)} input`, day);
  await page.locator(`${field(label)} input`).dispatchEvent('change');
}
const numberIn = (text: string): number => Number(/[\d,]+/.exec(text)?.[0].replace(',', ''));
const shownParts = (page: Page): Promise<string[]> =>
  page.locator('cj-explorer .part:not([hidden])').evaluateAll((parts) => parts.map(({ id }) => id));
const onPaper = async (page: Page): Promise<string[]> => {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const shown = await shownParts(page);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  return shown;
};

describe('what is chosen of all cases', () => {
  it('narrows who came back to the team of the sentence while it is compared with another team', async () => {
    const page = await allCases();
    await pick(page, 'Team', 'Assessment Team East');
    const alone = await page.innerText('cj-rereferrals .headlines');
    const closures = numberIn(await page.innerText('cj-explorer [data-number=return-within-all]'));
    await pick(page, 'Compare', 'With another team');
    await pick(page, 'Other team', 'Assessment Team West');
    await page.waitForSelector('cj-rereferrals .sides table');
    const beside = await page.innerText('cj-rereferrals .headlines');
    assert.equal(beside, alone);
    assert.match(beside, new RegExp(`\\d+ of (the )?${closures}\\b`));
    const heads = await page.locator('cj-rereferrals .sides thead th').allInnerTexts();
    assert.deepEqual(heads.slice(1, 3), ['Assessment Team East', 'Assessment Team West']);
    const rows = await page.locator('cj-rereferrals .sides tbody tr').allInnerTexts();
    assert.match(rows[3] ?? '', new RegExp(`of ${closures}\\b`));
    await page.context().close();
  });

  it('is shown where only closures are left, and says that none came to the front door', async () => {
    const page = await allCases();
    await pick(page, 'Team', 'Safeguarding Team East');
    assert.match(await sentence(page), /: 0 of [\d,]{4,}\.$/);
    assert.match(await sentence(page), /^Cases that came to the front door, team: /);
    assert.match(await page.innerText('cj-explorer .place'), /None of these came to the front door/);
    const closures = await page.innerText('cj-explorer [data-number=return-within-all]');
    assert.ok(numberIn(closures) > 50, closures);
    assert.match(await page.innerText('cj-rereferrals .headlines'), new RegExp(`of (the )?${closures}\\b`));
    const hint = await page.getAttribute(`${field('Team')} >> nth=0 >> select`, 'aria-describedby');
    assert.match(await page.innerText(`cj-explorer #${hint ?? ''}`), /closure’s is the team that closed/);
    await page.context().close();
  });

  it('keeps the last good choice while the days are the wrong way round, and says what is wrong at the field', async () => {
    const page = await allCases();
    await fillDay(page, 'Decided to', '2013-03-31');
    assert.match(await sentence(page), /up to 31 March 2013: /);
    assert.match(await page.innerText('cj-rereferrals .summary'), /up to 31 March 2013/);
    await fillDay(page, 'Decided from', '2012-04-01');
    const good = await sentence(page);
    await fillDay(page, 'Decided from', '2014-04-01');
    assert.equal(await sentence(page), good);
    for (const label of ['Decided from', 'Decided to']) {
      const input = page.locator(`${field(label)} input`);
      assert.equal(await input.getAttribute('aria-invalid'), 'true');
      const id = (await input.getAttribute('aria-describedby')) ?? '';
      assert.match(await page.innerText(`cj-explorer #${id}`), /The first day is after the last\./);
    }
    await assertFineInEveryLook(page, 'days that are the wrong way round');
    await fillDay(page, 'Decided to', '2015-03-31');
    assert.match(await sentence(page), /from 1 April 2014 to 31 March 2015/);
    assert.equal(await page.locator('cj-explorer .cohort-controls .error').count(), 0);
    await fillDay(page, 'Decided to', '');
    assert.match(await sentence(page), /from 1 April 2014 on: /);
    assert.match(await page.innerText('cj-rereferrals .summary'), /from 1 April 2014 on/);
    await page.context().close();
  });

  it('says that another period is the wrong way round, and not that it is not chosen', async () => {
    const page = await allCases();
    await pick(page, 'Compare', 'With another period');
    await fillDay(page, 'Other period from', '2013-04-01');
    assert.match(await page.innerText('cj-explorer .place'), /Nothing is compared yet/);
    await fillDay(page, 'Other period to', '2012-04-03');
    const words = await page.innerText('cj-explorer .place');
    assert.match(words, /The first day is after the last\./);
    assert.doesNotMatch(words, /Nothing is compared yet/);
    await page.context().close();
  });

  it('clears what is compared too', async () => {
    const page = await allCases();
    const clear = page.locator('cj-explorer .choice-end button', { hasText: 'Clear' });
    assert.equal(await clear.isDisabled(), true);
    await pick(page, 'Compare', 'With another team');
    await pick(page, 'Other team', 'Assessment Team West');
    await page.waitForSelector('cj-rereferrals .sides');
    await clear.click();
    assert.equal(await page.locator('cj-rereferrals .sides').count(), 0);
    assert.equal(await page.locator('cj-explorer .cohort-controls select').count(), 7);
    assert.equal(await clear.isDisabled(), true);
    await page.context().close();
  });

  it('counts in its headline what every part shares; what the flow asks besides is said as the flow’s', async () => {
    const page = await allCases();
    const all = await sentence(page);
    await page.evaluate(() => {
      const flow = document.querySelector('cj-explorer')?.shadowRoot?.querySelector('cj-flow');
      const change = Object.assign(new Event('cj-flow-change'), { filter: { steps: ['assessment'] } });
      flow?.dispatchEvent(change);
    });
    await page.waitForSelector('cj-explorer >> text=/In the flow below: /');
    assert.equal(await sentence(page), all);
    const inFlow = await page.innerText('cj-explorer >> text=/In the flow below: /');
    assert.equal(numberIn(inFlow), numberIn(await page.innerText('cj-flow .summary')));
    await page.context().close();
  });
});

describe('all cases on paper', () => {
  it('is the part in which Print is pressed, and with the browser’s own print the part in view', async () => {
    const page = await allCases();
    assert.deepEqual(await onPaper(page), ['part-figures']);
    await page.click('cj-explorer .jumps [data-part=comeback]');
    assert.deepEqual(await onPaper(page), ['part-comeback']);
    const printed = await page.evaluate(() => {
      const root = document.querySelector('cj-explorer')?.shadowRoot;
      const flow = root?.querySelector('cj-flow');
      const parts: string[] = [];
      globalThis.print = () => {
        dispatchEvent(new Event('beforeprint'));
        for (const part of root?.querySelectorAll('.part:not([hidden])') ?? []) parts.push(part.id);
        dispatchEvent(new Event('afterprint'));
      };
      const buttons = [...(flow?.shadowRoot?.querySelectorAll('button') ?? [])];
      buttons.find(({ textContent }) => textContent.trim() === 'Print')?.click();
      return parts;
    });
    assert.deepEqual(printed, ['part-flow']);
    await page.click('cj-explorer .jumps [data-part=figures]');
    await page.check('cj-explorer .choice-end input >> nth=0');
    await page.click('cj-explorer .choice-end button >> text=Who came back');
    assert.deepEqual(await onPaper(page), ['part-comeback']);
    await page.context().close();
  });

  it('has how everything is counted, and leaves it as it was on screen', async () => {
    const page = await allCases();
    const words = 'Referrals that the council began within 12 months';
    const isShown = (): Promise<boolean> =>
      page.locator('cj-explorer #part-figures .definitions dd').last().isVisible();
    for (const isOpen of [false, true]) {
      if (isOpen) await page.click('cj-explorer .definitions summary');
      assert.equal(await isShown(), isOpen, words);
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      assert.equal(await isShown(), true);
      assert.equal(await page.isVisible('cj-explorer .definitions summary'), false);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      assert.equal(await isShown(), isOpen);
    }
    await page.context().close();
  });

  it('compares teams only where that is ticked, as what is shared does', async () => {
    const page = await allCases();
    await pick(page, 'Compare', 'With another team');
    await pick(page, 'Other team', 'Assessment Team West');
    const sides = page.locator('cj-rereferrals .sides');
    await sides.waitFor();
    const printed = async (): Promise<number> => {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      const count = await sides.count();
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      return count;
    };
    assert.equal(await printed(), 0);
    assert.equal(await sides.count(), 1);
    await page.check('cj-explorer .choice-end input >> nth=0');
    await sides.waitFor({ state: 'detached' });
    assert.doesNotMatch(await page.innerText('cj-explorer .place'), /left out/);
    await page.click('cj-explorer .choice-end button >> text=Who came back');
    assert.match(await page.innerText('cj-explorer .place'), /comparison of teams is left out/);
    await page.check('cj-explorer .choice-end input >> nth=1');
    await sides.waitFor({ state: 'attached' });
    assert.equal(await printed(), 1);
    await page.uncheck('cj-explorer .choice-end input >> nth=0');
    assert.equal(await printed(), 1);
    await assertFineInEveryLook(page, 'two teams');
    await page.context().close();
  });
});
