import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { COHORT_MEASURES, cohortMembers, sharingPreset } from '@case-journey/core';
import { cohortData } from '../../packages/explorer/src/cohort/cohort-data.js';
import { figuresOf } from '../../packages/explorer/src/cohort/cohort-figures.js';
import { figuresTogether, yearsIn } from '../../packages/explorer/src/cohort/cohort-years.js';
import { inventedCaseload } from '../../packages/explorer/src/invented-caseload.js';
import { stored, type Watched } from '../support/browser.js';
import { csvFile, explorerSite, openFiles } from '../support/explorer-site.js';
import { focusedWords } from '../support/focus.js';
import { assertFineInEveryLook } from '../support/looks.js';

const explorer = explorerSite();

async function allCases(): Promise<Watched> {
  const watched = await explorer.open();
  await watched.page.click('cj-explorer [data-place=cohort]');
  await watched.page.waitForSelector('cj-explorer .figures');
  return watched;
}

const control = (label: string): string => `cj-explorer .cohort-controls label:has-text("${label}")`;
const numberIn = (text: string): number => Number(/[\d,]+/.exec(text)?.[0].replace(',', ''));

function idWithFocus(): string {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at?.id ?? '';
}

describe('the numbers of the page of all cases', () => {
  const data = cohortData(inventedCaseload());
  const years = yearsIn(data);

  it('add up: what the years have, and what has no usable day, is the whole', () => {
    const { groups } = figuresTogether(data.measures, {}, years);
    for (const name of COHORT_MEASURES)
      for (const unit of ['numerator', 'denominator'] as const) {
        const [all = 0, ...parts] = groups.map(({ shares }) => shares[name][unit]);
        assert.equal(
          parts.reduce((sum, part) => sum + part, 0),
          all,
          `${name}, ${unit}`,
        );
      }
  });

  it('open exactly as many cases as they say', () => {
    const filter = { from: '2012-04-01', to: '2013-03-31', sources: ['education'] };
    const group = figuresTogether(data.measures, filter, years).groups.find(({ key }) => key === '2013');
    for (const name of COHORT_MEASURES) {
      const share = group?.shares[name];
      assert.ok(share !== undefined && share.denominator > 0, name);
      assert.equal(cohortMembers(data.measures[name], filter, false).length, share.numerator);
      assert.equal(cohortMembers(data.measures[name], filter, true).length, share.denominator);
    }
  });

  it('hide numbers from 1 to 5 where they are shared, whatever is chosen', () => {
    for (const filter of [{}, { needs: ['N2'] }, { ethnicities: ['refused'] }, { sources: ['housing'] }]) {
      const figures = figuresOf(figuresTogether(data.measures, filter, years), sharingPreset());
      for (const [key, own] of figures)
        for (const name of COHORT_MEASURES)
          for (const number of [own[name].numerator, own[name].denominator])
            assert.ok(number === 'c' || number === 0 || number > 5, `${key} ${name} ${number}`);
    }
  });
});

describe('all cases in the explorer', () => {
  it('shows figures, the flow and who came back, and does nothing that the policy forbids', async () => {
    const { page, misdeeds } = await allCases();
    await page.waitForSelector('cj-flow .summary');
    await page.waitForSelector('cj-rereferrals .summary');
    assert.match(
      await page.innerText('cj-explorer .cohort-sentence'),
      /^Cases that came to the front door: /,
    );
    assert.deepEqual(misdeeds, { violations: [], requests: [], errors: [] });
    assert.equal(await stored(page), 0);
    assert.equal(page.url(), explorer.url());
    await page.context().close();
  });

  it('chooses cases for every view at once, and says which', async () => {
    const { page } = await allCases();
    await page.selectOption(`${control('Year to 31 March')} select`, { label: '2012–13' });
    await page.selectOption(`${control('Source')} select`, { label: 'Education' });
    const sentence = await page.innerText('cj-explorer .cohort-sentence');
    assert.match(
      sentence,
      /^Cases that came to the front door from 1 April 2012 to 31 March 2013, from: Education: \d+ of [\d,]+\.$/,
    );
    const shown = numberIn(sentence.slice(sentence.lastIndexOf(': ')));
    assert.equal(numberIn(await page.innerText('cj-flow .summary')), shown);
    const referrals = numberIn(await page.innerText('cj-explorer [data-number=re-referral-all]'));
    assert.equal(numberIn(await page.innerText('cj-rereferrals .summary')), referrals);
    await page.context().close();
  });

  it('takes what is chosen in the flow for the whole page', async () => {
    const { page } = await allCases();
    await page.click('cj-flow .choices summary');
    await page.selectOption('cj-flow label:has-text("Need") select', { index: 1 });
    await page.waitForSelector('cj-explorer .cohort-sentence >> text=/need: /');
    assert.notEqual(await page.inputValue(`${control('Need')} select`), 'All');
    await page.click('cj-explorer .cohort-controls button >> text=Clear');
    assert.match(
      await page.innerText('cj-explorer .cohort-sentence'),
      /^Cases that came to the front door: /,
    );
    await page.context().close();
  });

  it('keeps not recorded, preferred not to say and not yet obtained apart, and offers no worker', async () => {
    const { page } = await allCases();
    const offered = await page.locator(`${control('Ethnicity')} option`).allInnerTexts();
    assert.deepEqual(offered.slice(1, 4), ['Not recorded', 'Preferred not to say', 'Not yet obtained']);
    assert.doesNotMatch(await page.innerText('cj-explorer .cohort-controls'), /worker/i);
    await page.context().close();
  });

  it('is walked by keyboard: all cases, a filter, a number, a child, and back to the same place', async () => {
    const { page } = await allCases();
    await page.goBack();
    await page.waitForSelector('cj-explorer .finder');
    await page.focus('cj-explorer [data-place=cohort]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('cj-explorer .figures');
    await page.focus(`${control('Year to 31 March')} select`);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const sentence = await page.innerText('cj-explorer .cohort-sentence');
    assert.match(sentence, /from 1 April 2011 to 31 March 2012/);
    await page.focus('cj-explorer [data-number=re-referral-part]');
    const count = numberIn(await focusedWords(page));
    await page.keyboard.press('Enter');
    await page.waitForSelector('cj-explorer .case-list');
    assert.match(await focusedWords(page), /^Children behind the number: Re-referrals/);
    const listed = await page.innerText('cj-explorer .case-list p >> nth=0');
    assert.equal(numberIn(listed), count);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const child = await focusedWords(page);
    await page.keyboard.press('Enter');
    await page.waitForSelector('cj-chronology .row');
    assert.equal(await page.innerText('cj-chronology .title'), `Chronology: ${child}`);
    assert.equal(await focusedWords(page), '← All cases');
    await page.keyboard.press('Enter');
    await page.waitForSelector('cj-explorer .case-list');
    assert.equal(await focusedWords(page), child);
    assert.equal(await page.innerText('cj-explorer .cohort-sentence'), sentence);
    await page.context().close();
  });

  it('opens the cases behind a number of the flow', async () => {
    const { page } = await allCases();
    await page.click('cj-flow button >> text=Routes');
    const route = page.locator('cj-flow .routes button, cj-flow ol button').first();
    const count = numberIn(await route.innerText());
    await route.click();
    await page.waitForSelector('cj-explorer .case-list');
    assert.equal(numberIn(await page.innerText('cj-explorer .case-list p >> nth=0')), count);
    await page.context().close();
  });

  it('hides small numbers where they are shared, opens no children, and shows one part', async () => {
    const { page } = await allCases();
    await page.check('cj-explorer .cohort-controls input[type=checkbox]');
    await page
      .waitForSelector('cj-explorer .cohort-controls >> text=Part to share', { state: 'attached' })
      .catch(() => null);
    const cells = await page.locator('cj-explorer table.years td.number').allInnerTexts();
    assert.ok(
      cells.every((cell) => !/^[1-5]$/.test(cell)),
      cells.join(),
    );
    assert.ok(cells.includes('c'), 'the first year has two contacts');
    assert.equal(await page.locator('cj-explorer .figures button').count(), 0);
    assert.equal(await page.isVisible('cj-flow'), false);
    await page.click('cj-explorer .choice-end button >> text=What happened');
    assert.equal(await page.isVisible('cj-explorer .figures'), false);
    assert.match(await page.innerText('cj-flow .summary'), /shown as c/);
    await page.context().close();
  });

  it('hides small numbers on paper, whatever is chosen for the screen', async () => {
    const { page } = await allCases();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    assert.ok((await page.locator('cj-explorer table.years td.number').allInnerTexts()).includes('c'));
    assert.equal(await page.isVisible('cj-flow'), false);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    assert.ok(!(await page.locator('cj-explorer table.years td.number').allInnerTexts()).includes('c'));
    await page.context().close();
  });

  it('leads to each part of a long page, and not where one part is shown alone', async () => {
    const { page } = await allCases();
    await page.focus('cj-explorer .jumps [data-part=comeback]');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(idWithFocus), 'part-comeback');
    const { y = Infinity } = (await page.locator('cj-rereferrals').boundingBox()) ?? {};
    assert.ok(y > -40 && y < 900, `${y}`);
    await page.check('cj-explorer .cohort-controls input[type=checkbox]');
    assert.equal(await page.locator('cj-explorer .jumps').count(), 0);
    await page.context().close();
  });

  it('compares before and after a day, says that follow-up differs, and not which is better', async () => {
    const { page } = await allCases();
    await page.selectOption(`${control('Compare')} select`, { label: 'Before and after' });
    assert.match(await page.innerText('cj-explorer .place'), /Nothing is compared yet: choose the day/);
    await page.fill(`${control('The day')} input`, '2014-10-01');
    await page.keyboard.press('Tab');
    await page.waitForSelector('cj-rereferrals .sides table');
    const words = await page.innerText('cj-rereferrals .sides');
    assert.match(words, /From 1 October 2013 to 30 September 2014/);
    assert.match(words, /One group could be followed much longer than the other/);
    assert.doesNotMatch(words, /improv|worse/i);
    assert.equal(await page.locator('cj-rereferrals .sides tbody tr').count(), 4);
    await page.context().close();
  });

  it('counts files that were dropped, and says where it cannot', async () => {
    const { page, misdeeds } = await allCases();
    const events = `Child ID,Date,Event type,What happened
C1,14/03/2010,Referral,From school
C1,01/06/2010,Closure,Nothing more to do
C1,20/12/2010,Referral,Again
C2,01/05/2011,Referral,From the police
`;
    const drop = async (text: string): Promise<void> => {
      await page.click('cj-explorer [data-place=list]');
      await openFiles(page, csvFile('invented.csv', text));
      await page.click('cj-explorer [data-place=cohort]');
    };
    await drop(events);
    await page.waitForSelector('cj-explorer .figures');
    assert.match(await page.innerText('cj-explorer .cohort-sentence'), /3 of 3/);
    await page.selectOption(`${control('Year to 31 March')} select`, { index: 2 });
    assert.match(await page.innerText('cj-explorer .figure.official'), /No rate/);
    await page.goBack();
    await page.waitForSelector('cj-explorer .report');
    const visits = 'Child ID,Date,Event type,What happened\nC1,14/03/2010,Visit,Home\n';
    await openFiles(page, csvFile('visits.csv', visits));
    await page.waitForSelector('cj-explorer .report >> text=visits.csv');
    await page.click('cj-explorer [data-place=cohort]');
    await page.waitForSelector('cj-explorer >> text=/Nothing can be counted/');
    assert.deepEqual(misdeeds, { violations: [], requests: [], errors: [] });
    await page.context().close();
  });

  it('passes axe in every look, and reflows at 320 pixels', async () => {
    const { page } = await allCases();
    await page.click('cj-explorer [data-number=re-referral-part]');
    await assertFineInEveryLook(page, 'all cases');
    await page.context().close();
  });
});
