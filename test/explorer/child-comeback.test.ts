import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { csvFile, explorerSite, openFiles } from '../support/explorer-site.js';
import { focusedAttribute } from '../support/focus.js';
import { assertFineInEveryLook } from '../support/looks.js';

const CSV = `Child ID,Date,Event type,What happened
C1,14/03/2010,Referral,From school
C1,01/06/2010,Closure,Nothing more to do
C1,20/12/2010,Referral,Again
C1,01/03/2011,Closure,Help given
C2,01/05/2011,Referral,From the police
C2,01/06/2011,Closure,Nothing more to do
`;

const explorer = explorerSite();

async function child(page: Page, name: string): Promise<void> {
  await page.click(`cj-explorer tbody .child .link >> text=${name}`);
  await page.waitForSelector('cj-chronology .row');
}

describe('coming back on a child’s page', () => {
  it('stands under the journey of a child with several episodes, made when it is asked for', async () => {
    const { page, misdeeds } = await explorer.open();
    await openFiles(page, csvFile('invented.csv', CSV));
    await child(page, 'C1');
    assert.equal(await page.locator('cj-rereferrals').count(), 0);
    await page.click('cj-explorer .views >> text=Journey');
    await page.waitForSelector('cj-rereferrals .arcs');
    assert.equal(await page.innerText('cj-rereferrals .title'), 'Coming back to the front door: C1');
    const [journey, comeback] = await Promise.all(
      ['cj-journey', 'cj-rereferrals'].map((name) => page.locator(name).boundingBox()),
    );
    assert.ok((comeback?.y ?? 0) >= (journey?.y ?? 0) + (journey?.height ?? Infinity) - 1);
    assert.equal(await page.locator('cj-rereferrals .steps li').count(), 2);
    const marking = page.locator('cj-explorer .coming-back .marking');
    assert.equal(await marking.isVisible(), false);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await marking.innerText(), 'OFFICIAL-SENSITIVE: PERSONAL');
    assert.equal(await marking.isVisible(), true);
    await page.emulateMedia({ media: 'screen' });
    await assertFineInEveryLook(page, 'a child who came back');
    assert.deepEqual(misdeeds, { violations: [], requests: [], errors: [] });
    await page.context().close();
  });

  it('is not there for a child with one episode', async () => {
    const { page } = await explorer.open();
    await openFiles(page, csvFile('invented.csv', CSV));
    await child(page, 'C2');
    await page.click('cj-explorer .views >> text=Journey');
    await page.waitForSelector('cj-journey .summary');
    assert.equal(await page.locator('cj-rereferrals').count(), 0);
    await page.context().close();
  });

  it('leads to a referral or closure in the chronology, and marks it on the way back', async () => {
    const { page } = await explorer.open();
    await openFiles(page, csvFile('invented.csv', CSV));
    await child(page, 'C1');
    await page.click('cj-explorer .views >> text=Journey');
    await page.click('cj-rereferrals .steps .event >> text=20 December 2010');
    await page.waitForSelector('cj-chronology .row.selected');
    assert.match(await page.innerText('cj-chronology .row.selected'), /20 December 2010/);
    assert.match(await focusedAttribute(page, 'data-stop'), /^e\d+$/);
    await page.goBack();
    await page.waitForSelector('cj-rereferrals [aria-current=true]');
    assert.match(await page.innerText('cj-rereferrals [aria-current=true]'), /20 December 2010/);
    await page.context().close();
  });
});
