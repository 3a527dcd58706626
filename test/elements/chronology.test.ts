import '@case-journey/elements/define.js';
import { caseEvent, noDate, onDay, person, readDate, type CaseEvent } from '@case-journey/core';
import type {
  AuditEvent,
  ChronologyChangeEvent,
  ChronologyElement,
  EventSelectEvent,
} from '@case-journey/elements';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { assert } from 'chai';
import { html } from 'lit';
import { axeViolations } from '../support/axe.js';
import { clearFixtures, find, fixture, texts } from '../support/fixture.js';

const childA = person({ id: 'a', label: 'Child A', birth: onDay('2006-03-03') });
const childB = person({ id: 'b', label: 'Child B' });

function event(id: string, fields: Partial<CaseEvent>): CaseEvent {
  return caseEvent({
    id,
    type: 'note',
    date: onDay('2010-03-03'),
    children: [{ childId: 'a', onRecord: 'yes' }],
    source: { agency: 'School', role: 'designated lead', documentRef: null, recordedBy: null },
    ...fields,
  });
}

const events: CaseEvent[] = [
  event('plan', { type: 'protection-plan-start', date: onDay('2012-02-02') }),
  event('hunger', {
    type: 'neglect-sign',
    date: onDay('2012-01-13'),
    title: 'School reports hunger',
    whatHappened: 'Child A came to school without breakfast for the third time.',
    recordedOn: '2012-02-23',
    children: [
      {
        childId: 'a',
        onRecord: 'yes',
        seen: 'yes',
        seenAlone: 'yes',
        said: 'I was hungry',
        impact: { polarity: 'negative', text: 'Tired' },
      },
      { childId: 'b', onRecord: 'no' },
    ],
    decision: {
      outcomes: [{ raw: 'Assessment', value: null, set: 'local' }],
      forum: null,
      by: 'Team manager',
      role: null,
      rationale: null,
      options: null,
    },
    provenance: [{ kind: 'recorded', file: 'a.csv', line: 4 }],
  }),
  event('partner', {
    type: 'household-change',
    date: readDate('about August 2010', { asAt: '2013-06-07' }).date,
  }),
  event('lost', { type: 'conference', date: noDate('September 2103') }),
  event('visit', { type: 'visit', date: onDay('2012-05-01'), occurrence: 'did-not-happen' }),
];

async function chronology(fields: Partial<ChronologyElement> = {}): Promise<ChronologyElement> {
  const element = await fixture<ChronologyElement>(
    html`<cj-chronology child-id="a" as-at="2013-06-07"></cj-chronology>`,
  );
  Object.assign(element, { events, people: [childA, childB], records: 'all', ...fields });
  await element.updateComplete;
  return element;
}

const root = (element: ChronologyElement): ShadowRoot => element.shadowRoot!;
const headlines = (element: ChronologyElement): string[] => texts(root(element), '.row .headline');
const button = (element: ChronologyElement, words: string): HTMLButtonElement => {
  const found = [...root(element).querySelectorAll('button')].find(
    (one) => one.textContent.trim() === words || one.getAttribute('aria-label') === words,
  );
  assert.ok(found, `no button says ${words}`);
  return found;
};

describe('cj-chronology', () => {
  afterEach(async () => {
    clearFixtures();
    await setViewport({ width: 1280, height: 800 });
  });

  it('lists events by year, oldest first, with the undated last', async () => {
    const element = await chronology();
    assert.deepEqual(texts(root(element), '.year-title'), [
      '2010 · 1 event',
      '2012 · 3 events, 1 key',
      'Date not known · 1 event, 1 key',
    ]);
    assert.deepEqual(headlines(element), [
      'Change in the household',
      'School reports hunger',
      'Child protection plan started',
      'Visit to the child: did not happen',
      'Child protection conference',
    ]);
  });

  it('says the title, the span, the day of judgement and the birth in words', async () => {
    const element = await chronology();
    assert.equal(texts(root(element), 'h2')[0], 'Chronology: Child A');
    assert.equal(
      texts(root(element), '.summary')[0],
      '5 records, about August 2010 to 1 May 2012. 5 proposed by rule, on which nobody has decided. 1 record without a usable date. Born 3 March 2006. As at 7 June 2013.',
    );
  });

  it('words dates as the record knows them, with the age', async () => {
    const element = await chronology();
    assert.deepEqual(texts(root(element), '.when'), [
      'about August 2010',
      '13 January 2012',
      '2 February 2012',
      '1 May 2012',
      'Date not known',
    ]);
    assert.equal(texts(root(element), '.date .small')[1], '5 years 10 months');
  });

  it('shows the lane as a shape and a word, and flags in words', async () => {
    const element = await chronology();
    assert.deepEqual(
      texts(root(element), '.kind')[1],
      'Harm and concern · Sign of neglect Significant, to consider',
    );
    assert.deepEqual(texts(root(element), '.flags'), [
      'No reason recorded Recorded 41 days later',
      'Date written as “September 2103”',
    ]);
  });

  it('says of a sibling’s chronology that an event is not on that child’s own record', async () => {
    const element = await chronology({ childId: 'b' });
    assert.deepEqual(headlines(element), ['School reports hunger']);
    assert.include(texts(root(element), '.flags')[0]!, 'Not on this child’s own record');
  });

  it('opens an event in place, says so to the host by its id, and closes it again', async () => {
    const element = await chronology();
    const chosen: string[] = [];
    element.addEventListener('cj-event-select', (chosenEvent: EventSelectEvent) =>
      chosen.push(chosenEvent.eventId),
    );
    const button = find(root(element), '[data-stop=e2]');
    button.click();
    await element.updateComplete;
    assert.deepEqual(chosen, ['hunger']);
    assert.equal(button.getAttribute('aria-expanded'), 'true');
    const facts = texts(root(element), '.details dt').map(
      (term, index) => `${term}: ${texts(root(element), '.details dd')[index]!}`,
    );
    assert.deepEqual(facts, [
      'Child seen: Yes, alone',
      'The child said: I was hungry',
      'Reason: Not recorded',
      'Recorded on: 23 February 2012',
      'Also about: Child B',
      'Read from: a.csv, line 4',
    ]);
    button.click();
    await element.updateComplete;
    assert.equal(root(element).querySelector('.details'), null);
    assert.deepEqual(chosen, ['hunger']);
  });

  it('is one tab stop, and the arrow keys reach every year and event in order', async () => {
    const element = await chronology();
    const group = find(root(element), '[role=group][aria-label="Events by year"]');
    assert.equal(group.querySelectorAll('[tabindex="0"]').length, 1);
    find(group, '[tabindex="0"]').focus();
    const walked: string[] = [];
    for (let i = 0; i < 8; i += 1) {
      walked.push(root(element).activeElement?.getAttribute('data-stop') ?? '');
      await sendKeys({ press: 'ArrowDown' });
    }
    assert.deepEqual(walked, ['y2010', 'e1', 'y2012', 'e2', 'e3', 'e4', 'ynone', 'e5']);
    await sendKeys({ press: 'PageUp' });
    assert.equal(root(element).activeElement?.getAttribute('data-stop'), 'ynone');
    await sendKeys({ press: 'Home' });
    assert.equal(root(element).activeElement?.getAttribute('data-stop'), 'y2010');
    await sendKeys({ press: 'End' });
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    assert.ok(root(element).querySelector('.details'));
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    assert.equal(root(element).querySelector('.details'), null);
    assert.equal(group.querySelectorAll('[tabindex="0"]').length, 1);
  });

  it('names every event with date, age, headline, kind, flags and place', async () => {
    const element = await chronology();
    const named = [...root(element).querySelectorAll('[data-stop^=e]')].map((button) =>
      (button.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => texts(root(element), `#${id}`)[0])
        .join(' '),
    );
    assert.equal(
      named[1],
      '13 January 2012 5 years 10 months School reports hunger Harm and concern · Sign of neglect Significant, to consider No reason recorded Recorded 41 days later 2 of 5',
    );
    assert.equal(new Set(named).size, 5);
  });

  it('turns the order round and says so once', async () => {
    const element = await chronology();
    button(element, 'Newest first').click();
    await element.updateComplete;
    assert.equal(headlines(element)[0], 'Visit to the child: did not happen');
    assert.equal(texts(root(element), '.announce')[0], '5 of 5 events, newest first');
  });

  it('opens a long record year by year, and all of it for print', async () => {
    const many = Array.from({ length: 300 }, (_, i) =>
      event(`m${i}`, { date: onDay(`20${10 + (i % 3)}-01-01`) }),
    );
    const element = await chronology({ events: many });
    assert.equal(headlines(element).length, 50);
    button(element, 'Show 50 more events in 2010').click();
    await element.updateComplete;
    assert.equal(headlines(element).length, 100);
    globalThis.dispatchEvent(new Event('beforeprint'));
    assert.equal(headlines(element).length, 300);
  });

  it('keeps what a reader opened when the host sets the same events again', async () => {
    const element = await chronology();
    find(root(element), '[data-stop=e2]').click();
    await element.updateComplete;
    element.people = [childA];
    await element.updateComplete;
    assert.ok(root(element).querySelector('.details'));
  });

  it('says what is not in the source, and that nothing is there', async () => {
    const element = await chronology({
      known: [{ file: 'a.xlsx', what: 'list-3', from: '2012-01-01', to: null }],
    });
    assert.match(texts(root(element), '.notice')[0]!, /go back only to 1 January 2012/);
    element.events = [];
    await element.updateComplete;
    assert.include(texts(root(element), '.body')[0]!, 'No events to show.');
  });

  it('takes the host’s words in place of ours', async () => {
    const element = await chronology({
      messages: { 'type.protection-plan-start': 'Plan made', 'lane.harm': 'Worries' },
    });
    assert.include(headlines(element), 'Plan made');
    assert.include(texts(root(element), '.kind')[1]!, 'Worries');
  });

  it('takes markup in a record as text', async () => {
    const payload = '<img src=x onerror="globalThis.hit=1"><b>bold</b>';
    const element = await chronology({ events: [event(payload, { title: payload, whatHappened: payload })] });
    find(root(element), '[data-stop=e1]').click();
    await element.updateComplete;
    assert.equal(root(element).querySelectorAll('img, .row b, .strip img').length, 0);
    assert.equal(headlines(element)[0], payload);
  });

  it('passes axe, closed and open, wide and narrow', async () => {
    const element = await chronology();
    for (const width of [1280, 320]) {
      await setViewport({ width, height: 800 });
      assert.equal((await axeViolations(element)).join('\n'), '', `at ${width}`);
      find(root(element), '[data-stop=e2]').click();
      await element.updateComplete;
      assert.equal((await axeViolations(element)).join('\n'), '', `at ${width}`);
    }
  });

  it('fits 320 pixels without a sideways scroll and keeps targets at 24 pixels', async () => {
    await setViewport({ width: 320, height: 640 });
    const element = await chronology();
    find(root(element), '[data-stop=e2]').click();
    await element.updateComplete;
    assert.isAtMost(document.documentElement.scrollWidth, 320);
    for (const button of root(element).querySelectorAll('button')) {
      assert.isAtLeast(button.getBoundingClientRect().height, 24, button.outerHTML.slice(0, 200));
    }
  });

  it('shows what it can when a host sets too little, and never a day that is none', async () => {
    const element = await chronology();
    for (const asAt of ['07/06/2013', '2013-02-31', '', null]) {
      element.asAt = asAt;
      await element.updateComplete;
      assert.notInclude(texts(root(element), '.summary')[0]!, 'As at', String(asAt));
    }
    element.removeAttribute('child-id');
    await element.updateComplete;
    assert.equal(headlines(element).length, 5);
    const bare = { ...event('bare', {}), children: undefined } as unknown as CaseEvent;
    Object.assign(element, { events: [bare], people: null, known: undefined });
    await element.updateComplete;
    assert.deepEqual(headlines(element), ['Case note']);
    Object.assign(element, { events: undefined });
    await element.updateComplete;
    assert.include(texts(root(element), '.body')[0]!, 'No events to show.');
  });

  it('points at dates that cannot be right', async () => {
    const element = await chronology({
      events: [
        event('back', { date: onDay('2012-02-05'), end: onDay('2012-02-01') }),
        event('ahead', { date: onDay('2014-02-05') }),
        event('soon', { date: onDay('2013-07-05'), occurrence: 'planned', recordedOn: '2013-06-01' }),
        event('early', { date: onDay('2001-02-05') }),
      ],
    });
    assert.deepEqual(texts(root(element), '.when'), [
      '5 February 2001',
      '5 February 2012 to 1 February 2012',
      '5 July 2013',
      '5 February 2014',
    ]);
    assert.deepEqual(texts(root(element), '.flags'), [
      'Ends before it starts: dates to check',
      'Dated after the day of judgement',
    ]);
    assert.equal(texts(root(element), '.date .small')[0], 'before the birth: dates to check');
  });

  it('leaves no listener on the window when it goes', async () => {
    const many = Array.from({ length: 300 }, (_, i) =>
      event(`m${i}`, { date: onDay(`20${10 + (i % 3)}-01-01`) }),
    );
    const element = await chronology({ events: many });
    element.remove();
    globalThis.dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    assert.equal(headlines(element).length, 50);
  });

  it('hides everything at one key, wherever the focus is, and shows it again', async () => {
    const element = await chronology();
    await sendKeys({ press: 'F8' });
    await element.updateComplete;
    assert.notInclude(root(element).textContent, 'Child A');
    assert.notInclude(root(element).textContent, '2012');
    await sendKeys({ press: 'F8' });
    await element.updateComplete;
    assert.include(root(element).textContent, 'School reports hunger');
  });

  it('asks the host before a record is read, copied or printed, and holds back what the host forbids', async () => {
    const element = await chronology();
    const asked: string[] = [];
    element.addEventListener('cj-audit', (audit: AuditEvent) => {
      asked.push(`${audit.act} ${audit.eventIds.join()}`);
      audit.preventDefault();
    });
    find(root(element), '[data-stop=e2]').click();
    await element.updateComplete;
    assert.equal(root(element).querySelector('.details'), null);
    const copy = new ClipboardEvent('copy', { bubbles: true, cancelable: true });
    find(root(element), '.row').dispatchEvent(copy);
    assert.equal(copy.defaultPrevented, true);
    globalThis.dispatchEvent(new Event('beforeprint'));
    assert.notInclude(root(element).textContent, 'School reports hunger');
    globalThis.dispatchEvent(new Event('afterprint'));
    assert.include(root(element).textContent, 'School reports hunger');
    assert.deepEqual(asked, ['view hunger', 'copy ', 'print ']);
  });

  it('tells of days with nothing recorded between the events around them', async () => {
    const element = await chronology();
    assert.match(
      texts(root(element), '.gap-row').join(),
      /^\d+ days with nothing recorded.*between 31 August 2010 and 13 January 2012/,
    );
  });

  it('claims no gap for days of which the source cannot speak', async () => {
    const element = await chronology({
      known: [{ file: 'a.xlsx', what: 'list-3', from: '2011-06-01', to: '2013-06-07' }],
    });
    assert.match(texts(root(element), '.gap-row').join(' | '), /days of which this source cannot tell/);
  });

  it('says of siblings whose each event, age and gap is', async () => {
    const element = await chronology({
      siblings: ['b'],
      people: [childA, { ...childB, birth: onDay('2010-01-01') }],
      events: [
        ...events,
        event('b-only', {
          type: 'hospital',
          date: onDay('2012-06-01'),
          children: [{ childId: 'b', onRecord: 'yes' }],
        }),
      ],
    });
    const row = [...root(element).querySelectorAll('.row')].find((one) =>
      one.textContent.includes('ospital'),
    );
    assert.include(row?.textContent, 'Child B');
    assert.include(row?.textContent, '2 years 5 months');
    assert.match(texts(root(element), '.gap-row')[0]!, /^Child [AB]/);
  });

  it('lists the keys of the timeline at the question mark, and puts them away again', async () => {
    const element = await chronology();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    find(root(element), '.cursor').focus();
    await sendKeys({ press: '?' });
    await element.updateComplete;
    assert.include(texts(root(element), '.notice').join(), 'Keys of the timeline');
    await sendKeys({ press: '?' });
    await element.updateComplete;
    assert.notInclude(texts(root(element), '.notice').join(), 'Keys of the timeline');
  });

  it('shows the same rows, in the same order, as a table', async () => {
    const element = await chronology();
    const listed = headlines(element);
    element.view = 'table';
    await element.updateComplete;
    const rows = texts(root(element), 'tbody td:nth-child(3)');
    assert.equal(rows.length, listed.length);
    listed.forEach((headline, index) => {
      assert.ok(rows[index]?.startsWith(headline), rows[index]);
    });
  });

  describe('with a person who may decide', () => {
    const notes = [...events, event('note', { date: onDay('2012-03-03'), title: 'Telephone call' })];
    const deciding = (fields: Partial<ChronologyElement> = {}): Promise<ChronologyElement> =>
      chronology({
        events: notes,
        records: 'chronology',
        actor: 'Worker 31',
        now: () => '2013-06-07T10:00:00Z',
        ...fields,
      });
    const proposed = (element: ChronologyElement): string[] => texts(root(element), '.proposal .headline');

    it('proposes with a reason, ticks nothing, and offers nothing of harm or the child’s words for bulk', async () => {
      const element = await deciding();
      button(element, 'Show the other 2').click();
      await element.updateComplete;
      assert.equal(proposed(element).length, 5);
      const boxes = [...root(element).querySelectorAll<HTMLInputElement>('.tick input')];
      assert.ok(boxes.length > 0 && boxes.every((box) => !box.checked));
      const harm = [...root(element).querySelectorAll('.proposal')].find((row) =>
        row.textContent.includes('School reports hunger'),
      );
      assert.equal(harm?.querySelector('.tick'), null);
      assert.notInclude(headlines(element), 'Telephone call');
    });

    it('takes in what is accepted, with who and when, and tells the host, without bubbling', async () => {
      const element = await deciding();
      const changes: ChronologyChangeEvent[] = [];
      element.addEventListener('cj-chronology-change', (change) => changes.push(change));
      element.parentElement?.addEventListener('cj-chronology-change', () => {
        assert.fail('it bubbled');
      });
      button(element, 'Accept: School reports hunger').click();
      await element.updateComplete;
      const [change] = changes;
      assert.deepEqual(change?.patch, { kind: 'accept', eventIds: ['hunger'] });
      const [entry] = change?.chronology.entries ?? [];
      assert.equal(entry?.words.title, 'School reports hunger');
      assert.deepEqual([entry?.history[0]?.by, entry?.history[0]?.at], ['Worker 31', '2013-06-07T10:00:00Z']);
      assert.notInclude(proposed(element), 'School reports hunger');
      assert.include(headlines(element), 'School reports hunger');
      assert.equal(texts(root(element), '.announce')[0], 'Accepted.');
    });

    it('leaves out with a reason only, and lists what is left out with it', async () => {
      const element = await deciding();
      button(element, 'Leave out: Change in the household').click();
      await element.updateComplete;
      find(root(element), '.entry-form .strong').click();
      await element.updateComplete;
      assert.include(proposed(element), 'Change in the household', 'no reason, so still to consider');
      (find(root(element), '.entry-form input') as HTMLInputElement).value = 'He only visited';
      find(root(element), '.entry-form .strong').click();
      await element.updateComplete;
      assert.notInclude(headlines(element), 'Change in the household');
      button(element, 'Show all 2, with the reason for each').click();
      await element.updateComplete;
      assert.include(texts(root(element), '.aside-row').join(), 'Left out by Worker 31: He only visited');
    });

    it('puts an entry into other words and keeps what it was', async () => {
      const element = await deciding();
      button(element, 'Reword: School reports hunger').click();
      await element.updateComplete;
      (find(root(element), '[name=title]') as HTMLInputElement).value = 'Hungry at school';
      (find(root(element), '[name=why]') as HTMLInputElement).value = 'Plain words';
      find(root(element), '.entry-form .strong').click();
      await element.updateComplete;
      assert.include(headlines(element), 'Hungry at school');
      const entry = element.chronology?.entries[0];
      assert.equal(entry?.eventIds[0], 'hunger');
    });

    const accepted = async (title: string): Promise<ChronologyElement> => {
      const element = await deciding();
      button(element, `Accept: ${title}`).click();
      await element.updateComplete;
      return element;
    };
    const openRow = async (element: ChronologyElement, title: string): Promise<void> => {
      const row = [...root(element).querySelectorAll('.row')].find((one) => one.textContent.includes(title));
      row?.querySelector<HTMLElement>('[data-stop]')?.click();
      await element.updateComplete;
    };
    const write = (element: ChronologyElement, name: string, text: string): void => {
      const field = find(root(element), `[name=${name}]`) as HTMLInputElement;
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    };

    it('shows among all records what was accepted, at the level of its entry', async () => {
      const element = await accepted('School reports hunger');
      element.records = 'all';
      await element.updateComplete;
      const row = [...root(element).querySelectorAll('.row')].find((one) =>
        one.textContent.includes('hunger'),
      );
      assert.equal(row?.querySelector('.tag')?.textContent, 'Significant');
    });

    it('tells the effect and what was done as the practitioner wrote them, and nothing that was taken out', async () => {
      const element = await accepted('School reports hunger');
      await openRow(element, 'School reports hunger');
      button(element, 'Change words or significance: School reports hunger').click();
      await element.updateComplete;
      write(element, 'impact', '');
      write(element, 'response', 'Breakfast club from Monday');
      find(root(element), '.entry-form .strong').click();
      await element.updateComplete;
      const row = [...root(element).querySelectorAll('.row')].find((one) =>
        one.textContent.includes('hunger'),
      );
      assert.notInclude(row?.textContent, 'Tired');
      assert.include(row?.textContent, 'Breakfast club from Monday');
    });

    it('takes an entry out again with a reason, and undoes a decision', async () => {
      const element = await accepted('School reports hunger');
      await openRow(element, 'School reports hunger');
      button(element, 'Take out of the chronology: School reports hunger').click();
      await element.updateComplete;
      (find(root(element), '[name=reason]') as HTMLInputElement).value = 'Recorded twice';
      find(root(element), '.entry-form .strong').click();
      await element.updateComplete;
      assert.notInclude(headlines(element), 'School reports hunger');
      button(element, 'Undo the last decision').click();
      await element.updateComplete;
      assert.include(headlines(element), 'School reports hunger');
    });

    it('asks why the significance changes', async () => {
      const element = await accepted('School reports hunger');
      await openRow(element, 'School reports hunger');
      button(element, 'Change words or significance: School reports hunger').click();
      await element.updateComplete;
      const level = find(root(element), '[name=level]') as HTMLSelectElement;
      level.value = 'key';
      level.dispatchEvent(new Event('input', { bubbles: true }));
      find(root(element), '.entry-form .strong').click();
      await element.updateComplete;
      assert.equal(element.chronology?.entries[0]?.rating.level, 'significant');
      write(element, 'why', 'Third time this month');
      find(root(element), '.entry-form .strong').click();
      await element.updateComplete;
      assert.equal(element.chronology?.entries[0]?.rating.level, 'key');
      assert.equal(element.chronology?.entries[0]?.history.length, 2);
    });

    it('keeps what is being written while something else is decided', async () => {
      const element = await deciding();
      button(element, 'Reword: School reports hunger').click();
      await element.updateComplete;
      write(element, 'title', 'Hungry at school');
      button(element, 'Accept: Change in the household').click();
      await element.updateComplete;
      assert.equal((find(root(element), '[name=title]') as HTMLInputElement).value, 'Hungry at school');
      await sendKeys({ press: 'F8' });
      await element.updateComplete;
      await sendKeys({ press: 'F8' });
      await element.updateComplete;
      assert.equal((find(root(element), '[name=title]') as HTMLInputElement).value, 'Hungry at school');
    });

    it('moves the focus into a form that opens, and back to its button when it closes', async () => {
      const element = await deciding();
      const reword = button(element, 'Reword: School reports hunger');
      reword.focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      assert.equal(root(element).activeElement?.getAttribute('name'), 'title');
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      assert.equal(root(element).activeElement, reword);
    });

    it('keeps the chronology as it was when the host says no', async () => {
      const element = await deciding();
      element.addEventListener('cj-chronology-change', (change) => {
        change.preventDefault();
      });
      button(element, 'Accept: School reports hunger').click();
      await element.updateComplete;
      assert.include(proposed(element), 'School reports hunger');
      assert.equal(element.chronology ?? null, null);
    });

    it('offers nothing to decide while nobody is named', async () => {
      const element = await deciding({ actor: '' });
      assert.equal(root(element).querySelector('.consider'), null);
    });
  });

  it('may be defined twice on a page without an error', async () => {
    const { ChronologyElement: again } = await import('@case-journey/elements');
    assert.equal(customElements.get('cj-chronology'), again);
  });
});
