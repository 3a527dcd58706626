import type { EventFacts } from '../event-facts.js';
import { rule, type SignificanceRule } from '../significance-rule.js';

/** Decisions, plans, orders and care. Who did the work is where guidance differs: "not a list of worker activity". */
export const DECIDE_RULES: readonly SignificanceRule[] = [
  rule('allocation', 'supporting', ['decision'], { unsure: true }),
  rule('worker-change', 'supporting', ['decision'], { unsure: true }),
  rule('team-change', 'supporting', ['decision'], { unsure: true }),
  rule('unallocated', 'significant', ['expected']),
  rule('conference-initial', 'key', ['safety', 'decision'], {
    types: ['conference'],
    applies: isKind('initial'),
  }),
  rule('conference-pre-birth', 'key', ['safety', 'decision'], {
    types: ['conference'],
    applies: isKind('pre-birth'),
  }),
  rule('conference-transfer-in', 'key', ['safety', 'decision'], {
    types: ['conference'],
    applies: isKind('transfer-in'),
  }),
  rule('conference-review', 'significant', ['decision'], {
    types: ['conference'],
    applies: isKind('review'),
  }),
  rule('conference', 'key', ['safety', 'decision']),
  rule('core-group', 'supporting', ['decision'], { unsure: true }),
  rule('child-in-need-plan-start', 'significant', ['decision']),
  rule('child-in-need-plan-end', 'significant', ['decision']),
  rule('child-in-need-plan-review', 'supporting', ['decision']),
  rule('protection-plan-start', 'key', ['safety', 'decision']),
  rule('protection-plan-end', 'key', ['safety', 'decision']),
  rule('legal-planning', 'significant', ['decision']),
  rule('pre-proceedings-start', 'key', ['care', 'decision']),
  rule('pre-proceedings-end', 'significant', ['care', 'decision']),
  rule('order-start', 'key', ['care', 'decision']),
  rule('order-end', 'key', ['care', 'decision']),
  rule('looked-after-start', 'key', ['care', 'decision']),
  rule('looked-after-end', 'key', ['care', 'decision']),
  rule('placement-start', 'significant', ['care']),
  rule('placement-end', 'significant', ['care']),
  rule('looked-after-review', 'significant', ['decision']),
  rule('care-leaver-start', 'significant', ['care']),
  rule('adoption-step', 'key', ['care', 'decision']),
  rule('supervision', 'supporting', ['decision'], { unsure: true }),
  rule('case-discussion', 'supporting', ['decision'], { unsure: true }),
  rule('reflection', 'supporting', ['new-light'], { unsure: true }),
  rule('management-decision', 'significant', ['decision']),
  rule('audit', 'supporting', ['new-light'], { unsure: true }),
  rule('family-group-conference', 'significant', ['decision', 'capacity']),
  rule('service-start', 'supporting', ['wellbeing']),
  rule('service-end', 'supporting', ['wellbeing']),
  rule('goal', 'supporting', ['capacity'], { unsure: true }),
  rule('measure', 'supporting', ['wellbeing'], { unsure: true }),
];

function isKind(kind: string): (facts: EventFacts) => boolean {
  return (facts) => facts.kind === kind;
}
