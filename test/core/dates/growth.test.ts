import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { performance } from 'node:perf_hooks';
import { readDate, readEdtf } from '@case-journey/core';
import { takeClock } from '../../../packages/core/dist/dates/clock-text.js';
import { takeBound } from '../../../packages/core/dist/dates/date-bounds.js';
import { saysNoDate, trimmedOf } from '../../../packages/core/dist/dates/date-text.js';
import { dateTokens } from '../../../packages/core/dist/dates/date-tokens.js';
import { edtfDate } from '../../../packages/core/dist/dates/edtf-date.js';
import { isEdtfSet } from '../../../packages/core/dist/dates/edtf-set.js';
import { edtfDateTime } from '../../../packages/core/dist/dates/edtf-time.js';
import { oneDate } from '../../../packages/core/dist/dates/one-date.js';
import { takeQualifiers } from '../../../packages/core/dist/dates/qualifiers.js';
import { weekSpan } from '../../../packages/core/dist/dates/week-text.js';

const JUDGING = { asAt: '2026-11-22', role: 'event' } as const;

/** Each scanner also without the limit on length that protects it. A range tries oneDate a bounded number of times. */
const SCANNERS: readonly (readonly [name: string, scan: (text: string) => unknown])[] = [
  ['readDate', (text) => readDate(text, JUDGING)],
  ['readEdtf', readEdtf],
  ['takeClock', takeClock],
  ['takeBound', takeBound],
  ['takeQualifiers', takeQualifiers],
  ['saysNoDate', saysNoDate],
  ['trimmedOf', (text) => trimmedOf(text, ' .')],
  ['dateTokens', dateTokens],
  ['oneDate', (text) => oneDate(text, JUDGING)],
  ['weekSpan', (text) => weekSpan(text, JUDGING)],
  ['edtfDate', edtfDate],
  ['edtfDateTime', edtfDateTime],
  ['isEdtfSet', isEdtfSet],
];

const UNITS = [
  ' ',
  '1',
  '-',
  '/',
  '.',
  ':',
  '?',
  '~',
  'a',
  'X',
  'T',
  '1:',
  '1 ',
  '- ',
  ' to ',
  'c. ',
  '14/',
  'march ',
];
const ENDS = [
  ['', ''],
  ['14/03/2010', '!'],
  ['w/c', 'x'],
  ['1:11', 'pm'],
  ['2004-06-01T10:10:10.', 'x'],
  ['[', ']'],
] as const;

describe('the scanners of dates', () => {
  for (const [name, scan] of SCANNERS) {
    it(`${name} takes time in proportion to the text, whatever is in it`, () => {
      for (const unit of UNITS) {
        for (const [start, end] of ENDS) {
          const text = (length: number): string => start + unit.repeat(Math.ceil(length / unit.length)) + end;
          const long = milliseconds(() => scan(text(100_000)));
          // Ten times the length: linear is 10, quadratic 100. Anything quadratic takes over a quarter of a second.
          if (long < 250) continue;
          assert.ok(long / milliseconds(() => scan(text(10_000))) < 40, `${start}${unit}...${end}`);
        }
      }
    });
  }
});

function milliseconds(run: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 5; i += 1) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
    if (best < 250) break;
  }
  return best;
}
