import { isCoded, type Coded } from '../model/absent.js';
import type { CaseEvent } from '../model/event.js';
import type { Person } from '../model/person.js';
import { sheetsOf } from './held-fields.js';

/** A field of a person of which the absence says something only where the source has a place for it. */
export type PersonField =
  'family' | 'birth' | 'ethnicity' | 'religion' | 'language' | 'disability' | 'relations';

/** What the source can hold at all. Null: everything. */
export interface SourceHolds {
  readonly types: ReadonlySet<string> | null;
  /** Of people, by the child's id. */
  readonly personFields: ReadonlyMap<string, ReadonlySet<PersonField>> | null;
}

/** A source that can hold everything: a host's own record. */
export const HOLDS_ALL: SourceHolds = { types: null, personFields: null };

/**
 * What a dataset's source holds. Of what was read from files, a type of event that is nowhere in it counts as one that
 * the files have no place for, so that its absence on one record tells nothing. So does a field of people that is blank
 * for every child who is on one of the child's sheets and on no other: Annex A's lists 1 to 3, for example, have no
 * column for disability. A host's own events (not read from a file) can hold everything.
 */
export function sourceHolds({
  events,
  people,
}: {
  readonly events: readonly CaseEvent[];
  readonly people: readonly Person[];
}): SourceHolds {
  if (events.length === 0 || !events.every(isFromFile)) return HOLDS_ALL;
  return { types: new Set(events.map(({ type }) => type)), personFields: personFieldsOf(events, people) };
}

function personFieldsOf(
  events: readonly CaseEvent[],
  people: readonly Person[],
): ReadonlyMap<string, ReadonlySet<PersonField>> {
  const sheets = sheetsByChild(events);
  const bySheet = new Map<string, Set<PersonField>>();
  for (const one of people) {
    const [sheet, ...others] = sheets.get(one.id) ?? [];
    if (sheet === undefined || others.length > 0) continue;
    const known = bySheet.get(sheet) ?? new Set<PersonField>();
    bySheet.set(sheet, known);
    addPersonFields(known, one);
  }
  return new Map(
    people.map((one) => {
      const own = new Set<PersonField>();
      addPersonFields(own, one);
      for (const sheet of sheets.get(one.id) ?? [])
        for (const field of bySheet.get(sheet) ?? []) own.add(field);
      return [one.id, own];
    }),
  );
}

function sheetsByChild(events: readonly CaseEvent[]): ReadonlyMap<string, ReadonlySet<string>> {
  const sheets = new Map<string, Set<string>>();
  for (const event of events) {
    const own = sheetsOf(event);
    for (const { childId } of event.children) {
      const known = sheets.get(childId) ?? new Set<string>();
      sheets.set(childId, known);
      for (const sheet of own) known.add(sheet);
    }
  }
  return sheets;
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
