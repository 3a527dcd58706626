import type { CaseEvent, EventChild } from '../model/event.js';
import { lacksRationale } from '../model/lacks-rationale.js';
import { dayNumberOrNull } from '../dates/day-number-or-null.js';
import type { FilterContext } from './filter-context.js';
import type { FilterFlag } from './filter.js';

/** Recorded more than so many days after the last day it can have happened is late: a month on, no record is fresh. */
export const LATE_AFTER_DAYS = 30;

/** Whether a flag stands at an event. What concerns one child is judged for the context's child, else for any. */
export function hasFlag(event: CaseEvent, flag: FilterFlag, context: FilterContext): boolean {
  switch (flag) {
    case 'no-source':
      return event.source.agency === null && event.source.role === null;
    case 'no-rationale':
      return lacksRationale(event);
    case 'not-seen':
      return concerned(event, context).some(({ seen }) => seen === 'no');
    case 'not-on-record':
      return concerned(event, context).some(({ onRecord }) => onRecord === 'no');
    case 'disputed':
      return event.disputed !== undefined && event.disputed.length > 0;
    case 'recorded-late':
      return isLate(event);
    case 'possible-duplicate':
      return context.isPossibleDuplicate(event);
  }
}

function concerned({ children }: CaseEvent, { childId }: FilterContext): readonly EventChild[] {
  return childId === undefined ? children : children.filter((child) => child.childId === childId);
}

function isLate({ date, recordedOn, occurrence }: CaseEvent): boolean {
  if (recordedOn === null || occurrence === 'planned') return false;
  const happened = dayNumberOrNull(date.latest ?? date.earliest);
  const recorded = dayNumberOrNull(recordedOn);
  return happened !== null && recorded !== null && recorded - happened > LATE_AFTER_DAYS;
}
