import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  compareFlows,
  FLOW_COLUMNS,
  FLOW_STEPS,
  FLOW_WIDTH,
  flowOf,
  SHARING_PRESETS,
  shownFlow,
  type FlowCases,
  type FlowColumn,
} from '@case-journey/core';
import { letter } from '@case-journey/synthetic';
import { chance } from '../../support/chance.js';
import { given, Numbers, type Screen } from '../../support/sharing-attack.js';

const [dfe] = SHARING_PRESETS;
const COLUMNS: readonly FlowColumn[] = ['decision', 'help', 'position', 'next'];

/** Which of the two cohorts and of the flow beside has a case: 1, 2 and 4 added up. */
type Membership = number;

function stepsOf(cases: FlowCases, number: number): string[] {
  return COLUMNS.flatMap((column) => {
    const step = cases.path[number * FLOW_WIDTH + FLOW_COLUMNS.indexOf(column)] ?? 0;
    const id = FLOW_STEPS[step]?.id ?? '';
    return id === '' ? [] : [id];
  });
}

/** All that is told of two cohorts beside a flow, with every set that any of the three has and another has not. */
function screenOf(cases: FlowCases, memberships: readonly Membership[]): Screen {
  const set = (bit: number): Uint8Array => Uint8Array.from(memberships, (one) => ((one & bit) > 0 ? 1 : 0));
  const selected = set(4);
  const flow = shownFlow(cases, { preset: dfe, selected, mostSteps: 99 });
  const compared = compareFlows(cases, set(1), set(2), {
    columns: COLUMNS,
    preset: dfe,
    beside: { shown: flow, selected },
  });
  const counts = new Map<string, number[]>([['', Array<number>(8).fill(0)]]);
  memberships.forEach((one, number) => {
    for (const id of ['', ...stepsOf(cases, number)]) {
      const own = counts.get(id) ?? Array<number>(8).fill(0);
      counts.set(id, own);
      own[one] = (own[one] ?? 0) + 1;
    }
  });
  const all = new Numbers();
  const known = new Set(counts.get('')?.flatMap((count, one) => (count > 0 && one > 0 ? [one] : [])));
  const of = (id: string, is: (one: Membership) => boolean): string =>
    `${[...known].filter(is).sort().join('+')} ${id}`;
  for (const [id, own] of counts) {
    for (const is of SETS) {
      const members = [...known].filter(is).sort();
      if (members.length === 0) continue;
      all.put(
        of(id, is),
        members.reduce((sum, one) => sum + (own[one] ?? 0), 0),
      );
      if (members.length > 1)
        all.sum(
          of(id, is),
          members.map((one) => all.put(`${one} ${id}`, own[one] ?? 0)),
        );
    }
  }
  const show = (id: string, bit: number, shown: number | 'c'): void => {
    const key = of(id, (one) => (one & bit) > 0);
    if (shown !== 'c' && all.values.has(key)) all.put(key, all.values.get(key) ?? 0, shown);
  };
  show('', 1, compared.first);
  show('', 2, compared.second);
  show('', 4, flow.cases);
  for (const { id, first, second } of compared.steps) {
    show(id, 1, first);
    show(id, 2, second);
  }
  for (const { id, cases: own } of flow.nodes) show(id, 4, own);
  const names = [...counts.keys()];
  for (const column of COLUMNS) {
    const ids = names.filter((id) => id.startsWith(`${column}.`));
    const isWhole = ids.reduce((sum, id) => sum + total(counts.get(id)), 0) === total(counts.get(''));
    if (!isWhole) continue;
    for (const is of SETS)
      if ([...known].some(is))
        all.sum(
          of('', is),
          ids.map((id) => of(id, is)),
        );
  }
  const list = [...all.values].map(([key, children]) => ({ key, children }));
  const small = list.filter(({ children }) => children > 0 && children <= dfe.hideUpTo);
  return { counts: list, sums: all.sums, shown: all.shown, secret: new Set(small.map(({ key }) => key)) };
}

// What any of the three sets has, what two have in common, and what one has without another or without both
const SETS: readonly ((one: Membership) => boolean)[] = [
  (one) => (one & 1) > 0,
  (one) => (one & 2) > 0,
  (one) => (one & 4) > 0,
  (one) => (one & 3) === 3,
  (one) => (one & 3) === 1,
  (one) => (one & 3) === 2,
  (one) => (one & 5) === 4,
  (one) => (one & 6) === 4,
  (one) => one === 4,
  (one) => (one & 5) === 1,
  (one) => (one & 6) === 2,
];

function total(counts: readonly number[] = []): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Memberships by chance; of a step here and there only a few cases, or none, are in a cohort. */
function drawn(steps: readonly (readonly string[])[], next: () => number, turn: number): Membership[] {
  const [first, second] = [next() * 0.6, next() * 0.9];
  const beside = turn % 2 === 0 ? 1 : 0.6 + next() * 0.4;
  const isApart = turn % 3 < 2;
  const isRare = turn % 5 < 3;
  const left = new Map<string, number>();
  const hasRoom = (bit: number, ids: readonly string[]): boolean => {
    if (!isRare) return true;
    const keys = ids.filter((id) => /^(decision|position)/.test(id)).map((id) => `${bit} ${id}`);
    for (const key of keys)
      if (!left.has(key)) left.set(key, next() < 0.1 ? Math.floor(next() * 5) : Infinity);
    if (keys.some((key) => left.get(key) === 0)) return false;
    for (const key of keys) left.set(key, (left.get(key) ?? 0) - 1);
    return true;
  };
  return steps.map((ids) => {
    const one = next();
    const a = one < first && hasRoom(1, ids);
    const b = (isApart ? one >= first && one < first + second : next() < second) && hasRoom(2, ids);
    return (a ? 1 : 0) + (b ? 2 : 0) + (next() < beside ? 4 : 0);
  });
}

describe('two cohorts beside a flow, attacked', () => {
  it('give away no small number, of either, of what they share, or of what one has beside the others', () => {
    const next = chance(12);
    let [secrets, told] = [0, 0];
    for (const { scale, turns } of [
      { scale: 0.06, turns: 150 },
      { scale: 1, turns: 30 },
    ]) {
      const caseload = letter({ scale });
      const cases = flowOf(caseload.dataset(), caseload);
      const steps = Array.from({ length: cases.length }, (_, number) => stepsOf(cases, number));
      for (let turn = 0; turn < turns; turn += 1) {
        const screen = screenOf(cases, drawn(steps, next, turn));
        secrets += screen.secret.size;
        told += [...screen.shown.values()].filter((shown) => shown !== 'c').length;
        assert.deepEqual(given(screen, dfe), [], `turn ${turn} of ${turns}`);
      }
    }
    assert.ok(secrets > 5000, `${secrets} to find`);
    assert.ok(told > 5000, `${told} shown`);
  });
});
