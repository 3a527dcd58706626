import { isOpenEnd } from '../model/event.js';
import type { Interval } from '../model/journey.js';
import type { Stage } from '../model/vocabulary.js';
import { say, type Messages } from '../words/messages.js';
import type { JourneyStep } from './journey-step.js';
import { lowered } from './step-phrases.js';
import type { StepRecord } from './step-record.js';

/** What of a step is uncertain, expected and not recorded, or told within it. */
export function noteTexts(
  step: Pick<
    JourneyStep,
    'kind' | 'stage' | 'interval' | 'skipped' | 'queries' | 'unchanged' | 'from' | 'to'
  >,
  {
    messages,
    locale,
    record,
  }: { readonly messages: Messages; readonly locale: string; readonly record: StepRecord },
): readonly string[] {
  const { kind, interval, queries, unchanged } = step;
  const own = kind === 'stage' && interval !== null;
  const count = queries.length;
  return [
    ...(own ? certaintyTexts(interval, record.journey.endsNotShown, messages) : []),
    ...skippedTexts(step, messages),
    ...(step.stage === 'looked-after' ? careTexts(step, record, messages, locale) : []),
    ...(unchanged === null
      ? []
      : [say(messages, 'step.note.unchanged', { count: unchanged.to - unchanged.from }, locale)]),
    ...(count === 0 ? [] : [say(messages, 'step.note.queries', { count }, locale)]),
  ];
}

/** By which rule a stage was tied to its episode: "linked by rule: at most 30 days from the referral". Empty: recorded. */
export function linkText(
  { kind, interval }: Pick<JourneyStep, 'kind' | 'interval'>,
  messages: Messages,
): string {
  const key = `step.note.link.${interval?.linkRule ?? ''}`;
  return kind === 'stage' && Object.hasOwn(messages, key) ? say(messages, key) : '';
}

function certaintyTexts(
  { startRule, end, endRule, stage }: Interval,
  endsNotShown: readonly Stage[],
  messages: Messages,
): string[] {
  const notes = startRule === 'missing' ? [say(messages, 'step.note.start-missing')] : [];
  if (stage === 'referral' || stage === 'conference' || stage === 'contact') return notes;
  if (endRule === 'replaced' || endRule === 'reversed' || endRule === 'undated')
    return [...notes, say(messages, `step.note.${endRule}`)];
  if (isOpenEnd(end) && end.open === 'not-known' && endRule !== 'open-known')
    return [
      ...notes,
      say(messages, `step.note.open.${endsNotShown.includes(stage) ? 'not-shown' : 'not-known'}`),
    ];
  return notes;
}

function skippedTexts(
  { stage, skipped }: Pick<JourneyStep, 'stage' | 'skipped'>,
  messages: Messages,
): string[] {
  if (skipped.length === 0) return [];
  if (stage === 'referral') return [say(messages, 'step.note.assessment-skipped')];
  const stages = skipped.map((one) => lowered(say(messages, `stage.${one}`))).join(', ');
  return [say(messages, 'step.note.skipped', { stages })];
}

function careTexts(
  { from, to }: Pick<JourneyStep, 'from' | 'to'>,
  { journey }: StepRecord,
  messages: Messages,
  locale: string,
): string[] {
  const told = (stage: Stage, key: string): string[] => {
    const count = journey.intervals.filter(
      (one) => one.stage === stage && one.from >= from && one.from <= to,
    ).length;
    return count === 0 ? [] : [say(messages, key, { count }, locale)];
  };
  return [...told('placement', 'step.note.placements'), ...told('order', 'step.note.orders')];
}
