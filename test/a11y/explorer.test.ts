import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { handedPage } from '../../scripts/handed-page.mjs';
import { serve } from '../../scripts/serve.mjs';
import { accessibilityTree, stored } from '../support/browser.js';
import { csvFile, EXPLORER, explorerSite, openFiles } from '../support/explorer-site.js';
import { focusedAttribute, focusedWords } from '../support/focus.js';
import { assertFineInEveryLook } from '../support/looks.js';
import { ANNEX_A } from '../support/shared-data.js';

const CSV = `Child ID,Date,Event type,What happened,Source,Child seen
C1,14/03/2010,Referral,"Referral from school, hungry",School,
C1,about August 2010,Household change,Partner moved in,Health visitor,
C2,31/02/2011,Visit,Visit to the home,Social worker,yes
C1,14/03/2010,Referral,"Referral from school, hungry",School,
`;

const explorer = explorerSite();
const invented = csvFile('invented.csv', CSV);
const childNames = (page: Page): Promise<string[]> =>
  page.locator('cj-explorer tbody .child .link').allInnerTexts();

for (const [kind, address] of [
  ['served under the strict policy', explorer.url],
  ['as one file from disk, offline', (): string => pathToFileURL(join(EXPLORER, 'case-journey.html')).href],
] as const) {
  describe(`the explorer, ${kind}`, () => {
    it('opens on the invented caseload, shows a child, and does nothing that the policy forbids', async () => {
      const { page, misdeeds } = await explorer.open(address());
      assert.match(await page.innerText('cj-explorer .intro'), /Everyone here is invented/);
      const [first] = await childNames(page);
      await page.click('cj-explorer tbody .child .link');
      await page.waitForSelector('cj-chronology .row');
      assert.equal(await page.innerText('cj-chronology .title'), `Chronology: ${first!}`);
      await page.click('cj-chronology [data-stop^=e]');
      await page.waitForSelector('cj-chronology .details');
      assert.deepEqual(misdeeds, { violations: [], requests: [], errors: [] });
      assert.equal(await stored(page), 0);
      assert.doesNotMatch(await page.title(), /Child/);
      await page.context().close();
    });

    it('reads a dropped table, accounts for every row and names each problem’s line', async () => {
      const { page, misdeeds } = await explorer.open(address());
      await openFiles(page, invented);
      const report = await page.innerText('cj-explorer .report');
      assert.match(report, /Rows read\s+4/);
      assert.match(report, /3 \+ 1 = 4\. Every row is accounted for\./);
      const problem = await page.innerText('cj-explorer .problem-list tbody');
      assert.match(problem, /^Line 4\s+B, date/);
      assert.doesNotMatch(problem, /31\/02\/2011/);
      assert.deepEqual((await childNames(page)).sort(), ['C1', 'C2']);
      await page.click('cj-explorer tbody .child .link >> text=C1');
      assert.deepEqual(await page.locator('cj-chronology .when').allInnerTexts(), [
        '14 March 2010',
        'About August 2010',
      ]);
      assert.deepEqual(misdeeds, { violations: [], requests: [], errors: [] });
      await page.context().close();
    });
  });
}

async function decideAs(page: Page, name: string): Promise<void> {
  await page.click('cj-explorer .keep summary');
  await page.fill('cj-explorer .keep input >> nth=0', name);
  await page.keyboard.press('Tab');
  await page.waitForSelector('cj-chronology .proposal');
}

describe('the explorer', () => {
  it('reads a real Annex A workbook', { skip: ANNEX_A.skip }, async () => {
    const { page, misdeeds } = await explorer.open();
    await openFiles(page, ANNEX_A.path);
    assert.match(await page.innerText('cj-explorer .report'), /an Annex A workbook[\s\S]*Rows read\s+43/);
    assert.equal((await page.locator('cj-explorer .problem-list tbody tr').count()) > 5, true);
    assert.deepEqual(misdeeds, { violations: [], requests: [], errors: [] });
    await page.context().close();
  });

  it('shows what each column was taken for, and reads again when a person corrects it', async () => {
    const { page } = await explorer.open();
    const odd = 'Child,When it was,Remark\nC1,14/03/2010,Seen at school\nC1,15/03/2010,Seen at home\n';
    await openFiles(page, csvFile('odd.csv', odd));
    assert.match(await page.innerText('cj-explorer .report'), /This file was not read/);
    await page.selectOption('cj-explorer .columns-read label:has-text("Remark") select', 'whatHappened');
    await page.selectOption('cj-explorer .columns-read label:has-text("When it was") select', 'date');
    await page.waitForFunction(() =>
      document
        .querySelector('cj-explorer')
        ?.shadowRoot?.querySelector('summary')
        ?.textContent.startsWith('3 of 3'),
    );
    await page.click('cj-explorer tbody .child .link');
    await page.click('cj-chronology button >> text=Show all 2 records');
    assert.deepEqual(await page.locator('cj-chronology .when').allInnerTexts(), [
      '14 March 2010',
      '15 March 2010',
    ]);
    assert.match(await page.innerText('cj-chronology .row'), /Seen at school/);
    await page.context().close();
  });

  it('keeps focus where a person is: after a file, the next page of children, and the browser’s Back', async () => {
    const { page } = await explorer.open();
    await page.focus('cj-explorer .below .link');
    await page.keyboard.press('Enter');
    assert.equal(await page.locator('cj-explorer tbody tr').count(), 70);
    assert.equal(await focusedWords(page), (await childNames(page))[20]);
    await page.keyboard.press('Enter');
    await page.waitForSelector('cj-chronology .row');
    await page.click('cj-explorer .path .control >> text=Next child');
    assert.equal(await focusedWords(page), 'Next child');
    await page.goBack();
    await page.waitForSelector('cj-explorer tbody tr');
    assert.equal(await focusedWords(page), (await childNames(page))[21]);
    assert.equal(page.url(), explorer.url());
    await openFiles(page, invented);
    assert.equal(await focusedWords(page), 'invented.csv');
    assert.match(
      await page.innerText('cj-explorer .file-side > [role=status]'),
      /^\d events were read\. \d problems?\.$/,
    );
    await page.context().close();
  });

  it('judges other files afresh when a day was chosen for the ones before', async () => {
    const { page } = await explorer.open();
    const today = await page.inputValue('cj-explorer input[type=date]');
    await openFiles(page, invented);
    await page.fill('cj-explorer input[type=date]', '2012-01-01');
    await page.waitForFunction(() =>
      document
        .querySelector('cj-explorer')
        ?.shadowRoot?.querySelector('.below[role=status]')
        ?.textContent.includes('1 January 2012'),
    );
    await openFiles(page, csvFile('other.csv', CSV));
    await page.waitForFunction(
      () =>
        document.querySelector('cj-explorer')?.shadowRoot?.querySelector('.report h2')?.textContent ===
        'other.csv',
    );
    assert.equal(await page.inputValue('cj-explorer input[type=date]'), today);
    await page.context().close();
  });

  it('keeps the decisions on a child apart from those on a child of the same id in another file', async () => {
    const { page } = await explorer.open();
    await openFiles(page, invented);
    await page.click('cj-explorer tbody .child .link >> text=C1');
    await decideAs(page, 'Worker 31');
    await page.click('cj-chronology .proposal .strong');
    assert.match(await page.innerText('cj-chronology .summary'), /1 entry in the chronology/);
    await page.goBack();
    await openFiles(page, csvFile('other.csv', CSV));
    await page.waitForFunction(
      () =>
        document.querySelector('cj-explorer')?.shadowRoot?.querySelector('.report h2')?.textContent ===
        'other.csv',
    );
    await page.click('cj-explorer tbody .child .link >> text=C1');
    assert.doesNotMatch(await page.innerText('cj-chronology .summary'), /in the chronology/);
    await page.context().close();
  });

  it('decides once for a double click', async () => {
    const { page } = await explorer.open();
    await page.click('cj-explorer tbody .child .link');
    await decideAs(page, 'Worker 31');
    await page.dblclick('cj-chronology .proposal .strong');
    assert.match(await page.innerText('cj-chronology .summary'), /1 entry in the chronology/);
    await page.click('cj-chronology .consider button >> text=Undo the last decision');
    assert.doesNotMatch(await page.innerText('cj-chronology .summary'), /in the chronology/);
    await page.context().close();
  });

  it('counts in the filter what the list is of, in the chronology and in all records', async () => {
    const { page } = await explorer.open();
    await page.click('cj-explorer tbody .child .link');
    await page.waitForSelector('cj-chronology .row');
    const agree = async (): Promise<void> => {
      const [shown] = /^[\d,]+/.exec(await page.innerText('cj-filter [part=sentence]')) ?? [];
      const [, listed] =
        /open on this page\. ([\d,]+) of/.exec(await page.innerText('cj-chronology .foot')) ?? [];
      assert.equal(shown, listed);
    };
    await agree();
    await page.click('cj-filter button >> text=Clear filters');
    await agree();
    await page.click('cj-chronology .view-bar button >> text=All records');
    await agree();
    await page.context().close();
  });

  it('shows a child as chronology, journey and record queries, chosen with the arrow keys', async () => {
    const { page, misdeeds } = await explorer.open();
    await page.click('cj-explorer tbody .child .link');
    await page.waitForSelector('cj-explorer .views >> text=/Record queries .\\d+/');
    assert.equal(await page.locator('cj-journey, cj-checks').count(), 0, 'made before anybody asked');
    await page.focus('cj-explorer .views [tabindex="0"]');
    await page.keyboard.press('ArrowRight');
    await page.waitForSelector('cj-journey .summary');
    assert.equal(await page.isVisible('cj-chronology'), false);
    await page.keyboard.press('ArrowRight');
    const [, count] = /\((\d+)\)/.exec(await focusedWords(page)) ?? [];
    assert.match(await page.innerText('cj-checks .summary'), new RegExp(`^${count!} record quer`));
    await page.click('cj-explorer .path .control >> text=Next child');
    await page.waitForSelector('cj-checks .summary');
    await page.keyboard.press('Tab');
    assert.deepEqual(misdeeds, { violations: [], requests: [], errors: [] });
    assert.equal(await stored(page), 0);
    assert.equal(page.url(), explorer.url());
    await page.context().close();
  });

  it('leads from a record query to its event in the chronology, and the browser’s Back leads back', async () => {
    const { page } = await explorer.open();
    await page.click('cj-explorer tbody .child .link');
    await page.click('cj-explorer .views >> text=Record queries');
    const picked = await page.locator('cj-checks .event').first().innerText();
    await page.click('cj-checks .event >> nth=0');
    await page.waitForSelector('cj-chronology .row.selected');
    const row = await page.innerText('cj-chronology .row.selected');
    assert.ok(row.includes(picked.slice(0, picked.lastIndexOf(','))), `${picked} is not in ${row}`);
    assert.match(await focusedAttribute(page, 'data-stop'), /^e\d+$/);
    await page.goBack();
    await page.waitForSelector('cj-checks .row.selected');
    assert.match(await focusedWords(page), /^Record queries/);
    await page.goForward();
    await page.waitForSelector('cj-chronology .row.selected');
    await page.click('cj-explorer .path .control >> nth=0');
    await page.waitForSelector('cj-explorer tbody tr');
    await page.context().close();
  });

  it('shows an event that the filter leaves out, and says that it does', async () => {
    const { page } = await explorer.open();
    await page.click('cj-explorer tbody .child .link');
    await page.waitForSelector('cj-chronology .row');
    await page.fill('cj-filter input[type=search]', 'a word that stands nowhere');
    await page.waitForSelector('cj-chronology >> text=Nothing matches the filter.');
    await page.click('cj-explorer .views >> text=Record queries');
    await page.click('cj-checks .event >> nth=0');
    await page.waitForSelector('cj-explorer .notice >> text=all records are shown');
    await page.waitForSelector('cj-chronology .row.selected');
    assert.match(await focusedAttribute(page, 'data-stop'), /^e\d+$/);
    await page.goBack();
    await page.waitForSelector('cj-checks .row.selected');
    assert.equal(await page.locator('cj-explorer .notice').count(), 0);
    await page.context().close();
  });

  it('keeps a reply for as long as the page is open, saves it, and opens it again once', async () => {
    const { page } = await explorer.open();
    await openFiles(page, invented);
    await page.click('cj-explorer tbody .child .link >> text=C1');
    await page.click('cj-explorer .views >> text=Record queries');
    assert.match(await page.innerText('cj-explorer .reply-hint'), /give your name/);
    await page.click('cj-explorer .keep summary');
    await page.fill('cj-explorer .keep input >> nth=0', 'Worker 31');
    await page.keyboard.press('Tab');
    await page.click('cj-checks .cell.reply .control >> nth=0');
    await page.check('cj-checks input[value=recorded-elsewhere]');
    await page.fill('cj-checks textarea', 'In the paper file');
    await page.click('cj-checks .reply-form .strong');
    const shown = /Recorded elsewhere: In the paper file\s+Worker 31/;
    assert.match(await page.innerText('cj-checks .replied >> nth=0'), shown);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('cj-explorer .keep button >> text=Save the replies'),
    ]);
    const saved = readFileSync(await download.path());
    assert.equal(download.suggestedFilename(), 'replies.json');
    assert.equal((JSON.parse(saved.toString()) as { format: string }).format, 'case-journey/replies');
    await page.click('cj-explorer .path .control >> nth=0');
    await openFiles(page, csvFile('again.csv', CSV));
    await page.click('cj-explorer tbody .child .link >> text=C1');
    assert.doesNotMatch(await page.innerText('cj-checks'), /In the paper file/);
    const file = { name: 'replies.json', mimeType: 'application/json', buffer: saved };
    for (let time = 0; time < 2; time += 1) {
      await page.setInputFiles('cj-explorer .keep input[type=file]', file);
      await page.waitForSelector('cj-explorer .keep .notice >> text=/Opened: 1 reply/');
    }
    assert.match(await page.innerText('cj-checks .replied >> nth=0'), shown);
    await page.click('cj-checks .headline >> nth=0');
    assert.equal(await page.locator('cj-checks .history li').count(), 0, 'the same reply was kept twice');
    await page.click('cj-explorer .path .control >> nth=0');
    await page.click('cj-explorer tbody .child .link >> text=C2');
    await page.setInputFiles('cj-explorer .keep input[type=file]', file);
    await page.waitForSelector('cj-explorer .keep .notice >> text=/1 is about another child/');
    await page.context().close();
  });

  it('opens a chronology that was typed into a spreadsheet, and says what is wrong in it by line', async () => {
    const { page, misdeeds } = await explorer.open();
    const typed =
      'Date,Title,Significance\n14/03/2010,School reports hunger,key\nMarch 2011,Mother moved out,\n,No date here,\n';
    await openFiles(page, csvFile('kept.csv', typed));
    assert.match(await page.innerText('cj-explorer .report'), /a chronology/);
    await page.click('cj-explorer tbody .child .link');
    await page.waitForSelector('cj-chronology .row');
    assert.deepEqual((await page.locator('cj-chronology .row .headline').allInnerTexts()).slice(0, 2), [
      'School reports hunger',
      'Mother moved out',
    ]);
    assert.deepEqual(misdeeds, { violations: [], requests: [], errors: [] });
    await page.context().close();
  });

  it('asks again of the chronology that is opened for a child, and of the one that is put back', async () => {
    const { page } = await explorer.open();
    await openFiles(page, invented);
    await page.click('cj-explorer tbody .child .link >> text=C1');
    await page.click('cj-explorer .views >> text=Record queries');
    const asked = 'cj-checks .row >> text=entries tell neither the effect on the child';
    await page.waitForSelector('cj-checks .row');
    assert.equal(await page.locator(asked).count(), 0);
    const typed = 'Date,Title,Significance,Effect on the child\n14/03/2010,School reports hunger,key,';
    await page.setInputFiles('cj-explorer .keep input[type=file]', csvFile('bare.csv', typed));
    await page.waitForSelector(asked, { timeout: 5000 });
    const told = csvFile('told.csv', `${typed}She was frightened`);
    await page.setInputFiles('cj-explorer .keep input[type=file]', told);
    await page.waitForSelector(asked, { state: 'detached', timeout: 5000 });
    await page.click('cj-explorer .keep .notice .link');
    await page.waitForSelector(asked, { timeout: 5000 });
    await page.context().close();
  });

  it('hides the whole page at one key', async () => {
    const { page } = await explorer.open();
    const [first] = await childNames(page);
    await page.keyboard.press('F8');
    assert.equal(await page.isVisible('cj-explorer main'), false);
    assert.equal(
      (await accessibilityTree(page)).some((line) => line.includes(first!)),
      false,
    );
    await page.keyboard.press('F8');
    assert.equal(await page.isVisible('cj-explorer main'), true);
    await page.context().close();
  });

  it('finds a child whatever marks and apostrophes are typed', async () => {
    const { page } = await explorer.open();
    const names =
      'Child ID,Child name,Date,Event type\n1,José O’Brien (invented),14/03/2010,Visit\n2,Ann,14/03/2010,Visit\n';
    await openFiles(page, csvFile('names.csv', names));
    await page.fill('cj-explorer #find', "jose o'brien");
    assert.deepEqual(await childNames(page), ['José O’Brien (invented)']);
    await page.context().close();
  });

  it('opens the files that it was handed with the page', async () => {
    const page = handedPage(readFileSync(join(EXPLORER, 'index.html'), 'utf8'), [
      { name: '</script><img src=x>.csv', base64: invented.buffer.toString('base64') },
    ]);
    const handed = await serve(EXPLORER, { pages: new Map([['/index.html', page]]) });
    const { page: opened, misdeeds } = await explorer.watched(handed.url);
    await opened.goto(handed.url);
    await opened.waitForSelector('cj-explorer .report');
    assert.equal(await opened.innerText('cj-explorer .report h2'), '</script><img src=x>.csv');
    assert.deepEqual(misdeeds, { violations: [], requests: [], errors: [] });
    await opened.context().close();
    handed.close();
  });

  it('says in one sentence why a file was not read', async () => {
    const { page } = await explorer.open();
    await openFiles(page, {
      name: 'old.xls',
      mimeType: '',
      buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    });
    assert.match(await page.innerText('cj-explorer .report'), /This file was not read/);
    assert.match(await page.innerText('cj-explorer .problem-list'), /File not read/);
    await page.context().close();
  });

  it('finds, filters and sorts children', async () => {
    const { page } = await explorer.open();
    await page.fill('cj-explorer #find', 'family 12');
    const found = await childNames(page);
    assert.ok(found.length > 0 && found.every((name) => name.includes('Family 12')), found.join());
    await page.fill('cj-explorer #find', '');
    await page.click('cj-explorer thead .sort >> nth=1');
    const counts = (await page.locator('cj-explorer tbody td.number').allInnerTexts()).map((text) =>
      Number(text.replace(',', '')),
    );
    assert.deepEqual(
      counts,
      [...counts].sort((a, b) => b - a),
    );
    assert.equal(await page.getAttribute('cj-explorer th:nth-child(4)', 'aria-sort'), 'descending');
    await page.click('cj-explorer .segments .control:nth-child(3)');
    const states = await page.locator('cj-explorer tbody td:nth-child(3)').allInnerTexts();
    assert.ok(
      states.every((state) => /Closed|No referral/.test(state)),
      states.join(),
    );
    await page.context().close();
  });

  it('is used by keyboard alone: to a child, through the events, and back to where one was', async () => {
    const { page } = await explorer.open();
    const [first] = await childNames(page);
    await page.focus('cj-explorer tbody .child .link');
    await page.keyboard.press('Enter');
    await page.waitForSelector('cj-chronology .row');
    assert.equal(await focusedWords(page), '← All children');
    for (let i = 0; i < 60 && !(await focusedAttribute(page, 'data-stop')).startsWith('y'); i += 1)
      await page.keyboard.press('Tab');
    const events = await page.locator('cj-chronology .row').count();
    const reached = new Set<string>();
    for (let i = 0; i < events + 20; i += 1) {
      await page.keyboard.press('ArrowDown');
      reached.add(await focusedAttribute(page, 'data-stop'));
    }
    assert.equal([...reached].filter((stop) => stop.startsWith('e')).length, events);
    await page.focus('cj-explorer .path button');
    await page.keyboard.press('Enter');
    await page.waitForSelector('cj-explorer tbody tr');
    assert.equal(await focusedWords(page), first);
    await page.context().close();
  });

  it('has every event by name in the accessibility tree', async () => {
    const { page } = await explorer.open();
    await page.click('cj-explorer tbody .child .link');
    await page.waitForSelector('cj-chronology .row');
    const events = await page.locator('cj-chronology .row').count();
    const named = (await accessibilityTree(page)).filter((line) => /^button: .* \d+ of \d+$/.test(line));
    assert.equal(new Set(named).size, events);
    await page.context().close();
  });

  it('passes axe on the list, on a child and on a report, in every look, and reflows at 320 pixels', async () => {
    const { page } = await explorer.open();
    await assertFineInEveryLook(page, 'the list');
    await page.click('cj-explorer tbody .child .link');
    await page.waitForSelector('cj-chronology .row');
    await assertFineInEveryLook(page, 'a child');
    await page.click('cj-explorer .views >> text=Journey');
    await assertFineInEveryLook(page, 'a journey');
    await page.click('cj-explorer .views >> text=Record queries');
    await assertFineInEveryLook(page, 'record queries');
    await page.click('cj-explorer .path button');
    await openFiles(page, invented);
    await assertFineInEveryLook(page, 'the report');
    await page.context().close();
  });
});
