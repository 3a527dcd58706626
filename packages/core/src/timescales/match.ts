import { isCoded } from '../model/absent.js';
import type { CaseEvent } from '../model/event.js';
import type { Fact } from './facts.js';
import type { Matcher } from './timescale-rule.js';

/** Whether a fact is one that one of the matchers means. */
export function matches(fact: Fact, matchers: readonly Matcher[]): boolean {
  for (const matcher of matchers) if (isMeant(fact, matcher)) return true;
  return false;
}

/** The latest code with a name on an event; null where there is none or it is not known. */
export function codeNamed({ codes }: CaseEvent, name: string): string | null {
  for (const [own, coded] of codes) if (own === name && isCoded(coded)) return coded.value;
  return null;
}

function isMeant(fact: Fact, matcher: Matcher): boolean {
  if (!matcher.types.includes(fact.type)) return false;
  if (matcher.evenUnseen === false && !fact.seen) return false;
  return hasKind(fact, matcher) && hasCode(fact.event, matcher) && hasOutcome(fact.event, matcher);
}

function hasKind({ kind }: Fact, { kinds, notKinds }: Matcher): boolean {
  if (kinds !== undefined && !kinds.includes(kind)) return false;
  return kind === null || notKinds?.includes(kind) !== true;
}

function hasCode(event: CaseEvent, { codes }: Matcher): boolean {
  return codes?.some(([name, value]) => codeNamed(event, name) === value) ?? true;
}

function hasOutcome({ decision }: CaseEvent, { outcomes, notOutcomes }: Matcher): boolean {
  if (outcomes === undefined && notOutcomes === undefined) return true;
  const decided = decision?.outcomes.filter(isCoded) ?? [];
  const is = (names: readonly string[]): boolean =>
    decided.some(({ value }) => value !== null && names.includes(value));
  if (outcomes !== undefined && !is(outcomes)) return false;
  return notOutcomes === undefined || (decided.length > 0 && !is(notOutcomes));
}
