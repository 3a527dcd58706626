import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flowOf, flowWords, SHARING_PRESETS, shownFlow } from '@case-journey/core';
import { flowDrawing, ribbonPath, type FlowDrawing, type FlowInput } from '@case-journey/layout';
import { letter, small } from '@case-journey/synthetic';

const council = letter({ scale: 0.05 });
const families = small();
const flows = [
  shownFlow(flowOf(council.dataset(), council), { preset: null }),
  shownFlow(flowOf(council.dataset(), council), { preset: SHARING_PRESETS[0] }),
  shownFlow(flowOf(families.dataset(), families), { preset: null }),
];
const words = flowWords({ asAt: council.asAt, followMonths: 12, unit: 'calendar' });
const textWidth = (text: string, bold = false): number => text.length * (bold ? 7.4 : 6.8);

function drawn(input: FlowInput, width: number): FlowDrawing {
  return flowDrawing(input, {
    width,
    textWidth,
    heading: words.column,
    name: words.step,
    count: () => '1,204 · 100%',
    label: () => ['138 days (104–212)', '138 days', '138 d'],
  });
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function overlaps(a: Box, b: Box): boolean {
  const edge = 0.01;
  return (
    a.x + edge < b.x + b.width &&
    b.x + edge < a.x + a.width &&
    a.y + edge < b.y + b.height &&
    b.y + edge < a.y + a.height
  );
}

describe('the drawing of a flow', () => {
  it('has no words outside their card, and no cards or labels that touch', () => {
    for (const flow of flows)
      for (const width of [700, 900, 1200, 1600]) {
        const { cards, columns, ribbons, height } = drawn(flow, width);
        for (const card of cards) {
          assert.ok(card.x >= 0 && card.x + card.width <= width + 0.01);
          assert.ok(card.y >= 0 && card.y + card.height <= height);
          for (const { text, y, bold } of card.lines) {
            assert.ok(textWidth(text, bold) <= card.width - 11 + 0.01, `${text} at ${width}`);
            assert.ok(y - 12 >= card.y && y + 3 <= card.y + card.height, text);
          }
        }
        for (const [at, { x, width: own, lines }] of columns.entries()) {
          const next = columns[at + 1];
          const isLast = at === columns.length - 1;
          const longest = Math.max(...lines.map((line) => textWidth(line, true)));
          // The last heading ends where its column ends
          const end = next === undefined ? width : at === columns.length - 2 ? next.x + next.width : next.x;
          const taken =
            at === columns.length - 2 && next
              ? Math.max(...next.lines.map((line) => textWidth(line, true)))
              : 0;
          if (!isLast) assert.ok(x + longest <= end - taken, lines.join());
          else assert.ok(longest <= x + own);
        }
        const labels = ribbons.flatMap(({ label }) =>
          label === null ? [] : [{ x: label.x, y: label.y - 8, width: label.width, height: 16 }],
        );
        const boxes: Box[] = [...cards, ...labels];
        for (const [i, a] of boxes.entries())
          for (const b of boxes.slice(i + 1)) assert.ok(!overlaps(a, b), JSON.stringify([width, a, b]));
      }
  });

  it('breaks a word that is longer than its card', () => {
    const flow: FlowInput = {
      columns: ['a'],
      nodes: [{ id: 'x', column: 'a', cases: 7 }],
      bands: [],
    };
    const { cards } = flowDrawing(flow, {
      width: 100,
      textWidth,
      heading: () => '',
      name: () => 'Vorverfahrensverzeichnisse',
      count: () => '7',
      label: () => [],
    });
    for (const { text, bold } of cards[0]?.lines ?? []) assert.ok(textWidth(text, bold) <= 92 - 11);
  });

  it('draws a band as thick as its cases, and all hidden ones alike', () => {
    const flow = flows[1];
    assert.ok(flow !== undefined);
    const { ribbons } = drawn(flow, 1200);
    const of = (from: string, to: string): unknown =>
      flow.bands.find((band) => band.from === from && band.to === to)?.cases;
    const hidden = ribbons.filter(({ from, to }) => of(from, to) === 'c');
    assert.ok(hidden.length > 1);
    assert.equal(new Set(hidden.map(({ thickness }) => thickness)).size, 1);
  });

  it('tells nothing of a hidden number: another number in its place gives the same drawing', () => {
    // What is hidden is not in the input at all, so that the order of bands cannot tell it either
    const flow = flows[1];
    assert.ok(flow !== undefined);
    const again = { ...flow, bands: [...flow.bands].reverse(), nodes: [...flow.nodes] };
    const sizes = (drawing: FlowDrawing): string[] =>
      drawing.cards.map(({ id, height }) => `${id} ${height.toFixed(3)}`).sort();
    assert.deepEqual(sizes(drawn(again, 1200)), sizes(drawn(flow, 1200)));
  });

  it('is the same for the same flow', () => {
    for (const flow of flows) assert.deepEqual(drawn(flow, 1200), drawn(flow, 1200));
  });

  it('brings every band from the edge of its step to the edge of the next', () => {
    for (const flow of flows) {
      const { cards, ribbons } = drawn(flow, 1200);
      const byId = new Map(cards.map((card) => [card.id, card]));
      for (const { from, to, points, thickness } of ribbons) {
        const [start, end] = [byId.get(from), byId.get(to)];
        const [first, last] = [points[0], points.at(-1)];
        assert.ok(start && end && first && last);
        assert.ok(Math.abs(first[0] - (start.x + start.width)) < 0.01 && Math.abs(last[0] - end.x) < 0.01);
        assert.ok(first[1] >= start.y - 1 && first[1] <= start.y + start.height + 1);
        assert.ok(last[1] >= end.y - 1 && last[1] <= end.y + end.height + 1);
        assert.ok(thickness >= 1);
      }
    }
  });

  it('keeps bands that pass a column clear of its cards', () => {
    for (const flow of flows) {
      const { cards, ribbons } = drawn(flow, 1200);
      for (const { points, thickness } of ribbons)
        for (const [x, y] of points.slice(1, -1)) {
          const under = cards.find(
            (card) =>
              Math.abs(card.x - x) < 0.01 &&
              y + thickness / 2 > card.y + 1 &&
              y - thickness / 2 < card.y + card.height - 1,
          );
          assert.equal(under, undefined);
        }
    }
  });

  it('draws nothing for an empty flow', () => {
    assert.deepEqual(drawn({ columns: ['a'], nodes: [], bands: [] }, 500).cards, []);
  });

  it('writes the outline of a band there and back', () => {
    const points: [number, number][] = [
      [10, 20],
      [30, 40],
    ];
    assert.equal(ribbonPath({ points, thickness: 4 }), 'M10 18C20 18 20 38 30 38L30 42C20 42 20 22 10 22Z');
  });
});
