import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { canonicalJson, childSummaries } from '@case-journey/core';
import { small } from '@case-journey/synthetic';
import { found, plantedAs } from './mini-checks.js';

describe('The small caseload', () => {
  const caseload = small();

  it('is twelve families with fixed ids and labels', () => {
    assert.deepEqual(
      caseload.families.map(({ id, label }) => `${id} ${label}`),
      Array.from({ length: 12 }, (_, i) => `family-${i + 1} Family ${i + 1}`),
    );
    assert.deepEqual(
      caseload.children.map(({ id, label }) => `${id} ${label}`),
      Array.from('abcdefghijklmnopqr', (letter) => `child-${letter} Child ${letter.toUpperCase()}`),
    );
  });

  it('is the same each time', () => {
    assert.equal(canonicalJson(small().significantEvents), canonicalJson(caseload.significantEvents));
  });

  it('has dates of every precision', () => {
    const kinds = new Set(caseload.significantEvents.map(({ date }) => date.precision));
    assert.deepEqual([...kinds].sort(), ['day', 'month', 'none', 'range', 'season', 'week', 'year']);
    const bounds = new Set(caseload.significantEvents.map(({ date }) => date.bound));
    assert.deepEqual([...bounds].sort(), ['after', 'before', 'within']);
  });

  it('keeps an impossible year as text, without a day', () => {
    const event = caseload.significantEvents.find(({ date }) => date.text === 'September 2103');
    assert.deepEqual([event?.date.earliest, event?.date.latest], [null, null]);
  });

  it('tells one event differently for each sibling', () => {
    const shared = caseload.significantEvents.find(
      ({ children }) => children.length === 4 && children[0]?.impact,
    );
    assert.equal(new Set(shared?.children.map(({ impact }) => impact?.text)).size, 4);
  });

  it('has accounts, a disputed fact, an answer to an audit, a planned review and withheld addresses', () => {
    const { significantEvents: events } = caseload;
    assert.ok(events.some(({ accounts }) => accounts?.length === 2));
    assert.ok(events.some(({ disputed }) => disputed !== undefined));
    assert.ok(events.some(({ response }) => response?.[0]?.done !== null && response !== undefined));
    assert.ok(events.some(({ occurrence }) => occurrence === 'planned'));
    assert.ok(events.some(({ labels }) => labels.includes('address-withheld')));
  });

  it('has its planted faults where the key says', () => {
    for (const kind of [
      'decision-without-rationale',
      'seen-not-recorded',
      'document-on-one-sibling',
      'ethnicity-not-obtained',
    ]) {
      const positives = found(caseload, kind);
      for (const one of plantedAs(caseload.key.faults, kind)) assert.ok(positives.has(one), `${kind} ${one}`);
    }
    const ids = new Set(caseload.significantEvents.map(({ id }) => id));
    assert.deepEqual(
      caseload.key.faults.flatMap(({ eventIds }) => eventIds).filter((id) => !ids.has(id)),
      [],
    );
  });

  it('has a status for every child', () => {
    const statuses = childSummaries(caseload.significantEvents, caseload.asAt).map(({ status }) => status);
    assert.deepEqual([...new Set(statuses)].sort(), [
      'child-in-need-plan',
      'closed',
      'no-referral',
      'protection-plan',
    ]);
  });
});
