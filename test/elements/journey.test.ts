import '@case-journey/elements/define/journey.js';
import { caseEvent, onDay, person, type CaseEvent, type Decision } from '@case-journey/core';
import type { AuditEvent, EventSelectEvent, JourneyElement } from '@case-journey/elements';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { assert } from 'chai';
import { html } from 'lit';
import { axeViolations } from '../support/axe.js';
import { clearFixtures, find, fixture, texts } from '../support/fixture.js';

const childA = person({ id: 'a', label: 'Child A', birth: onDay('2006-03-03') });

function event(type: CaseEvent['type'], day: string, fields: Partial<CaseEvent> = {}): CaseEvent {
  return caseEvent({
    id: `${type}/${day}`,
    type,
    date: onDay(day),
    children: [{ childId: 'a', onRecord: 'yes', episodeId: day < '2011-06' ? 'one' : 'two' }],
    ...fields,
  });
}

const decided = (outcome: string, rationale: string | null): Decision => ({
  outcomes: [{ raw: outcome, value: outcome, set: 'outcome' }],
  forum: null,
  by: null,
  role: 'Team manager',
  rationale,
  options: null,
});

const single: CaseEvent['codes'] = [['kind', { raw: 'single', value: 'single', set: 'assessment' }]];

const events: CaseEvent[] = [
  event('contact', '2010-03-03'),
  event('contact-decision', '2010-03-03', { decision: decided('NEW_REFERRAL', 'Care at home') }),
  event('referral', '2010-03-03', { decision: decided('SINGLE_ASSESSMENT', 'To see the home') }),
  event('assessment-start', '2010-03-15', { codes: single }),
  event('assessment-end', '2010-05-19', { codes: single, decision: decided('PROV_OF_SERVICES', null) }),
  event('child-in-need-plan-start', '2010-05-20'),
  event('closure', '2011-05-20', { decision: decided('CLOSE', null) }),
  event('referral', '2012-01-13', { decision: decided('STRATEGY_DISCUSSION', 'Hungry again') }),
  event('section-47-start', '2012-01-17'),
  event('conference', '2012-02-02', { decision: decided('CP_PLAN', 'Neglect') }),
  event('protection-plan-start', '2012-02-02'),
];

async function journey(fields: Partial<JourneyElement> = {}): Promise<JourneyElement> {
  const element = await fixture<JourneyElement>(
    html`<cj-journey child-id="a" as-at="2013-06-07"></cj-journey>`,
  );
  Object.assign(element, { events, people: [childA], ...fields });
  await settled(element);
  return element;
}

// The drawing is made a frame after its width is told
async function settled(element: JourneyElement): Promise<void> {
  await element.updateComplete;
  for (let frames = 0; frames < 4; frames += 1) await new Promise(requestAnimationFrame);
  await element.updateComplete;
}

const root = (element: JourneyElement): ShadowRoot => element.shadowRoot!;
const button = (element: JourneyElement, words: string): HTMLButtonElement => {
  const found = [...root(element).querySelectorAll('button')].find((one) => one.textContent.trim() === words);
  assert.ok(found, `no button says ${words}`);
  return found;
};
const stops = (element: JourneyElement): HTMLElement[] => [
  ...root(element).querySelectorAll<HTMLElement>('[data-stop]'),
];
const focused = (element: JourneyElement): string =>
  root(element).activeElement?.getAttribute('aria-label') ??
  root(element).activeElement?.textContent.trim() ??
  '';

describe('cj-journey', () => {
  afterEach(async () => {
    clearFixtures();
    await setViewport({ width: 1280, height: 800 });
    await emulateMedia({ forcedColors: 'none' });
  });

  it('says the title, the whole way in short and the steps by episode', async () => {
    const element = await journey();
    assert.deepEqual(texts(root(element), 'h2'), ['Journey: Child A']);
    assert.include(texts(root(element), '.summary')[0], '2 referral episodes, since 3 March 2010');
    assert.deepEqual(texts(root(element), '.group h3'), [
      'Referral episode 1 of 2, 3 March 2010 to 20 May 2011',
      'Referral episode 2 of 2, since 13 January 2012',
    ]);
    assert.deepEqual(texts(root(element), '.headline'), [
      'Front-door contact',
      'Referral',
      'Waiting for an assessment',
      'Single assessment',
      'Child in need plan',
      'Closed',
      'Referral',
      'Waiting for an assessment',
      'Section 47 enquiry',
      'Child protection conference',
      'Child protection plan',
    ]);
  });

  it('names each step with its whole sentence', async () => {
    const element = await journey();
    const names = stops(element).map((stop) => stop.getAttribute('aria-label') ?? '');
    assert.equal(names.length, 11);
    assert.isTrue(names.every((name, at) => name.startsWith(`Step ${at + 1} of 11, `)));
    assert.include(names[3], 'decision: services provided, by team manager; reason not recorded');
  });

  it('shows the same steps and words as a table', async () => {
    const element = await journey();
    const whole = texts(root(element), '.decided');
    button(element, 'Table').click();
    await element.updateComplete;
    assert.equal(root(element).querySelectorAll('tbody tr:not(.group-row)').length, 11);
    assert.deepEqual(texts(root(element), 'td .decided'), whole);
    assert.equal(texts(root(element), '.announce')[0], '11 steps, Table.');
  });

  it('opens a step in place with its reason and its events, and tells the host which event is picked', async () => {
    const element = await journey();
    const picked: string[] = [];
    element.addEventListener('cj-event-select', (select: EventSelectEvent) => picked.push(select.eventId));
    stops(element)[1]?.click();
    await element.updateComplete;
    assert.include(texts(root(element), '.details')[0], 'To see the home');
    find(root(element), '.evidence .event').click();
    assert.deepEqual(picked, ['contact-decision/2010-03-03']);
  });

  it('asks the host before it shows the events of a step, and shows none where the host says no', async () => {
    const element = await journey();
    const asked: (readonly string[])[] = [];
    element.addEventListener('cj-audit', (audit: AuditEvent) => {
      asked.push(audit.eventIds);
      audit.preventDefault();
    });
    stops(element)[0]?.click();
    await element.updateComplete;
    assert.deepEqual(asked, [['contact/2010-03-03', 'contact-decision/2010-03-03']]);
    assert.isNull(root(element).querySelector('.details'));
  });

  it('marks the step of the event that the host picked', async () => {
    const element = await journey({ selectedId: 'conference/2012-02-02' });
    assert.deepEqual(texts(root(element), '.selected .headline'), ['Child protection conference']);
    assert.include(texts(root(element), '.announce')[0], 'Selected event: Step 10 of 11');
  });

  it('goes through the steps with the arrow keys, one stop for Tab', async () => {
    const element = await journey();
    assert.equal(stops(element).filter(({ tabIndex }) => tabIndex === 0).length, 1);
    stops(element)[0]?.focus();
    for (let at = 1; at < 11; at += 1) {
      await sendKeys({ press: 'ArrowDown' });
      assert.include(focused(element), `Step ${at + 1} of 11`);
    }
    await sendKeys({ press: 'PageUp' });
    assert.include(focused(element), 'Step 7 of 11');
  });

  it('goes through the drawing with left and right, down into the events of a step, and up again', async () => {
    const element = await journey();
    find(root(element), '.journey-cursor').focus();
    await sendKeys({ press: 'Home' });
    assert.match(focused(element), /^Step 1 of 11, Front-door contact/);
    const seen = new Set<string>();
    for (let keys = 0; keys < 60; keys += 1) {
      for (const [number] of focused(element).matchAll(/(?<=^Step )\d+/g)) seen.add(number);
      await sendKeys({ press: 'ArrowRight' });
    }
    for (const number of ['1', '3', '4', '5', '8', '9', '10', '11'])
      assert.isTrue(seen.has(number), `step ${number} is not reached`);
    await sendKeys({ press: 'Home' });
    const before = focused(element);
    await sendKeys({ press: 'ArrowDown' });
    await element.updateComplete;
    assert.include(focused(element), 'Front-door contact');
    assert.isTrue(root(element).activeElement?.classList.contains('event'));
    await sendKeys({ press: 'ArrowUp' });
    assert.equal(focused(element), before);
  });

  it('lists the keys of the drawing at a question mark', async () => {
    const element = await journey();
    find(root(element), '.journey-cursor').focus();
    await sendKeys({ press: '?' });
    await element.updateComplete;
    assert.include(texts(root(element), '.notice').join(' '), 'Keys in the drawing');
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    assert.notInclude(texts(root(element), '.notice').join(' '), 'Keys in the drawing');
  });

  it('draws at another scale and says so', async () => {
    const element = await journey();
    button(element, 'Equal steps').click();
    await settled(element);
    assert.equal(element.scale, 'equal');
    assert.equal(texts(root(element), '.announce')[0], 'Drawn: Equal steps.');
  });

  it('tells the opening weeks of the latest two referral episodes in words beside their drawings', async () => {
    const element = await journey();
    const panels = [...root(element).querySelectorAll('.opening > .panels > .panel')];
    assert.deepEqual(
      panels.map((panel) => panel.querySelector('.panel-title')?.textContent.trim()),
      ['Referral episode 1 of 2, begun 3 March 2010', 'Referral episode 2 of 2, begun 13 January 2012'],
    );
    for (const panel of panels) {
      assert.equal(panel.querySelector('svg')?.getAttribute('aria-hidden'), 'true');
      assert.isTrue(panel.querySelector('ul')?.parentElement?.classList.contains('unseen'));
    }
    assert.include(
      texts(root(element), '.panel li'),
      'Referral decision, from the referral, 3 Mar 2010: same day; 1 working day allowed',
    );
  });

  it('has the opening weeks as a list only where there is little room', async () => {
    await setViewport({ width: 360, height: 800 });
    const element = await journey();
    assert.isNull(root(element).querySelector('.opening svg'));
    assert.isFalse(root(element).querySelector('.panel ul')?.parentElement?.classList.contains('unseen'));
  });

  it('keeps the opening weeks of earlier episodes behind a disclosure, and opens it on paper', async () => {
    const third = event('referral', '2013-05-01', {
      children: [{ childId: 'a', onRecord: 'yes', episodeId: 'three' }],
    });
    const ended = event('closure', '2013-01-04');
    const element = await journey({ events: [...events, ended, third] });
    const earlier = find(root(element), '.opening details') as HTMLDetailsElement;
    assert.isFalse(earlier.open);
    assert.equal(earlier.querySelector('summary')?.textContent.trim(), '1 earlier referral episode');
    globalThis.dispatchEvent(new Event('beforeprint'));
    assert.isTrue((find(root(element), '.opening details') as HTMLDetailsElement).open);
    globalThis.dispatchEvent(new Event('afterprint'));
  });

  it('is drawn to time unless its stages would crowd, or a scale is chosen', async () => {
    const pressed = (one: JourneyElement): string | undefined =>
      texts(root(one), '.bar [aria-checked="true"]')[0];
    const few = await journey();
    assert.include(pressed(few) ?? '', 'To time');
    const busy = [2004, 2006, 2008, 2010].flatMap((year) => {
      const about = { children: [{ childId: 'a', onRecord: 'yes' as const, episodeId: String(year) }] };
      return [
        event('contact', `${year}-03-01`, about),
        event('referral', `${year}-03-02`, about),
        event('section-47-start', `${year}-03-03`, about),
        event('section-47-end', `${year}-03-04`, about),
        event('conference', `${year}-03-05`, about),
        event('closure', `${year + 1}-11-05`, about),
      ];
    });
    const many = await journey({ events: busy });
    assert.include(pressed(many) ?? '', 'Equal steps');
    const chosen = await journey({ events: busy, scale: 'time' });
    assert.include(pressed(chosen) ?? '', 'To time');
  });

  it('gives way to the steps where there is little room, and says the same', async () => {
    const element = await journey();
    assert.isNotNull(root(element).querySelector('.journey-drawing'));
    const said = stops(element).map((stop) => stop.getAttribute('aria-label'));
    await setViewport({ width: 360, height: 800 });
    await settled(element);
    assert.isNull(root(element).querySelector('.journey-drawing'));
    assert.deepEqual(
      stops(element).map((stop) => stop.getAttribute('aria-label')),
      said,
    );
  });

  it('prints summary, drawing, every step, the day of judgement and what the words mean, unless withheld', async () => {
    const element = await journey();
    const sentences = stops(element).length;
    globalThis.dispatchEvent(new Event('beforeprint'));
    assert.equal(root(element).querySelectorAll('tbody tr:not(.group-row)').length, sentences);
    assert.isNotNull(root(element).querySelector('.journey-drawing'));
    assert.include(root(element).textContent, 'As at 7 June 2013.');
    assert.isTrue(root(element).querySelector<HTMLDetailsElement>('.definitions')?.open);
    assert.include(texts(root(element), '.marking')[0], 'OFFICIAL-SENSITIVE');
    globalThis.dispatchEvent(new Event('afterprint'));
    assert.equal(stops(element).length, sentences);
    element.addEventListener('cj-audit', (audit) => {
      audit.preventDefault();
    });
    globalThis.dispatchEvent(new Event('beforeprint'));
    assert.equal(root(element).textContent.trim(), 'This page may not be printed here.');
    globalThis.dispatchEvent(new Event('afterprint'));
  });

  it('hides everything at one key, and shows it again', async () => {
    const element = await journey();
    await sendKeys({ press: 'F8' });
    await element.updateComplete;
    assert.notInclude(root(element).textContent, 'Child A');
    await sendKeys({ press: 'F8' });
    await element.updateComplete;
    assert.include(root(element).textContent, 'Child A');
  });

  it('says why there is no journey, and never throws for what a host sets', async () => {
    const empty = async (fields: Partial<JourneyElement>): Promise<string> => {
      const element = await journey(fields);
      return texts(root(element), 'p.muted')[0] ?? '';
    };
    assert.equal(await empty({ childId: '' }), 'No journey can be made: no child is chosen.');
    assert.equal(
      await empty({ asAt: '2013-02-30' }),
      'No journey can be made: the day on which it is judged is not set.',
    );
    assert.equal(
      await empty({ events: [] }),
      'No journey can be made: nothing is recorded about this child.',
    );
    assert.include(
      await empty({ events: [event('note', '2012-01-01')] }),
      'nothing on this record begins or ends',
    );
    assert.equal(await empty({ state: 'loading' }), 'The record is being read.');
    const odd = await journey({ events: null as never, people: undefined as never, known: null as never });
    assert.include(root(odd).textContent, 'No journey can be made');
  });

  it('says first what the sources cannot show', async () => {
    const element = await journey({
      known: [{ file: 'a.xlsx', what: 'list-3', from: '2012-12-07', to: '2013-06-07' }],
    });
    const parts = [...root(element).querySelectorAll('.limits, .summary')].map(({ className }) => className);
    assert.deepEqual(parts, ['notice limits', 'summary']);
  });

  it('takes the host’s words and heading level', async () => {
    const element = await journey({ messages: { 'step.closed': 'Case shut' }, headingLevel: 3 });
    assert.include(texts(root(element), '.headline'), 'Case shut');
    assert.equal(root(element).querySelectorAll('.group h4').length, 2);
  });

  it('passes axe, drawn and as a table, in light and in forced colours', async () => {
    const element = await journey();
    assert.deepEqual(await axeViolations(element), []);
    await emulateMedia({ forcedColors: 'active' });
    assert.deepEqual(await axeViolations(element), []);
    element.view = 'table';
    await element.updateComplete;
    assert.deepEqual(await axeViolations(element), []);
  });

  it('writes no style attribute', async () => {
    const element = await journey();
    find(root(element), '.journey-cursor').focus();
    await settled(element);
    assert.equal(root(element).querySelectorAll('[style]').length, 0);
  });
});
