import {
  dateWords,
  onDay,
  say,
  type CaseEvent,
  type Dataset,
  type IsoDay,
  type Messages,
} from '@case-journey/core';
import type { Output } from './output.js';

/**
 * Whether an event is said to have happened after a day. What is planned may lie ahead; a date that may be earlier counts
 * as earlier.
 */
export function isAfter({ date: { earliest }, occurrence }: CaseEvent, asAt: IsoDay): boolean {
  return occurrence !== 'planned' && earliest !== null && earliest > asAt;
}

/** Says in one line, where it is so, how many records a command leaves out because they lie after its as-at day. */
export function sayAfter({ events }: Dataset, asAt: IsoDay, output: Output): void {
  const count = events.filter((event) => isAfter(event, asAt)).length;
  if (count > 0) output.complain(`${say(AFTER, 'after', { count, date: dateWords(onDay(asAt)) })}\n`);
}

const AFTER: Messages = {
  after: {
    one: '1 record is dated after {date}: it is not counted.',
    other: '{count} records are dated after {date}: they are not counted.',
  },
};
