import type { CaseEvent } from '../model/event.js';
import { say, type Messages } from '../words/messages.js';
import type { JourneyStep, StepTimescale } from './journey-step.js';
import type { StepRecord } from './step-record.js';

/** How timescales are worded: a result as a sentence, and what its rule asks for. */
export interface TimescaleWords<T extends StepTimescale> {
  readonly result: (timescale: T) => string;
  readonly rule: (timescale: T) => string;
}

interface Context<T extends StepTimescale> {
  readonly messages: Messages;
  readonly locale: string;
  readonly record: StepRecord;
  readonly timescaleWords: TimescaleWords<T> | undefined;
}

type Step<T extends StepTimescale> = Omit<JourneyStep<T>, 'words'>;

/** A step's length and what else its end is measured by. */
export interface Measured {
  readonly length: string;
  readonly against: readonly string[];
}

/**
 * A step's length against the timescales that its end answers: "48 working days of 45, 3 over" of the one that counts from
 * its own start, and beside it those that count from elsewhere and were late, each with what it counts from. Where there is no
 * length of its own, the first of them even if it was in time.
 *
 * @param length - As it is without any timescale.
 */
export function measured<T extends StepTimescale>(
  step: Step<T>,
  length: string,
  { messages, locale, record }: Context<T>,
): Measured {
  const mine = measures(step);
  const own = mine.find(({ triggerId }) => triggerId === step.interval?.opens);
  const others = mine.filter((one) => one !== own);
  const late = others.filter(isLate);
  const told = late.length > 0 || length !== '' || own !== undefined ? late : others.slice(0, 1);
  const against = told.map((one) =>
    say(messages, `${keyOf(one)}.anchor`, {
      ...amounts(one, messages, locale),
      anchor: anchorText(record.event(one.triggerId), messages),
    }),
  );
  if (own === undefined) return { length, against };
  return { length: say(messages, keyOf(own), amounts(own, messages, locale)), against };
}

function keyOf(one: StepTimescale): string {
  if (isLate(one)) return 'step.over';
  const isSameDay = (one.used ?? 0) <= 0 && one.allowance.unit !== 'hours';
  return isSameDay ? 'step.within.same-day' : 'step.within';
}

function isLate({ over }: StepTimescale): boolean {
  return (over ?? 0) > 0;
}

/** The timescales of a step that were not kept, beside those that its length says; many of one rule in one sentence. */
export function lateTexts<T extends StepTimescale>(
  step: Step<T>,
  { messages, locale, timescaleWords }: Context<T>,
): readonly string[] {
  if (timescaleWords === undefined) return [];
  const told = new Set<T>(measures(step));
  const byRule = new Map<string, T[]>();
  for (const one of step.timescales) {
    if (one.state !== 'late' || told.has(one)) continue;
    byRule.set(one.rule, [...(byRule.get(one.rule) ?? []), one]);
  }
  return [...byRule.values()].flatMap(([first, ...more]) => {
    if (first === undefined) return [];
    if (more.length === 0) return [timescaleWords.result(first)];
    const rule = timescaleWords.rule(first);
    return [say(messages, 'step.late.times', { rule, count: more.length + 1 }, locale)];
  });
}

// What the end of the step itself answers
function measures<T extends StepTimescale>({ timescales, interval, stage }: Step<T>): readonly T[] {
  const id = stage === 'conference' ? interval?.opens : interval?.closes;
  if (id == null || stage === 'referral') return [];
  return timescales.filter(
    ({ answeredBy, used, state }) =>
      answeredBy === id && used !== null && (state === 'met' || state === 'late'),
  );
}

function amounts(
  { used, over, allowance }: StepTimescale,
  messages: Messages,
  locale: string,
): { readonly used: string; readonly allowed: string; readonly count: number; readonly whole: string } {
  return {
    used: say(messages, `step.${allowance.unit}`, { count: Math.max(0, used ?? 0) }, locale),
    allowed:
      allowance.unit === 'months'
        ? say(messages, 'step.allowed.months', { count: allowance.amount }, locale)
        : String(allowance.amount),
    count: over ?? 0,
    whole: say(
      messages,
      `step.${allowance.unit === 'months' ? 'allowed.months' : allowance.unit}`,
      { count: allowance.amount },
      locale,
    ),
  };
}

function anchorText(event: CaseEvent | undefined, messages: Messages): string {
  const key = `step.anchor.${event?.type ?? ''}`;
  return say(messages, Object.hasOwn(messages, key) ? key : 'step.anchor.other');
}
