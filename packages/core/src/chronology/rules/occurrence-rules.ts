import { VOCABULARY, type EventType } from '../../model/vocabulary.js';
import { rule, type SignificanceRule } from '../significance-rule.js';
import { ROUTINE_TYPES } from './record-rules.js';
import { VISIT_TYPES } from './voice-rules.js';

const NOT_DUE: readonly EventType[] = [...ROUTINE_TYPES, ...VISIT_TYPES, 'expected-birth'];

// Harm is never "due": whatever is said of its occurrence, the rules of harm speak of it.
const DUE: readonly EventType[] = VOCABULARY.filter(
  ({ type, lane }) => lane !== 'harm' && !NOT_DUE.includes(type),
).map(({ type }) => type);

/** What was due and did not happen, or has not happened yet: asked before what kind of event it is. */
export const OCCURRENCE_RULES: readonly SignificanceRule[] = [
  rule('visit-not-made', 'significant', ['expected'], {
    types: VISIT_TYPES,
    applies: ({ event }) => event.occurrence === 'did-not-happen' || event.occurrence === 'cancelled',
  }),
  rule('visit-planned', null, [], {
    types: VISIT_TYPES,
    applies: ({ event }) => event.occurrence === 'planned',
  }),
  rule('did-not-happen', 'significant', ['expected'], {
    types: DUE,
    applies: ({ event }) => event.occurrence === 'did-not-happen',
  }),
  rule('cancelled', 'supporting', ['expected'], {
    types: DUE,
    applies: ({ event }) => event.occurrence === 'cancelled',
  }),
  rule('planned', 'supporting', ['decision'], {
    types: DUE,
    applies: ({ event }) => event.occurrence === 'planned',
  }),
];
