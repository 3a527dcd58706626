import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  compareFlows,
  countFlow,
  FLOW_COLUMNS,
  FLOW_WIDTH,
  flowFamilies,
  flowOf,
  flowResult,
  flowStepNumber,
  flowTables,
  recoverable,
  selectFlow,
  SHARING_PRESETS,
  shownFlow,
  type SharedNumber,
  type ShownFlow,
} from '@case-journey/core';
import { letter } from '@case-journey/synthetic';
import { chance } from '../../support/chance.js';

const caseload = letter({ scale: 0.05 });
const cases = flowOf(caseload.dataset(), caseload);
const [dfe] = SHARING_PRESETS;

function numbersOf(flow: ShownFlow): SharedNumber[] {
  return [
    flow.cases,
    ...flow.nodes.map((one) => one.cases),
    ...flow.bands.map((one) => one.cases),
    ...flow.routes.map((one) => one.cases),
  ];
}

describe('a flow that may be shared', () => {
  it('shows every number where nothing protects it', () => {
    const flow = shownFlow(cases, { preset: null });
    assert.equal(flow.sharing, null);
    assert.ok(numbersOf(flow).every((number) => number !== 'c'));
  });

  it('shows no number from 1 to 5, and days only beside numbers that it shows', () => {
    const flow = shownFlow(cases, { preset: dfe, selected: selectFlow(cases, { rounds: [1] }) });
    assert.ok(numbersOf(flow).every((number) => number === 'c' || number === 0 || number > 5));
    for (const band of flow.bands)
      if (band.cases === 'c') assert.deepEqual([band.median, band.share, band.before], [null, null, null]);
  });

  it('gives away none of the numbers that it hides: chance choices of cases, attacked by bounds', () => {
    const next = chance(3);
    for (let turn = 0; turn < 8; turn += 1) {
      const share = 0.05 + next() * 0.9;
      const selected = Uint8Array.from({ length: cases.length }, () => (next() < share ? 1 : 0));
      const flow = shownFlow(cases, { preset: dfe, selected, mostSteps: 99 });
      const result = flowResult(countFlow(cases, { selected }));
      const tables = flowTables(result, new Set(), new Map());
      const shown = new Map<string, SharedNumber>(tables.counts.map(({ key }) => [key, 'c']));
      shown.set('total', flow.cases);
      shown.set('rest', flow.cases);
      shown.set('children', flow.children);
      for (const { id, cases: number } of flow.nodes) shown.set(`n ${id}`, number);
      for (const { from, to, cases: number } of flow.bands) shown.set(`b ${from} ${to}`, number);
      const found = recoverable(tables, { preset: dfe.id, shown, hidden: { small: 0, beside: 0 } }, dfe);
      const small = new Set(
        tables.counts.filter(({ children }) => children > 0 && children <= 5).map(({ key }) => key),
      );
      assert.deepEqual(
        found.filter((key) => small.has(key)),
        [],
        `turn ${turn}`,
      );
    }
  });

  it('lists no route that leaves one to five cases beside it on a number that is shown', () => {
    const next = chance(5);
    for (let turn = 0; turn < 8; turn += 1) {
      const selected = Uint8Array.from({ length: cases.length }, () => (next() < 0.5 ? 1 : 0));
      const flow = shownFlow(cases, { preset: dfe, selected });
      const along = (from: string, to: string): number =>
        flow.routes
          .filter(({ steps }) => steps.some((step, i) => step === to && steps[i - 1] === from))
          .reduce((sum, one) => sum + Number(one.cases), 0);
      for (const { from, to, cases: number } of flow.bands) {
        const beside = number === 'c' ? 0 : number - along(from, to);
        assert.ok(beside === 0 || beside > 5, `${from} ${to}`);
      }
    }
  });

  it('hides numbers of few families, however many cases they have', () => {
    const families = new Map<string, Set<number>>();
    for (const [route, own] of flowFamilies(cases, undefined, ['decision', 'position'], new Map(), 9))
      for (const step of route.split(' '))
        families.set(step, new Set([...(families.get(step) ?? []), ...own]));
    const result = flowResult(countFlow(cases, { columns: ['decision', 'position'] }));
    const flow = shownFlow(cases, { preset: dfe, columns: ['decision', 'position'], mostSteps: 99 });
    for (const { id, cases: number } of result.nodes)
      if ((families.get(id)?.size ?? 0) < 3 && number > 0)
        assert.equal(flow.nodes.find((node) => node.id === id)?.cases, 'c', id);
  });

  it('is the same whatever the order of the cases', () => {
    const { events, people, known } = caseload.dataset();
    const turned = flowOf({ events: [...events].reverse(), people, known }, caseload);
    assert.deepEqual(shownFlow(turned, { preset: dfe }), shownFlow(cases, { preset: dfe }));
  });

  it('has at most twelve steps a column, and every case in one of them', () => {
    const flow = shownFlow(cases, { preset: null });
    const position = flow.nodes.filter(({ column }) => column === 'position');
    assert.ok(position.length <= 12);
    assert.equal(
      position.reduce((sum, node) => sum + Number(node.cases), 0),
      flow.cases,
    );
    assert.ok(position.some(({ routes }) => routes !== null && routes > 1));
  });

  it('says how many cases the listed routes cover', () => {
    const flow = shownFlow(cases, { preset: null });
    const listed = flow.routes.reduce((sum, one) => sum + Number(one.cases), 0);
    assert.equal(Number(flow.otherCases) + listed, flow.cases);
    assert.equal(flow.covered, Math.round((1000 * listed) / Number(flow.cases)) / 10);
  });
});

describe('two cohorts side by side', () => {
  const before = selectFlow(cases, { to: '2012-03-31' });
  const after = selectFlow(cases, { from: '2012-04-01' });
  const columns = ['decision', 'position', 'next'] as const;

  it('differ by shares, with an interval around the difference', () => {
    const { steps } = compareFlows(cases, before, after, { columns: ['decision', 'position'], preset: null });
    for (const { points, low, high, firstShare, secondShare } of steps) {
      assert.ok(points !== null && low !== null && high !== null);
      assert.ok(low <= points && points <= high);
      assert.ok(Math.abs(points - ((secondShare ?? 0) - (firstShare ?? 0))) <= 0.11);
    }
  });

  it('that are the same have no difference, and an interval of nothing', () => {
    const { steps } = compareFlows(cases, before, before, { columns, preset: null });
    const told = steps.filter(({ points }) => points !== null);
    assert.ok(told.length > 3);
    for (const { id, points, low, high } of told)
      assert.deepEqual([points, low, high].map(Number).map(Math.abs), [0, 0, 0], id);
  });

  it('are not compared by what came next where that is too recent to tell of some', () => {
    const next = ({ steps }: ReturnType<typeof compareFlows>): (number | null)[] =>
      steps.filter(({ id }) => id.startsWith('next.')).map(({ points }) => points);
    const recent = compareFlows(cases, before, after, { columns, preset: null });
    assert.ok(!recent.isNextCompared && next(recent).length > 1 && next(recent).every((one) => one === null));
    const old = selectFlow(cases, { to: '2011-03-31' }).map((is, number) =>
      cases.path[number * FLOW_WIDTH + FLOW_COLUMNS.indexOf('next')] === flowStepNumber('next.too-recent')
        ? 0
        : is,
    );
    const long = compareFlows(cases, old, old, { columns, preset: null });
    assert.ok(long.isNextCompared && next(long).every((one) => one !== null));
  });

  it('that were followed for different lengths are said to be so', () => {
    assert.ok(compareFlows(cases, before, after, { columns, preset: null }).followUpDiffers);
    assert.ok(!compareFlows(cases, before, before, { columns, preset: null }).followUpDiffers);
  });

  it('hide a step in both where it is small in one, and never just one step of a column', () => {
    const { steps } = compareFlows(cases, before, after, { columns, preset: dfe });
    for (const { first, second } of steps)
      for (const number of [first, second]) assert.ok(number === 'c' || number === 0 || number > 5);
    for (const column of columns) {
      const hidden = steps.filter(({ id, points }) => id.startsWith(column) && points === null);
      assert.notEqual(hidden.length, 1);
    }
  });
});
