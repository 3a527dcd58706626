import { lent, oneDate } from './one-date.js';
import type { Judging, SpanAttempt } from './date-span.js';

/** A span that may have no end: "from 2010 to present". */
export type RangeAttempt = SpanAttempt | { readonly from: SpanAttempt };

/** Words that stand for "not ended". */
const STILL: ReadonlySet<string> = new Set([
  'present',
  'now',
  'date',
  'ongoing',
  'current',
  'today',
  'the present',
]);

/**
 * Reads a tidied text that names two dates: `X to Y`, `X - Y`, `X-Y`, `X until Y`. What the first lacks (year, month)
 * it takes from the second. `date-unreadable` where the text is no such range.
 *
 * @param between - Whether the text began with "between", so that "and" may join the two.
 */
export function dateRange(text: string, judging: Judging, between = false): RangeAttempt {
  let why: SpanAttempt = 'date-unreadable';
  for (const [left, right] of splits(text, between ? [' and ', ...JOINTS] : JOINTS)) {
    if (STILL.has(right)) return { from: oneDate(left, judging) };
    const range = joined(left, right, judging);
    if (typeof range !== 'string') return range;
    if (why === 'date-unreadable' || why === 'date-ambiguous') why = range;
  }
  return why;
}

const JOINTS = [' to ', ' until ', ' till ', ' - ', '-'];

function* splits(text: string, joints: readonly string[]): Generator<readonly [string, string]> {
  for (const joint of joints) {
    let at = text.indexOf(joint);
    for (let tries = 0; at >= 0 && tries < 8; tries += 1) {
      yield [text.slice(0, at).trim(), text.slice(at + joint.length).trim()];
      at = text.indexOf(joint, at + 1);
    }
  }
}

function joined(left: string, right: string, judging: Judging): SpanAttempt {
  const end = oneDate(right, judging);
  if (typeof end === 'string') return end;
  const start = oneDate(left, judging, lent(end, right));
  if (typeof start === 'string') return start;
  if (start.earliest > end.latest) return 'date-reversed';
  return {
    earliest: start.earliest,
    latest: end.latest,
    precision: start.earliest === end.latest ? 'day' : 'range',
    approximate: start.approximate === true || end.approximate === true,
    notes: [...new Set([...start.notes, ...end.notes])],
  };
}
