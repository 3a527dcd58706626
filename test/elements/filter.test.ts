import '@case-journey/elements/define/filter.js';
import {
  ALL,
  caseEvent,
  clausesOf,
  noDate,
  onDay,
  type CaseEvent,
  type Filter,
  type Level,
} from '@case-journey/core';
import { FilterElement, type FilterChangeEvent } from '@case-journey/elements';
import { sendKeys, setViewport, emulateMedia } from '@web/test-runner-commands';
import { assert } from 'chai';
import { html } from 'lit';
import { axeViolations } from '../support/axe.js';
import { clearFixtures, find, fixture, texts } from '../support/fixture.js';

function event(
  id: string,
  type: CaseEvent['type'],
  agency: string,
  fields: Partial<CaseEvent> = {},
): CaseEvent {
  return caseEvent({
    id,
    type,
    date: onDay('2010-03-03'),
    children: [{ childId: 'a', onRecord: 'yes' }],
    source: { agency, role: null, documentRef: null, recordedBy: null },
    ...fields,
  });
}

const events = [
  event('hunger', 'neglect-sign', 'School', { title: 'Hungry at school' }),
  event('plan', 'protection-plan-start', 'Social care', { date: onDay('2012-02-02') }),
  event('visit', 'visit', 'Social care', {
    date: onDay('2012-05-01'),
    children: [{ childId: 'a', onRecord: 'yes', seen: 'no' }],
    people: [{ personId: 'p1', label: 'Mrs M', role: 'informant' }],
  }),
  event('tooth', 'injury', 'School', {
    date: noDate('some time'),
    people: [{ label: 'Aunt', role: 'informant' }],
  }),
  event('other', 'visit', 'Social care', { children: [{ childId: 'b', onRecord: 'yes' }] }),
];
const levels = new Map<string, Level>([
  ['hunger', 'significant'],
  ['plan', 'key'],
]);

async function filterBar(fields: Partial<FilterElement> = {}): Promise<FilterElement> {
  const element = await fixture<FilterElement>(html`<cj-filter child-id="a"></cj-filter>`);
  Object.assign(element, { events, levels, ...fields });
  await element.updateComplete;
  return element;
}

const root = (element: FilterElement): ShadowRoot => element.shadowRoot!;
const said = (element: FilterElement): string => texts(root(element), '.said')[0]!;
const chips = (element: FilterElement): string[] => texts(root(element), '.chip');

async function press(element: FilterElement, selector: string, words: string): Promise<void> {
  const found = [...root(element).querySelectorAll<HTMLElement>(selector)].find((each) =>
    each.textContent.replace(/\s+/g, ' ').trim().startsWith(words),
  );
  if (!found) throw new Error(`no ${selector} says ${words}`);
  found.click();
  await element.updateComplete;
}

async function open(element: FilterElement, panel: string): Promise<void> {
  find(root(element), `[data-panel=${panel}]`).click();
  await element.updateComplete;
}

async function type(element: FilterElement, selector: string, text: string, ends = 'change'): Promise<void> {
  const input = find(root(element), selector) as HTMLInputElement;
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  if (ends !== '') input.dispatchEvent(new Event(ends, { bubbles: true }));
  await element.updateComplete;
}

describe('cj-filter', () => {
  afterEach(async () => {
    clearFixtures();
    await setViewport({ width: 1280, height: 800 });
  });

  it('says at first that everything of the child is shown, and offers nothing to undo', async () => {
    const element = await filterBar();
    assert.equal(said(element), '4 of 4 shown: All events.');
    assert.deepEqual(texts(root(element), '.link'), []);
    assert.deepEqual(texts(root(element), '.segments button'), [
      'Key (1)',
      'Significant (1)',
      'Supporting (0)',
      'Not rated (2)',
    ]);
  });

  it('filters by significance, says so in words and chips, and tells the host', async () => {
    const element = await filterBar();
    const told: Filter[] = [];
    element.addEventListener('cj-filter-change', (change: FilterChangeEvent) => told.push(change.filter));
    await press(element, '.segments button', 'Key');
    await press(element, '.segments button', 'Significant');
    assert.equal(said(element), '2 of 4 shown: Key and significant events.');
    assert.deepEqual(chips(element), ['Key', 'Significant']);
    assert.deepEqual(told, [
      { kind: 'and', filters: [{ kind: 'significance', levels: ['key'] }] },
      { kind: 'and', filters: [{ kind: 'significance', levels: ['key', 'significant'] }] },
    ]);
    assert.equal(element.filter, told[1]);
  });

  it('keeps what it tells inside the host’s own tree', async () => {
    const element = await filterBar();
    const change = await new Promise<Event>((resolve) => {
      element.addEventListener('cj-filter-change', resolve, { once: true });
      void press(element, '.segments button', 'Key');
    });
    assert.deepEqual([change.bubbles, change.composed], [true, false]);
  });

  it('opens a panel of checkboxes with counts that the other clauses leave', async () => {
    const element = await filterBar({ filter: { kind: 'agency', agencies: ['School'] } });
    await open(element, 'lane');
    const options = texts(root(element), '.options label');
    assert.equal(
      options.find((each) => each.startsWith('Harm')),
      'Harm and concern (1)',
    );
    assert.equal(
      options.find((each) => each.startsWith('Child seen')),
      'Child seen and heard (0)',
    );
    await press(element, '.options label', 'Harm');
    assert.equal(said(element), '1 of 4 shown: Events about harm, told by School.');
    await open(element, 'agency');
    assert.deepEqual(texts(root(element), '.options label'), ['School (1)', 'Social care (0)']);
    assert.equal(root(element).querySelectorAll('.panel').length, 1);
  });

  it('names people by the host’s labels', async () => {
    const { person } = await import('@case-journey/core');
    const element = await filterBar({ people: [person({ id: 'p1', kind: 'adult', label: 'Mother' })] });
    await open(element, 'person');
    await press(element, '.options label', 'Mother');
    assert.deepEqual(chips(element), ['Mother']);
    assert.equal(said(element), '1 of 4 shown: Events involving Mother.');
  });

  it('names a person whom the host does not know as the record does', async () => {
    const element = await filterBar({ filter: { kind: 'person', people: [{ id: 'p1' }] } });
    assert.equal(said(element), '1 of 4 shown: Events involving Mrs M.');
  });

  it('reads dates as people write them, and counts what only possibly belongs', async () => {
    const element = await filterBar();
    await open(element, 'dates');
    await type(element, '#date-from', 'March 2010');
    await type(element, '#date-to', '2010');
    assert.deepEqual(clausesOf(element.filter), [
      { kind: 'dates', from: '2010-03-01', to: '2010-12-31', mode: 'intersecting' },
    ]);
    assert.equal(
      said(element),
      '2 of 4 shown: Events, March to December 2010. 1 has a date that is not certain, and may not belong.',
    );
    assert.equal((find(root(element), '#date-to') as HTMLInputElement).value, '31 December 2010');
  });

  for (const [text, from, to] of [
    ['14 March 2010', '2010-03-14', '2010-03-14'],
    ['14/3/2010', '2010-03-14', '2010-03-14'],
    ['2010-03-14', '2010-03-14', '2010-03-14'],
    ['1st Feb 2012', '2012-02-01', '2012-02-01'],
    ['Sept 2012', '2012-09-01', '2012-09-30'],
    ['02/2012', '2012-02-01', '2012-02-29'],
    ['2012', '2012-01-01', '2012-12-31'],
  ] as const) {
    it(`reads “${text}” as its first and its last day`, async () => {
      const element = await filterBar();
      await open(element, 'dates');
      await type(element, '#date-from', text);
      await type(element, '#date-to', text);
      assert.deepEqual(clausesOf(element.filter), [{ kind: 'dates', from, to, mode: 'intersecting' }]);
    });
  }

  it('guesses no century, no month and no order', async () => {
    const element = await filterBar();
    await open(element, 'dates');
    for (const text of [
      '3/5/10',
      '05/13/2010',
      '29 February 2013',
      'Ma 2010',
      'March',
      '0 May 2010',
      '1 2 3 2010',
      '…',
    ]) {
      await type(element, '#date-from', text);
      assert.equal(find(root(element), '#date-from').getAttribute('aria-invalid'), 'true', text);
    }
    assert.deepEqual(element.filter, ALL);
  });

  it('keeps a text that is no date, says what to enter, and changes nothing', async () => {
    const element = await filterBar();
    await open(element, 'dates');
    await type(element, '#date-from', '31/02/2010');
    const input = find(root(element), '#date-from') as HTMLInputElement;
    assert.equal(input.value, '31/02/2010');
    assert.equal(input.getAttribute('aria-invalid'), 'true');
    assert.match(texts(root(element), '.error')[0]!, /^Enter a date such as/);
    assert.deepEqual(element.filter, ALL);
  });

  it('takes a year as dates with one press, and lets go with another', async () => {
    const element = await filterBar();
    await open(element, 'dates');
    await press(element, '.years button', '2012');
    assert.match(said(element), /^3 of 4 shown: Events, 2012\./);
    await press(element, '.years button', '2012');
    assert.match(said(element), /All events/);
  });

  it('searches at each key and takes a typed word back in one step', async () => {
    const element = await filterBar();
    find(root(element), '[type=search]').focus();
    await sendKeys({ type: 'hung' });
    await element.updateComplete;
    assert.equal(said(element), '1 of 4 shown: Events with the word “hung”.');
    await press(element, '.link', 'Undo');
    assert.equal((find(root(element), '[type=search]') as HTMLInputElement).value, '');
    await press(element, '.link', 'Redo');
    assert.match(said(element), /“hung”/);
  });

  it('takes changes back one by one, makes them again, and clears in one step that can be taken back', async () => {
    const element = await filterBar();
    await press(element, '.segments button', 'Key');
    await open(element, 'flag');
    await press(element, '.options label', 'Child not seen');
    assert.deepEqual(chips(element), ['Key', 'Child not seen']);
    await press(element, '.link', 'Undo');
    assert.deepEqual(chips(element), ['Key']);
    await press(element, '.link', 'Redo');
    await press(element, '.link', 'Clear filters');
    assert.deepEqual([chips(element), element.filter], [[], ALL]);
    await press(element, '.link', 'Undo');
    assert.deepEqual(chips(element), ['Key', 'Child not seen']);
  });

  it('takes a chip away and puts focus on the next, or on the links when none is left', async () => {
    const element = await filterBar({ filter: { kind: 'flag', flags: ['no-source', 'not-seen'] } });
    assert.equal(find(root(element), '.chip').getAttribute('aria-label'), 'Remove: Child not seen');
    await press(element, '.chip', 'Child not seen');
    await element.updateComplete;
    assert.equal(root(element).activeElement?.textContent.trim(), 'No source recorded');
    await press(element, '.chip', 'No source');
    await element.updateComplete;
    assert.equal(root(element).activeElement?.className, 'link');
  });

  it('says a host’s nested filter in words and lets a reader take its parts away', async () => {
    const element = await filterBar({
      filter: {
        kind: 'and',
        filters: [
          {
            kind: 'or',
            filters: [
              { kind: 'lane', lanes: ['harm'] },
              { kind: 'flag', flags: ['not-seen'] },
            ],
          },
          { kind: 'not', filter: { kind: 'agency', agencies: ['School'] } },
        ],
      },
    });
    assert.equal(
      said(element),
      '1 of 4 shown: Events (about harm or flagged “Child not seen”), not told by School.',
    );
    assert.deepEqual(chips(element), ['Events about harm or flagged “Child not seen”', 'Not told by School']);
    await press(element, '.chip', 'Not told');
    assert.match(said(element), /^2 of 4/);
  });

  it('is used by keyboard: Enter opens, Tab goes into the panel, Space chooses, Escape closes and goes back', async () => {
    const element = await filterBar();
    find(root(element), '[data-panel=agency]').focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    await sendKeys({ press: 'Tab' });
    assert.equal(root(element).activeElement?.getAttribute('type'), 'checkbox');
    await sendKeys({ press: 'Space' });
    await element.updateComplete;
    assert.equal(said(element), '2 of 4 shown: Events told by School.');
    assert.equal(root(element).activeElement?.getAttribute('type'), 'checkbox');
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    assert.equal(root(element).querySelector('.panel'), null);
    assert.equal(root(element).activeElement?.getAttribute('data-panel'), 'agency');
    assert.equal(root(element).activeElement?.getAttribute('aria-expanded'), 'false');
  });

  it('announces once, when a change has come to rest', async () => {
    const element = await filterBar();
    await press(element, '.segments button', 'Key');
    await press(element, '.segments button', 'Significant');
    assert.equal(texts(root(element), '[role=status]')[0], '');
    await new Promise((resolve) => setTimeout(resolve, 600));
    await element.updateComplete;
    assert.equal(texts(root(element), '[role=status]')[0], '2 of 4 events shown');
  });

  it('takes what is no filter as none, and no events as none, without an error', async () => {
    for (const wrong of [null, undefined, {}, 'x', { kind: 'and' }, { kind: 'lane', lanes: ['moon'] }]) {
      const element = await filterBar({ filter: wrong as unknown as Filter });
      assert.equal(said(element), '4 of 4 shown: All events.');
    }
    const none = await filterBar({ events: null as unknown as CaseEvent[], people: null as unknown as [] });
    assert.equal(said(none), 'No events to filter.');
  });

  it('says that nothing matches, and how to go on', async () => {
    const element = await filterBar({ filter: { kind: 'text', text: 'zebra' } });
    assert.match(said(element), /^0 of 4 shown.*No event matches\. Remove a filter, or clear them all\.$/);
  });

  it('takes the host’s words, and markup in a record as text', async () => {
    const payload = '<img src=x onerror="globalThis.hit=1">';
    const element = await filterBar({
      events: [event('x', 'visit', payload), event('y', 'visit', 'School')],
      messages: { 'filter-bar.agency': 'Service' },
      filter: { kind: 'agency', agencies: [payload] },
    });
    assert.deepEqual(chips(element), [payload]);
    assert.equal(root(element).querySelectorAll('img').length, 0);
    assert.equal(texts(root(element), '[data-panel=agency]')[0], 'Service: 1');
  });

  it('prints the sentence and nothing to press', async () => {
    const element = await filterBar({ filter: { kind: 'lane', lanes: ['harm'] } });
    await emulateMedia({ media: 'print' });
    const seen = [...root(element).querySelectorAll<HTMLElement>('button, input, .said')].filter(
      (each) => each.checkVisibility() && each.getClientRects().length > 0,
    );
    await emulateMedia({ media: 'screen' });
    assert.deepEqual(
      seen.map(({ className }) => className),
      ['said'],
    );
  });

  it('passes axe with each panel open and fits 320 pixels', async () => {
    const element = await filterBar({ filter: { kind: 'lane', lanes: ['harm'] } });
    for (const width of [1280, 320]) {
      await setViewport({ width, height: 800 });
      for (const panel of ['lane', 'category', 'agency', 'person', 'flag', 'dates']) {
        await open(element, panel);
        assert.deepEqual(await axeViolations(element), [], `${panel} at ${width}`);
        assert.isAtMost(document.documentElement.scrollWidth, width, `${panel} at ${width}`);
        for (const target of root(element).querySelectorAll('button, select, input[type=text]')) {
          assert.isAtLeast(target.getBoundingClientRect().height, 24);
        }
      }
    }
  });

  it('leaves nothing running when it goes, and may be defined twice', async () => {
    const element = await filterBar();
    await press(element, '.segments button', 'Key');
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 600));
    assert.equal(texts(root(element), '[role=status]')[0], '');
    assert.equal(customElements.get('cj-filter'), FilterElement);
  });
});
