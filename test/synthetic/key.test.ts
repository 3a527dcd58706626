import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FAULT_KINDS, letter } from '@case-journey/synthetic';
import { found, plantedAs } from './mini-checks.js';

describe('The answer key', () => {
  const caseload = letter({ scale: 0.3, seed: 5 });
  const ids = new Set(caseload.dataset().events.map(({ id }) => id));

  for (const kind of Object.keys(FAULT_KINDS)) {
    it(`${kind}: a check of the events alone finds every planted one and nothing else`, () => {
      const planted = plantedAs(caseload.key.faults, kind);
      assert.ok(planted.size > 0, 'something is planted');
      assert.deepEqual([...found(caseload, kind)].sort(), [...planted].sort());
    });

    it(`${kind}: has near misses, which are not found`, () => {
      const nearMisses = plantedAs(caseload.key.nearMisses, kind);
      const positives = found(caseload, kind);
      assert.ok(nearMisses.size > 0, 'there is a near miss');
      assert.deepEqual(
        [...nearMisses].filter((one) => positives.has(one)),
        [],
      );
    });
  }

  it('names only events that are there', () => {
    const named = [...caseload.key.faults, ...caseload.key.nearMisses].flatMap(({ eventIds }) => eventIds);
    assert.deepEqual(
      named.filter((id) => !ids.has(id)),
      [],
    );
  });

  it('names only records that are on the child’s record too, but for documents that a sibling’s record lacks', () => {
    const lacking = [...caseload.key.faults, ...caseload.key.nearMisses]
      .filter(({ kind }) => kind.startsWith('chronology-') || kind === 'document-on-one-sibling')
      .filter((_, i) => i % 20 === 0)
      .filter(({ childId, eventIds }) => {
        const own = new Set(caseload.recordsOf(childId).map(({ id }) => id));
        return eventIds.some((id) => !own.has(id));
      });
    assert.deepEqual([...new Set(lacking.map(({ kind }) => kind))], ['document-on-one-sibling']);
  });

  it('holds with the ordinary records too', () => {
    const small = letter({ scale: 0.05, seed: 5 });
    const whole = small.dataset({ ordinary: true });
    const withOrdinary = { ...small, dataset: () => whole };
    for (const kind of Object.keys(FAULT_KINDS)) {
      assert.deepEqual(
        [...found(withOrdinary, kind)].sort(),
        [...plantedAs(small.key.faults, kind)].sort(),
        kind,
      );
    }
  });
});
