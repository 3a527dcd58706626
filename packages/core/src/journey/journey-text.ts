import type { Interval, Journey } from '../model/journey.js';
import type { Stage } from '../model/vocabulary.js';

/** Which letters stand for each stage in {@link journeyText}: its start, and its end where that is told as well. */
export const JOURNEY_LETTERS: readonly (readonly [stage: Stage, starts: string, ends: string | null])[] = [
  ['contact', 'C', null],
  ['referral', 'R', 'X'],
  ['early-help', 'EH', 'EH|'],
  ['assessment', 'AS', 'AA'],
  ['section-47', 'S47', null],
  ['conference', 'ICPC', null],
  ['child-in-need-plan', 'CIN', 'CIN|'],
  ['protection-plan', 'CPP', 'CPP|'],
  ['pre-proceedings', 'PP', 'PP|'],
  ['order', 'LO', null],
  ['looked-after', 'LAC', 'LAC|'],
  ['adoption', 'AD', null],
  ['care-leaver', 'CL', null],
];

/** Letters of the kinds of assessments and conferences that differ from their stage's. */
export const KIND_LETTERS: readonly (readonly [
  stage: Stage,
  kind: string,
  starts: string,
  ends: string | null,
])[] = [
  ['assessment', 'initial', 'IA', 'IA|'],
  ['assessment', 'core', 'CA', 'CA|'],
  ['conference', 'review', 'RCPC', null],
];

/**
 * A journey in one line, for search and export: `C -> R -> AS -> AA -> CIN -> CIN| -> X`. Starts and ends in order of
 * day, within a day in the order of {@link JOURNEY_LETTERS}, plans' ends before plans' starts and closures last; several alike in
 * a row are told once. Workers, placements and services are left out; an open end has no letters.
 */
export function journeyText(journey: Pick<Journey, 'intervals'>): string {
  const steps = journey.intervals.flatMap(stepsOf).sort((a, b) => a.day - b.day || a.place - b.place);
  const letters = steps.map((step) => step.letters);
  return letters.filter((each, i) => each !== letters[i - 1]).join(' -> ');
}

interface Step {
  readonly day: number;
  readonly place: number;
  readonly letters: string;
}

const LAST = 100;

function stepsOf(interval: Interval): Step[] {
  const place = JOURNEY_LETTERS.findIndex(([stage]) => stage === interval.stage);
  const letters = lettersOf(interval) ?? JOURNEY_LETTERS[place];
  if (letters === undefined) return [];
  const starts = letters.at(-2) ?? '';
  const ends = letters.at(-1) ?? null;
  const steps: Step[] = [];
  if (interval.startRule === 'recorded') steps.push({ day: interval.from, place, letters: starts });
  if (ends !== null && hasEnded(interval))
    steps.push({ day: interval.to, place: endPlace(interval, place), letters: ends });
  return steps;
}

function lettersOf({ stage, kind }: Interval): readonly (string | null)[] | undefined {
  return KIND_LETTERS.find(([of, name]) => of === stage && name === kind);
}

// What ends on its first day ends after it began; a plan that ends makes room for the next; a closure comes last.
function endPlace({ stage, from, to }: Interval, place: number): number {
  if (stage === 'referral') return LAST;
  return from === to ? place + 0.5 : Math.min(place, FIRST_PLAN) - 0.5;
}

const FIRST_PLAN = JOURNEY_LETTERS.findIndex(([stage]) => stage === 'child-in-need-plan');

function hasEnded({ endRule }: Interval): boolean {
  return endRule !== 'open' && endRule !== 'open-known' && endRule !== 'undated' && endRule !== 'reversed';
}
