import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { propose, type CaseEvent } from '@case-journey/core';
import { letter, small, type Caseload } from '@case-journey/synthetic';

// Records that the caseload calls ordinary and that the rules propose: each is explained in docs/significance.md.
const MORE_THAN_THE_KEY: ReadonlySet<string> = new Set(['child-not-seen', 'repeated-not-seen']);

// Records that the caseload calls significant and that the rules leave in the record: explained there too.
const LESS_THAN_THE_KEY: ReadonlySet<string> = new Set([
  'routine-record date not known',
  'routine-visit child seen, nothing else recorded',
]);

const CASELOADS: readonly (readonly [string, () => Caseload])[] = [
  ['the small caseload', small],
  ...[1, 2, 3, 4, 5].map(
    (seed) => [`the letter’s caseload, seed ${seed}`, () => letter({ scale: 0.02, seed })] as const,
  ),
];

for (const [name, make] of CASELOADS) {
  describe(`what is proposed of ${name}`, () => {
    let caseload: Caseload;
    let significant: ReadonlySet<string>;
    const more: string[] = [];
    const less: string[] = [];

    before(() => {
      caseload = make();
      significant = new Set(caseload.significantEvents.map(({ id }) => id));
      for (const { id } of caseload.children) judge(id);
    });

    function judge(childId: string): void {
      const records = caseload.recordsOf(childId);
      const byId = new Map(records.map((event) => [event.id, event]));
      const { proposals, notProposed } = propose(records, { childId, asAt: caseload.asAt });
      const placed = [...proposals, ...notProposed].flatMap(({ eventIds }) => eventIds);
      assert.deepEqual(placed.toSorted(), [...byId.keys()].sort(), 'every event in exactly one place');
      for (const { eventIds, rule } of proposals) {
        for (const id of eventIds) if (!significant.has(id)) more.push(checked(rule, byId.get(id)!, childId));
      }
      for (const { eventIds, rule } of notProposed) {
        for (const id of eventIds) if (significant.has(id)) less.push(leftOut(rule, byId.get(id)!));
      }
    }

    it('is every significant record but those that are explained', () => {
      assert.deepEqual(
        less.filter((why) => !LESS_THAN_THE_KEY.has(why)),
        [],
      );
    });

    it('is no ordinary record but those that are explained', () => {
      assert.deepEqual(
        more.filter((why) => !MORE_THAN_THE_KEY.has(why)),
        [],
      );
    });
  });
}

/** The rule, where the record is what its explanation says: a visit at which this child was not seen. */
function checked(rule: string, { type, children }: CaseEvent, childId: string): string {
  const unseen = children.some((child) => child.childId === childId && child.seen === 'no');
  return type === 'visit' && unseen ? rule : `${rule} ${type}`;
}

/** The rule, and what the record is. */
function leftOut(rule: string, { type, date, children, codes }: CaseEvent): string {
  if (type === 'document') return codes.some(([name]) => name === 'kind') ? rule : `${rule} without a kind`;
  if (type === 'note' && date.precision === 'none') return `${rule} date not known`;
  const [child] = children;
  const onlySeen = child?.seen === 'yes' && child.said === undefined && child.impact === undefined;
  return type === 'visit' && onlySeen ? `${rule} child seen, nothing else recorded` : `${rule} ${type}`;
}
