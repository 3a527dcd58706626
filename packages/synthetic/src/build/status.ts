import { dayNumber, type CaseEvent, type DayNumber, type IsoDay } from '@case-journey/core';
import type { ChildStatus, ChildSummary } from '../caseload.js';
import { childId } from '../names.js';
import type { FamilyPlan, Stretch } from '../plan/types.js';

/** A child's line in the list: counted from its events, with the status that the plan of the family gives it. */
export function summaryOf(
  family: FamilyPlan,
  asAt: IsoDay,
  child: string,
  events: readonly CaseEvent[],
): ChildSummary {
  const lastEvent = events.findLast((event) => event.occurrence !== 'planned' && event.date.latest !== null)
    ?.date.latest;
  return {
    events: events.length,
    lastEvent: lastEvent ?? null,
    status: statusOf(family, child, dayNumber(asAt)),
  };
}

function statusOf(family: FamilyPlan, child: string, asAt: DayNumber): ChildStatus {
  const position = family.children.findIndex((_, index) => childId(family.index, index) === child);
  const mine = family.episodes.filter((row) => row.children.includes(position) && row.referral <= asAt);
  if (mine.length === 0) return 'contact-only';
  const open = mine.find((row) => row.closure > asAt);
  if (open === undefined) return 'closed';
  if (during(open.care, asAt)) return 'looked-after';
  if (during(open.protection, asAt)) return 'protection-plan';
  return during(open.inNeed, asAt) ? 'child-in-need' : 'assessment';
}

function during(stretch: Stretch | null, day: DayNumber): boolean {
  return stretch !== null && stretch.start <= day && day < stretch.end;
}
