import { canonicalJson, compareText, type Person, type Problem } from '@case-journey/core';

import { pause } from './pause.js';

/** What one file says of a person. */
export interface PersonReading {
  readonly person: Person;
  readonly file: string;
}

/** People, one for each id, in order of id, and where readings of one person differ. */
export interface JoinedPeople {
  readonly people: readonly Person[];
  readonly problems: readonly Problem[];
}

/**
 * Joins readings with one id field by field: what is recorded wins over what is not, lists are united, and of two
 * different values the one whose text is smaller is kept, so that the order of reading makes no difference. Each field
 * with different values is a problem `person-conflict`, at the last file (by name) that says otherwise.
 */
export async function joinPeople(
  readings: readonly PersonReading[],
  signal?: AbortSignal,
): Promise<JoinedPeople> {
  const groups = new Map<string, PersonReading[]>();
  for (const reading of readings) {
    const group = groups.get(reading.person.id);
    if (group === undefined) groups.set(reading.person.id, [reading]);
    else group.push(reading);
  }
  const people: Person[] = [];
  const problems: Problem[] = [];
  await pause(signal);
  const ordered = [...groups.values()].sort((a, b) => compareText(idOf(a), idOf(b)));
  for (const [at, group] of ordered.entries()) {
    if (at % SLICE === 0) await pause(signal);
    const [only] = group;
    if (only !== undefined && group.length === 1) people.push(only.person);
    else people.push(joinGroup(group, problems));
  }
  return { people, problems };
}

const SLICE = 2_000; // people between two pauses
const LISTS: ReadonlySet<string> = new Set([
  'names',
  'addresses',
  'otherIds',
  'disability',
  'relations',
  'becomes',
]);

function idOf(group: readonly PersonReading[]): string {
  return group[0]?.person.id ?? '';
}

function joinGroup(group: readonly PersonReading[], problems: Problem[]): Person {
  const id = idOf(group);
  const fields = [...new Set(group.flatMap(({ person }) => Object.keys(person)))].sort();
  const joined = fields.map((field): readonly [string, unknown] => {
    const values = group.map(({ person, file }) => ({ value: (person as unknown as Fields)[field], file }));
    return [field, LISTS.has(field) ? united(values) : chosen(field, id, values, problems)];
  });
  return Object.fromEntries(joined.filter(([, value]) => value !== undefined)) as unknown as Person;
}

type Fields = Readonly<Record<string, unknown>>;

interface FieldReading {
  readonly value: unknown;
  readonly file: string;
}

function united(values: readonly FieldReading[]): unknown {
  const lists = values.flatMap(({ value }) => (Array.isArray(value) ? [value as readonly unknown[]] : []));
  if (lists.length === 0) return undefined;
  const items = new Map(lists.flat().map((item) => [canonicalJson(item), item]));
  return [...items].sort(([a], [b]) => compareText(a, b)).map(([, item]) => item);
}

function chosen(field: string, id: string, values: readonly FieldReading[], problems: Problem[]): unknown {
  const said = new Map<string, { readonly value: unknown; readonly file: string }>();
  for (const reading of values) {
    if (!isRecorded(field, id, reading.value)) continue;
    const text = canonicalJson(reading.value);
    const known = said.get(text);
    if (known === undefined || reading.file < known.file) said.set(text, reading);
  }
  const [first, ...others] = [...said].sort(([a], [b]) => compareText(a, b));
  if (first === undefined) return values.find(({ value }) => value !== undefined)?.value;
  if (others.length > 0 && field !== 'label') {
    const file =
      [...said.values()]
        .map((reading) => reading.file)
        .sort(compareText)
        .at(-1) ?? '';
    problems.push({ code: 'person-conflict', effect: 'field-dropped', file, params: [['field', field]] });
  }
  return first[1].value;
}

/** Whether a field says anything: a label that only repeats the id does not. */
function isRecorded(field: string, id: string, value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (field === 'label') return value !== id;
  return !(typeof value === 'object' && 'absent' in value && value.absent === 'not-recorded');
}
