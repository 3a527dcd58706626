import { isoDay, type Chronology } from '@case-journey/core';
import { CHRONOLOGY_SHAPE } from '../../../packages/core/src/chronology/format/chronology-shape.js';
import type { Shape } from '../../../packages/core/src/chronology/format/shape.js';

/** Whole numbers from 0 to below a limit, the same for the same seed. */
export type Dice = (below: number) => number;

/** Dice with a seed. */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 13), 0x297a2d39) >>> 0;
    return Math.floor((mixed / 2 ** 32) * below);
  };
}

/** Any chronology that the format allows, hostile texts and all; not one that makes sense. */
export function anyChronology(roll: Dice): Chronology {
  return anyValue(CHRONOLOGY_SHAPE, roll) as Chronology;
}

/** Texts that have broken other programs. */
export const HOSTILE: readonly string[] = [
  '',
  ' ',
  '__proto__',
  'constructor',
  '<script>alert(1)</script>',
  '=HYPERLINK("http://example.org";"x")',
  "'=1+1",
  '+44 20',
  '-1',
  '@SUM(A1)',
  '＝1',
  '\t=1',
  '\r\n=1',
  'one; two',
  'back\\slash; and "quotes"',
  'a: b [c]',
  'Zoë said “no” — £5 🙂',
  'two\nlines\r\nand a third\r',
  '\u0000',
  '\ud800',
  '\u202ehidden',
  'null',
  '01/02/2010',
  ',,,',
];

function anyText(roll: Dice): string {
  const text = HOSTILE[roll(HOSTILE.length)] ?? '';
  return roll(3) === 0 ? `${text}${HOSTILE[roll(HOSTILE.length)] ?? ''}` : text;
}

function anyValue(shape: Shape, roll: Dice): unknown {
  switch (shape.kind) {
    case 'text':
      return anyText(roll);
    case 'day':
      return isoDay(roll(30_000));
    case 'instant':
      return `${isoDay(roll(30_000))}T0${roll(10)}:3${roll(10)}:00${roll(2) === 0 ? 'Z' : '+01:00'}`;
    case 'integer':
      return roll(1000) - 500;
    case 'flag':
      return roll(2) === 0;
    case 'constant':
      return shape.value;
    case 'word':
      return shape.words[roll(shape.words.length)];
    case 'null-or':
      return roll(3) === 0 ? null : anyValue(shape.of, roll);
    case 'list':
      return Array.from({ length: roll(4) }, () => anyValue(shape.of, roll));
    case 'pair':
      return shape.of.map((of) => anyValue(of, roll));
    case 'choice':
      return anyValue(shape.of[roll(shape.of.length)]?.shape ?? shape, roll);
    case 'record':
      return whole(
        Object.fromEntries(
          shape.fields.flatMap(({ name, shape: of, optional }) =>
            optional && roll(2) === 0 ? [] : [[name, anyValue(of, roll)]],
          ),
        ),
      );
  }
}

// A date's first day is not after its last.
function whole(fields: Record<string, unknown>): Record<string, unknown> {
  const { earliest, latest } = fields;
  const reversed = typeof earliest === 'string' && typeof latest === 'string' && earliest > latest;
  return reversed ? { ...fields, earliest: latest, latest: earliest } : fields;
}
