import { columnsBuilder, dayNumber, dayWords, isoDay, LANES } from '@case-journey/core';
import {
  baseStyles,
  StripController,
  stripStyles,
  stripSvg,
  tokens,
  type StripInput,
} from '@case-journey/elements';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { assert } from 'chai';
import { html, LitElement, type TemplateResult } from 'lit';
import { axeViolations } from '../support/axe.js';
import { clearFixtures, find, fixture, texts } from '../support/fixture.js';

const TYPES = [
  'incident',
  'referral',
  'assessment-start',
  'conference',
  'move',
  'hospital',
  'achievement',
  'visit',
] as const;
const START = dayNumber('2010-01-01');

class StripHost extends LitElement {
  static override styles = [tokens, baseStyles, stripStyles];
  said: string[] = [];
  strip = new StripController(this, {
    select: (row) => this.said.push(`select ${String(row)}`),
    jump: (row) => this.said.push(`jump ${row}`),
    window: (from, to) => this.said.push(`window ${isoDay(from)} ${isoDay(to)}`),
    help: () => this.said.push('help'),
  });

  protected override render(): TemplateResult {
    return html`<main>${this.strip.template()}</main>`;
  }
}
customElements.define('test-strip-host', StripHost);

/** Invented events: every lane in turn, `apart` days from one to the next. */
function inputOf(length: number, apart: number, fields: Partial<StripInput> = {}): StripInput {
  const builder = columnsBuilder(length);
  const child = builder.children.intern('child-a');
  for (let i = 0; i < length; i += 1) {
    const day = START + Math.floor(i * apart);
    const type = builder.types.intern(TYPES[i % 8] ?? 'visit');
    builder.add({ day, lastDay: day, type, child, episode: -1, precision: 0, flags: 0, event: i });
  }
  const columns = builder.finish();
  const levels = Uint8Array.from({ length }, (_, i) => (i % 20 === 0 ? 3 : 1 + (i % 2)));
  const name = (row: number): string =>
    `${dayWords(isoDay(columns.day[row]!))}, ${LANES[row % 8]!}, level ${levels[row]!}, Event ${row}`;
  return {
    columns,
    levels,
    periods: [
      { status: 'open', from: START, to: START + 99, open: false, label: 'Open' },
      {
        status: 'protection-plan',
        from: START + 100,
        to: START + 900,
        open: true,
        label: 'Child protection plan',
      },
    ],
    gaps: [],
    birth: dayNumber('2006-03-19'),
    asAt: START + 900,
    anchor: null,
    axis: 'date',
    label: (row) => `Event ${row}`,
    name,
    messages: {},
    locale: 'en-GB',
    ...fields,
  };
}

const painted = (): Promise<void> =>
  new Promise((resolve) =>
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        resolve();
      }),
    ),
  );

async function strip(input: StripInput): Promise<StripHost> {
  const host = await fixture<StripHost>(html`<test-strip-host></test-strip-host>`);
  host.strip.input = input;
  await host.updateComplete;
  await painted();
  return host;
}

const root = (host: StripHost): ShadowRoot => host.shadowRoot!;
const cursor = (host: StripHost): HTMLElement => find(root(host), '.cursor');
const press = async (key: string): Promise<void> => {
  const [modifier, name] = key.includes('+') && key.length > 1 ? key.split('+') : [null, key];
  if (modifier) await sendKeys({ down: modifier });
  await sendKeys({ press: name });
  if (modifier) await sendKeys({ up: modifier });
  await painted();
};
const selected = (host: StripHost): string[] => host.said.filter((each) => !each.startsWith('window'));

describe('the lane strip', () => {
  afterEach(async () => {
    clearFixtures();
    await setViewport({ width: 1280, height: 800 });
  });

  it('is reached lane by lane and event by event with the keys, every event of sixty named in full', async () => {
    const host = await strip(inputOf(60, 1)); // so close that many are drawn together
    assert.isAbove(host.strip.counts()!.merged, 20);
    cursor(host).focus();
    const names = new Set<string>();
    for (let lane = 0; lane < 8; lane += 1) {
      await press('Home');
      for (let i = 0; i < 9; i += 1) {
        names.add(cursor(host).getAttribute('aria-label') ?? '');
        await press('ArrowRight');
      }
      await press('ArrowDown');
    }
    assert.equal(names.size, 60);
    for (const name of names)
      assert.match(name, /^\d+ \w+ 20\d\d, \w+, level \d, Event \d+\. \d of \d in its lane/);
    assert.include([...names].join('\n'), 'drawn together');
  });

  it('is one tab stop for all events, between the overview and what follows', async () => {
    const host = await strip(inputOf(60, 30));
    const lanes = find(root(host), '.lanes');
    assert.equal(lanes.querySelectorAll('button, [tabindex]').length, 1);
  });

  it('selects with Enter and Space, jumps to the list with Shift and Enter, clears with Escape, helps with ?', async () => {
    const host = await strip(inputOf(60, 30));
    cursor(host).focus();
    await press('Enter');
    await press('ArrowRight');
    await press('Space');
    await press('Shift+Enter');
    await press('Escape');
    await press('?');
    assert.deepEqual(selected(host), ['select 0', 'select 8', 'jump 8', 'select null', 'help']);
  });

  it('pans, zooms and fits with keys and with buttons, and tells the host the days in view', async () => {
    const host = await strip(inputOf(60, 30));
    const length = (): number => host.strip.currentWindow!.to - host.strip.currentWindow!.from;
    const whole = length();
    cursor(host).focus();
    await press('+');
    assert.approximately(length(), whole / 2, 1);
    const { from } = host.strip.currentWindow!;
    await press('Control+ArrowRight');
    assert.isAbove(host.strip.currentWindow!.from, from);
    await press('0');
    assert.approximately(length(), whole, 1);
    const [, , , zoomIn] = root(host).querySelectorAll<HTMLElement>('.strip-bar .control');
    zoomIn!.click();
    await painted();
    assert.approximately(length(), whole / 2, 1);
    assert.equal(host.said.filter((each) => each.startsWith('window')).length, 4);
    assert.match(texts(root(host), '[data-text=window]')[0]!, /^\w+ 20\d\d to \w+ 20\d\d$/);
  });

  it('moves an edge of what is shown by a month or a year from its handle', async () => {
    const host = await strip(inputOf(60, 30));
    const handle = find(root(host), '[data-edge=from]');
    handle.focus();
    const before = handle.getAttribute('aria-valuetext');
    assert.equal(before, 'January 2010');
    await press('ArrowRight');
    assert.equal(handle.getAttribute('aria-valuetext'), 'February 2010');
    await press('PageUp');
    assert.equal(handle.getAttribute('aria-valuetext'), 'February 2011');
    await press('Home');
    assert.equal(handle.getAttribute('aria-valuetext'), 'January 2010');
    assert.equal(handle.getAttribute('role'), 'slider');
  });

  it('selects the mark under a click and goes on through events drawn together', async () => {
    const host = await strip(inputOf(60, 1));
    const box = cursor(host).getBoundingClientRect();
    const click = async (): Promise<void> => {
      const at = {
        bubbles: true,
        composed: true,
        clientX: box.left + 12,
        clientY: box.top + 14,
        pointerId: 1,
        button: 0,
      };
      const lanes = find(root(host), '.lanes');
      lanes.dispatchEvent(new PointerEvent('pointerdown', at));
      lanes.dispatchEvent(new PointerEvent('pointerup', at));
      await painted();
    };
    for (let i = 0; i < 3; i += 1) await click();
    assert.equal(new Set(selected(host)).size, 3);
  });

  it('brings a row into view and focuses it when the host asks', async () => {
    const host = await strip(inputOf(60, 30));
    host.strip.currentWindow = { from: START, to: START + 100 };
    await painted();
    assert.isTrue(host.strip.focusRow(59));
    assert.include(cursor(host).getAttribute('aria-label')!, 'Event 59');
    assert.equal(root(host).activeElement, cursor(host));
    const { from, to } = host.strip.currentWindow;
    assert.isTrue(from <= START + 59 * 30 && to > START + 59 * 30);
    assert.isFalse(host.strip.focusRow(600));
  });

  it('names the window and moves its handles when a movement rests, and at once for somebody on a handle', async () => {
    const host = await strip(inputOf(60, 30));
    const handle = find(root(host), '[data-edge=from]');
    const value = (): string | null => handle.getAttribute('aria-valuenow');
    const pan = async (day: number): Promise<void> => {
      host.strip.currentWindow = { from: START + day, to: START + day + 400 };
      await painted();
    };
    await pan(31);
    assert.equal(value(), String(START + 31));
    await pan(62);
    await pan(93);
    await new Promise((resolve) => setTimeout(resolve, 400));
    assert.equal(value(), String(START + 93));
    handle.focus();
    for (const day of [124, 155, 186]) {
      await pan(day);
      assert.equal(value(), String(START + day));
    }
  });

  it('stays under 500 nodes with a hundred thousand events, and keeps the sum of what it shows', async () => {
    const host = await strip(inputOf(100_000, 0.03));
    assert.isAtMost(root(host).querySelectorAll('*').length, 500);
    const { total, ...parts } = host.strip.counts()!;
    assert.equal(
      Object.values(parts).reduce((sum, count) => sum + count, 0),
      total,
    );
    host.strip.currentWindow = { from: START, to: START + 60 };
    await painted();
    assert.isAtMost(root(host).querySelectorAll('*').length, 500);
  });

  it('never renders its host while a reader pans', async () => {
    const host = await strip(inputOf(60, 30));
    let updates = 0;
    const performed = host as unknown as { performUpdate: () => void };
    const before = performed.performUpdate.bind(host);
    performed.performUpdate = () => {
      updates += 1;
      before();
    };
    cursor(host).focus();
    for (const key of ['+', 'Control+ArrowRight', 'ArrowRight', '-']) await press(key);
    assert.equal(updates, 0);
  });

  it('leaves no listener, observer or frame behind after twenty lives', async () => {
    let listeners = 0;
    const watched = new Set<ResizeObserver>();
    const RealObserver = globalThis.ResizeObserver;
    globalThis.ResizeObserver = class extends RealObserver {
      override observe(target: Element): void {
        watched.add(this);
        super.observe(target);
      }
      override disconnect(): void {
        watched.delete(this);
        super.disconnect();
      }
    };
    const add = window.addEventListener.bind(window);
    const remove = window.removeEventListener.bind(window);
    window.addEventListener = (...args: unknown[]) => {
      listeners += 1;
      Reflect.apply(add, window, args);
    };
    window.removeEventListener = (...args: unknown[]) => {
      listeners -= 1;
      Reflect.apply(remove, window, args);
    };
    try {
      for (let life = 0; life < 20; life += 1) {
        const host = await strip(inputOf(60, 30));
        cursor(host).focus();
        clearFixtures();
        const said = host.said.length;
        await painted();
        assert.equal(host.said.length, said);
      }
    } finally {
      globalThis.ResizeObserver = RealObserver;
      window.addEventListener = add;
      window.removeEventListener = remove;
    }
    assert.equal(watched.size, 0);
    assert.equal(listeners, 0);
  });

  it('draws again after it was taken away and put back', async () => {
    const host = await strip(inputOf(60, 30));
    const parent = host.parentElement!;
    host.remove();
    parent.append(host);
    host.strip.input = inputOf(60, 20);
    await host.updateComplete;
    await painted();
    cursor(host).focus();
    await press('End');
    assert.include(cursor(host).getAttribute('aria-label')!, '8 of 8 in its lane');
  });

  it('keeps its words clear of each other and inside the drawing, wide and narrow', async () => {
    for (const width of [1280, 640, 480]) {
      await setViewport({ width, height: 800 });
      const host = await strip(inputOf(60, 30));
      for (const drawing of root(host).querySelectorAll('.density .drawing, .lanes .drawing')) {
        const frame = drawing.getBoundingClientRect();
        const boxes = [...drawing.querySelectorAll('text')]
          .filter((text) => text.getAttribute('display') !== 'none')
          .map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
        for (const [i, { words, box }] of boxes.entries()) {
          assert.isAtLeast(box.left, frame.left - 1, `${words} at ${width}`);
          assert.isAtMost(box.right, frame.right + 1, `${words} at ${width}`);
          for (const other of boxes.slice(i + 1)) {
            const apart =
              other.box.left >= box.right - 1 ||
              other.box.right <= box.left + 1 ||
              other.box.top >= box.bottom - 5 ||
              other.box.bottom <= box.top + 5;
            assert.isTrue(apart, `${words} over ${other.words} at ${width}`);
          }
        }
      }
      clearFixtures();
    }
  });

  it('offers the records by year as a way to jump where there is no room for lanes', async () => {
    await setViewport({ width: 320, height: 640 });
    const host = await strip(inputOf(60, 30));
    host.strip.mode = 'density';
    await host.updateComplete;
    const years = [...root(host).querySelectorAll<HTMLElement>('.rail-year')];
    assert.deepEqual(
      years.map((year) => year.getAttribute('aria-label')),
      ['2010: 13 events', '2011: 12 events', '2012: 12 events', '2013: 12 events', '2014: 11 events'],
    );
    years[1]!.click();
    await host.updateComplete;
    assert.equal(host.said.at(-1), 'window 2011-01-01 2011-12-31');
    assert.equal(years[1]!.getAttribute('aria-pressed'), 'true');
    assert.isAtMost(document.documentElement.scrollWidth, 320);
    for (const year of years) assert.isAtLeast(year.getBoundingClientRect().height, 24);
  });

  it('passes axe in both modes', async () => {
    const host = await strip(inputOf(60, 30));
    assert.deepEqual(await axeViolations(host), []);
    host.strip.mode = 'density';
    await host.updateComplete;
    assert.deepEqual(await axeViolations(host), []);
  });

  it('draws the whole once for print', async () => {
    const drawing = await fixture<SVGElement>(stripSvg(inputOf(60, 30), { width: 690, label: 'Timeline' }));
    assert.equal(drawing.getAttribute('role'), 'img');
    assert.equal(drawing.querySelectorAll('[data-path$="g3"]').length, 8);
    assert.include(texts(drawing, 'text'), 'Harm');
    assert.isAbove(drawing.querySelector('[data-path="harm g1"]')!.getAttribute('d')!.length, 10);
  });

  it('takes markup in words as text and says that there is nothing to draw', async () => {
    const payload = '<img src=x onerror="globalThis.hit=1">';
    const host = await strip(inputOf(8, 200, { label: () => payload, name: () => payload }));
    assert.equal(root(host).querySelectorAll('img').length, 0);
    assert.include(cursor(host).getAttribute('aria-label')!, payload);
    host.strip.input = inputOf(0, 1, { periods: [], asAt: null });
    await host.updateComplete;
    assert.include(texts(root(host), 'main')[0]!, 'No events to draw.');
  });
});
