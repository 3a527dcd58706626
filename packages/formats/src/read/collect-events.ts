import { compareText, fingerprint, type CaseEvent, type Provenance } from '@case-journey/core';
import { uniteFiles } from './annex-a/unite-files.js';
import { pause } from './pause.js';
import type { TallyBook } from './tally.js';

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
  const groups = new Map<string, EventReading[]>();
  const rows = new Set<RowOf>();
  for (const [at, reading] of readings.entries()) {
    if (at % SLICE === SLICE - 1) await pause(signal);
    rows.add(reading.row);
    const base = reading.event.id.replace(/~\d{1,9}$/, '');
    const group = groups.get(base);
    if (group === undefined) groups.set(base, [reading]);
    else group.push(reading);
  }
  const events: CaseEvent[] = [];
  let next = SLICE;
  for (const [base, group] of groups) {
    if (events.length >= next) {
      next += SLICE;
      await pause(signal);
    }
    const [only] = group;
    if (only !== undefined && group.length === 1) {
      only.row.gaveNew = true;
      events.push(only.event);
    } else events.push(...joinGroup(base, group));
  }
  for (const row of rows) if (!row.gaveNew) book.duplicate(row.file, row.format);
  return events;
}

const SLICE = 5_000; // readings between two pauses

function joinGroup(base: string, group: readonly EventReading[]): CaseEvent[] {
  const bySaying = new Map<string, EventReading[]>();
  for (const reading of group) {
    const said = fingerprint(reading.event);
    const same = bySaying.get(said);
    if (same === undefined) bySaying.set(said, [reading]);
    else same.push(reading);
  }
  const sayings = [...bySaying].sort(([a], [b]) => compareText(a, b)).map(([, same]) => same);
  const records = base.startsWith('annex-a/') ? uniteFiles(sayings) : sayings;
  const ids = new Set(group.map(({ event }) => event.id));
  const numbered =
    ids.size === records.length &&
    records.every((same) => new Set(same.map(({ event }) => event.id)).size === 1);
  return records.map((same, at) => joined(same, numbered ? null : at === 0 ? base : `${base}~${at + 1}`));
}

/** Readings of one record as one event. Where `id` is null the readings' own id stays. */
function joined(same: readonly EventReading[], id: string | null): CaseEvent {
  const [first, ...others] = [...same].sort((a, b) => compareRows(a.row, b.row));
  if (first === undefined) throw new RangeError('No readings to join');
  first.row.gaveNew = true;
  const { event } = first;
  return {
    ...event,
    id: id ?? event.id,
    provenance: others.length === 0 ? event.provenance : provenances(same),
  };
}

function compareRows(a: RowOf, b: RowOf): number {
  return compareText(a.file, b.file) || compareText(a.sheet, b.sheet) || a.line - b.line;
}

function provenances(same: readonly EventReading[]): Provenance[] {
  const all = new Map(
    same.flatMap(({ event }) => event.provenance.map((one) => [JSON.stringify(one), one] as const)),
  );
  return [...all]
    .sort(([textA, a], [textB, b]) => compareProvenance(a, b) || compareText(textA, textB))
    .map(([, one]) => one);
}

function compareProvenance(a: Provenance, b: Provenance): number {
  if (a.kind !== 'recorded' || b.kind !== 'recorded') return compareText(a.kind, b.kind);
  return (
    compareText(a.file, b.file) || compareText(a.sheet ?? '', b.sheet ?? '') || (a.line ?? 0) - (b.line ?? 0)
  );
}
