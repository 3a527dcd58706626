import { isOpenEnd, lacksRationale, LATE_AFTER_DAYS, say, type CaseEvent } from '@case-journey/core';
import type { ListRow } from '@case-journey/layout';
import type { RowContext } from './event-facts.js';

/** What a reader should notice about an event, each in words. */
export function flagWords(row: ListRow, context: RowContext): string[] {
  const { event } = row;
  const { messages } = context;
  return [
    ...dateFlags(event, context),
    ...periodFlags(event, context),
    ...(lacksRationale(event) ? [say(messages, 'flag.no-reason')] : []),
    ...(isUnseen(event, context) ? [say(messages, 'flag.not-seen')] : []),
    ...(isElsewhere(event, context) ? [say(messages, 'flag.not-on-record')] : []),
    ...lagFlags(row, context),
    ...event.labels.map((label) => say(messages, `label.${label}`)),
  ];
}

function dateFlags({ date }: CaseEvent, { messages }: RowContext): string[] {
  const text = date.text.trim();
  return date.precision === 'none' && text !== '' ? [say(messages, 'flag.date-as-written', { text })] : [];
}

function periodFlags({ date, end, occurrence }: CaseEvent, { messages, asAt }: RowContext): string[] {
  const start = date.earliest ?? date.latest;
  const last = end === undefined || isOpenEnd(end) ? null : end.latest;
  const reversed = start !== null && last !== null && last < start;
  const ahead = asAt !== undefined && start !== null && start > asAt && occurrence === 'happened';
  return [
    ...(reversed ? [say(messages, 'flag.ends-before-start')] : []),
    ...(ahead ? [say(messages, 'flag.after-as-at')] : []),
  ];
}

function isUnseen({ children }: CaseEvent, { childId }: RowContext): boolean {
  return (children.find((child) => child.childId === childId) ?? children[0])?.seen === 'no';
}

// The event concerns the child and is filed on a sibling's record only
function isElsewhere({ children }: CaseEvent, { childId }: RowContext): boolean {
  return children.some((child) => child.childId === childId && child.onRecord === 'no');
}

function lagFlags({ event, recordedAfter: days }: ListRow, { messages, locale }: RowContext): string[] {
  if (days === null || event.occurrence === 'planned' || (days >= 0 && days <= LATE_AFTER_DAYS)) return [];
  return [
    say(messages, days < 0 ? 'flag.recorded-early' : 'flag.recorded-late', { count: Math.abs(days) }, locale),
  ];
}
