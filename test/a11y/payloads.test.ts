import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { caseEvent, onDay, person, type CaseEvent } from '@case-journey/core';
import type { Page } from 'playwright-core';
import { csvFile, explorerSite, openFiles, showExplorer } from '../support/explorer-site.js';
import { sharedData } from '../support/shared-data.js';

// Enough to prove the point anywhere; the shared corpora add some hundreds where they are.
const OWN = [
  '<img src=x onerror="globalThis.hit=1">',
  '"><script>globalThis.hit=1</script>',
  '<svg onload=globalThis.hit=1>',
  'javascript:globalThis.hit=1',
  "'-globalThis.hit=1-'",
  '<iframe srcdoc="<script>parent.hit=1</script>"></iframe>',
  '<style>*{background:url(https://example.invalid/leak)}</style>',
  '${globalThis.hit=1}',
  '{{constructor.constructor("globalThis.hit=1")()}}',
  '__proto__',
  'constructor',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("https://example.invalid","x")',
  '+1+1',
  '-2+3+cmd',
  '@SUM(1+1)',
];

function payloads(): string[] {
  const xss = sharedData('corpora/dompurify-fixtures/payloads.json');
  const formulas = sharedData('corpora/csv-injection/Intruder/csv-payload.txt');
  if (xss.skip !== false || formulas.skip !== false) {
    console.log('skipped: the shared payload corpora are not there; our own payloads are used alone');
    return OWN;
  }
  const found = JSON.parse(readFileSync(xss.path, 'utf8')) as unknown;
  return [
    ...OWN,
    ...strings(found),
    ...readFileSync(formulas.path, 'utf8')
      .split('\n')
      .filter((line) => line !== ''),
  ];
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
}

function eventWith(text: string, id: string): CaseEvent {
  const source = { agency: text, role: text, documentRef: text, recordedBy: text };
  const coded = { raw: text, value: null, set: text };
  return caseEvent({
    id,
    type: 'incident',
    date: { ...onDay('2012-01-01'), text, precision: 'month' },
    children: [
      {
        childId: 'a',
        onRecord: 'yes',
        seen: 'no',
        notSeenWhy: text,
        said: text,
        doneBecause: text,
        impact: { polarity: 'negative', text },
      },
      { childId: text, onRecord: 'yes' },
    ],
    people: [{ label: text, role: text }],
    title: text,
    whatHappened: `${text} `,
    accounts: [{ source, text }],
    disputed: [{ by: text, text, day: null }],
    source,
    decision: { outcomes: [coded], forum: text, by: text, role: text, rationale: text, options: text },
    response: [{ action: text, owner: text, due: '2012-02-01', done: null }],
    knownOn: [{ day: '2012-01-02', by: text }],
    team: text,
    worker: text,
    codes: [[text, coded]],
    values: [{ field: text, raw: text, value: null }],
    labels: [text],
    provenance: [{ kind: 'recorded', file: text, sheet: text, line: 1 }],
  });
}

const explorer = explorerSite();

/** What record text brought to life: scripts run, and elements that no template of ours has. */
async function alive(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = 'hit' in globalThis ? ['a script ran'] : [];
    const roots: (Document | ShadowRoot)[] = [document];
    for (let root = roots.pop(); root !== undefined; root = roots.pop()) {
      for (const element of root.querySelectorAll('*')) {
        if (/^(img|iframe|object|embed|style|link|form|math|audio|video|base|a)$/i.test(element.localName))
          found.push(element.localName);
        for (const { name } of element.attributes)
          if (/^on|^style$|^srcdoc$|^href$/.test(name)) found.push(`${element.localName} ${name}`);
        if (element.shadowRoot) roots.push(element.shadowRoot);
      }
    }
    return found;
  });
}

describe('record text never comes to life', () => {
  it('in any field of an event or a person', async () => {
    const texts = payloads();
    const { page, misdeeds } = await explorer.watched();
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => assert.fail('a dialog opened')));
    await showExplorer(page, explorer.url());
    const opened = await page.evaluate(
      async ({ events, people }) => {
        const element = document.createElement('cj-chronology');
        element.childId = 'a';
        element.events = events;
        element.people = people;
        document.body.append(element);
        await element.updateComplete;
        element.openAllYears();
        await element.updateComplete;
        for (const button of element.shadowRoot?.querySelectorAll<HTMLElement>('[data-stop^=e]') ?? [])
          button.click();
        await element.updateComplete;
        return element.shadowRoot?.querySelectorAll('.details').length;
      },
      {
        events: texts.map((text, index) => eventWith(text, `e${index}`)),
        people: [
          person({ id: 'a', label: texts.join(' '), names: texts }),
          ...texts.map((text) => person({ id: text, label: text })),
        ],
      },
    );
    assert.equal(opened, texts.length);
    assert.deepEqual(await alive(page), []);
    assert.deepEqual(misdeeds, { violations: [], requests: [], errors: [] });
    await page.context().close();
  });

  it('in any cell, heading or name of a file that is read', async () => {
    const texts = payloads();
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    const headings = [
      'Child ID',
      'Date',
      'Event type',
      'What happened',
      'Source',
      'Impact',
      'Decision',
      'Team',
      'Worker',
      ...OWN,
    ];
    const rows = texts.map((text, index) => [
      'C1',
      `0${(index % 9) + 1}/03/2010`,
      ...Array<string>(headings.length - 2).fill(text),
    ]);
    const csv = [headings, ...rows, ...texts.map((text) => Array<string>(headings.length).fill(text))];
    const text = csv.map((row) => row.map(quoted).join(',')).join('\r\n');
    const { page, misdeeds } = await explorer.open();
    await openFiles(page, csvFile('<img src=x onerror=globalThis.hit=1>.csv', text));
    assert.match(await page.innerText('cj-explorer .report'), /Every row is accounted for/);
    assert.deepEqual(await alive(page), []);
    await page.click('cj-explorer thead .sort >> nth=1'); // most events first
    await page.click('cj-explorer tbody .child .link >> text="C1"');
    await page.waitForSelector('cj-chronology .row');
    assert.deepEqual(await alive(page), []);
    assert.deepEqual(misdeeds, { violations: [], requests: [], errors: [] });
    await page.context().close();
  });
});
