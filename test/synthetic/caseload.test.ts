import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import {
  childSummaries,
  canonicalJson,
  compareEvents,
  isCoded,
  isIsoDay,
  isEventType,
  weekday,
  dayNumber,
  type CaseEvent,
} from '@case-journey/core';
import { letter, type Caseload } from '@case-journey/synthetic';

const hash = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex');
const hashOf = (caseload: Caseload): string =>
  hash([caseload.children, caseload.dataset().events, caseload.key]);

describe('An invented caseload', () => {
  const caseload = letter({ scale: 0.1 });
  const some = caseload.children.filter((_, i) => i % 40 === 0);
  const significantIds = new Set(caseload.significantEvents.map(({ id }) => id));
  const isOrdinary = ({ id }: CaseEvent): boolean => !significantIds.has(id);

  it('is the same for the same seed, to the byte', () => {
    assert.equal(hashOf(letter({ scale: 0.1 })), hashOf(caseload));
  });

  it('is the same on every machine', () => {
    assert.equal(hashOf(letter({ scale: 0.02, seed: 7 })).slice(0, 16), FIXED_HASH);
  });

  it('differs for another seed', () => {
    assert.notEqual(hashOf(letter({ scale: 0.1, seed: 2 })), hashOf(caseload));
  });

  it('makes the records of a child the same, whoever was opened before', () => {
    const [first, second] = some;
    assert.ok(first !== undefined && second !== undefined);
    const again = letter({ scale: 0.1 });
    const later = hash(again.recordsOf(second.id));
    caseload.recordsOf(first.id);
    assert.equal(hash(caseload.recordsOf(second.id)), later);
  });

  it('is about 600 children in 350 families at a tenth of the real size', () => {
    assert.ok(
      caseload.children.length > 520 && caseload.children.length < 680,
      String(caseload.children.length),
    );
    assert.ok(
      caseload.families.length > 310 && caseload.families.length < 390,
      String(caseload.families.length),
    );
  });

  it('has 10 to 15 ordinary records for each significant event', () => {
    const all = caseload.children.filter((_, i) => i % 16 === 0).flatMap(({ id }) => caseload.recordsOf(id));
    const significant = all.filter((event) => !isOrdinary(event)).length;
    const ratio = (all.length - significant) / significant;
    assert.ok(ratio >= 10 && ratio <= 15, ratio.toFixed(1));
  });

  it('has real days, known types, known children and unique ids, in the total order', () => {
    const events = [
      ...caseload.significantEvents,
      ...some.flatMap(({ id }) => caseload.recordsOf(id)).filter(isOrdinary),
    ];
    const people = new Set(caseload.children.map(({ id }) => id));
    for (const event of events) {
      for (const day of [event.date.earliest, event.date.latest, event.recordedOn])
        assert.ok(day === null || isIsoDay(day));
      assert.ok(isEventType(event.type), event.type);
      assert.ok(
        event.children.length > 0 && event.children.every(({ childId }) => people.has(childId)),
        event.id,
      );
    }
    assert.equal(
      new Set(caseload.significantEvents.map(({ id }) => id)).size,
      caseload.significantEvents.length,
    );
    assert.deepEqual([...caseload.significantEvents].sort(compareEvents), caseload.significantEvents);
  });

  it('counts chronologies and school reports on file as ordinary, and still has them in every dataset', () => {
    const filed = caseload.dataset().events.filter(isOrdinary);
    assert.ok(filed.length > 10);
    assert.deepEqual([...new Set(filed.map(({ type, codes }) => `${type} ${kindOf(codes)}`))].sort(), [
      'document chronology',
      'document report',
    ]);
    assert.equal(caseload.dataset().events.length, caseload.significantEvents.length + filed.length);
    assert.ok(
      !caseload.significantEvents.some(({ codes }) => ['chronology', 'report'].includes(kindOf(codes))),
    );
    for (const event of filed.slice(0, 5)) {
      const childId = event.children[0]?.childId ?? '';
      assert.ok(caseload.recordsOf(childId).some(({ id }) => id === event.id));
    }
  });

  it('has nothing after the day it is seen on but what is planned', () => {
    const late = caseload.significantEvents.filter(
      (event) =>
        event.occurrence !== 'planned' &&
        ((event.date.earliest ?? '') > caseload.asAt || (event.recordedOn ?? '') > caseload.asAt),
    );
    assert.deepEqual(late, []);
  });

  it('has nothing about a child long before birth, and closes each referral after it was made', () => {
    const births = new Map(caseload.children.map(({ id, birth }) => [id, birth?.earliest ?? null]));
    for (const event of caseload.significantEvents) {
      for (const { childId } of event.children) {
        const born = births.get(childId) ?? null;
        const day = event.date.latest;
        if (born !== null && day !== null)
          assert.ok(dayNumber(born) - dayNumber(day) < 290, `${event.id} ${childId}`);
      }
    }
    for (const { id } of caseload.children) assert.ok(inTurn(caseload, id), id);
  });

  it('works on working days, mostly', () => {
    const office = caseload.significantEvents.filter(
      ({ type, date }) => OFFICE.has(type) && date.precision === 'day',
    );
    const atWeekends = office.filter(({ date }) => weekday(dayNumber(date.earliest ?? '')) > 5);
    assert.deepEqual(
      atWeekends.map(({ id, type }) => `${id} ${type}`),
      [],
    );
  });

  it('says no two things nearly alike on one record, but for what was pasted on purpose', () => {
    for (const { id } of some) {
      const texts = caseload
        .recordsOf(id)
        .filter(
          ({ type, whatHappened }) => type !== 'document' && (whatHappened ?? '').split(' ').length >= 10,
        )
        .map(({ whatHappened }) => whatHappened ?? '');
      assert.deepEqual(alike(texts), [], id);
    }
  });

  it('fills every slot of its sentences', () => {
    const words = some.flatMap(({ id }) => caseload.recordsOf(id)).flatMap(wordsOf);
    assert.deepEqual(
      words.filter((text) => /[{}[\]|]|undefined|null|\.\.|^[a-z]/.test(text)),
      [],
    );
  });

  it('shows that it is invented: labels for names, and nothing like an address, a number or a postcode', () => {
    for (const { label, names, addresses } of caseload.children) {
      assert.match(label, /^Child [A-Z], Family \d+$/);
      assert.deepEqual([names, addresses], [[], []]);
    }
    const words = [
      ...some.flatMap(({ id }) => caseload.recordsOf(id)),
      ...caseload.significantEvents,
    ].flatMap(wordsOf);
    const suspicious = words.filter((text) => /@|\d{5}|\b[A-Z]{1,2}\d{1,2} ?\d[A-Z]{2}\b|https?:/.test(text));
    assert.deepEqual(suspicious, []);
    const workers = new Set(caseload.significantEvents.flatMap(({ worker }) => worker ?? []));
    for (const worker of workers) assert.match(worker, /^(Worker|Manager) \d+$/);
  });

  it('has about a fifth of its children open, in every stage of help', () => {
    const summaries = childSummaries(caseload.significantEvents, caseload.asAt);
    const open = summaries.filter(({ status }) => status !== 'closed' && status !== 'no-referral');
    assert.equal(summaries.length, caseload.children.length);
    assert.ok(open.length > 20 && open.length < caseload.children.length / 2, String(open.length));
    assert.deepEqual([...new Set(open.map(({ status }) => status))].sort(), [
      'assessment',
      'child-in-need-plan',
      'early-help',
      'looked-after',
      'open',
      'protection-plan',
    ]);
    assert.ok(summaries.every(({ to }) => to === null || to <= caseload.asAt));
  });
});

const FIXED_HASH = '6913358822c4f5dc';

const OFFICE: ReadonlySet<string> = new Set([
  'assessment-start',
  'assessment-end',
  'section-47-end',
  'conference',
  'allocation',
  'core-group',
  'supervision',
  'referrer-told',
  'child-in-need-plan-review',
  'looked-after-review',
]);

function kindOf(codes: CaseEvent['codes']): string {
  const kind = codes.find(([name]) => name === 'kind')?.[1];
  return kind !== undefined && isCoded(kind) ? (kind.value ?? '') : '';
}

function inTurn(caseload: Caseload, childId: string): boolean {
  let isOpen = false;
  for (const event of caseload.significantEvents) {
    if (!event.children.some((child) => child.childId === childId)) continue;
    if (event.type === 'referral') {
      if (isOpen) return false;
      isOpen = true;
    }
    if (event.type === 'closure') {
      if (!isOpen) return false;
      isOpen = false;
    }
  }
  return true;
}

function wordsOf(event: CaseEvent): string[] {
  const said = event.children.flatMap(({ said: words, doneBecause, impact }) => [
    words,
    doneBecause,
    impact?.text,
  ]);
  return [
    event.title,
    event.whatHappened,
    event.decision?.rationale,
    event.decision?.options,
    ...said,
  ].filter((text): text is string => typeof text === 'string');
}

/** Pairs of texts whose three-word pieces agree in 80% or more (Jaccard). */
function alike(texts: readonly string[]): string[] {
  const pieces = texts.map((text) => {
    const words = text.toLowerCase().split(' ');
    return new Set(words.slice(2).map((word, i) => `${words[i] ?? ''} ${words[i + 1] ?? ''} ${word}`));
  });
  const found: string[] = [];
  for (const [i, a] of pieces.entries()) {
    for (const [j, b] of pieces.entries()) {
      if (j <= i || a.size < b.size * 0.8 || b.size < a.size * 0.8) continue;
      let shared = 0;
      for (const piece of a) if (b.has(piece)) shared += 1;
      if (shared / (a.size + b.size - shared) >= 0.8) found.push(`${texts[i] ?? ''} / ${texts[j] ?? ''}`);
    }
  }
  return found;
}
