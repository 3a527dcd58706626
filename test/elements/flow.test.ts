import '@case-journey/elements/define/flow.js';
import { caseEvent, countFlow, flowOf, flowResult, onDay, type CaseEvent } from '@case-journey/core';
import { FlowElement, type CasesSelectEvent } from '@case-journey/elements';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { assert } from 'chai';
import { html } from 'lit';
import { axeViolations } from '../support/axe.js';
import { clearFixtures, find, fixture, texts } from '../support/fixture.js';

let ids = 0;

function event(type: CaseEvent['type'], day: string, childId: string, outcome?: string): CaseEvent {
  ids += 1;
  const coded = outcome === undefined ? [] : [{ raw: outcome, value: outcome, set: 'outcome' }];
  return caseEvent({
    id: `e${ids}`,
    type,
    date: onDay(day),
    children: [{ childId, onRecord: 'yes' }],
    ...(outcome === undefined
      ? {}
      : {
          decision: { outcomes: coded, forum: null, by: null, role: null, rationale: null, options: null },
        }),
  });
}

// Twelve children with no further action, eight assessed and given a plan that goes on, two of them with an enquiry.
const events = [
  ...Array.from({ length: 12 }, (_, i) => event('referral', '2010-02-01', `n${i}`, 'NFA')),
  ...Array.from({ length: 8 }, (_, i) => [
    event('referral', '2010-02-01', `p${i}`, 'SINGLE_ASSESSMENT'),
    event('assessment-start', '2010-02-11', `p${i}`),
    ...(i < 2 ? [event('section-47-start', '2010-03-01', `p${i}`)] : []),
    event('child-in-need-plan-start', '2010-03-15', `p${i}`),
  ]).flat(),
];
const flow = flowOf({ events }, { asAt: '2012-01-01' });

// More ways to stand on the day than a column has steps: nine ways to have closed, five to be open.
function manyEnds(): ReturnType<typeof flowOf> {
  const closed = ['RC1', 'RC2', 'RC5', 'RC7', 'RC8', 'RC9', ''].flatMap((value, kind) =>
    Array.from({ length: kind + 1 }, (_, i) => {
      const child = `c${kind}-${i}`;
      const end = event('closure', '2010-06-01', child);
      const codes = [['reason', { raw: value, value, set: 'closure' }]] as const;
      return [event('referral', '2010-02-01', child), value === '' ? end : { ...end, codes }];
    }),
  );
  const open = (
    [
      'assessment-start',
      'section-47-start',
      'child-in-need-plan-start',
      'protection-plan-start',
      'looked-after-start',
    ] as const
  ).flatMap((type, kind) =>
    Array.from({ length: kind + 2 }, (_, i) => [
      event('referral', '2010-02-01', `o${kind}-${i}`),
      event(type, '2010-03-01', `o${kind}-${i}`),
    ]),
  );
  const none = Array.from({ length: 3 }, (_, i) => [event('referral', '2010-02-01', `f${i}`, 'NFA')]);
  return flowOf({ events: [...closed, ...open, ...none].flat() }, { asAt: '2012-01-01' });
}

function isAtEnd(element: FlowElement): boolean {
  return (
    /^(Closed|Open|Transferred)/.test(proxyName(element) ?? '') &&
    !(proxyName(element) ?? '').includes(' to ')
  );
}

async function shown(fields: Partial<FlowElement> = {}): Promise<FlowElement> {
  const element = await fixture<FlowElement>(html`<cj-flow></cj-flow>`);
  Object.assign(element, { flow, sharing: null, view: 'flow', ...fields });
  await element.updateComplete;
  // It measures its width, then draws in the frame after
  for (let frame = 0; frame < 3; frame += 1)
    await new Promise((done) => {
      requestAnimationFrame(done);
    });
  await element.updateComplete;
  return element;
}

const root = (element: FlowElement): ShadowRoot => element.shadowRoot!;
const text = (element: FlowElement): string => root(element).textContent.replace(/\s+/g, ' ');

function button(element: FlowElement, words: string): HTMLButtonElement {
  const found = [...root(element).querySelectorAll('button')].find(
    (each) => each.textContent.replace(/\s+/g, ' ').trim() === words,
  );
  if (found === undefined) throw new Error(`no button says ${words}`);
  return found;
}

function proxyName(element: FlowElement): string | null {
  return find(root(element), '.proxy').getAttribute('aria-label');
}

describe('<cj-flow>', () => {
  beforeEach(async () => {
    await setViewport({ width: 1280, height: 900 });
  });
  afterEach(clearFixtures);

  it('says how many cases of how many children, and as at which day', async () => {
    const element = await shown();
    assert.include(
      text(element),
      '20 cases of 20 children with a front-door decision, as at 1 January 2012.',
    );
    assert.include(text(element), '3 routes cover 100% of 20 cases.');
  });

  it('says the same number in drawing, table, routes and speech', async () => {
    const element = await shown();
    const card = texts(root(element), '.card').find((words) => words.startsWith('No further'));
    assert.match(card ?? '', /12 · 60%$/);
    element.view = 'table';
    await element.updateComplete;
    const row = texts(root(element), 'tbody tr').find((words) => words.startsWith('No further action'));
    assert.match(row ?? '', /12 · 60%$/);
    element.view = 'routes';
    await element.updateComplete;
    assert.include(texts(root(element), '.routes li')[0], '12 · 60%');
    element.view = 'flow';
    await element.updateComplete;
    assert.equal(proxyName(element), 'No further action: 12 cases, 60% of all');
  });

  it('is walked with the arrow keys: the largest band, the next by size, back, and the start', async () => {
    const element = await shown();
    find(root(element), '.proxy').focus();
    const names: (string | null)[] = [];
    for (const press of [
      'ArrowDown',
      'ArrowRight',
      'ArrowRight',
      'ArrowRight',
      'ArrowDown',
      'ArrowLeft',
      'Home',
    ]) {
      await sendKeys({ press });
      await element.updateComplete;
      names.push(proxyName(element));
    }
    assert.deepEqual(names, [
      'Assessment decided: 8 cases, 40% of all',
      'Assessment decided to Single assessment: 8 cases, 100% of Assessment decided, median 10 days',
      'Single assessment: 8 cases, 40% of all',
      'Single assessment to Child in need plan: 6 cases, 75% of Single assessment, median 32 days',
      'Single assessment to Section 47, no conference: 2 cases, 25% of Single assessment, median 18 days',
      'Single assessment: 8 cases, 40% of all',
      'No further action: 12 cases, 60% of all',
    ]);
    assert.equal(root(element).activeElement, find(root(element), '.proxy'));
  });

  it('opens exactly the cases behind a number, in an event that stays where it is', async () => {
    const element = await shown();
    const heard: CasesSelectEvent['cases'][] = [];
    let above = 0;
    element.addEventListener('cj-cases-select', (select: CasesSelectEvent) => heard.push([...select.cases]));
    element.parentElement?.addEventListener('cj-cases-select', () => (above += 1));
    find(root(element), '.proxy').focus();
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    assert.deepEqual(
      heard[0]?.map(({ childId }) => childId),
      Array.from({ length: 12 }, (_, i) => `n${i}`).sort(),
    );
    assert.equal(above, 0);
  });

  it('opens as many cases as it says for each step, those that stand for rare ones among them', async () => {
    const element = await shown({ flow: manyEnds() });
    let opened = -1;
    element.addEventListener('cj-cases-select', ({ cases }) => (opened = cases.length));
    find(root(element), '.proxy').focus();
    const press = async (key: string): Promise<void> => {
      await sendKeys({ press: key });
      await element.updateComplete;
    };
    for (let turn = 0; turn < 9 && !isAtEnd(element); turn += 1) await press('ArrowRight');
    for (let turn = 0; turn < 16; turn += 1) await press('ArrowUp');
    const names = new Set<string>();
    for (let turn = 0; turn < 16; turn += 1) {
      const name = proxyName(element) ?? '';
      names.add(name);
      await press('Enter');
      assert.include(name, `: ${opened} case`);
      await press('ArrowDown');
    }
    assert.isAbove(names.size, 8);
    assert.isTrue(
      [...names].some((name) => name.startsWith('Closed, rarer reasons')),
      [...names].join('; '),
    );
  });

  it('says so where the host does not let these cases be opened', async () => {
    const element = await shown();
    element.addEventListener('cj-cases-select', (select) => {
      select.preventDefault();
    });
    find(root(element), '.proxy').click();
    await element.updateComplete;
    button(element, 'Open the 12 cases').click();
    await element.updateComplete;
    assert.include(find(root(element), '[role=status]').textContent, 'cannot be opened here');
  });

  it('shows only the cases with a step when asked, tells the host, and takes it back', async () => {
    const element = await shown();
    const asked: unknown[] = [];
    element.addEventListener('cj-flow-change', ({ filter }) => asked.push(filter.steps));
    find(root(element), '.proxy').click();
    await element.updateComplete;
    button(element, 'without').click();
    await element.updateComplete;
    assert.include(text(element), '8 cases of 8 children');
    assert.deepEqual(asked, [[{ step: 'decision.no-further-action', how: 'without' }]]);
    button(element, 'Clear').click();
    await element.updateComplete;
    assert.include(text(element), '20 cases of 20 children');
  });

  it('hides small numbers unless it is told not to, in every view and in speech', async () => {
    const element = await fixture<FlowElement>(html`<cj-flow></cj-flow>`);
    element.flow = flow;
    assert.equal(element.sharing, 'dfe');
    for (const view of ['flow', 'map', 'table', 'routes'] as const) {
      element.view = view;
      await element.updateComplete;
      assert.notMatch(text(element), /\b2 · 25%|\b2 cases/);
    }
    element.view = 'table';
    await element.updateComplete;
    assert.include(text(element), 'shown as c');
  });

  it('hides small numbers where the name of the preset is not known', async () => {
    const element = await shown({ sharing: 'nonsense', view: 'table' });
    assert.include(text(element), 'shown as c');
  });

  it('shows two cohorts side by side and never says better or improved of them', async () => {
    const cohorts = [
      { name: 'Before', filter: { to: '2010-02-01' } },
      { name: 'After', filter: { from: '2010-02-02' } },
    ];
    const element = await shown({ cohorts });
    assert.include(text(element), 'Before: 20 cases. After: 0 cases.');
    assert.notMatch(text(element), /improve/i);
  });

  it('says what a case, coming back and too recent mean', async () => {
    const element = await shown();
    assert.isAtLeast(root(element).querySelectorAll('.definitions li').length, 6);
  });

  it('shows routes first where it is narrow, and the flow a column at a time', async () => {
    await setViewport({ width: 360, height: 700 });
    const element = await shown({ view: undefined });
    assert.isAbove(root(element).querySelectorAll('.routes li').length, 0);
    button(element, 'Flow').click();
    await element.updateComplete;
    assert.isNull(root(element).querySelector('.drawing'));
    find(root(element), '.step').click();
    await element.updateComplete;
    assert.include(text(element), 'No further action to Closed at the front door: 12 cases');
    assert.isAtMost(document.documentElement.scrollWidth, 360);
  });

  it('prints every table, the definitions and the marking, or nothing where the host prevents it', async () => {
    const element = await shown({ marking: 'OFFICIAL-SENSITIVE' });
    globalThis.dispatchEvent(new Event('beforeprint'));
    assert.isAtLeast(root(element).querySelectorAll('table').length, 2);
    assert.include(text(element), 'OFFICIAL-SENSITIVE');
    globalThis.dispatchEvent(new Event('afterprint'));
    element.addEventListener('cj-audit', (audit) => {
      audit.preventDefault();
    });
    globalThis.dispatchEvent(new Event('beforeprint'));
    assert.notInclude(text(element), '20 cases');
    globalThis.dispatchEvent(new Event('afterprint'));
  });

  it('says on paper which days, steps and rounds were asked for', async () => {
    const element = await shown({
      filter: { from: '2010-01-01', rounds: [1], steps: [{ step: 'decision.assessment', how: 'without' }] },
    });
    globalThis.dispatchEvent(new Event('beforeprint'));
    const paper = text(element);
    globalThis.dispatchEvent(new Event('afterprint'));
    assert.include(paper, 'with a front-door decision from 1 January 2010 on, as at');
    assert.match(paper, /Cases without Assessment decided; (First|Round)/);
  });

  it('prints small numbers as c though they are shown on screen, unless the host says otherwise', async () => {
    const element = await shown({ view: 'table' });
    const onPaper = (): string => {
      globalThis.dispatchEvent(new Event('beforeprint'));
      const said = text(element);
      globalThis.dispatchEvent(new Event('afterprint'));
      return said;
    };
    assert.notInclude(text(element), 'shown as c');
    assert.include(onPaper(), 'shown as c');
    assert.notInclude(text(element), 'shown as c');
    element.printSharing = null;
    assert.notInclude(onPaper(), 'shown as c');
  });

  it('says so where there is nothing, and never throws for what a host left out', async () => {
    const empty = await shown({ flow: flowOf({ events: [] }, { asAt: '2012-01-01' }) });
    assert.include(text(empty), 'No cases.');
    const none = await shown({ flow: undefined });
    assert.include(text(none), 'No cases have been handed over.');
    const odd = await shown({ filter: null, cohorts: undefined as never, messages: undefined });
    assert.include(text(odd), '20 cases');
    odd.filter = { steps: [{ step: 'nonsense', how: 'with' }] };
    await odd.updateComplete;
    assert.include(text(odd), 'No cases are left by this choice.');
  });

  it('takes the host’s words', async () => {
    const element = await shown({ messages: { 'flow.title': 'Where Family Connect cases go' } });
    assert.equal(find(root(element), '.title').textContent, 'Where Family Connect cases go');
  });

  it('has nothing that axe finds wrong, in any view, light and dark, wide and narrow', async () => {
    for (const width of [1280, 320]) {
      await setViewport({ width, height: 900 });
      for (const view of ['flow', 'map', 'table', 'routes'] as const)
        assert.deepEqual(await axeViolations(await shown({ view })), []);
    }
    await emulateMedia({ colorScheme: 'dark' });
    assert.deepEqual(await axeViolations(await shown()), []);
    await emulateMedia({ colorScheme: 'light' });
  });

  it('writes no style attribute', async () => {
    const element = await shown();
    assert.lengthOf([...root(element).querySelectorAll('[style]')], 0);
  });

  it('has as many cases in its columns as in the flow it was handed', () => {
    const { nodes } = flowResult(countFlow(flow));
    const position = nodes.filter(({ column }) => column === 'position');
    assert.equal(
      position.reduce((sum, { cases }) => sum + cases, 0),
      flow.length,
    );
  });

  it('leaves no listener behind', async () => {
    const element = await shown();
    element.remove();
    globalThis.dispatchEvent(new Event('beforeprint'));
    assert.include(text(element), '20 cases');
  });

  it('can be registered under another name', () => {
    customElements.define('other-flow', class extends FlowElement {});
    assert.instanceOf(document.createElement('other-flow'), FlowElement);
  });
});
