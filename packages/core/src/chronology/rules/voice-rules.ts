import type { EventType } from '../../model/vocabulary.js';
import { rule, type SignificanceRule } from '../significance-rule.js';

/** The types of event in which somebody sets out to see the child. */
export const VISIT_TYPES: readonly EventType[] = ['visit', 'contact-with-child'];

/** The child seen and heard. A visit with nothing new is routine; what raises it is in the rules that raise. */
export const VOICE_RULES: readonly SignificanceRule[] = [
  rule('child-words', 'significant', ['voice']),
  rule('parent-words', 'supporting', ['capacity']),
  rule('advocacy', 'significant', ['voice']),
  rule('routine-visit', null, [], { types: VISIT_TYPES }),
];
