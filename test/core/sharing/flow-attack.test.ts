import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  countFlow,
  flowOf,
  flowResult,
  flowRounds,
  flowStanding,
  flowTables,
  foldFlow,
  selectFlow,
  SHARING_PRESETS,
  shownFlow,
  shownRounds,
  type FlowCases,
  type FlowFilter,
} from '@case-journey/core';
import { letter } from '@case-journey/synthetic';
import { chance } from '../../support/chance.js';
import { given, Numbers, type Screen } from '../../support/sharing-attack.js';

const [dfe] = SHARING_PRESETS;

interface Choice {
  readonly filter: FlowFilter;
  readonly chosen: Uint8Array;
  /** All cases of a child, or none: then whoever came back is in the next round. */
  readonly wholeChildren: boolean;
  readonly most: number;
}

function screenOf(cases: FlowCases, { filter, chosen, wholeChildren, most }: Choice): Screen {
  const { rounds: asked, ...anyRound } = filter;
  const both = (one: FlowFilter): Uint8Array =>
    selectFlow(cases, one).map((is, number) => is & (chosen[number] ?? 0));
  const selected = both(filter);
  const flow = shownFlow(cases, { preset: dfe, selected, mostSteps: most });
  const result = flowResult(foldFlow(countFlow(cases, { selected }), most).part);
  const listed = new Set(flow.routes.map(({ steps }) => `r ${steps.join(' ')}`));
  const tables = flowTables(result, listed, new Map());
  const all = new Numbers();
  for (const { key, children } of tables.counts) all.put(key, children);
  for (const { total, parts } of tables.sums) {
    // Nobody is told that the listed routes are all there is along a number
    const isCovered = total !== 'total' && parts.every((key) => key.startsWith('r '));
    all.sums.push({ total, parts: isCovered ? [...parts, all.put(`x ${total}`, 0)] : parts });
  }
  for (const { steps, cases: own } of flow.routes) all.shown.set(`r ${steps.join(' ')}`, own);
  for (const { id, cases: own } of flow.nodes) all.shown.set(`n ${id}`, own);
  for (const { from, to, cases: own } of flow.bands) all.shown.set(`b ${from} ${to}`, own);
  all.shown.set('total', flow.cases);
  if (all.values.has('rest')) all.shown.set('rest', flow.otherCases);

  // What the rounds say of the same cases, and what anybody who reads both can add up
  const positions = result.nodes.filter(({ column }) => column === 'position');
  const isOver = (id: string): boolean => ['closed', 'ended'].includes(flowStanding(id));
  const back = result.nodes.filter(({ id }) => id.startsWith('next.came-back'));
  const sumOf = (nodes: readonly { cases: number }[]): number =>
    nodes.reduce((sum, one) => sum + one.cases, 0);
  const over = positions.filter(({ id }) => isOver(id));
  all.put('ended', sumOf(over), flow.ended);
  all.put('back', sumOf(back), flow.back);
  all.put('open', result.cases - sumOf(over));
  all.sum(
    'ended',
    over.map(({ id }) => `n ${id}`),
  );
  all.sum(
    'back',
    back.map(({ id }) => `n ${id}`),
  );
  all.sum('total', ['ended', 'open']);
  all.put('not back', sumOf(over) - sumOf(back));
  all.sum('ended', ['back', 'not back']);
  const every = both(anyRound);
  const plain = flowRounds(cases, every);
  const shown = shownRounds(cases, every, flow, dfe);
  for (const [i, one] of plain.entries()) {
    const own = shown[i];
    if (own === undefined) continue;
    const r = String(one.round);
    all.put(`cases ${r}`, one.cases, own.cases);
    all.put(`ended ${r}`, one.ended, own.ended);
    all.put(`open ${r}`, one.cases - one.ended);
    all.put(`back ${r}`, one.back, own.back);
    all.put(`not back ${r}`, one.ended - one.back);
    all.sum(`cases ${r}`, [`ended ${r}`, `open ${r}`]);
    all.sum(`ended ${r}`, [`back ${r}`, `not back ${r}`]);
    all.put(`followed ${r}`, one.followed, own.followed);
    // The percentage gives the number away
    all.put(`soon ${r}`, one.backOfFollowed, own.share === null ? 'c' : one.backOfFollowed);
    all.put(`${SUM} ${r}`, one.followed - one.backOfFollowed);
    all.put(`soon, not followed ${r}`, one.back - one.backOfFollowed);
    all.put(`not followed ${r}`, one.ended - one.followed);
    all.sum(`followed ${r}`, [`soon ${r}`, `${SUM} ${r}`]);
    all.sum(`back ${r}`, [`soon ${r}`, `soon, not followed ${r}`]);
    all.sum(`ended ${r}`, [`followed ${r}`, `not followed ${r}`]);
  }
  if (asked === undefined) {
    for (const what of ['ended', 'open', 'back', 'not back'])
      all.sum(
        what,
        ['1', '2', '3'].map((r) => `${what} ${r}`),
      );
    all.sum('total', ['cases 1', 'cases 2', 'cases 3']);
    all.put(SUM, sumOf(result.nodes.filter(({ id }) => NONE_OR_LATE.includes(id))));
    all.sum(
      SUM,
      NONE_OR_LATE.map((id) => `n ${id}`),
    );
    all.sum(
      SUM,
      ['1', '2', '3'].map((r) => `${SUM} ${r}`),
    );
  } else {
    const r = String(asked[0]);
    for (const what of ['ended', 'open', 'back', 'not back']) all.sum(what, [`${what} ${r}`]);
    all.sum('total', [`cases ${r}`]);
    all.sum(
      `${SUM} ${r}`,
      NONE_OR_LATE.map((id) => `n ${id}`),
    );
  }
  if (wholeChildren && plain[0]?.back === plain[1]?.cases) all.sum('cases 2', ['back 1']);
  const counts = [...all.values].map(([key, children]) => ({ key, children }));
  const small = counts.filter(
    ({ key, children }) => children > 0 && children <= dfe.hideUpTo && !key.startsWith(SUM),
  );
  return { counts, sums: all.sums, shown: all.shown, secret: new Set(small.map(({ key }) => key)) };
}

// Of two numbers: each must stay unknown, their sum may be told
const SUM = 'none or late';
const NONE_OR_LATE = ['next.none', 'next.came-back-later'];

describe('everything that a flow shows at once, attacked', () => {
  it('gives away no small number: a thousand choices of cases, by bounds and by elimination', () => {
    const caseload = letter({ scale: 0.03 });
    const cases = flowOf(caseload.dataset(), caseload);
    const next = chance(11);
    let told = 0;
    let secrets = 0;
    for (let turn = 0; turn < 1000; turn += 1) {
      const share = 0.02 + next() * 0.98;
      const wholeChildren = turn % 5 < 3;
      const children = cases.children.map(() => (next() < share ? 1 : 0));
      const chosen = Uint8Array.from(cases.child, (child) =>
        wholeChildren ? (children[child] ?? 0) : next() < share ? 1 : 0,
      );
      const filter: FlowFilter = turn % 2 === 0 ? {} : { rounds: [1 + (turn % 3)] };
      const screen = screenOf(cases, { filter, chosen, wholeChildren, most: turn % 4 < 2 ? 12 : 99 });
      secrets += screen.secret.size;
      if (screen.shown.get('cases 1') !== 'c') told += 1;
      assert.deepEqual(given(screen, dfe), [], `turn ${turn}`);
    }
    assert.ok(secrets > 10_000, 'there is something to find');
    assert.ok(told > 100, 'the rounds are often shown all the same');
  });
});
