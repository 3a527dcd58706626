import { isCoded, type Coded } from '../model/absent.js';
import type { CaseEvent } from '../model/event.js';
import type { Person } from '../model/person.js';

/** A field of a person of which the absence says something only where the source has a place for it. */
export type PersonField =
  'family' | 'birth' | 'ethnicity' | 'religion' | 'language' | 'disability' | 'relations';

/** What the source can hold at all. Null: everything. */
export interface SourceHolds {
  readonly types: ReadonlySet<string> | null;
  readonly personFields: ReadonlySet<PersonField> | null;
}

/** A source that can hold everything: a host's own record. */
export const HOLDS_ALL: SourceHolds = { types: null, personFields: null };

/**
 * What a dataset's source holds. Of what was read from files, a type of event or a field of people that is nowhere in
 * it counts as one that the files have no place for, so that its absence on one record tells nothing. A host's own
 * events (not read from a file) can hold everything.
 */
export function sourceHolds({
  events,
  people,
}: {
  readonly events: readonly CaseEvent[];
  readonly people: readonly Person[];
}): SourceHolds {
  if (events.length === 0 || !events.every(isFromFile)) return HOLDS_ALL;
  const personFields = new Set<PersonField>();
  for (const one of people) addPersonFields(personFields, one);
  return { types: new Set(events.map(({ type }) => type)), personFields };
}

function isFromFile({ provenance }: CaseEvent): boolean {
  return provenance.some(({ kind }) => kind === 'recorded');
}

function addPersonFields(fields: Set<PersonField>, person: Person): void {
  if (person.familyId !== null) fields.add('family');
  if (person.birth !== null) fields.add('birth');
  if (person.relations.length > 0) fields.add('relations');
  if (isSaid(person.ethnicity)) fields.add('ethnicity');
  if (isSaid(person.religion)) fields.add('religion');
  if (isSaid(person.language)) fields.add('language');
  if (person.disability.some(isSaid)) fields.add('disability');
}

function isSaid(coded: Coded): boolean {
  return isCoded(coded) || coded.absent !== 'not-recorded';
}
