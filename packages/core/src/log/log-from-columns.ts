import { isEventType, typeDefinition } from '../model/vocabulary.js';
import { compareText } from '../model/order.js';
import { FLAG, NO_DAY, type EventColumns } from './event-columns.js';
import type { EventLog, LogUnit, TieOrder } from './event-log.js';
import { logOrder } from './log-order.js';
import { sortCases } from './sort-cases.js';

/** How a log is made. */
export interface LogOptions {
  /** What orders events of one time; `source` by default. A record of days, without an order of its own: `activity`. */
  readonly ties?: TieOrder;
  /**
   * With `activity`: the order of activities within one time. Those that it does not name come after it. By default the
   * vocabulary's own rank, then all others by name.
   */
  readonly activityOrder?: readonly string[];
}

/**
 * A log of the rows of columns: children are its cases, types its activities. The order is that of time, then of
 * `ties`, then of the declared sequence (`event`); rows in another order give the same log wherever `event` stays with
 * its row. What did not happen and what has no usable date is left out, and counted.
 */
export function logFromColumns(columns: EventColumns, options: LogOptions = {}): EventLog {
  const { ties = 'source' } = options;
  const { children, types } = columns;
  const { times, unit } = timesOf(columns);
  const { kept, starts, left } = keptRows(columns, times);
  const rows = placed(columns, kept, starts);
  const rank = ties === 'activity' ? activityRanks(types, options.activityOrder) : null;
  const sequence = columns.event ?? Int32Array.from(kept.keys());
  sortCases(rows, starts, { times, type: columns.type, rank, sequence });
  return {
    cases: children,
    activities: types,
    events: rows.length,
    starts,
    activity: gathered(columns.type, rows, new Uint16Array(rows.length)),
    time: gathered(times, rows, new Float64Array(rows.length)),
    day: gathered(columns.day, rows, new Int32Array(rows.length)),
    row: rows,
    unit,
    order: logOrder(columns, { rows, starts, times, sequence, ties, unit }),
    left,
  };
}

const DAY = 86_400_000;

/** The time of each row, NaN where it has none. */
function timesOf({ day, instant, length }: EventColumns): { times: Float64Array; unit: LogUnit } {
  const times = new Float64Array(length);
  const isTimed = instant?.some((time) => !Number.isNaN(time)) === true;
  for (let row = 0; row < length; row += 1) {
    const on = day[row] ?? NO_DAY;
    const at = isTimed ? (instant[row] ?? NaN) : on;
    times[row] = on === NO_DAY ? NaN : Number.isNaN(at) ? on * DAY : at;
  }
  return { times, unit: isTimed ? 'millisecond' : 'day' };
}

/** Which rows are events of the log, and how many each case has, added up. */
function keptRows(
  { length, children, child, flags }: EventColumns,
  times: Float64Array,
): { kept: Uint8Array; starts: Int32Array; left: EventLog['left'] } {
  const left = { undated: 0, notHappened: 0 };
  const kept = new Uint8Array(length);
  const starts = new Int32Array(children.length + 1);
  for (let row = 0; row < length; row += 1) {
    if (((flags[row] ?? 0) & FLAG.notHappened) !== 0) left.notHappened += 1;
    else if (Number.isNaN(times[row])) left.undated += 1;
    else {
      kept[row] = 1;
      const after = (child[row] ?? 0) + 1;
      starts[after] = (starts[after] ?? 0) + 1;
    }
  }
  for (let at = 0; at < children.length; at += 1) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  return { kept, starts, left };
}

/** The rows that are kept, by case, each case's in their own order. */
function placed({ child, length }: EventColumns, kept: Uint8Array, starts: Int32Array): Int32Array {
  const next = starts.slice();
  const rows = new Int32Array(starts[starts.length - 1] ?? 0);
  for (let row = 0; row < length; row += 1) {
    if (kept[row] !== 1) continue;
    const at = child[row] ?? 0;
    const place = next[at] ?? 0;
    rows[place] = row;
    next[at] = place + 1;
  }
  return rows;
}

function gathered<T extends Float64Array | Int32Array | Uint16Array>(from: T, rows: Int32Array, to: T): T {
  for (let at = 0; at < rows.length; at += 1) to[at] = from[rows[at] ?? 0] ?? 0;
  return to;
}

function activityRanks(types: readonly string[], declared: readonly string[] = []): Int32Array {
  const places = new Map(declared.map((name, place) => [name, place]));
  const order = types
    .map((name, at) => ({ name, at, place: places.get(name) ?? declared.length, ...vocabularyRank(name) }))
    .sort(
      (a, b) => a.place - b.place || a.rank - b.rank || a.within - b.within || compareText(a.name, b.name),
    );
  const ranks = new Int32Array(types.length);
  for (const [rank, { at }] of order.entries()) ranks[at] = rank;
  return ranks;
}

function vocabularyRank(name: string): { rank: number; within: number } {
  if (!isEventType(name)) return { rank: Infinity, within: Infinity };
  const { rank, place } = typeDefinition(name);
  return { rank, within: place };
}
