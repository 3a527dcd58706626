import type { EventFacts } from '../event-facts.js';
import { rule, type SignificanceRule } from '../significance-rule.js';
import { isCodedAs } from '../coded-concern.js';

/** What makes any event count, whatever kind it is: the first of the highest level gives the reason. */
export const RAISING_RULES: readonly SignificanceRule[] = [
  raise('child-not-seen', 'significant', 'expected', (facts) => facts.unseen && isNow(facts)),
  raise('child-said', 'significant', 'voice', ({ said }) => said),
  raise('worse-for-child', 'significant', 'wellbeing', ({ effect }) => effect === 'negative'),
  raise('better-for-child', 'significant', 'wellbeing', ({ effect }) => effect === 'positive'),
  raise('effect-on-child', 'significant', 'wellbeing', ({ effect }) => effect === 'mixed'),
  raise('decision-made', 'significant', 'decision', (facts) => facts.decided && isOpenDecision(facts)),
  raise('coded-concern', 'supporting', 'safety', ({ event }) => isCodedAs(event, null)),
];

/** Whether any of these rules can apply: asked first, for most records are plain. */
export function canBeRaised({ unseen, said, effect, decided, event }: EventFacts): boolean {
  return unseen || said || effect !== null || decided || event.codes.length > 0;
}

function raise(
  name: string,
  level: 'significant' | 'supporting',
  test: SignificanceRule['tests'][number],
  applies: SignificanceRule['applies'],
): SignificanceRule {
  return rule(name, level, [test], { types: null, step: 'raise', applies });
}

function isNow({ event }: EventFacts): boolean {
  return event.occurrence !== 'planned';
}

// A decision on a contact has rules of its own: one that became a referral is told by the referral.
function isOpenDecision({ event }: EventFacts): boolean {
  return event.type !== 'contact-decision' && event.occurrence === 'happened';
}
