import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareText, type CaseEvent } from '@case-journey/core';
import { annexASheets, collect, readAnnexA, readWorkbook, writeWorkbook } from '@case-journey/formats';
import { letter, small } from '@case-journey/synthetic';

// Annex A has a place for every one of these; of visits, reviews and the like only for the last of a period.
const EACH: ReadonlySet<string> = new Set([
  'contact',
  'early-help-start',
  'early-help-end',
  'referral',
  'assessment-start',
  'section-47-start',
  'protection-plan-start',
  'protection-plan-end',
  'looked-after-start',
  'looked-after-end',
  'closure',
]);

function placed(events: readonly CaseEvent[]): string[] {
  return events
    .filter(({ type }) => EACH.has(type))
    .flatMap(({ type, date, children }) =>
      children.map(({ childId }) => `${childId} ${date.earliest ?? ''} ${type}`),
    )
    .sort(compareText);
}

for (const caseload of [small(), letter({ scale: 0.02 })]) {
  test(`the invented caseload "${caseload.preset}", written as Annex A and read again, tells of the same events`, async () => {
    const dataset = caseload.dataset();
    const { asAt } = caseload;
    const bytes = writeWorkbook(annexASheets(dataset, { asAt, scope: 'all' }));
    const { workbook } = await readWorkbook(bytes, { file: 'a.xlsx' });
    const read = await collect(readAnnexA(workbook, { file: 'a.xlsx', asAt }));
    assert.deepEqual(placed(read.events), placed(dataset.events));
    assert.deepEqual(
      read.problems.filter(({ code }) => code !== 'code-unknown' && code !== 'event-before-birth'),
      [],
    );
    assert.equal(read.sources[0]?.unaccounted, 0);
  });
}
