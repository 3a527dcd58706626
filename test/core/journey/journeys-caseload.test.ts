import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { journeyOf, planPeriods, type CaseEvent, type Journey, type WaitKind } from '@case-journey/core';
import { letter, type Caseload } from '@case-journey/synthetic';

const SEEDS = [1, 2, 3, 4, 5];
const SCALE = 0.05;

interface Told {
  readonly caseload: Caseload;
  readonly journeys: readonly Journey[];
}

const told: readonly Told[] = SEEDS.map((seed) => {
  const caseload = letter({ seed, scale: SCALE });
  const own = new Map<string, CaseEvent[]>();
  for (const event of caseload.significantEvents)
    for (const { childId } of event.children) own.set(childId, [...(own.get(childId) ?? []), event]);
  const { asAt } = caseload;
  const journeys = [...own].map(([childId, events]) => journeyOf(events, { childId, asAt }));
  return { caseload, journeys };
});

/** What the answer key says of a kind of fault, faults and near misses, as child and events. */
function keyed({ caseload: { key } }: Told, kind: string): string[] {
  return [...key.faults, ...key.nearMisses]
    .filter((plant) => plant.kind === kind)
    .map(({ childId, eventIds }) => [childId, ...eventIds].join())
    .sort();
}

function waitsOf({ journeys }: Told, kind: WaitKind): string[] {
  return journeys
    .flatMap(({ childId, waits }) =>
      waits.filter((wait) => wait.kind === kind).map(({ opens, closes }) => [childId, opens, closes].join()),
    )
    .sort();
}

describe('journeys of the invented caseload, against its answer key', () => {
  it('finds every spell in which nobody held the work after a plan, and no other', () => {
    let spells = 0;
    for (const one of told) {
      const expected = keyed(one, 'unallocated-after-step-down');
      const found = one.journeys.flatMap(({ waits }) => waits.filter(({ kind }) => kind === 'unallocated'));
      assert.deepEqual(found.map(({ childId, opens }) => `${childId},${opens}`).sort(), expected.map(begun));
      const closes = new Map(expected.map((key) => [begun(key), key.split(',')[2]]));
      for (const { childId, opens, closes: allocated } of found) {
        const planted = closes.get(`${childId},${opens}`);
        // A change of worker that falls into the spell is somebody who holds the work.
        assert.ok(allocated === planted || allocated?.includes('worker-change'), `${childId} ${allocated}`);
      }
      assert.deepEqual(
        waitsOf(one, 'plan-end-to-allocation').map((key) => key.split(',')[0]),
        expected.map((key) => key.split(',')[0]),
      );
      spells += expected.length;
    }
    assert.ok(spells > 10, `only ${spells} planted`);
  });

  it('finds every step-down to early help that was planted as slow or nearly so, with the wait for it', () => {
    let steps = 0;
    for (const one of told) {
      const found = new Set(waitsOf(one, 'closure-to-early-help'));
      const expected = keyed(one, 'slow-step-down');
      for (const each of expected) assert.ok(found.has(each), each);
      steps += expected.length;
    }
    assert.ok(steps > 10, `only ${steps} planted`);
  });

  it('finds every return that was planted as soon after closing, with its days', () => {
    let returns = 0;
    for (const one of told) {
      const expected = keyed(one, 'closed-before-next-referral');
      const found = one.journeys
        .flatMap((journey) => journey.returns)
        .filter(({ days }) => days < 75)
        .map(({ childId, closes, opens }) => [childId, closes, opens].join())
        .sort();
      assert.deepEqual(found, expected);
      returns += expected.length;
    }
    assert.ok(returns > 10, `only ${returns} planted`);
  });

  it('has the plans that the ribbons have', () => {
    for (const { caseload, journeys } of told) {
      const { asAt, significantEvents } = caseload;
      for (const { childId, intervals } of journeys.slice(0, 60)) {
        for (const plan of ['child-in-need-plan', 'protection-plan', 'looked-after'] as const) {
          const ribbons = planPeriods(significantEvents, { childId, asAt }).filter(
            (one) => one.plan === plan,
          );
          const own = intervals.filter(({ stage }) => stage === plan);
          assert.deepEqual(
            own.map(({ from, to, endRule }) => [from, endRule === 'open' ? to : to - 1]),
            ribbons.map(({ from, to }) => [from, to]),
            `${childId} ${plan}`,
          );
        }
      }
    }
  });

  it('makes every referral an episode or says which it repeats, and leaves no closure over', () => {
    for (const { caseload, journeys } of told) {
      const referrals = caseload.significantEvents
        .filter(({ type, occurrence }) => type === 'referral' && occurrence === 'happened')
        .reduce((sum, { children }) => sum + children.length, 0);
      assert.equal(
        journeys.reduce(
          (sum, { episodes }) => sum + episodes.filter(({ opens }) => opens !== null).length,
          0,
        ),
        referrals,
      );
      for (const { notPlaced, intervals } of journeys) {
        assert.deepEqual(
          notPlaced.filter(({ rule }) => rule === 'nothing-open'),
          [],
        );
        assert.ok(intervals.every(({ linkRule }) => linkRule !== 'none'));
      }
    }
  });
});

// Child and first event of a planted spell.
function begun(key: string): string {
  return key.split(',').slice(0, 2).join();
}
