import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fingerprint, type CaseEvent } from '@case-journey/core';
import { readFiles } from '@case-journey/formats';
import { letter, small, toAnnexA, toCsv, type Caseload } from '@case-journey/synthetic';

const said = (events: readonly CaseEvent[]): string[] =>
  events.map((event) => `${event.id} ${fingerprint(event)}`);

for (const [name, caseload] of [
  ['small', small()],
  ['letter', letter({ scale: 0.03 })],
] as const) {
  describe(`The ${name} caseload written as files`, () => {
    it('is read back from CSV as the same events of the same children', async () => {
      const read = await readCsv(caseload, toCsv(caseload));
      assert.deepEqual(said(read.events), said(caseload.dataset().events));
      assert.deepEqual(read.people.map(({ id }) => id).sort(), idsIn(caseload));
      assert.deepEqual(
        read.sources.map(({ unaccounted }) => unaccounted),
        [0],
      );
    });

    it('brings only the planted dates up as problems in CSV', async () => {
      const read = await readCsv(caseload, toCsv(caseload));
      const dateless = caseload.significantEvents.filter(({ date }) => date.text.includes('210'));
      assert.deepEqual(
        read.problems.map(({ code }) => code),
        dateless.map(() => 'date-implausible'),
      );
    });

    it('is read back from Annex A with every referral, enquiry and plan', async () => {
      const bytes = toAnnexA(caseload, { scope: 'all' });
      const read = await readFiles([{ name: 'annex-a.xlsx', bytes }], { asAt: caseload.asAt });
      assert.deepEqual(read.problems, []);
      assert.deepEqual(
        read.sources.map(({ unaccounted }) => unaccounted),
        [0],
      );
      for (const type of ['contact', 'section-47-start', 'early-help-start', 'assessment-start']) {
        assert.deepEqual(days(read.events, type), days(caseload.significantEvents, type), type);
      }
    });

    it('is read back from Annex A as Ofsted asks for it, six months, without a problem', async () => {
      const read = await readFiles([{ name: 'annex-a.xlsx', bytes: toAnnexA(caseload) }], {
        asAt: caseload.asAt,
      });
      assert.deepEqual(read.problems, []);
      assert.ok(read.events.length > 10);
    });
  });
}

function readCsv(caseload: Caseload, text: string): ReturnType<typeof readFiles> {
  return readFiles([{ name: 'events.csv', bytes: new TextEncoder().encode(text) }], { asAt: caseload.asAt });
}

/** Each child's days of a type, as far as they are whole days that happened. */
function days(events: readonly CaseEvent[], type: string): string[] {
  return events
    .filter(
      (event) => event.type === type && event.date.precision === 'day' && event.occurrence === 'happened',
    )
    .flatMap(({ children, date }) => children.map(({ childId }) => `${childId} ${date.earliest ?? ''}`))
    .sort();
}

function idsIn(caseload: Caseload): string[] {
  return [
    ...new Set(caseload.significantEvents.flatMap(({ children }) => children.map(({ childId }) => childId))),
  ].sort();
}
