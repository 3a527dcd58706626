import { canonicalJson, type PartialDate, type Person, type Problem } from '@case-journey/core';
import { comparePlaces } from './collect-events.js';
import { dayKey } from './day-key.js';
import { byText, distinct } from './distinct.js';
import { groupBy } from './group-by.js';
import { inTurns } from './in-turns.js';
import { problemAt } from './problem-at.js';

/** What one file says of a person. */
export interface PersonReading {
  readonly person: Person;
  readonly file: string;
  readonly line?: number;
  /** The different rows that say so. */
  readonly rows?: ReadonlySet<number>;
}

/** People, one for each id, in order of id, and where readings of one person differ. */
export interface JoinedPeople {
  readonly people: readonly Person[];
  readonly problems: readonly Problem[];
}

/**
 * Joins readings with one id field by field: what is recorded wins over what is not, lists are united, and of different
 * values that is kept which most different rows give, of as many the one whose text is smaller, so that the order of
 * reading makes no difference. One day, or one code, in other words is no other value. Each field with different values
 * is a problem `person-conflict`, at the first place (by file and line) that says otherwise than what is kept.
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
    const values = group.map((reading) => ({
      ...reading,
      value: (reading.person as unknown as Fields)[field],
    }));
    return [field, LISTS.has(field) ? united(values) : chosen(field, id, values, problems)];
  });
  return Object.fromEntries(joined.filter(([, value]) => value !== undefined)) as unknown as Person;
}

type Fields = Readonly<Record<string, unknown>>;

interface FieldReading extends PersonReading {
  readonly value: unknown;
}

function united(values: readonly FieldReading[]): unknown {
  const lists = values.flatMap(({ value }) => (Array.isArray(value) ? [value as readonly unknown[]] : []));
  return lists.length === 0 ? undefined : distinct(lists.flat());
}

function chosen(field: string, id: string, values: readonly FieldReading[], problems: Problem[]): unknown {
  const recorded = values.filter(({ value }) => isRecorded(field, id, value));
  const [first, ...others] = [...groupBy(recorded, ({ value }) => meaningOf(value))]
    .sort(byText)
    .map(([, same]) => same)
    .sort((a, b) => worthOf(b) - worthOf(a));
  if (first === undefined) return values.find(({ value }) => value !== undefined)?.value;
  const [place] = others.flat().sort((a, b) => comparePlaces(a, b));
  if (place !== undefined && field !== 'label') {
    const { file, line } = place;
    problems.push(problemAt('person-conflict', 'field-dropped', { file, line }, [['field', field]]));
  }
  return distinct(first.map(({ value }) => value))[0];
}

/** Whether a field says anything: a label that only repeats the id does not. */
function isRecorded(field: string, id: string, value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (field === 'label') return value !== id;
  return !(typeof value === 'object' && 'absent' in value && value.absent === 'not-recorded');
}

/** What a value says, however it is written: the day of a date, the code of coded words. */
function meaningOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return canonicalJson(value);
  const said = value as Partial<PartialDate> & { readonly value?: unknown };
  const day = said.precision === undefined ? null : dayKey(value as PartialDate);
  return day ?? canonicalJson(said.value ?? value);
}

/** How many different rows say so, or readings where no rows are told; a date or code that is none counts least. */
function worthOf(same: readonly FieldReading[]): number {
  const rows = new Set<number | string>();
  for (const { rows: saying, person } of same)
    for (const row of saying ?? [canonicalJson(person)]) rows.add(row);
  const [{ value } = { value: null }] = same;
  return isUnderstood(value) ? rows.size : 0;
}

function isUnderstood(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if ('earliest' in value && 'latest' in value) return (value.earliest ?? value.latest) !== null;
  return 'value' in value && value.value !== null;
}
