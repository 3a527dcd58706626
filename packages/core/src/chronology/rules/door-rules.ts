import { isNoFurtherAction } from '../../journey/status.js';
import { isCoded } from '../../model/absent.js';
import type { EventFacts } from '../event-facts.js';
import { rule, type SignificanceRule } from '../significance-rule.js';

/** The front door. A contact or referral without further action is never left out: repeats of it are a pattern. */
export const DOOR_RULES: readonly SignificanceRule[] = [
  rule('contact-no-further-action', 'significant', ['decision'], {
    types: ['contact', 'contact-decision'],
    applies: ({ event }) => isNoFurtherAction(event),
  }),
  rule('contact', 'significant', ['decision']),
  rule('contact-taken-as-referral', 'supporting', ['decision'], {
    types: ['contact-decision'],
    applies: isTakenAsReferral,
  }),
  rule('contact-decision', 'significant', ['decision']),
  rule('referral-no-further-action', 'key', ['decision'], {
    types: ['referral'],
    applies: ({ event }) => isNoFurtherAction(event),
  }),
  rule('referral', 'key', ['decision']),
  rule('early-help-start', 'significant', ['decision']),
  rule('early-help-end', 'significant', ['decision']),
  rule('referrer-told', 'supporting', ['decision'], { unsure: true }),
  rule('partner-informed', 'supporting', ['decision'], { unsure: true }),
  rule('closure', 'key', ['decision']),
];

function isTakenAsReferral({ event }: EventFacts): boolean {
  return (
    event.decision?.outcomes.some((outcome) => isCoded(outcome) && outcome.value === 'NEW_REFERRAL') ?? false
  );
}
