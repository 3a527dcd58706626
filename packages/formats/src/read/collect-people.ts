import { canonicalJson, type Person, type Problem } from '@case-journey/core';
import { byText, distinct } from './distinct.js';
import { groupBy } from './group-by.js';
import { inTurns } from './in-turns.js';

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
  const people: Person[] = [];
  const problems: Problem[] = [];
  const groups = groupBy(readings, ({ person }) => person.id);
  await inTurns([...groups].sort(byText), SLICE, signal, ([id, group]) => {
    const [only] = group;
    people.push(only !== undefined && group.length === 1 ? only.person : joinGroup(id, group, problems));
  });
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

function joinGroup(id: string, group: readonly PersonReading[], problems: Problem[]): Person {
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
  return lists.length === 0 ? undefined : distinct(lists.flat());
}

function chosen(field: string, id: string, values: readonly FieldReading[], problems: Problem[]): unknown {
  const recorded = values.filter(({ value }) => isRecorded(field, id, value));
  const [first, ...others] = [...groupBy(recorded, ({ value }) => canonicalJson(value))].sort(byText);
  if (first === undefined) return values.find(({ value }) => value !== undefined)?.value;
  if (others.length > 0 && field !== 'label') {
    const firstFiles = [first, ...others].map(([, same]) => same.map(({ file }) => file).sort()[0] ?? '');
    const file = firstFiles.sort().at(-1) ?? '';
    problems.push({ code: 'person-conflict', effect: 'field-dropped', file, params: [['field', field]] });
  }
  return first[1][0]?.value;
}

/** Whether a field says anything: a label that only repeats the id does not. */
function isRecorded(field: string, id: string, value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (field === 'label') return value !== id;
  return !(typeof value === 'object' && 'absent' in value && value.absent === 'not-recorded');
}
