import { isOpenEnd, type CaseEvent } from '@case-journey/core';
import { isBefore, isLongBefore } from './is-before.js';
import type { RowChild } from './tabular-children.js';
import { bornFrom } from './tabular-person.js';
import type { TabularRow } from './tabular-row.js';
import type { TabularContext } from './tabular-context.js';

/** Reports days of a row that cannot follow one another as they are written. They are kept as they are. */
export function reportOrder(
  context: TabularContext,
  row: TabularRow,
  { date, end, occurrence, type }: Pick<CaseEvent, 'date' | 'end' | 'occurrence' | 'type'>,
  children: readonly RowChild[],
): void {
  const { earliest, latest } = date;
  const field = row.text('date') === null ? 'dateFrom' : 'date';
  const last = end === undefined || isOpenEnd(end) ? null : end.latest;
  if (isBefore(last, earliest)) row.report('period-reversed', 'kept', 'dateTo');
  const isPast = occurrence === 'happened' && type !== 'expected-birth';
  if (isPast && isBefore(context.asAt, earliest)) row.report('date-after-as-at', 'kept', field);
  if (children.some(({ birth }) => isLongBefore(latest, bornFrom(context, birth))))
    row.report('event-before-birth', 'kept', field);
}
