import { dateWords, onDay, type FlowFilter } from '@case-journey/core';
import type { Context } from '../context.js';

/** Which cases are shown, in one sentence without its numbers: "Cases that came to the front door from ..., from ...". */
export function cohortSentence(filter: FlowFilter, context: Context): string {
  const { say } = context;
  const parts = [
    say('cohort.sentence', { period: periodWords(filter, context, true) }).trim(),
    ...TRAITS.flatMap((trait) => {
      const values = filter[trait];
      if (values === undefined) return [];
      const words =
        trait === 'ethnicities' && isRecorded(values)
          ? [say('cohort.recorded')]
          : valueWords(trait, values, context);
      return [say(`cohort.sentence.${trait}`, { values: joined(words, context) })];
    }),
  ];
  return parts.join(', ');
}

/** What a filter asks of a case beyond what can be asked of every measure: only the flow is chosen by it. */
export function asksOfWay({ rounds, steps, band, route }: FlowFilter): boolean {
  return rounds !== undefined || (steps ?? []).length > 0 || band !== undefined || route !== undefined;
}

/** A filter without what it asks of a case's way: what every part of the page shares. */
export function withoutWay(filter: FlowFilter): FlowFilter {
  const { rounds: _rounds, steps: _steps, band: _band, route: _route, ...shared } = filter;
  return shared;
}

/** A period in words: "from 1 April 2012 to 31 March 2013"; in a sentence of its own, nothing where it has no limit. */
export function periodWords(
  { from, to }: FlowFilter,
  { say, messages }: Context,
  inSentence = false,
): string {
  const words = (day: string): string => dateWords(onDay(day), { messages });
  const [first, last] = [from ?? '', to ?? ''];
  if (first === '' && last === '') return inSentence ? '' : say('cohort.period.all');
  if (last === '') return say('cohort.period.from', { from: words(first) });
  if (first === '') return say('cohort.period.to', { to: words(last) });
  return say('cohort.period', { from: words(first), to: words(last) });
}

/** The traits of a case that are chosen among. */
const TRAITS = ['sources', 'teams', 'needs', 'ages', 'ethnicities'] as const;

/** One of {@link TRAITS}. */
export type Trait = (typeof TRAITS)[number];

/** What values of a trait are called. */
export function valueWords(trait: Trait, values: readonly string[], { say, messages }: Context): string[] {
  return values.map((value) => {
    if (trait === 'teams') return value === '' ? say('cohort.no-team') : value;
    const key = `${PREFIX[trait]}${value}`;
    const other = `flow.ethnicity.${value}`;
    if (Object.hasOwn(messages, key)) return say(key);
    if (trait === 'ethnicities' && Object.hasOwn(messages, other)) return say(other);
    return value === '' ? say('flow.not-recorded') : value;
  });
}

const PREFIX: Readonly<Record<Exclude<Trait, 'teams'>, string>> = {
  sources: 'flow.step.entry.',
  needs: 'code.need.',
  ages: 'flow.age.',
  ethnicities: 'code.ethnicity.',
};

function isRecorded(values: readonly string[]): boolean {
  return values.length > 1 && !values.includes('not-recorded');
}

function joined(words: readonly string[], { say }: Context): string {
  return words.join(say('cohort.or'));
}
