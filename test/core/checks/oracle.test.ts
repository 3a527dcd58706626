import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CHECKS, checksOf, type RecordQuery } from '@case-journey/core';
import { FAULT_KINDS, letter, small, type Caseload } from '@case-journey/synthetic';

const KEYED = [...new Set(Object.values(FAULT_KINDS).map(({ check }) => check))];
type Plants = Caseload['key']['faults'];

/** What is planted and what is found of one check. */
interface Compared {
  readonly queries: readonly RecordQuery[];
  readonly faults: Plants;
  readonly nearMisses: Plants;
}

/** What a caseload's key says, and what the checks answer with yes, rule by rule. */
function compare(caseload: Caseload, dataset = caseload.dataset()): (rule: string) => Compared {
  const found = checksOf(dataset, { asAt: caseload.asAt }).filter(({ answer }) => answer === 'yes');
  return (rule) => ({
    queries: found.filter((query) => query.rule === rule),
    faults: caseload.key.faults.filter(({ check }) => check === rule),
    nearMisses: caseload.key.nearMisses.filter(({ check }) => check === rule),
  });
}

const firstOf = ({ childId, eventIds }: Plants[number] | RecordQuery): string =>
  `${childId} ${eventIds[0] ?? ''}`;
const everyEvent = (list: Plants | readonly RecordQuery[]): Set<string> =>
  new Set([...list].flatMap(({ childId, eventIds }) => eventIds.map((id) => `${childId} ${id}`)));

describe('The checks and the answer key of an invented caseload', () => {
  it('name each other: every check of the key is a check', () => {
    const ids = CHECKS.map(({ definition }) => definition.id);
    assert.deepEqual(
      KEYED.filter((id) => !ids.includes(id)),
      [],
    );
  });

  for (const seed of [1, 2, 3, 4, 5]) {
    const caseload = letter({ scale: 0.1, seed });
    const of = compare(caseload);
    it(`agree on seed ${seed}: every planted fault is found, with its child and its events, and nothing else`, () => {
      for (const rule of KEYED) {
        const { queries, faults } = of(rule);
        assert.deepEqual(queries.map(firstOf).sort(), faults.map(firstOf).sort(), rule);
        const named = everyEvent(queries);
        assert.deepEqual(
          [...everyEvent(faults)].filter((one) => !named.has(one)),
          [],
          rule,
        );
      }
    });

    it(`leave every near miss of seed ${seed} alone`, () => {
      let many = 0;
      for (const rule of KEYED) {
        const { queries, nearMisses } = of(rule);
        const found = new Set(queries.map(firstOf));
        assert.deepEqual(
          nearMisses.map(firstOf).filter((one) => found.has(one)),
          [],
          rule,
        );
        many += nearMisses.length;
      }
      assert.ok(many > 500, `${many} near misses`);
    });
  }

  it('agree with the ordinary records read too', () => {
    const caseload = letter({ scale: 0.03, seed: 6 });
    const of = compare(caseload, caseload.dataset({ ordinary: true }));
    for (const rule of KEYED) {
      const { queries, faults } = of(rule);
      assert.deepEqual(queries.map(firstOf).sort(), faults.map(firstOf).sort(), rule);
    }
  });

  it('agree on the small caseload: every named fault is found', () => {
    const of = compare(small());
    for (const rule of KEYED) {
      const { queries, faults } = of(rule);
      const named = everyEvent(queries);
      const people = new Set(queries.map(({ childId }) => childId));
      assert.deepEqual(
        [...everyEvent(faults)].filter((one) => !named.has(one)),
        [],
        rule,
      );
      assert.deepEqual(
        faults.filter(({ childId }) => !people.has(childId)),
        [],
        rule,
      );
    }
  });
});
