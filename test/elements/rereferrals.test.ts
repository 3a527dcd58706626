import { emptyCohort, journeyOf, publishedFigures } from '@case-journey/core';
import type { CasesSelectEvent, EventSelectEvent } from '@case-journey/elements';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { assert } from 'chai';
import { axeViolations } from '../support/axe.js';
import { clearFixtures, find, texts } from '../support/fixture.js';
import { asAt, eventsOf, parts, root, settled, shown } from './rereferrals-page.js';

describe('cj-rereferrals', () => {
  afterEach(async () => {
    clearFixtures();
    await setViewport({ width: 1280, height: 800 });
    await emulateMedia({ forcedColors: 'none' });
  });

  it('has both rates with numerator, denominator, who is left out, and what is too recent to tell', async () => {
    const element = await shown({ parts, sharing: null });
    assert.match(texts(root(element), '.figure')[0] ?? '', /^\d+\.\d% [\d,]+ of [\d,]+ referrals$/);
    assert.match(texts(root(element), '.figure')[1] ?? '', /of [\d,]+ closures followed for 12 months$/);
    assert.equal(
      texts(root(element), '.recent').filter((text) => text.startsWith('Too recent to tell')).length,
      2,
    );
    assert.include(root(element).textContent, 'Re-referrals within 12 months of an earlier referral');
  });

  it('prints small numbers as c though they are shown on screen, unless the host says otherwise', async () => {
    const element = await shown({ parts, sharing: null });
    const hidden = (): number =>
      [...root(element).querySelectorAll('td')].filter(({ textContent }) => textContent.trim() === 'c')
        .length;
    const onPaper = (): number => {
      globalThis.dispatchEvent(new Event('beforeprint'));
      const count = hidden();
      globalThis.dispatchEvent(new Event('afterprint'));
      return count;
    };
    assert.equal(hidden(), 0);
    assert.isAbove(onPaper(), 0);
    assert.equal(hidden(), 0);
    element.printSharing = null;
    assert.equal(onPaper(), 0);
  });

  it('opens exactly as many cases as a number says', async () => {
    const element = await shown({ parts, sharing: null });
    const opened: number[] = [];
    element.addEventListener('cj-cases-select', (select: CasesSelectEvent) =>
      opened.push(select.cases.length),
    );
    for (const link of root(element).querySelectorAll<HTMLElement>('.figure .link, .rounds .link'))
      link.click();
    const said = texts(root(element), '.figure .link, .rounds .link').map((text) =>
      Number.parseInt(text.replace(',', ''), 10),
    );
    assert.deepEqual(opened, said);
    const cell = find(root(element), '.cell');
    cell.focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    assert.equal(opened.at(-1), Number(root(element).activeElement?.querySelector('b')?.textContent));
  });

  it('opens the cases of a year, and names years and what has no rate as the page of all cases does', async () => {
    const element = await shown({ parts, sharing: null });
    const opened: number[] = [];
    element.addEventListener('cj-cases-select', (select: CasesSelectEvent) =>
      opened.push(select.cases.length),
    );
    const links = [...root(element).querySelectorAll<HTMLElement>('.years .link')];
    assert.isAbove(links.length, 8);
    for (const link of links) link.click();
    assert.deepEqual(
      opened,
      links.map(({ textContent }) => Number(textContent)),
    );
    const rows = texts(root(element), '.years tbody tr');
    assert.match(rows[0] ?? '', /^2010–11 0 0 No rate$/);
    assert.match(rows[1] ?? '', /^2011–12 \d+ \d+ \d+\.\d%$/);
    element.by = 'year';
    await settled(element);
    assert.include(texts(root(element), 'option'), '2011–12');
  });

  it('has plain text and no grid where small numbers are hidden, unless the host opens cases there too', async () => {
    const element = await shown({ parts });
    const numbers = (): number =>
      root(element).querySelectorAll('.figure .link, .rounds .link, .years .link, [role=grid]').length;
    assert.equal(numbers(), 0);
    assert.equal(root(element).querySelectorAll('.cell[tabindex]').length, 0);
    let opened = 0;
    element.addEventListener('cj-cases-select', () => (opened += 1));
    find(root(element), '.cell').click();
    assert.equal(opened, 0);
    assert.deepEqual(await axeViolations(element), []);
    element.openCases = true;
    await settled(element);
    assert.isAbove(numbers(), 3);
    assert.notInclude(texts(root(element), '.link').join(' '), 'c of');
  });

  it('parts curves by team where small numbers are hidden only if the host says so', async () => {
    const element = await shown({ parts, by: 'team' });
    const offered = (): boolean => texts(root(element), 'option').includes('By team');
    const chosen = (): string | undefined => root(element).querySelector('select')?.selectedOptions[0]?.text;
    assert.deepEqual([offered(), chosen()], [false, 'All together']);
    element.setAttribute('share-teams', '');
    await settled(element);
    assert.deepEqual([offered(), chosen()], [true, 'By team']);
    element.shareTeams = false;
    element.sharing = null;
    await settled(element);
    assert.deepEqual([offered(), chosen()], [true, 'By team']);
  });

  it('says where the slider is: share and children still followed', async () => {
    const element = await shown({ parts, sharing: null });
    const slider = find(root(element), 'input[type="range"]');
    slider.focus();
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: 'ArrowRight' });
    await settled(element);
    assert.match(
      slider.getAttribute('aria-valuetext') ?? '',
      /^by 15 days <?\d+% \([\d,]+ still followed\)$/,
    );
  });

  it('shows no child, no number of 1 to 5 and no step of the curve where small numbers are hidden', async () => {
    const element = await shown({ parts });
    assert.equal(root(element).querySelectorAll('.ladder li').length, 0);
    assert.include(texts(root(element), '.summary')[0] ?? '', 'are shown as c');
    const numbers = texts(root(element), '.matrix td b, .matrix td:not(.cell), .rounds .link, .years td');
    for (const text of numbers) assert.notInclude(['1', '2', '3', '4', '5'], text.trim());
    assert.notInclude(find(root(element), '.line').getAttribute('d') ?? '', 'H');
  });

  it('draws two curves by line and name, and says that they differ, not why', async () => {
    const cohorts = [
      { name: 'Before', filter: { to: '2012-03-31' } },
      { name: 'After', filter: { from: '2012-04-01' } },
    ];
    const element = await shown({ parts, cohorts });
    assert.deepEqual(texts(root(element), '.curve .name'), ['Before', 'After']);
    assert.include(root(element).textContent, 'does not say why');
    assert.notInclude(root(element).textContent, 'improved');
  });

  it('puts a published rate beside the years, with its source', async () => {
    const element = await shown({ parts, published: publishedFigures() });
    assert.include(texts(root(element), '.years th'), 'England');
    assert.include(root(element).textContent, 'Open Government Licence');
  });

  it('opens the case of a line child by child', async () => {
    const element = await shown({ parts, sharing: null });
    assert.match(
      find(root(element), '.ladder .link').getAttribute('aria-label') ?? '',
      /^Open the case: c\d+$/,
    );
  });

  it('picks a referral or closure of one child, and marks the event that the host picked', async () => {
    const journey = journeyOf(eventsOf(11), { childId: 'c11', asAt });
    const element = await shown({ journey });
    const ids: string[] = [];
    element.addEventListener('cj-event-select', ({ eventId }: EventSelectEvent) => ids.push(eventId));
    for (const link of root(element).querySelectorAll<HTMLElement>('.steps .event')) link.click();
    assert.deepEqual(
      ids,
      journey.episodes.flatMap(({ opens, closes }) => [opens, closes]),
    );
    element.setAttribute('selected-id', ids[1] ?? '');
    await settled(element);
    const marked = texts(root(element), '[aria-current=true]');
    assert.lengthOf(marked, 1);
    assert.match(marked[0] ?? '', /^Closed/);
    assert.deepEqual(await axeViolations(element), []);
  });

  it('tells one child as list and as table, both ends of each gap with their reason', async () => {
    const journey = journeyOf(eventsOf(11), { childId: 'c11', asAt });
    const element = await shown({ journey });
    const arcs = [...root(element).querySelectorAll('.arc')];
    assert.equal(arcs.length, 2);
    const dashes = { yes: 'none', no: '5px, 4px', 'not-recorded': '1.5px, 4px' };
    for (const arc of arcs) {
      const concern = arc.classList[1] as keyof typeof dashes;
      assert.equal(getComputedStyle(arc).strokeDasharray, dashes[concern]);
    }
    assert.include(root(element).textContent, 'Dots: concern not recorded.');
    const after = texts(root(element), '.steps .back');
    assert.equal(after.length, 2);
    for (const text of after)
      assert.match(text, /^Not open to social care for \d+ days?\. Came back .*concern/);
    [...root(element).querySelectorAll<HTMLElement>('.bar button')].at(-1)?.click();
    await settled(element);
    for (const text of after) assert.include(texts(root(element), '.facts td'), text);
  });

  it('gives the matrix as a list and fits where there is little room', async () => {
    await setViewport({ width: 320, height: 800 });
    const element = await shown({ parts, sharing: null });
    assert.isNull(root(element).querySelector('.matrix'));
    assert.isAbove(root(element).querySelectorAll('.cells li').length, 0);
    assert.isAtMost(document.documentElement.scrollWidth, 320);
  });

  it('prints definitions and the day of judgement, unless withheld', async () => {
    const element = await shown({ parts, marking: 'OFFICIAL-SENSITIVE' });
    globalThis.dispatchEvent(new Event('beforeprint'));
    assert.include(root(element).textContent, 'As at 31 March 2016.');
    assert.equal(root(element).querySelectorAll('button').length, 0);
    globalThis.dispatchEvent(new Event('afterprint'));
    element.addEventListener('cj-audit', (audit) => {
      audit.preventDefault();
    });
    globalThis.dispatchEvent(new Event('beforeprint'));
    assert.equal(root(element).textContent.trim(), 'This may not be printed here.');
    globalThis.dispatchEvent(new Event('afterprint'));
  });

  it('says that there is nothing, and never throws for what a host sets', async () => {
    assert.include(root(await shown({})).textContent, 'has been handed over');
    assert.include(
      root(await shown({ parts: emptyCohort() })).textContent,
      'No referrals or closures: nothing can be told',
    );
    const odd = await shown({
      parts,
      cohorts: null as never,
      people: null as never,
      published: null as never,
    });
    assert.include(root(odd).textContent, 'Round by round');
  });

  it('passes axe, in light and in forced colours', async () => {
    const element = await shown({ parts, sharing: null });
    assert.deepEqual(await axeViolations(element), []);
    await emulateMedia({ forcedColors: 'active' });
    assert.deepEqual(await axeViolations(element), []);
  });

  it('leaves no listener after 20 come and go', async () => {
    let open = 0;
    const { addEventListener, removeEventListener } = globalThis;
    globalThis.addEventListener = (...args: unknown[]) => {
      open += 1;
      Reflect.apply(addEventListener, globalThis, args);
    };
    globalThis.removeEventListener = (...args: unknown[]) => {
      open -= 1;
      Reflect.apply(removeEventListener, globalThis, args);
    };
    for (let times = 0; times < 20; times += 1) {
      const element = document.createElement('cj-rereferrals');
      document.body.append(element);
      await element.updateComplete;
      element.remove();
    }
    Object.assign(globalThis, { addEventListener, removeEventListener });
    assert.equal(open, 0);
  });
});
