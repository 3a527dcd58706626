import type { EventPerson } from '../model/event.js';
import type { PersonRef, SourceRef } from './filter.js';

/** A source as one text, equal exactly where agency and role are. */
export function sourceKey({ agency, role }: SourceRef): string {
  return `${keyPart(agency)}\u0000${keyPart(role)}`;
}

/** A person as one text, equal exactly where id or label are; an id never equals a label. */
export function personKey(person: PersonRef): string {
  return 'id' in person ? `i${person.id}` : `l${person.label}`;
}

/** How a filter names somebody who took part: by id, or by label where the record has no id. */
export function personRef(person: EventPerson): PersonRef {
  return person.personId === undefined ? { label: person.label } : { id: person.personId };
}

function keyPart(text: string | null): string {
  return text === null ? '-' : `+${text}`;
}
