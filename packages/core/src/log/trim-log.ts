import { dayNumber, type IsoDay } from '../dates/day.js';
import type { EventLog } from './event-log.js';

/** The days of a window; both are included, null is unbounded. */
export interface LogWindow {
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
}

/**
 * The log with only the events of a window. Cases keep their positions; one that has none in the window has none. `order`
 * and `left` are still those of the whole log.
 *
 * @throws {RangeError} When a day is not a calendar day.
 */
export function trimLog(log: EventLog, { from, to }: LogWindow): EventLog {
  const first = from === null ? -Infinity : dayNumber(from);
  const last = to === null ? Infinity : dayNumber(to);
  const { starts, day } = log;
  const kept = new Int32Array(log.events);
  const trimmed = new Int32Array(starts.length);
  let count = 0;
  for (let at = 0; at + 1 < starts.length; at += 1) {
    for (let event = starts[at] ?? 0; event < (starts[at + 1] ?? 0); event += 1) {
      const on = day[event] ?? 0;
      if (on < first || on > last) continue;
      kept[count] = event;
      count += 1;
    }
    trimmed[at + 1] = count;
  }
  const events = kept.subarray(0, count);
  const take = (from: (event: number) => number, into: Float64Array | Int32Array | Uint16Array): void => {
    for (let at = 0; at < count; at += 1) into[at] = from(events[at] ?? 0);
  };
  const cut = {
    activity: new Uint16Array(count),
    time: new Float64Array(count),
    day: new Int32Array(count),
    row: new Int32Array(count),
  };
  take((event) => log.activity[event] ?? 0, cut.activity);
  take((event) => log.time[event] ?? 0, cut.time);
  take((event) => log.day[event] ?? 0, cut.day);
  take((event) => log.row[event] ?? 0, cut.row);
  return { ...log, ...cut, events: count, starts: trimmed };
}
