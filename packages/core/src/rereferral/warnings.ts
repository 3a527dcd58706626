import { isoDay, type IsoDay } from '../dates/day.js';
import { NO_DAY } from '../log/event-columns.js';
import type { Rows } from './group-by.js';
import { historyFrom, knownTo, NO_AGE, type Part } from './part.js';
import { verdictOn, type Verdicts } from './share.js';

/** Something that a reader of a number must know: a key of the messages, how many it concerns, and a day. */
export interface Warning {
  readonly code: string;
  readonly count: number;
  readonly day: IsoDay | null;
}

/** How far the sources of a result can speak of what it counts. Null: no limit known. */
export interface KnownDays {
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
}

/**
 * What holds of a measure that looks back: what {@link warningsAbout} says, `history-not-known` (the time before some
 * rows is not in the records) and `history-assumed` (no source says from when it holds everything: the first record's
 * day is taken). Only those above 0.
 */
export function warningsOf(
  part: Part,
  rows: Rows,
  verdicts: Verdicts,
  counts: Readonly<Record<string, number>> = {},
): Warning[] {
  const history = historyFrom(part);
  const day = history === null || !Number.isFinite(history.day) ? null : isoDay(history.day);
  const { 'earlier-may-be-missing': earlier = 0, ...others } = counts;
  const found: Warning[] = [
    { code: 'earlier-may-be-missing', count: earlier, day },
    {
      code: 'history-not-known',
      count: countOf(rows, (row) => verdictOn(verdicts, row) === 'history-not-known'),
      day,
    },
    { code: 'history-assumed', count: history?.assumed === true ? 1 : 0, day },
  ];
  const about = warningsAbout(part, rows, others);
  return part.reach === null ? about : [...found.filter(({ count }) => count > 0), ...about];
}

/**
 * What holds of some rows: `nothing-held` (the sources hold nothing of it), `family-not-recorded` and
 * `birth-not-recorded` (children), and the counts given. Only those above 0.
 */
export function warningsAbout(
  part: Part,
  rows: Rows,
  counts: Readonly<Record<string, number>> = {},
): Warning[] {
  const { columns } = part;
  const plain = (code: string, count: number): Warning => ({ code, count, day: null });
  return [
    plain('nothing-held', part.reach === null ? 1 : 0),
    plain(
      'family-not-recorded',
      childrenWith(part, rows, (row) => (columns.family[row] ?? -1) < 0),
    ),
    plain(
      'birth-not-recorded',
      childrenWith(part, rows, (row) => columns.age[row] === NO_AGE && columns.day[row] !== NO_DAY),
    ),
    ...Object.entries(counts).map(([code, count]) => plain(code, count)),
  ].filter(({ count }) => count > 0);
}

/** The days of which a part's sources can speak. */
export function knownDays(part: Part): KnownDays {
  const history = historyFrom(part);
  const to = part.asAt === null ? null : isoDay(knownTo(part));
  return { from: history === null || !Number.isFinite(history.day) ? null : isoDay(history.day), to };
}

/** How many rows something holds of. */
export function countOf(rows: Rows, is: (row: number) => boolean): number {
  let count = 0;
  for (const row of rows) if (is(row)) count += 1;
  return count;
}

function childrenWith({ columns, children }: Part, rows: Rows, is: (row: number) => boolean): number {
  const seen = new Uint8Array(children.length);
  let count = 0;
  for (const row of rows) {
    const child = columns.child[row] ?? 0;
    if (seen[child] === 1 || !is(row)) continue;
    seen[child] = 1;
    count += 1;
  }
  return count;
}
