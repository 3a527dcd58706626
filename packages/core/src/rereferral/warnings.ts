import { isoDay, type IsoDay } from '../dates/day.js';
import { NO_DAY } from '../log/event-columns.js';
import type { Rows } from './group-by.js';
import { historyFrom, NO_AGE, type Part } from './part.js';
import type { Judge } from './share.js';

/** Something that a reader of a number must know: a key of the messages, how many it concerns, and a day. */
export interface Warning {
  readonly code: string;
  readonly count: number;
  readonly day: IsoDay | null;
}

/**
 * What holds of some rows: `nothing-held` (the sources hold nothing of it), `history-not-known` (the time before these
 * is not in the records), `history-assumed` (no source says from when it holds everything: the first record's day is
 * taken), `family-not-recorded` and `birth-not-recorded` (children), and the counts given. Only those above 0.
 */
export function warningsOf(
  part: Part,
  rows: Rows,
  judge: Judge,
  counts: Readonly<Record<string, number>> = {},
): Warning[] {
  const history = historyFrom(part);
  const day = history === null || !Number.isFinite(history.day) ? null : isoDay(history.day);
  const { columns } = part;
  const plain = (code: string, count: number): Warning => ({ code, count, day: null });
  const found: Warning[] = [
    plain('nothing-held', part.reach === null ? 1 : 0),
    { code: 'history-not-known', count: countOf(rows, (row) => judge(row) === 'history-not-known'), day },
    { code: 'history-assumed', count: history?.assumed === true ? 1 : 0, day },
    plain('family-not-recorded', childrenWith(part, rows, (row) => (columns.family[row] ?? -1) < 0)),
    plain(
      'birth-not-recorded',
      childrenWith(part, rows, (row) => columns.age[row] === NO_AGE && columns.day[row] !== NO_DAY),
    ),
    ...Object.entries(counts).map(([code, count]) => plain(code, count)),
  ];
  return found.filter(({ count }) => count > 0);
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
