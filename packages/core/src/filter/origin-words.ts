import { say, type Messages } from '../words/messages.js';
import type { PersonRef, SourceRef } from './filter.js';

/** What to call a source: "School, designated lead". */
export function sourceWords({ agency, role }: SourceRef, messages: Messages): string {
  if (agency === null || role === null) return agency ?? role ?? say(messages, 'filter.value.none');
  return say(messages, 'filter.source', { agency, role });
}

/** What to call a person. */
export function personWords(person: PersonRef, names: ReadonlyMap<string, string> | undefined): string {
  return 'id' in person ? (names?.get(person.id) ?? person.id) : person.label;
}
