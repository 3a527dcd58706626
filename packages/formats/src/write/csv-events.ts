import {
  isCoded,
  isOpenEnd,
  typeWords,
  type CaseEvent,
  type Dataset,
  type End,
  type Person,
} from '@case-journey/core';
import { guessColumnMap } from '../read/column-map.js';
import { tabularEvent } from '../read/tabular-event.js';
import { MORE_FIELDS } from '../read/tabular-more.js';
import { tabularRow } from '../read/tabular-row.js';
import type { TabularContext } from '../read/tabular-context.js';
import { guarded } from '../read/csv-guard.js';
import { writeCsv } from './csv.js';

/**
 * Events as a table that people can read and {@link readTabularCsv} reads back to the same events, but for their
 * provenance: one row for each event, under the headings that our reader knows. What a column cannot hold (further
 * people, accounts, codes, dates in words) is in the last column, for machines. With a dataset, the names, families and
 * births of the children are in the table too.
 *
 * @param options - `bom`: see {@link writeCsv}.
 */
export function writeEventsCsv(
  source: Dataset | readonly CaseEvent[],
  options: { readonly bom?: boolean } = {},
): string {
  const events = 'events' in source ? source.events : source;
  const people = new Map('people' in source ? source.people.map((person) => [person.id, person]) : []);
  return writeCsv([HEADINGS, ...events.map((event) => eventRow(event, people))], options);
}

type Cells = (event: CaseEvent, people: ReadonlyMap<string, Person>) => string | number | null;

const COLUMNS: readonly (readonly [heading: string, cell: Cells])[] = [
  ['Case Journey id', ({ id }) => id],
  ['Date', ({ date }) => date.text],
  ['Date to', ({ end }) => endText(end)],
  ['Time', ({ date }) => date.time?.clock ?? null],
  ['Sequence', ({ sequence }) => sequence ?? null],
  ['Type', ({ type }) => (type.startsWith('x-') ? type : typeWords(type))],
  ['Title', ({ title }) => title],
  ['What happened', ({ whatHappened }) => whatHappened],
  ['Status', ({ occurrence }) => (occurrence === 'happened' ? null : occurrence)],
  ['Standing', ({ standing }) => (standing === 'not-stated' ? null : standing)],
  ['Child', ({ children }) => children.map(({ childId }) => childId).join('; ')],
  [
    'Child name',
    ({ children }, people) =>
      children.flatMap(({ childId }) => people.get(childId)?.names[0] ?? []).join('; '),
  ],
  ['Family', ({ children }, people) => people.get(children[0]?.childId ?? '')?.familyId ?? null],
  [
    'Date of birth',
    ({ children }, people) => (children.length === 1 ? birthText(children[0]?.childId, people) : null),
  ],
  ['Episode', ({ children }) => children[0]?.episodeId ?? null],
  ['Child seen', ({ children }) => children[0]?.seen ?? null],
  ['Seen alone', ({ children }) => children[0]?.seenAlone ?? null],
  ['Reason not seen', ({ children }) => children[0]?.notSeenWhy ?? null],
  ['Child said', ({ children }) => children[0]?.said ?? null],
  ['Done because', ({ children }) => children[0]?.doneBecause ?? null],
  ['Impact kind', ({ children }) => children[0]?.impact?.polarity ?? null],
  ['Impact on child', ({ children }) => children[0]?.impact?.text ?? null],
  ['Source', ({ source }) => source.agency],
  ['Role', ({ source }) => source.role],
  ['Document', ({ source }) => source.documentRef],
  ['Recorded by', ({ source }) => source.recordedBy],
  ['Recorded on', ({ recordedOn }) => recordedOn],
  ['Worker', ({ worker }) => worker],
  ['Team', ({ team }) => team],
  ['Decision', ({ decision }) => outcomeText(decision)],
  ['Decided by', ({ decision }) => decision?.by ?? null],
  ['Decided by role', ({ decision }) => decision?.role ?? null],
  ['Forum', ({ decision }) => decision?.forum ?? null],
  ['Rationale', ({ decision }) => decision?.rationale ?? null],
  ['Options', ({ decision }) => decision?.options ?? null],
  ['Action', ({ response }) => response?.[0]?.action ?? null],
  ['Action by', ({ response }) => response?.[0]?.owner ?? null],
  ['Action due', ({ response }) => response?.[0]?.due ?? null],
  ['Action done', ({ response }) => response?.[0]?.done ?? null],
  ['Labels', ({ labels }) => labels.join('; ')],
];

const HEADINGS = [...COLUMNS.map(([heading]) => heading), 'Case Journey record'];

// The writer reads its own row: whatever does not come back goes into the last column.
const CONTEXT: TabularContext = {
  file: '',
  asAt: '9990-01-01',
  system: '',
  child: '',
  headings: HEADINGS,
  report: () => undefined,
  ...guessColumnMap(HEADINGS),
};

function eventRow(event: CaseEvent, people: ReadonlyMap<string, Person>): (string | number | null)[] {
  const cells = COLUMNS.map(([, cell]) => cell(event, people));
  const texts = cells.map((cell) => (typeof cell === 'string' ? guarded(cell) : String(cell ?? '')));
  const read = tabularEvent(CONTEXT, tabularRow(CONTEXT, 0, texts));
  const more = MORE_FIELDS.flatMap((field): [string, unknown][] => {
    const name = field as keyof CaseEvent;
    const said = event[name];
    if (said === undefined) return [];
    const same = read !== null && isSame(read[name], said) && !isWordyDate(event, name);
    return same ? [] : [[field, said]];
  });
  return [...cells, more.length === 0 ? null : JSON.stringify(Object.fromEntries(more))];
}

function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const names = Object.keys(a);
  if (names.length !== Object.keys(b).length) return false;
  return names.every((name) => Object.hasOwn(b, name) && isSame((a as Fields)[name], (b as Fields)[name]));
}

type Fields = Readonly<Record<string, unknown>>;

/** A date in any form but two is read by the day of judging, which the reader will have and the writer has not. */
function isWordyDate({ date, end }: CaseEvent, name: keyof CaseEvent): boolean {
  if (name === 'date') return date.text !== '' && !PLAIN.test(date.text);
  return name === 'end' && end !== undefined && !isOpenEnd(end) && !PLAIN.test(end.text);
}

const PLAIN = /^(?:\d{4}-\d\d-\d\d|\d\d\/\d\d\/\d{4})$/;

function endText(end: End | undefined): string | null {
  if (end === undefined) return null;
  if (!isOpenEnd(end)) return end.text;
  return end.open === 'known' ? 'ongoing' : 'not known';
}

function birthText(childId: string | undefined, people: ReadonlyMap<string, Person>): string | null {
  return people.get(childId ?? '')?.birth?.text ?? null;
}

function outcomeText(decision: CaseEvent['decision']): string | null {
  const [first] = decision?.outcomes ?? [];
  return first !== undefined && isCoded(first) ? first.raw : null;
}
