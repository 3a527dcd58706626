import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eventMessages, LANES, say } from '@case-journey/core';
import { LANE_PATHS, tokens } from '@case-journey/elements';

type Rgb = readonly [number, number, number];

// Machado, Oliveira and Fernandes (2009), full strength, on linear light
const SIGHT: Readonly<Record<string, readonly (readonly [number, number, number])[]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const css = tokens.cssText;

function colour(name: string, theme: 'light' | 'dark'): Rgb {
  const [, light, dark] =
    new RegExp(`--_${name}: var\\(--cj-[a-z-]+, light-dark\\((#[0-9a-f]+), (#[0-9a-f]+)\\)`).exec(css) ?? [];
  const hex = (theme === 'light' ? light : dark) ?? assert.fail(`no colour for ${name}`);
  const full = hex.length === 4 ? hex.slice(1).replace(/./g, '$&$&') : hex.slice(1);
  return [0, 2, 4].map((at) => linear(parseInt(full.slice(at, at + 2), 16) / 255)) as unknown as Rgb;
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function seen(rgb: Rgb, sight: string): Rgb {
  return SIGHT[sight]!.map((row) =>
    Math.min(1, Math.max(0, row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2])),
  ) as unknown as Rgb;
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: Rgb, b: Rgb): number {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

describe('lanes, told apart without colour', () => {
  for (const theme of ['light', 'dark'] as const) {
    for (const sight of Object.keys(SIGHT)) {
      it(`stand out 3 to 1 from both grounds, ${theme}, ${sight}`, () => {
        for (const lane of LANES) {
          for (const ground of ['paper', 'faint']) {
            const ratio = contrast(
              seen(colour(`lane-${lane}`, theme), sight),
              seen(colour(ground, theme), sight),
            );
            assert.ok(ratio >= 3, `${lane} on ${ground}: ${ratio.toFixed(2)}`);
          }
        }
      });
    }
  }

  it('have a shape and a word each, and no two share one', () => {
    assert.equal(new Set(LANES.map((lane) => LANE_PATHS[lane])).size, LANES.length);
    assert.equal(new Set(LANES.map((lane) => say(eventMessages, `lane.${lane}`))).size, LANES.length);
  });

  it('have shapes that differ by a fifth of their area or more, whichever two are laid on each other', () => {
    const shapes = LANES.map((lane) => [lane, cells(LANE_PATHS[lane])] as const);
    for (const [at, [lane, one]] of shapes.entries()) {
      for (const [other, two] of shapes.slice(at + 1)) {
        const both = new Set([...one, ...two]);
        const differing = [...both].filter((cell) => one.has(cell) !== two.has(cell)).length;
        assert.ok(
          differing / both.size >= 0.2,
          `${lane} and ${other}: ${(differing / both.size).toFixed(2)}`,
        );
      }
    }
  });
});

// The cells of a half-unit grid that lie inside a path of straight lines (even-odd)
function cells(path: string): ReadonlySet<string> {
  const points = corners(path);
  const inside = new Set<string>();
  for (let x = -9.75; x < 10; x += 0.5) {
    for (let y = -9.75; y < 10; y += 0.5) if (contains(points, x, y)) inside.add(`${x},${y}`);
  }
  return inside;
}

function corners(path: string): (readonly [number, number])[] {
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, command, rest] of path.matchAll(/([MLHVZ])([^MLHVZ]*)/g)) {
    const numbers = (rest!.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    if (command === 'H' || command === 'V') {
      for (const value of numbers) {
        if (command === 'H') x = value;
        else y = value;
        points.push([x, y]);
      }
    } else
      for (let at = 0; at + 1 < numbers.length; at += 2)
        points.push([(x = numbers[at]!), (y = numbers[at + 1]!)]);
  }
  return points;
}

function contains(points: readonly (readonly [number, number])[], x: number, y: number): boolean {
  let inside = false;
  points.forEach(([x1, y1], at) => {
    const [x2, y2] = points[(at + 1) % points.length]!;
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
}
