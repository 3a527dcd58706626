import { compareText, fingerprint, type CaseEvent, type Provenance } from '@case-journey/core';
import { byText, distinct } from './distinct.js';
import { groupBy } from './group-by.js';
import { inTurns } from './in-turns.js';
import type { TallyBook } from './tally.js';
import { inOrderOfJoining, uniteTold, type JoinRule } from './unite-told.js';

/** One reading of an event, and the row that it came from. */
export interface EventReading {
  readonly event: CaseEvent;
  readonly row: RowOf;
}

/** A row that gave events: the same object for all of them. */
export interface RowOf {
  readonly file: string;
  readonly format: string;
  /** Sheet and line, for a fixed order among rows. */
  readonly sheet: string;
  readonly line: number;
  readonly join?: JoinRule | undefined;
  /** Whether it gave something that no row before it (by file, sheet, line) gave. */
  gaveNew: boolean;
}

/**
 * Joins readings that say the same under one id, keeping every provenance, and numbers different records that share an
 * id (`id`, `id~2`, ...) in the order of what they say, so that the order of reading makes no difference. Rows that gave
 * nothing new are told to the book as duplicates.
 */
export async function joinEvents(
  readings: readonly EventReading[],
  book: TallyBook,
  signal?: AbortSignal,
): Promise<CaseEvent[]> {
  const events: CaseEvent[] = [];
  const groups = groupBy(readings, ({ event }) => event.id.replace(/~\d{1,9}$/, ''));
  await inTurns(groups, SLICE, signal, ([base, group]) => {
    for (const event of joinGroup(base, group)) events.push(event);
  });
  for (const row of new Set(readings.map((reading) => reading.row)))
    if (!row.gaveNew) book.duplicate(row.file, row.format);
  return events;
}

const SLICE = 5_000; // ids between two pauses

function joinGroup(base: string, group: readonly EventReading[]): CaseEvent[] {
  if (group.length === 1) return [joined(group, null)];
  const sayings = [...groupBy(group, ({ event }) => fingerprint(event))].sort(byText).map(([, same]) => same);
  const records = uniteFiles(sayings);
  const isNumbered = idsOf(group) === records.length && records.every((same) => idsOf(same) === 1);
  return records.map((same, at) => joined(same, isNumbered ? null : at === 0 ? base : `${base}~${at + 1}`));
}

/** Joins what several files say of one event: a later extract tells of the same referral with another age. */
function uniteFiles(sayings: readonly EventReading[][]): EventReading[][] {
  const rule = sayings[0]?.[0]?.row.join;
  if (rule === undefined) return [...sayings];
  const told = sayings.flatMap((readings) =>
    readings.slice(0, 1).map(({ event }) => ({ event, by: readings.map(({ row }) => row.file), readings })),
  );
  const united = uniteTold(inOrderOfJoining(told, rule), rule, (a, b, event) => {
    for (const { row } of [...a.readings.slice(0, 1), ...b.readings.slice(0, 1)]) row.gaveNew = true;
    const readings = [...a.readings, ...b.readings].map(({ event: { provenance }, row }) => ({
      event: { ...event, provenance },
      row,
    }));
    return { event, by: [...a.by, ...b.by], readings };
  });
  return inOrderOfJoining(united, { ...rule, rankOf: () => 0 }).map(({ readings }) => readings);
}

function idsOf(readings: readonly EventReading[]): number {
  return new Set(readings.map(({ event }) => event.id)).size;
}

/** Readings of one record as one event. Where `id` is null the readings' own id stays. */
function joined(same: readonly EventReading[], id: string | null): CaseEvent {
  const [first, ...others] = [...same].sort((a, b) => comparePlaces(a.row, b.row));
  if (first === undefined) throw new RangeError('No readings to join');
  first.row.gaveNew = true;
  const { event } = first;
  return {
    ...event,
    id: id ?? event.id,
    provenance: others.length === 0 ? event.provenance : provenances(same),
  };
}

function provenances(same: readonly EventReading[]): Provenance[] {
  return distinct(same.flatMap(({ event }) => event.provenance)).sort((a, b) =>
    a.kind === 'recorded' && b.kind === 'recorded' ? comparePlaces(a, b) : compareText(a.kind, b.kind),
  );
}

/** A place in a file: a sheet, or a line, may not be said. */
export interface Place {
  readonly file: string;
  readonly sheet?: string;
  readonly line?: number;
}

/** Places in order of file, sheet and line. */
export function comparePlaces(a: Place, b: Place): number {
  return (
    compareText(a.file, b.file) || compareText(a.sheet ?? '', b.sheet ?? '') || (a.line ?? 0) - (b.line ?? 0)
  );
}
