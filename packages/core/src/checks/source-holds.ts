import { isCoded, type Coded } from '../model/absent.js';
import type { Dataset } from '../model/dataset.js';
import type { CaseEvent, Decision } from '../model/event.js';
import type { Person } from '../model/person.js';

/** A field of which the absence says something only where the source could hold it. */
export type RecordField =
  | 'rationale'
  | 'manager'
  | 'options'
  | 'seen'
  | 'seen-alone'
  | 'said'
  | 'done-because'
  | 'need'
  | 'nfa'
  | 'reason'
  | 'factors'
  | 'category'
  | 'worker'
  | 'team'
  | 'response'
  | 'words'
  | 'on-record'
  | 'family'
  | 'birth'
  | 'ethnicity'
  | 'religion'
  | 'language'
  | 'disability';

/** What the source can hold at all. Null: everything. */
export interface SourceHolds {
  readonly types: ReadonlySet<string> | null;
  readonly fields: ReadonlySet<RecordField> | null;
}

/** A source that can hold everything: a host's own record. */
export const HOLDS_ALL: SourceHolds = { types: null, fields: null };

/**
 * What a dataset's source holds. Of what was read from files, a type or field that is nowhere in it counts as one that
 * the files have no place for, so that its absence on one record tells nothing. A host's own events (not read from a
 * file) can hold everything.
 */
export function sourceHolds({
  events,
  people,
}: {
  readonly events: readonly CaseEvent[];
  readonly people: readonly Person[];
}): SourceHolds {
  if (events.length === 0 || !events.every(isFromFile)) return HOLDS_ALL;
  const fields = new Set<RecordField>();
  const types = new Set<string>();
  for (const event of events) {
    types.add(event.type);
    addFields(fields, event);
  }
  for (const one of people) addPersonFields(fields, one);
  return { types, fields };
}

/** As {@link sourceHolds}, of a whole dataset. */
export type HeldBy = Pick<Dataset, 'events' | 'people'>;

function isFromFile({ provenance }: CaseEvent): boolean {
  return provenance.some(({ kind }) => kind === 'recorded');
}

function addFields(fields: Set<RecordField>, event: CaseEvent): void {
  if (event.decision !== undefined) addDecision(fields, event.decision);
  for (const [name] of event.codes) {
    const field = OF_CODE.get(name);
    if (field !== undefined) fields.add(field);
  }
  if (event.worker !== null) fields.add('worker');
  if (event.team !== null) fields.add('team');
  if (event.response !== undefined) fields.add('response');
  if (event.whatHappened !== null) fields.add('words');
  for (const child of event.children) {
    if (child.seen !== undefined) fields.add('seen');
    if (child.seenAlone !== undefined) fields.add('seen-alone');
    if (typeof child.said === 'string') fields.add('said');
    if (typeof child.doneBecause === 'string') fields.add('done-because');
    if (child.onRecord === 'no') fields.add('on-record');
  }
}

function addDecision(fields: Set<RecordField>, { rationale, by, role, options }: Decision): void {
  if (rationale !== null) fields.add('rationale');
  if (by !== null || role !== null) fields.add('manager');
  if (options !== null) fields.add('options');
}

function addPersonFields(fields: Set<RecordField>, person: Person): void {
  if (person.familyId !== null) fields.add('family');
  if (person.birth !== null) fields.add('birth');
  if (isSaid(person.ethnicity)) fields.add('ethnicity');
  if (isSaid(person.religion)) fields.add('religion');
  if (isSaid(person.language)) fields.add('language');
  if (person.disability.some(isSaid)) fields.add('disability');
}

function isSaid(coded: Coded): boolean {
  return isCoded(coded) || coded.absent !== 'not-recorded';
}

const OF_CODE: ReadonlyMap<string, RecordField> = new Map([
  ['need', 'need'],
  ['nfa', 'nfa'],
  ['reason', 'reason'],
  ['factors', 'factors'],
  ['category', 'category'],
]);
