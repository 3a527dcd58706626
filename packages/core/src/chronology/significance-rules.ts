import type { EventType } from '../model/vocabulary.js';
import { ASSESS_RULES } from './rules/assess-rules.js';
import { DECIDE_RULES } from './rules/decide-rules.js';
import { DOOR_RULES } from './rules/door-rules.js';
import { HARM_RULES } from './rules/harm-rules.js';
import { HEALTH_RULES } from './rules/health-rules.js';
import { HOME_RULES } from './rules/home-rules.js';
import { OCCURRENCE_RULES } from './rules/occurrence-rules.js';
import { RAISING_RULES } from './rules/raising-rules.js';
import { RECORD_RULES } from './rules/record-rules.js';
import { SCHOOL_RULES } from './rules/school-rules.js';
import { VOICE_RULES } from './rules/voice-rules.js';
import type { SignificanceRule } from './significance-rule.js';

/**
 * Every rule about a single event, in the order in which they are asked. Of the rules of step `type` the first that
 * applies decides; every event type has one. Rules of step `raise` can lift what it says and never lower it.
 */
export const SIGNIFICANCE_RULES: readonly SignificanceRule[] = [
  ...OCCURRENCE_RULES,
  ...HARM_RULES,
  ...DOOR_RULES,
  ...ASSESS_RULES,
  ...DECIDE_RULES,
  ...HOME_RULES,
  ...HEALTH_RULES,
  ...SCHOOL_RULES,
  ...VOICE_RULES,
  ...RECORD_RULES,
  ...RAISING_RULES,
];

/** The rules of step `type` that speak of a type, in order; those for any type come last. */
export function rulesOfType(type: EventType): readonly SignificanceRule[] {
  return BY_TYPE.get(type) ?? OF_ANY_TYPE;
}

const OF_ANY_TYPE = SIGNIFICANCE_RULES.filter(({ step, types }) => step === 'type' && types === null);

const BY_TYPE = grouped();

function grouped(): ReadonlyMap<string, readonly SignificanceRule[]> {
  const found = new Map<string, SignificanceRule[]>();
  for (const rule of SIGNIFICANCE_RULES) {
    for (const type of rule.types ?? []) {
      const known = found.get(type);
      if (known === undefined) found.set(type, [rule]);
      else known.push(rule);
    }
  }
  return found;
}
