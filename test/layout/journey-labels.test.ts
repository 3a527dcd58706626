import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Box, JourneyLabel, JourneyLayout, JourneyScale } from '@case-journey/layout';
import { letter, small } from '@case-journey/synthetic';
import { drawnChildren, layoutOf, type Drawn } from './journey-data.js';

const WIDTHS = [1280, 800, 560];
const SCALES: readonly JourneyScale[] = ['time', 'equal', 'working-days'];
const CHILDREN = 300;

function boxOf({ x, y, width }: JourneyLabel): Box {
  return { x, y: y - 9, width, height: 12 };
}

function touch(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function words({ parts }: JourneyLabel): string {
  return parts.map(({ text }) => text).join(' ');
}

/** Labels that leave the drawing or touch another, bars that lie on each other, each in words. */
function faults(layout: JourneyLayout): string[] {
  const { labels, width, height, bars, waits } = layout;
  const found: string[] = [];
  const boxes = labels.map(boxOf);
  labels.forEach((label, i) => {
    const box = boxes[i]!;
    if (box.x < -0.01 || box.y < 0 || box.x + box.width > width + 0.01 || box.y + box.height > height)
      found.push(`clipped: ${words(label)}`);
    for (let k = 0; k < i; k += 1)
      if (touch(box, boxes[k]!)) found.push(`${words(label)} on ${words(labels[k]!)}`);
    for (const bar of bars)
      if (!label.id.startsWith('ribbon') && touch(box, bar))
        found.push(`${words(label)} on a bar of ${bar.row}`);
    for (const { x, y } of layout.decisions)
      if (touch(box, { x: x - 8, y: y - 8, width: 16, height: 16 }))
        found.push(`${words(label)} on a decision`);
  });
  const all = [...bars, ...waits];
  all.forEach((bar, i) => {
    if (bar.x < layout.plot.x || bar.x + bar.width > width + 0.01) found.push(`bar outside: ${bar.row}`);
    for (let k = 0; k < i; k += 1) {
      const other = all[k]!;
      const slim = { ...bar, x: bar.x + 0.01, width: bar.width - 0.02 };
      if (other.row === bar.row && touch(slim, other)) found.push(`bars of ${bar.row} lie on each other`);
    }
  });
  return found;
}

function allFaults(drawn: readonly Drawn[], scale: JourneyScale): string[] {
  return drawn.flatMap((child) =>
    WIDTHS.flatMap((width) =>
      faults(layoutOf(child, { width, scale })).map((fault) => `${child.childId}, ${width}: ${fault}`),
    ),
  );
}

describe('the words of a drawn journey', () => {
  const families = drawnChildren(small());
  const many = drawnChildren(letter({ seed: 1, scale: 0.06 }), CHILDREN);

  it('has enough children to prove it on', () => {
    assert.equal(families.length >= 12, true);
    assert.equal(many.length, CHILDREN);
  });

  for (const scale of SCALES) {
    it(`are never clipped and never touch each other, a bar or a decision: ${scale}`, () => {
      assert.deepEqual(allFaults([...families, ...many], scale), []);
    });
  }

  it('say every return, with its days and whether the concern is the same', () => {
    for (const child of [...families, ...many]) {
      for (const width of WIDTHS) {
        const { labels } = layoutOf(child, { width, scale: 'time' });
        for (const { opens, days } of child.journey.returns) {
          const label = labels.find(({ id }) => id === opens);
          assert.ok(label, `${child.childId}: the return after ${days} days is said at ${width}`);
          assert.match(words(label), /\bdays?, (same|another) concern|concern not recorded/);
        }
      }
    }
  });

  it('say the length of everything that is drawn short', () => {
    let folds = 0;
    for (const child of [...families, ...many]) {
      for (const scale of SCALES) {
        for (const width of WIDTHS) {
          const layout = layoutOf(child, { width, scale });
          folds += layout.folds.length;
          for (const { from, to } of layout.folds) {
            const label = layout.labels.find(({ id }) => id === `fold/${from}`);
            assert.ok(label, `${child.childId}: ${to - from} days are drawn short without words at ${width}`);
          }
        }
      }
    }
    assert.equal(folds > 100, true);
  });
});
