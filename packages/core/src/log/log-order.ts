import { PRECISIONS } from '../dates/partial-date.js';
import { FLAG, type EventColumns } from './event-columns.js';
import type { LogOrder, LogUnit, TieOrder } from './event-log.js';

/** Rows in their order by case, and what they were ordered by. */
export interface OrderedRows {
  readonly rows: Int32Array;
  readonly starts: Int32Array;
  readonly times: Float64Array;
  readonly sequence: Int32Array;
  readonly ties: TieOrder;
  readonly unit: LogUnit;
}

/** Where time alone does not tell the order of rows, counted. */
export function logOrder(columns: EventColumns, ordered: OrderedRows): LogOrder {
  const { starts, ties } = ordered;
  const counts = { tiedCases: 0, tiedEvents: 0, outOfOrderCases: 0 };
  for (let at = 0; at + 1 < starts.length; at += 1) countCase(ordered, at, counts);
  return { ties, ...counts, ...unsureDates(columns, ordered) };
}

function countCase(
  { rows, starts, times, sequence }: OrderedRows,
  at: number,
  counts: { tiedCases: number; tiedEvents: number; outOfOrderCases: number },
): void {
  const end = starts[at + 1] ?? 0;
  let tied = 0;
  let isOut = false;
  let latestBefore = -Infinity; // the last in the source of all that have an earlier time
  for (let first = starts[at] ?? 0; first < end;) {
    const time = times[rows[first] ?? 0];
    let next = first;
    let latest = latestBefore;
    for (; next < end && times[rows[next] ?? 0] === time; next += 1) {
      const place = sequence[rows[next] ?? 0] ?? 0;
      if (place < latestBefore) isOut = true;
      if (place > latest) latest = place;
    }
    if (next - first > 1) tied += next - first;
    latestBefore = latest;
    first = next;
  }
  counts.tiedEvents += tied;
  if (tied > 0) counts.tiedCases += 1;
  if (isOut) counts.outOfOrderCases += 1;
}

const A_DAY = PRECISIONS.indexOf('day');

function unsureDates(
  { instant, precision, flags }: EventColumns,
  { rows, unit }: OrderedRows,
): Pick<LogOrder, 'dayOnlyEvents' | 'impreciseEvents'> {
  let dayOnlyEvents = 0;
  let impreciseEvents = 0;
  for (const row of rows) {
    if (precision[row] !== A_DAY || ((flags[row] ?? 0) & (FLAG.openStart | FLAG.openEnd)) !== 0)
      impreciseEvents += 1;
    if (unit === 'millisecond' && Number.isNaN(instant?.[row] ?? NaN)) dayOnlyEvents += 1;
  }
  return { dayOnlyEvents, impreciseEvents };
}
