import { isNoFurtherAction } from '../journey/status.js';
import type { Level, SignificanceTest } from '../model/chronology.js';
import type { CaseEvent } from '../model/event.js';
import { typeDefinition } from '../model/vocabulary.js';
import { isCodedAs } from './coded-concern.js';
import type { EventFacts } from './event-facts.js';
import { withTests } from './judge-event.js';
import { VISIT_TYPES } from './rules/voice-rules.js';

/** One kind of repeat that is sought in all records. `applies`: whether an event is one of them. */
export interface PatternRule {
  /** Its sentence names the repeats through the message `pattern.` and the name without `repeated-`. */
  readonly name: string;
  /** The level of the pattern, unless an event in it has a higher one; `key` where the repeats come closer together. */
  readonly level: Level;
  readonly tests: readonly SignificanceTest[];
  readonly applies: (facts: EventFacts) => boolean;
}

/**
 * Every pattern, in the order in which they are sought: an event belongs to the first that it is part of. Calls, notes
 * and other everyday records count only where typed or coded so, never by their words.
 */
export const PATTERN_RULES: readonly PatternRule[] = [
  pattern('repeated-missed-appointments', ['wellbeing', 'expected'], ({ event }) => isMissed(event)),
  pattern('repeated-domestic-abuse', ['safety'], isOf('domestic-abuse', 'domestic-abuse')),
  pattern('repeated-missing', ['safety'], isOf('missing', 'missing')),
  pattern(
    'repeated-no-further-action',
    ['decision'],
    ({ event }) => isDoor(event) && isNoFurtherAction(event),
  ),
  pattern('repeated-neglect-signs', ['safety', 'wellbeing'], isOf('neglect-sign', 'neglect')),
  pattern(
    'repeated-attendance',
    ['wellbeing'],
    (facts) => isOf('attendance')(facts) && facts.effect !== 'positive',
  ),
  pattern('repeated-injuries', ['safety', 'wellbeing'], isOf('injury')),
  pattern('repeated-not-seen', ['expected'], isNotSeen),
];

/** Whether an event can be part of any pattern: asked first, for most records cannot. */
export function canRepeat({ event, unseen }: EventFacts): boolean {
  return unseen || event.occurrence !== 'happened' || event.codes.length > 0 || REPEATING.has(event.type);
}

const REPEATING: ReadonlySet<string> = new Set([
  'missed-appointment',
  'domestic-abuse',
  'missing',
  'contact',
  'contact-decision',
  'referral',
  'neglect-sign',
  'attendance',
  'injury',
]);

function pattern(
  name: string,
  tests: readonly SignificanceTest[],
  applies: PatternRule['applies'],
): PatternRule {
  return { name, level: 'significant', tests: withTests(tests, ['pattern']), applies };
}

function isOf(type: CaseEvent['type'], concern?: Parameters<typeof isCodedAs>[1]): PatternRule['applies'] {
  return ({ event }) =>
    (event.type === type && event.occurrence === 'happened') ||
    (concern !== undefined && isCodedAs(event, concern));
}

function isMissed({ type, occurrence }: CaseEvent): boolean {
  if (type === 'missed-appointment') return occurrence === 'happened' || occurrence === 'did-not-happen';
  return occurrence === 'did-not-happen' && typeDefinition(type).lane === 'health';
}

function isDoor({ type }: CaseEvent): boolean {
  return type === 'contact' || type === 'contact-decision' || type === 'referral';
}

function isNotSeen({ event, unseen }: EventFacts): boolean {
  if (event.occurrence === 'planned') return false;
  return unseen || (VISIT_TYPES.includes(event.type) && event.occurrence !== 'happened');
}
