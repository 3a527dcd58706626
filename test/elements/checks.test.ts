import '@case-journey/elements/define/checks.js';
import {
  caseEvent,
  onDay,
  person,
  type CheckDefinition,
  type Messages,
  type QueryReply,
  type RecordQuery,
} from '@case-journey/core';
import {
  ALL_QUERIES,
  ChecksElement,
  type AuditEvent,
  type CheckReplyEvent,
  type EventSelectEvent,
} from '@case-journey/elements';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { assert } from 'chai';
import { html } from 'lit';
import { axeViolations } from '../support/axe.js';
import { clearFixtures, find, fixture, texts } from '../support/fixture.js';

const childA = person({ id: 'a', label: 'Child A' });
const childB = person({ id: 'b', label: 'Child B' });

const events = [
  caseEvent({
    id: 'close',
    type: 'closure',
    date: onDay('2011-09-16'),
    title: 'Case closed',
    children: [{ childId: 'a', onRecord: 'yes' }],
  }),
  caseEvent({
    id: 'visit',
    type: 'visit',
    date: onDay('2013-04-26'),
    title: 'Visit to the home',
    children: [{ childId: 'a', onRecord: 'yes' }],
  }),
];

const check = (
  id: string,
  group: CheckDefinition['group'],
  source: string | null = null,
): CheckDefinition => ({
  id,
  group,
  params: [],
  source,
});

const checks = [
  check('no-reason', 'decisions', 'Invented guidance, page 4'),
  check('not-alone', 'seen-and-heard'),
  check('no-supervision', 'oversight'),
];

const messages: Messages = Object.fromEntries(
  [
    ['no-reason', 'Decision without a reason', 'The decision of {day} has no reason.'],
    ['not-alone', 'Not seen alone', 'Whether the child was seen alone is not said.'],
    ['no-supervision', 'No supervision', 'No supervision is recorded.'],
  ].flatMap(([id, title, sentence]) => [
    [`check.${id!}.title`, title!],
    [`check.${id!}.sentence`, sentence!],
    [`check.${id!}.why`, `Why ${id!} matters.`],
    [`check.${id!}.settles`, `What settles ${id!}.`],
  ]),
);

const query = (rule: string, fields: Partial<RecordQuery> = {}): RecordQuery => ({
  id: `${rule} ${fields.childId ?? 'a'} ${(fields.eventIds ?? []).join()}`,
  rule,
  answer: 'yes',
  reason: null,
  childId: 'a',
  episodeId: null,
  eventIds: [],
  day: null,
  params: [],
  ...fields,
});

const noReason = query('no-reason', {
  eventIds: ['close'],
  day: '2011-09-16',
  params: [['day', '2011-09-16']],
});
const notAlone = query('not-alone', { eventIds: ['visit'], day: '2013-04-26' });
const noSupervision = query('no-supervision', { answer: 'cannot-tell', reason: 'not-in-source' });
const queries = [notAlone, noSupervision, noReason];

const reply = (to: RecordQuery, fields: Partial<QueryReply> = {}): QueryReply => ({
  queryId: to.id,
  kind: 'does-not-apply',
  words: 'Moved away',
  doneBy: null,
  by: 'Worker 12',
  at: '2013-06-01T09:00:00Z',
  ...fields,
});

async function element(fields: Partial<ChecksElement> = {}): Promise<ChecksElement> {
  const made = await fixture<ChecksElement>(html`<cj-checks child-id="a" as-at="2013-06-07"></cj-checks>`);
  Object.assign(made, { queries, checks, messages, events, people: [childA, childB], ...fields });
  await made.updateComplete;
  return made;
}

const who = { actor: 'Worker 31', now: (): string => '2013-06-07T10:00:00Z' };
const root = (made: ChecksElement): ShadowRoot => made.shadowRoot!;
const sentences = (made: ChecksElement): string[] => texts(root(made), '.row .headline');
const shown = (made: ChecksElement): string => texts(root(made), '.shown b')[0]!;

async function press(made: ChecksElement, words: string): Promise<HTMLElement> {
  const found = [...root(made).querySelectorAll<HTMLElement>('button')].find(
    (one) => one.textContent.trim() === words || one.getAttribute('aria-label') === words,
  );
  if (!found) throw new Error(`no button says ${words}`);
  found.click();
  await made.updateComplete;
  return found;
}

function tick(made: ChecksElement, kind: string): Promise<boolean> {
  const radio = find(root(made), `input[value=${kind}]`) as HTMLInputElement;
  radio.click();
  return made.updateComplete;
}

function write(made: ChecksElement, name: string, value: string): void {
  const field = find(root(made), `[name=${name}]`) as HTMLInputElement;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

describe('cj-checks', () => {
  afterEach(async () => {
    clearFixtures();
    await emulateMedia({ media: 'screen' });
    await setViewport({ width: 1280, height: 800 });
  });

  it('says first how many there are, how many cannot be told, how many are answered, and as at when', async () => {
    const made = await element({ replies: [reply(noReason)] });
    assert.equal(texts(root(made), 'h2')[0], 'Record queries: Child A');
    assert.equal(
      texts(root(made), '.summary')[0],
      '3 record queries about this record; 1 cannot be told from what was read; 1 answered. As at 7 June 2013.',
    );
  });

  it('groups by kind in one order whatever the order given, each with its count', async () => {
    const made = await element();
    const other = await element({ queries: [...queries].reverse() });
    const titles = texts(root(made), '.group-title');
    assert.deepEqual(titles, [
      'Decisions and their reasons · 1 query',
      'Seen and heard · 1 query',
      'Cannot be told from what was read · 1 query',
    ]);
    assert.deepEqual(texts(root(other), '.group-title'), titles);
  });

  it('says of each what is asked, why it matters, what would settle it, and on which events', async () => {
    const made = await element();
    assert.deepEqual(
      texts(root(made), '.rule')[0]?.replace(/\s+/g, ' '),
      [
        'Decision without a reason',
        'Why it matters: Why no-reason matters.',
        'What would settle it: What settles no-reason.',
        '16 September 2011',
        'The decision of 16 September 2011 has no reason.',
        'Asks',
        '1 of 3',
        'Case closed, 16 Sep 2011',
        'No reply yet',
      ].join(' '),
    );
  });

  it('never draws what cannot be told like what is asked: another word, another shape, another edge', async () => {
    const made = await element();
    assert.deepEqual(texts(root(made), '.answer'), ['Asks', 'Asks', 'Cannot tell']);
    const [, asks, cannot] = [...root(made).querySelectorAll('.answer')];
    assert.notEqual(
      asks?.querySelector('path')?.getAttribute('d'),
      cannot?.querySelector('path')?.getAttribute('d'),
    );
    assert.notEqual(getComputedStyle(asks!).borderTopStyle, getComputedStyle(cannot!).borderTopStyle);
    assert.match(sentences(made)[2]!, /cannot tell\. The source holds no records of this kind/);
  });

  it('heads what cannot be told with no title that could be read as being so, and says in place what would settle it', async () => {
    const made = await element();
    const last = [...root(made).querySelectorAll('.group')].at(-1);
    assert.deepEqual(texts(last, '.rule-title'), []);
    assert.include(texts(last, '.tags')[0]!, 'Management oversight');
    find(last, '.headline').click();
    await made.updateComplete;
    assert.deepEqual(texts(last, '.details dd'), [
      'Why no-supervision matters.',
      'What settles no-supervision.',
      'no-supervision',
    ]);
  });

  it('names every query with its day, sentence, answer, events, reply and place', async () => {
    const made = await element();
    const named = [...root(made).querySelectorAll('.headline')].map((one) =>
      (one.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => texts(root(made), `#${id}`)[0])
        .join(' '),
    );
    assert.equal(
      named[0],
      '16 September 2011 The decision of 16 September 2011 has no reason. Asks Case closed, 16 Sep 2011 No reply yet 1 of 3',
    );
    assert.equal(new Set(named).size, 3);
  });

  it('tells the host by its id which event is picked, asks before, and does not bubble', async () => {
    const made = await element();
    const told: string[] = [];
    made.addEventListener('cj-audit', (audit: AuditEvent) =>
      told.push(`${audit.act} ${audit.eventIds.join()}`),
    );
    made.addEventListener('cj-event-select', (event: EventSelectEvent) => told.push(event.eventId));
    made.parentElement?.addEventListener('cj-event-select', () => {
      assert.fail('it bubbled');
    });
    await press(made, 'Event: Case closed, 16 Sep 2011');
    assert.deepEqual(told, ['view close', 'close']);
    assert.deepEqual(texts(root(made), '.row.selected .about-selected'), ['About the selected event']);
  });

  it('filters by kind, answer, reply and words, says how many of how many, and goes back to all at once', async () => {
    const made = await element({ replies: [reply(notAlone)] });
    assert.equal(shown(made), '3 of 3 shown');
    await press(made, 'Cannot tell 1');
    assert.deepEqual(texts(root(made), '.group-title'), ['Cannot be told from what was read · 1 query']);
    await press(made, 'Show all');
    await press(made, 'Replied 1');
    assert.equal(sentences(made).length, 1);
    assert.equal(texts(root(made), '.shown')[0], '1 of 3 shown: replied. Show all');
    await press(made, 'Show all');
    const kind = find(root(made), 'select') as HTMLSelectElement;
    kind.value = 'decisions';
    kind.dispatchEvent(new Event('change', { bubbles: true }));
    await made.updateComplete;
    assert.deepEqual(sentences(made), ['The decision of 16 September 2011 has no reason.']);
    const search = find(root(made), 'input[type=search]') as HTMLInputElement;
    search.value = 'supervision';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await made.updateComplete;
    assert.equal(
      texts(root(made), '.shown')[0],
      '0 of 3 shown: Decisions and their reasons, “supervision”. Nothing matches. Show all',
    );
    await press(made, 'Show all');
    assert.deepEqual(made.filter, ALL_QUERIES);
    assert.equal(shown(made), '3 of 3 shown');
  });

  it('announces what a filter shows once, when the typing has come to an end', async () => {
    const made = await element();
    const search = find(root(made), 'input[type=search]') as HTMLInputElement;
    for (const text of ['r', 're', 'rea', 'reason']) {
      search.value = text;
      search.dispatchEvent(new Event('input', { bubbles: true }));
    }
    await made.updateComplete;
    assert.equal(texts(root(made), '.announce')[0], '');
    await new Promise((resolve) => setTimeout(resolve, 600));
    await made.updateComplete;
    assert.equal(texts(root(made), '.announce')[0], '1 of 3 record queries');
  });

  it('is one tab stop, and the arrow keys reach every kind and query in order', async () => {
    const made = await element(who);
    const list = find(root(made), '[role=group][aria-label="Record queries by kind"]');
    assert.equal(list.querySelectorAll('[tabindex="0"]').length, 1);
    find(list, '[tabindex="0"]').focus();
    const walked: string[] = [];
    for (let i = 0; i < 6; i += 1) {
      walked.push(texts(root(made).activeElement?.parentElement, 'button')[0] ?? '');
      await sendKeys({ press: 'ArrowDown' });
    }
    assert.deepEqual(walked, [
      'Decisions and their reasons · 1 query',
      'The decision of 16 September 2011 has no reason.',
      'Seen and heard · 1 query',
      'Whether the child was seen alone is not said.',
      'Cannot be told from what was read · 1 query',
      'No supervision: cannot tell. The source holds no records of this kind.',
    ]);
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'Tab' });
    assert.equal(
      root(made).activeElement?.getAttribute('aria-label'),
      'Event: Visit to the home, 26 Apr 2013',
    );
    await sendKeys({ press: 'Tab' });
    assert.equal(
      root(made).activeElement?.getAttribute('aria-label'),
      'Reply: Whether the child was seen alone is not said.',
    );
  });

  it('opens a query in place at Enter, says by which check it is asked, and closes it at Escape', async () => {
    const made = await element();
    find(root(made), '.headline').focus();
    await sendKeys({ press: 'Enter' });
    await made.updateComplete;
    assert.deepEqual(texts(root(made), '.details dd'), ['no-reason: Invented guidance, page 4']);
    await sendKeys({ press: 'Escape' });
    await made.updateComplete;
    assert.equal(root(made).querySelector('.details'), null);
  });

  it('closes and opens a kind, and keeps its stop where the keyboard is', async () => {
    const made = await element();
    find(root(made), '[data-stop=g-decisions]').focus();
    await sendKeys({ press: 'Enter' });
    await made.updateComplete;
    assert.equal(sentences(made).length, 2);
    assert.equal(root(made).activeElement?.getAttribute('data-stop'), 'g-decisions');
    await press(made, 'Open all kinds');
    assert.equal(sentences(made).length, 3);
  });

  describe('with somebody who may reply', () => {
    const replying = (fields: Partial<ChecksElement> = {}): Promise<ChecksElement> =>
      element({ ...who, ...fields });
    const openForm = (made: ChecksElement): Promise<HTMLElement> =>
      press(made, 'Reply: The decision of 16 September 2011 has no reason.');

    it('offers four replies and ticks none', async () => {
      const made = await replying();
      await openForm(made);
      const radios = [...root(made).querySelectorAll<HTMLInputElement>('input[type=radio]')];
      assert.deepEqual(
        radios.map(({ value, checked }) => `${value} ${checked}`),
        [
          'happened-not-recorded false',
          'recorded-elsewhere false',
          'does-not-apply false',
          'will-be-done false',
        ],
      );
      assert.include(texts(root(made), '.reply-form')[0]!, 'It is kept with your name, Worker 31');
    });

    it('gives the host the reply with who and when and all replies, without bubbling, and shows it', async () => {
      const made = await replying({ replies: [reply(notAlone)] });
      const told: CheckReplyEvent[] = [];
      made.addEventListener('cj-check-reply', (event) => told.push(event));
      made.parentElement?.addEventListener('cj-check-reply', () => {
        assert.fail('it bubbled');
      });
      await openForm(made);
      await tick(made, 'recorded-elsewhere');
      assert.include(texts(root(made), '.reply-form')[0]!, 'Where it is recorded');
      write(made, 'words', ' In the school’s file ');
      await press(made, 'Keep this reply');
      const given: QueryReply = {
        queryId: noReason.id,
        kind: 'recorded-elsewhere',
        words: 'In the school’s file',
        doneBy: null,
        by: 'Worker 31',
        at: '2013-06-07T10:00:00Z',
      };
      assert.equal(told[0]?.act, 'reply');
      assert.deepEqual(told[0]?.reply, given);
      assert.deepEqual(told[0]?.replies, [reply(notAlone), given]);
      assert.equal(
        texts(root(made), '.replied')[0],
        'Recorded elsewhere: In the school’s file Worker 31, 7 June 2013',
      );
      assert.equal(texts(root(made), '.announce')[0], 'Reply kept.');
      assert.equal(root(made).querySelector('.reply-form'), null);
    });

    it('keeps nothing without a kind, without words, or without the day by which it will be done', async () => {
      const made = await replying();
      made.addEventListener('cj-check-reply', () => {
        assert.fail('it was kept');
      });
      await openForm(made);
      write(made, 'words', 'Some words');
      await press(made, 'Keep this reply');
      write(made, 'words', '   ');
      await tick(made, 'does-not-apply');
      await press(made, 'Keep this reply');
      await tick(made, 'will-be-done');
      await press(made, 'Keep this reply');
      assert.ok(root(made).querySelector('.reply-form'));
    });

    it('asks for a day where it will be done, and says in words that the day has passed', async () => {
      const made = await replying();
      await openForm(made);
      await tick(made, 'will-be-done');
      write(made, 'doneBy', '2013-06-14');
      await press(made, 'Keep this reply');
      assert.include(texts(root(made), '.replied')[0]!, 'Will be done by 14 June 2013');
      made.asAt = '2013-06-15';
      await made.updateComplete;
      assert.include(
        texts(root(made), '.replied')[0]!,
        'Was to be done by 14 June 2013: that day has passed',
      );
      assert.include(texts(root(made), '.summary')[0]!, '1 was to be done by a day that has passed');
    });

    it('takes back what was replied here, and nothing that was replied before', async () => {
      const made = await replying({ replies: [reply(noReason)] });
      assert.notInclude(root(made).textContent, 'Take it back');
      await press(made, 'Reply again: The decision of 16 September 2011 has no reason.');
      await tick(made, 'does-not-apply');
      write(made, 'words', 'It was a mistake');
      await press(made, 'Keep this reply');
      assert.equal(made.replies.length, 2);
      const told: CheckReplyEvent[] = [];
      made.addEventListener('cj-check-reply', (event) => told.push(event));
      await press(made, 'Take it back');
      assert.equal(told[0]?.act, 'undo');
      assert.deepEqual(made.replies, [reply(noReason)]);
      assert.notInclude(root(made).textContent, 'Take it back');
    });

    it('keeps earlier replies as history, the latest first, and shows the latest whatever their order', async () => {
      const made = await replying({
        replies: [
          reply(noReason, { words: 'Third', at: '2013-06-03T00:00:00Z' }),
          reply(noReason, { words: 'First', at: '2013-06-01T00:00:00Z' }),
          reply(noReason, { words: 'Second', at: '2013-06-02T00:00:00Z' }),
        ],
      });
      assert.include(texts(root(made), '.replied')[0]!, 'Third');
      find(root(made), '.headline').click();
      await made.updateComplete;
      assert.deepEqual(texts(root(made), '.history li'), [
        'Does not apply: Second (Worker 12, 2 June 2013)',
        'Does not apply: First (Worker 12, 1 June 2013)',
      ]);
    });

    it('keeps the replies as they were when the host says no, and what was written', async () => {
      const made = await replying();
      made.addEventListener('cj-check-reply', (event) => {
        event.preventDefault();
      });
      await openForm(made);
      await tick(made, 'does-not-apply');
      write(made, 'words', 'Moved away');
      await press(made, 'Keep this reply');
      assert.deepEqual(made.replies, []);
      assert.equal((find(root(made), 'textarea') as HTMLTextAreaElement).value, 'Moved away');
    });

    it('keeps what is being written while something else is shown', async () => {
      const made = await replying();
      await openForm(made);
      await tick(made, 'does-not-apply');
      write(made, 'words', 'Half a sen');
      await sendKeys({ press: 'F8' });
      await made.updateComplete;
      assert.notInclude(root(made).textContent, 'Child A');
      await sendKeys({ press: 'F8' });
      await made.updateComplete;
      assert.equal((find(root(made), 'textarea') as HTMLTextAreaElement).value, 'Half a sen');
      assert.equal((find(root(made), 'input[value=does-not-apply]') as HTMLInputElement).checked, true);
    });

    it('moves the focus into the form, and back to its button at Escape', async () => {
      const made = await replying();
      const button = find(root(made), '.cell.reply .control');
      find(root(made), '.headline').focus();
      await made.updateComplete;
      button.focus();
      await sendKeys({ press: 'Enter' });
      await made.updateComplete;
      assert.equal(root(made).activeElement?.getAttribute('name'), 'kind');
      await sendKeys({ press: 'Escape' });
      await made.updateComplete;
      assert.equal(root(made).activeElement, button);
    });

    it('offers no reply while nobody is named', async () => {
      const made = await replying({ actor: '' });
      assert.equal(root(made).querySelector('.cell.reply .control'), null);
    });
  });

  it('says of siblings whose record each query is about, and leaves other children out', async () => {
    const ofB = query('not-alone', { childId: 'b' });
    const ofC = query('not-alone', { childId: 'c' });
    const made = await element({ queries: [...queries, ofB, ofC], siblings: ['b'] });
    assert.equal(texts(root(made), 'h2')[0], 'Record queries: Child A and Child B');
    assert.match(texts(root(made), '.summary')[0]!, /^4 record queries about the records of 2 children;/);
    assert.deepEqual(texts(root(made), '.cell.date .small'), ['Child A', 'Child A', 'Child B', 'Child A']);
  });

  it('shows the same facts as a table, in the same order', async () => {
    const made = await element({ replies: [reply(noReason)] });
    const listed = sentences(made);
    made.view = 'table';
    await made.updateComplete;
    const table = find(root(made), 'table');
    const cells = texts(table, 'td:nth-child(2)');
    assert.equal(cells.length, listed.length);
    listed.forEach((sentence, index) => {
      assert.ok(cells[index]?.startsWith(sentence), cells[index]);
    });
    for (const words of [
      'Why no-reason matters.',
      'What settles not-alone.',
      'What settles no-supervision.',
      'Management oversight',
      'Cannot tell',
      'Case closed, 16 Sep 2011',
      'Does not apply: Moved away (Worker 12, 1 June 2013)',
      '16 September 2011',
    ])
      assert.include(table.textContent.replace(/\s+/g, ' '), words);
  });

  it('prints a table of every query with its head, the marking and the day, whatever is closed on screen', async () => {
    const many = Array.from({ length: 40 }, (_, i) =>
      query('not-alone', { eventIds: [`e${i}`], day: '2013-01-02' }),
    );
    const made = await element({ queries: many, marking: 'OFFICIAL' });
    await press(made, 'Close all kinds');
    globalThis.dispatchEvent(new Event('beforeprint'));
    await emulateMedia({ media: 'print' });
    assert.equal(root(made).querySelectorAll('tbody tr:not(.rule-row)').length, 40);
    assert.equal(getComputedStyle(find(root(made), 'thead')).display, 'table-header-group');
    assert.equal(getComputedStyle(find(root(made), '.marking')).display, 'table-header-group');
    assert.equal(texts(root(made), '.marking')[0], 'OFFICIAL');
    assert.include(texts(root(made), '.summary')[0]!, 'As at 7 June 2013.');
    assert.equal(shown(made), '40 of 40 shown');
    globalThis.dispatchEvent(new Event('afterprint'));
    assert.equal(root(made).querySelector('table'), null);
  });

  it('shows the first twelve of a check, and the others when asked', async () => {
    const many = Array.from({ length: 40 }, (_, i) => query('not-alone', { eventIds: [`e${i}`] }));
    const made = await element({ queries: many });
    assert.equal(sentences(made).length, 12);
    await press(made, 'Show the other 28');
    assert.equal(sentences(made).length, 40);
  });

  it('holds back what the host forbids', async () => {
    const made = await element();
    const asked: string[] = [];
    made.addEventListener('cj-audit', (audit: AuditEvent) => {
      asked.push(audit.act);
      audit.preventDefault();
    });
    made.addEventListener('cj-event-select', () => {
      assert.fail('it was picked');
    });
    await press(made, 'Event: Case closed, 16 Sep 2011');
    const copy = new ClipboardEvent('copy', { bubbles: true, cancelable: true });
    find(root(made), '.row').dispatchEvent(copy);
    assert.equal(copy.defaultPrevented, true);
    globalThis.dispatchEvent(new Event('beforeprint'));
    assert.notInclude(root(made).textContent, 'no reason');
    globalThis.dispatchEvent(new Event('afterprint'));
    assert.deepEqual(asked, ['view', 'copy', 'print']);
  });

  it('says that there is nothing to ask, what was looked at and what was not', async () => {
    const made = await element({
      queries: [],
      known: [{ file: 'a.xlsx', what: 'list-3', from: '2012-12-07', to: '2013-06-07' }],
    });
    const said = texts(root(made), '.body')[0]!;
    assert.include(said, 'Nothing to ask. As at 7 June 2013.');
    assert.include(said, '3 checks looked at this record');
    assert.include(said, 'No supervision');
    assert.include(said, 'go back only to 7 December 2012');
    assert.include(said, 'Not looked at: how well the work was done');
    assert.equal((find(root(made), 'details') as HTMLDetailsElement).open, true);
  });

  it('says why nothing was asked: it is being worked out, failed, or has no records or no day', async () => {
    const made = await element({ state: 'loading' });
    assert.equal(texts(root(made), '[role=status]')[0], 'The record is being looked through.');
    made.state = 'failed';
    await made.updateComplete;
    assert.include(texts(root(made), '.notice')[0]!, 'nothing can be said of it');
    Object.assign(made, { state: 'ready', queries: undefined, asAt: null });
    await made.updateComplete;
    assert.include(texts(root(made), '.notice')[0]!, 'There is no day to judge on');
    made.events = [];
    await made.updateComplete;
    assert.include(texts(root(made), '.notice')[0]!, 'No records were read');
  });

  it('works the queries out of the events where it is given none', async () => {
    const made = await fixture<ChecksElement>(html`<cj-checks child-id="a" as-at="2013-06-07"></cj-checks>`);
    made.events = [
      caseEvent({
        id: 'referral',
        type: 'referral',
        date: onDay('2012-01-13'),
        children: [{ childId: 'a', onRecord: 'yes' }],
      }),
    ];
    await made.updateComplete;
    assert.match(texts(root(made), '.summary')[0]!, /^\d+ record quer/);
    assert.include(texts(root(made), '.event').join(), 'Referral, 13 Jan 2012');
  });

  it('shows what it can when a host sets too little, or what is not so', async () => {
    const made = await element();
    Object.assign(made, {
      events: undefined,
      people: null,
      checks: undefined,
      replies: null,
      known: null,
      filter: null,
      siblings: undefined,
    });
    await made.updateComplete;
    assert.equal(texts(root(made), '.group-title')[0], 'Other · 2 queries');
    made.replies = [reply(noReason, { at: 'yesterday' })];
    await made.updateComplete;
    assert.include(texts(root(made), '.notice')[0]!, '1 reply has no usable time');
    made.queries = [query('__proto__'), query('constructor', { eventIds: ['__proto__'], childId: 'a' })];
    await made.updateComplete;
    assert.equal(sentences(made).length, 2);
  });

  it('takes the host’s words in place of ours', async () => {
    const made = await element({
      messages: { ...messages, 'check.group.decisions': 'Entscheidungen', 'checks.answer.yes': 'Frage' },
    });
    assert.match(texts(root(made), '.group-title')[0]!, /^Entscheidungen/);
    assert.equal(texts(root(made), '.answer')[0], 'Frage');
  });

  it('takes markup in a record, a reply or a rule as text', async () => {
    const payload = '<img src=x onerror="globalThis.hit=1"><b>bold</b>';
    const odd = query(payload, { eventIds: [payload], params: [[payload, payload]] });
    const made = await element({
      ...who,
      messages: { ...messages, [`check.${payload}.sentence`]: payload },
      queries: [odd],
      events: [
        caseEvent({ id: payload, type: 'visit', title: payload, date: onDay('2012-01-01'), children: [] }),
      ],
      replies: [reply(odd, { words: payload, by: payload }), reply(odd, { words: payload, by: payload })],
      people: [person({ id: 'a', label: payload })],
    });
    find(root(made), '.headline').click();
    await made.updateComplete;
    made.view = 'table';
    await made.updateComplete;
    assert.equal(
      root(made).querySelectorAll('img, .body b:not(.reasons b, .rule-row b, .shown b)').length,
      0,
    );
    assert.include(root(made).textContent, payload);
    assert.notProperty(globalThis, 'hit');
  });

  it('passes axe as list, form and table, wide and narrow', async () => {
    const made = await element({ ...who, replies: [reply(notAlone), reply(notAlone)] });
    for (const width of [1280, 320]) {
      await setViewport({ width, height: 800 });
      made.view = 'list';
      await made.updateComplete;
      assert.equal((await axeViolations(made)).join('\n'), '', `list at ${width}`);
      if (root(made).querySelector('.reply-form') === null)
        await press(made, 'Reply: The decision of 16 September 2011 has no reason.');
      assert.equal((await axeViolations(made)).join('\n'), '', `form at ${width}`);
      made.view = 'table';
      await made.updateComplete;
      assert.equal((await axeViolations(made)).join('\n'), '', `table at ${width}`);
    }
  });

  it('fits 320 pixels without a sideways scroll and keeps targets at 24 pixels', async () => {
    await setViewport({ width: 320, height: 640 });
    const made = await element(who);
    await press(made, 'Reply: The decision of 16 September 2011 has no reason.');
    assert.isAtMost(document.documentElement.scrollWidth, 320);
    for (const control of root(made).querySelectorAll('button, select, input, textarea, summary')) {
      const { height } = (control.closest('label') ?? control).getBoundingClientRect();
      assert.isAtLeast(height, 24, control.outerHTML.slice(0, 200));
    }
  });

  it('leaves no listener behind when it goes, however often it comes and goes', async () => {
    const made = await element();
    const holder = made.parentElement!;
    for (let i = 0; i < 20; i += 1) {
      made.remove();
      holder.append(made);
    }
    made.remove();
    globalThis.dispatchEvent(new Event('beforeprint'));
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'F8' }));
    await made.updateComplete;
    assert.equal(root(made).querySelector('table'), null);
    assert.equal(root(made).querySelector('.quiet'), null);
  });

  it('groups nothing by who worked on the case, and shows no score', async () => {
    const made = await element({
      events: events.map((event) => ({ ...event, worker: 'Worker 99', team: 'Team 9' })),
    });
    made.view = 'table';
    await made.updateComplete;
    assert.notInclude(root(made).textContent, 'Worker 99');
    assert.notInclude(root(made).textContent, 'Team 9');
    assert.notMatch(root(made).textContent, /score|rank|%/i);
  });

  it('may be defined twice on a page without an error', () => {
    assert.equal(customElements.get('cj-checks'), ChecksElement);
  });
});
