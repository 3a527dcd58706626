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
import { joinEvents, type EventReading, type RowOf } from './collect-events.js';
import { joinPeople, type PersonReading } from './collect-people.js';
import { pause } from './pause.js';
import { tallyBook } from './tally.js';

/** How much is collected, and when to stop. */
export interface CollectOptions {
  /** The most events that are held as objects. 100,000 by default. */
  readonly maxEvents?: number;
  readonly signal?: AbortSignal;
}

/**
 * Everything that readers found in one or more files, as one dataset. Records that say the same are one event with
 * several provenances; different records that share an id are numbered; people with one id are joined field by field.
 * The order of rows, of files and of reading makes no difference, nor does reading a file twice, but for the counts.
 *
 * @throws {FileRefusedError} `too-many-events` above `maxEvents`: read such files as columns.
 */
export async function collect(
  batches: AsyncIterable<Batch> | Iterable<Batch> | readonly (AsyncIterable<Batch> | Iterable<Batch>)[],
  options: CollectOptions = {},
): Promise<Dataset> {
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
    for (const person of batch.people) people.push({ person, file: batch.file });
    for (const problem of batch.problems) problems.push(problem);
    for (const one of batch.known) known.push(one);
  }
  await pause(signal);
  const joined = await joinEvents(events, book, signal);
  await pause(signal);
  const joinedPeople = await joinPeople(people, signal);
  await pause(signal);
  return {
    people: joinedPeople.people,
    events: await sorted(joined, compareEvents, signal),
    problems: withoutRepeats([...problems, ...joinedPeople.problems].sort(compareProblems)),
    known: once(known),
    sources: book.sources(),
  };
}

/** Problems in order of file, sheet, line, column and code. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    compareText(a.sheet ?? '', b.sheet ?? '') ||
    (a.line ?? 0) - (b.line ?? 0) ||
    compareText(a.column ?? '', b.column ?? '') ||
    compareText(a.code, b.code)
  );
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

async function* flattened(
  batches: AsyncIterable<Batch> | Iterable<Batch> | readonly (AsyncIterable<Batch> | Iterable<Batch>)[],
): AsyncGenerator<Batch, void> {
  for await (const one of batches) {
    if ('went' in one) yield one;
    else yield* one;
  }
}

function addEvents(batch: Batch, events: EventReading[]): void {
  const rows = new Map<string, RowOf>();
  batch.events.forEach((event, at) => {
    const from = event.provenance.find((one) => one.kind === 'recorded');
    const sheet = from?.sheet ?? '';
    const key = from?.line === undefined ? `event ${at}` : `${from.line} ${sheet}`;
    let row = rows.get(key);
    if (row === undefined) {
      row = { file: batch.file, format: batch.format, sheet, line: from?.line ?? 0, gaveNew: false };
      rows.set(key, row);
    }
    events.push({ event, row });
  });
}

const SLICE = 4_000; // events between two pauses

/** Sorts in short turns, so that a page stays alive: slices first, then merges of two. */
async function sorted(
  events: readonly CaseEvent[],
  compare: (a: CaseEvent, b: CaseEvent) => number,
  signal: AbortSignal | undefined,
): Promise<CaseEvent[]> {
  let parts: CaseEvent[][] = [];
  for (let at = 0; at < events.length; at += SLICE) {
    parts.push(events.slice(at, at + SLICE).sort(compare));
    await pause(signal);
  }
  while (parts.length > 1) {
    const merged: CaseEvent[][] = [];
    for (let at = 0; at < parts.length; at += 2)
      merged.push(await merge(parts[at] ?? [], parts[at + 1] ?? [], compare, signal));
    parts = merged;
  }
  return parts[0] ?? [];
}

async function merge(
  a: readonly CaseEvent[],
  b: readonly CaseEvent[],
  compare: (a: CaseEvent, b: CaseEvent) => number,
  signal: AbortSignal | undefined,
): Promise<CaseEvent[]> {
  const both: CaseEvent[] = [];
  let left = 0;
  let right = 0;
  for (;;) {
    const first = a[left];
    const second = b[right];
    if (first === undefined && second === undefined) return both;
    const takesFirst = second === undefined || (first !== undefined && compare(first, second) <= 0);
    const next = takesFirst ? first : second;
    if (next !== undefined) both.push(next);
    if (takesFirst) left += 1;
    else right += 1;
    if (both.length % SLICE === 0) await pause(signal);
  }
}

function once(known: readonly Known[]): Known[] {
  const texts = new Map(known.map((one) => [canonicalJson(one), one]));
  return [...texts].sort(([a], [b]) => compareText(a, b)).map(([, one]) => one);
}
