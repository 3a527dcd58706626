import type { CaseEvent } from '../../model/event.js';
import type { EventType } from '../../model/vocabulary.js';
import { rule, type SignificanceRule } from '../significance-rule.js';

/** The types that are in the record and not in a chronology, unless something that counts is recorded in them. */
export const ROUTINE_TYPES: readonly EventType[] = [
  'call',
  'e-mail',
  'letter',
  'note',
  'document',
  'diary',
  'meeting',
];

/** Records that are left out by default, and a host's own types, of which the rules know nothing. */
export const RECORD_RULES: readonly SignificanceRule[] = [
  rule('written-agreement', 'supporting', ['decision', 'capacity'], {
    types: ['document'],
    applies: ({ kind }) => kind === 'agreement',
    unsure: true,
  }),
  rule('unknown-type', 'supporting', ['new-light'], {
    types: ['note'],
    applies: ({ event }) => unknownType(event) !== null,
    unsure: true,
  }),
  rule('routine-meeting', null, [], { types: ['meeting'] }),
  rule('routine-document', null, [], { types: ['document'] }),
  rule('routine-record', null, [], { types: ['call', 'e-mail', 'letter', 'note', 'diary'] }),
  rule('own-type', 'supporting', ['new-light'], { types: null, unsure: true }),
];

/** What a source calls the kind of a record where that is none that we know: readers then keep it as a note. Else null. */
export function unknownType({ values }: CaseEvent): string | null {
  return values.find(({ field, value }) => field === 'type' && value === null)?.raw ?? null;
}
