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
  ordered: OrderedRows,
  at: number,
  counts: { tiedCases: number; tiedEvents: number; outOfOrderCases: number },
): void {
  const end = ordered.starts[at + 1] ?? 0;
  let tied = 0;
  let isOut = false;
  let latest = -Infinity; // the last in the source of all that have an earlier time
  for (let first = ordered.starts[at] ?? 0; first < end;) {
    const group = groupFrom(ordered, first, end);
    if (group.next - first > 1) tied += group.next - first;
    if (group.earliest < latest) isOut = true;
    latest = Math.max(latest, group.latest);
    first = group.next;
  }
  counts.tiedEvents += tied;
  if (tied > 0) counts.tiedCases += 1;
  if (isOut) counts.outOfOrderCases += 1;
}

/** The events of one time: where the next begins, and their first and last place in the source. */
function groupFrom(
  { rows, times, sequence }: OrderedRows,
  first: number,
  end: number,
): { next: number; earliest: number; latest: number } {
  const group = { next: first, earliest: Infinity, latest: -Infinity };
  const time = times[rows[first] ?? 0];
  for (; group.next < end && times[rows[group.next] ?? 0] === time; group.next += 1) {
    const place = sequence[rows[group.next] ?? 0] ?? 0;
    group.earliest = Math.min(group.earliest, place);
    group.latest = Math.max(group.latest, place);
  }
  return group;
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
