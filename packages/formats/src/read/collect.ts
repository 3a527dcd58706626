import {
  canonicalJson,
  compareEvents,
  compareText,
  type CaseEvent,
  type Dataset,
  type Known,
  type Problem,
} from '@case-journey/core';
import { FileRefusedError, type Batch } from './batch.js';
import { comparePlaces, joinEvents, type EventReading, type RowOf } from './collect-events.js';
import { joinPeople, type PersonReading } from './collect-people.js';
import { byText, distinct } from './distinct.js';
import { groupBy } from './group-by.js';
import { inTurns } from './in-turns.js';
import { tallyBook } from './tally.js';

/** How much is collected, and when to stop. */
export interface CollectOptions {
  /** The most events that are held as objects. 100,000 by default. */
  readonly maxEvents?: number;
  readonly signal?: AbortSignal;
}

/** What one reader gives, or several. */
export type Batches = BatchesOfOne | readonly BatchesOfOne[];
type BatchesOfOne = AsyncIterable<Batch> | Iterable<Batch>;

/**
 * Everything that readers found in one or more files, as one dataset. Records that say the same are one event with
 * several provenances; different records that share an id are numbered; people with one id are joined field by field.
 * The order of rows, of files and of reading makes no difference, nor does reading a file twice, but for the counts.
 *
 * @throws {FileRefusedError} `too-many-events` above `maxEvents`: read such files as columns.
 */
export async function collect(batches: Batches, options: CollectOptions = {}): Promise<Dataset> {
  const { maxEvents = 100_000, signal } = options;
  const book = tallyBook();
  const events: EventReading[] = [];
  const people: PersonReading[] = [];
  const problems: Problem[] = [];
  const known: Known[] = [];
  for await (const batch of flattened(batches)) {
    signal?.throwIfAborted();
    book.add(batch);
    addEvents(batch, events);
    if (events.length > maxEvents) throw new FileRefusedError('too-many-events', [['most', maxEvents]]);
    for (const person of batch.people)
      people.push({ person, file: batch.file, ...batch.saidBy?.get(person) });
    for (const problem of batch.problems) problems.push(problem);
    for (const one of batch.known) known.push(one);
  }
  const joined = await joinEvents(events, book, signal);
  const joinedPeople = await joinPeople(people, signal);
  return {
    people: joinedPeople.people,
    events: await inOrderOfDay(joined, signal),
    problems: withoutRepeats([...problems, ...joinedPeople.problems].sort(compareProblems)),
    known: distinct(known),
    sources: book.sources(),
  };
}

/** Problems in order of file, sheet, line, column and code. */
export function compareProblems(a: Problem, b: Problem): number {
  return comparePlaces(a, b) || compareText(a.column ?? '', b.column ?? '') || compareText(a.code, b.code);
}

/** A file that is read twice says each of its problems twice. */
function withoutRepeats(problems: readonly Problem[]): Problem[] {
  return problems.filter((problem, at) => {
    const before = problems[at - 1];
    return (
      before === undefined ||
      compareProblems(before, problem) !== 0 ||
      canonicalJson(before.params) !== canonicalJson(problem.params)
    );
  });
}

async function* flattened(batches: Batches): AsyncGenerator<Batch, void> {
  for await (const one of batches) {
    if ('went' in one) yield one;
    else yield* one;
  }
}

function addEvents(batch: Batch, events: EventReading[]): void {
  const { file, format, join } = batch;
  const rows = new Map<string, RowOf>();
  batch.events.forEach((event, at) => {
    const { sheet = '', line } = event.provenance.find((one) => one.kind === 'recorded') ?? {};
    const key = line === undefined ? `event ${at}` : `${line} ${sheet}`;
    const row = rows.get(key) ?? { file, format, sheet, line: line ?? 0, gaveNew: false, join };
    rows.set(key, row);
    events.push({ event, row });
  });
}

const SLICE = 100; // days between two pauses

/** Events in their total order, sorted day by day, so that a page stays alive. */
async function inOrderOfDay(
  events: readonly CaseEvent[],
  signal: AbortSignal | undefined,
): Promise<CaseEvent[]> {
  const days = groupBy(events, ({ date }) => date.earliest ?? date.latest ?? UNDATED);
  const ordered: CaseEvent[] = [];
  await inTurns([...days].sort(byText), SLICE, signal, ([, onDay]) => {
    for (const event of onDay.sort(compareEvents)) ordered.push(event);
  });
  return ordered;
}

const UNDATED = '~'; // comes after every digit
