import type { Interval, Return, TimescaleResult, Wait } from '@case-journey/core';
import type { JourneyBar, JourneyTrack, JourneyWaitBar, LabelKind, LabelPart } from './journey-drawing.js';
import type { JourneyDrift } from './journey-options.js';
import { answerOf, type Answers } from './journey-rule-rows.js';
import type { JourneySay } from './journey-say.js';

/** What captions are made from. */
export interface CaptionInput {
  readonly words: JourneySay;
  readonly answers: Answers;
  readonly drifts: readonly JourneyDrift[];
  readonly numbers: ReadonlyMap<string, number> | undefined;
  /** Events that begin or end something on a day that is not known exactly: from them no days are counted. */
  readonly inexact: ReadonlySet<string | null>;
}

type Parts = readonly LabelPart[];

/** The words at a bar, from the longest to the shortest; empty where there is nothing to say. */
export function barCaptions(interval: Interval, bar: JourneyBar, input: CaptionInput): Parts[] {
  const { words, numbers } = input;
  const number = numbers?.get(interval.id);
  const texts = bar.kind === 'beside' ? [] : stageTexts(interval, bar, input);
  const own = kindWords(interval, words);
  const shorter =
    own === null ? texts : [...texts.map((parts) => listed([part(own), ...parts])), ...texts, [part(own)]];
  const whole = shorter.filter((parts) => parts.length > 0);
  if (number === undefined) return unique(whole);
  const first = part(String(number), 'bold');
  return unique([...whole.map((parts) => [first, ...parts]), [first]]);
}

/** The words at a wait. */
export function waitCaptions(
  wait: Wait,
  { id }: JourneyWaitBar,
  { words, numbers, inexact }: CaptionInput,
): Parts[] {
  const number = numbers?.get(id);
  const isExact = !inexact.has(wait.opens) && !inexact.has(wait.closes);
  const days = isExact
    ? words('journey-drawing.days', { count: wait.days })
    : words('journey-drawing.inexact');
  const key = wait.ended === 'done' || !isExact ? '' : `.${wait.ended}`;
  const long = words(`journey-drawing.wait${key}`, { wait: words(`wait.${wait.kind}`), days });
  const plain = words('journey-drawing.wait', { wait: words(`wait.${wait.kind}`), days });
  const texts = [long, plain, days].map((text) => [part(text, 'note')]);
  return number === undefined ? texts : texts.map((parts) => [part(String(number), 'bold'), ...parts]);
}

const LATE = [
  'core-group',
  'in-need-review',
  'looked-after-review',
  'health-assessment',
  'education-plan',
  'care-proceedings',
  'referrer-told',
];

/** The words at a timescale that was answered late. */
export function lateCaptions({ rule, row, overBy }: JourneyTrack, words: JourneySay): Parts[] {
  if (overBy === null) return [];
  const what = LATE.find((prefix) => rule.startsWith(prefix)) ?? (row === 'contact' ? 'contact' : 'referral');
  const long = words('journey-drawing.late', { what: words(`journey-drawing.late.${what}`), count: overBy });
  return [long, words('journey-drawing.over', { count: overBy })].map((text) => [part(text, 'over')]);
}

/** The words at the arc of a return. */
export function returnCaptions(one: Return, { words, numbers, inexact }: CaptionInput): Parts[] {
  const number = numbers?.get(one.opens);
  const key = one.kind === 'looked-after' ? '.looked-after' : '';
  const isExact = !inexact.has(one.opens) && !inexact.has(one.closes);
  const long = isExact
    ? part(words(`journey-drawing.return${key}`, { count: one.days }), 'accent')
    : part(words(`journey-drawing.returned${key}`), 'accent');
  const days = isExact ? part(words('journey-drawing.days', { count: one.days }), 'accent') : long;
  const concern = part(words(`journey-drawing.concern.${one.sameConcern}`));
  const texts = [listed([long, concern]), listed([days, concern])];
  return number === undefined ? texts : texts.map((parts) => [part(String(number), 'bold'), ...parts]);
}

// parts of one sentence, with commas between them
function listed(parts: Parts): Parts {
  return parts.map(({ text, kind }, position) => ({
    text: position < parts.length - 1 && !text.endsWith(',') ? `${text},` : text,
    kind,
  }));
}

function part(text: string, kind: LabelKind = 'plain'): LabelPart {
  return { text, kind };
}

const KINDS = ['initial', 'core', 'single', 'review', 'transfer-in', 'pre-birth'];

// the one kind that there is now needs no word
function kindWords({ kind, stage }: Interval, words: JourneySay): string | null {
  if (kind === null || !KINDS.includes(kind) || (stage !== 'assessment' && stage !== 'conference'))
    return null;
  return words(`journey-drawing.kind.${kind}`);
}

function stageTexts(interval: Interval, bar: JourneyBar, input: CaptionInput): Parts[] {
  const { words, answers } = input;
  const result = answerOf(interval, answers);
  if (result !== undefined && result.used !== null) return resultTexts(result, words);
  const days = interval.to - interval.from;
  const start =
    interval.startRule === 'missing' ? [part(words('journey-drawing.start-missing'), 'note')] : [];
  if (bar.open === null && days === 0) return [start];
  const length = part(lengthWords(bar, days, words), bar.open === 'not-known' ? 'note' : 'plain');
  const drift = input.drifts.find(({ intervalId }) => intervalId === interval.id);
  const still = drift === undefined ? [] : [part(driftWords(drift, interval, words), 'note')];
  return [listed([length, ...start, ...still]), listed([length, ...still]), still, [length]];
}

// how long, or from which day on where nothing came after it
function driftWords({ from, to }: JourneyDrift, interval: Interval, words: JourneySay): string {
  return from > interval.from && to >= interval.to
    ? words('journey-drawing.drift', { count: from - interval.from })
    : words('journey-drawing.drift.days', { count: to - from });
}

function lengthWords({ open, ...bar }: JourneyBar, days: number, words: JourneySay): string {
  const isInexact = isStartInexact(bar) || (open === null && isEndInexact(bar));
  if (isInexact) return words(open === null ? 'journey-drawing.inexact' : `journey-drawing.inexact.${open}`);
  if (open === 'not-known') return words('journey-drawing.open-not-known', { count: days });
  return words(open === null ? 'journey-drawing.days' : 'journey-drawing.open', { count: days });
}

/** Whether a bar's first day is not known exactly. */
export function isStartInexact({
  startBound,
  startBefore,
}: Pick<JourneyBar, 'startBound' | 'startBefore'>): boolean {
  return startBound !== null || startBefore;
}

/** Whether a bar has ended on a day that is not known exactly. */
export function isEndInexact({ endBound, endAfter }: Pick<JourneyBar, 'endBound' | 'endAfter'>): boolean {
  return endBound !== null || endAfter;
}

function resultTexts({ used, over, allowance, state }: TimescaleResult, words: JourneySay): Parts[] {
  const { unit, amount } = allowance;
  const late = state === 'late' && over !== null && over > 0;
  const overPart = late ? [part(words('journey-drawing.over', { count: over }), 'over')] : [];
  const counted = unit === 'months' ? 'calendar-days' : unit;
  const long = part(words(`journey-drawing.of-${unit}`, { used: used ?? 0, allowed: amount }));
  const short = part(words(`journey-drawing.${counted}`, { count: used ?? 0 }));
  return [listed([long, ...overPart]), listed([short, ...overPart]), overPart];
}

function unique(texts: readonly Parts[]): Parts[] {
  const known = new Set<string>();
  return texts.filter((parts) => {
    const key = parts.map(({ text }) => text).join(' ');
    if (parts.length === 0 || known.has(key)) return false;
    known.add(key);
    return true;
  });
}
