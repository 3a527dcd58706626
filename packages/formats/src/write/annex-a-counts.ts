import { addMonths, isCoded, type CaseEvent, type IsoDay } from '@case-journey/core';
import { writtenAnswer, writtenCode } from './annex-a-codes.js';
import { dayOf, type PlannedRow } from './annex-a-rows.js';
import type { WorkbookValue } from './xlsx-sheet.js';

/**
 * What a row says beside its events, counted from the child's other events: how many referrals, enquiries, conferences,
 * plans and placements there were, and the status of the episode. Only columns that the events did not fill.
 *
 * @param rows - The rows of the same list and child, in order: Ofsted counts the twelve months before the latest.
 */
export function countedCells(
  list: number,
  row: PlannedRow,
  rows: readonly PlannedRow[],
  events: readonly CaseEvent[],
  asAt: IsoDay,
): [string, WorkbookValue][] {
  const latest = dayOf(rows.at(-1)?.main ?? row.main);
  const own = (type: string, since: IsoDay, before: IsoDay, kind?: string): number =>
    events.filter(
      (event) => event.type === type && isKind(event, kind) && dayOf(event) >= since && dayOf(event) < before,
    ).length;
  const inYear = (type: string, kind?: string): number =>
    latest === '' ? 0 : own(type, addMonths(latest, -12), latest, kind);
  const lastYear = addMonths(asAt, -12);
  const day = dayOf(row.main);
  switch (list) {
    case 3:
      return [['referrals-in-12-months', inYear('referral')]];
    case 5:
      return [
        ['conference-unnecessary', conferenceUnnecessary(row, events)],
        ['enquiries-in-12-months', inYear('section-47-start')],
        ['conferences-in-12-months', inYear('conference', 'initial')],
      ];
    case 6:
      return [['status', statusOf(row, events)], ...staffOf(row, events)];
    case 7:
      return [
        ['latest-category', row.cells.get('initial-category') ?? null],
        ['emergency-protection', writtenAnswer(hasEmergencyOrder(events, addMonths(asAt, -6)))],
        ['previous-plans', own('protection-plan-start', '', day)],
        ...staffOf(row, events),
      ];
    case 8:
      return [
        ['second-period', writtenAnswer(own('looked-after-start', lastYear, day) > 0)],
        ['placements-in-12-months', Math.max(1, own('placement-start', lastYear, '9999'))],
        ['missing-in-12-months', own('missing', lastYear, '9999')],
        ...staffOf(row, events),
      ];
    default:
      return [];
  }
}

function isKind(event: CaseEvent, kind: string | undefined): boolean {
  if (kind === undefined) return true;
  const coded = event.codes.find(([name]) => name === 'kind')?.[1];
  return coded !== undefined && isCoded(coded) && coded.value === kind;
}

// Yes where the enquiry ended without a conference, no where one was held or decided on, else not yet decided.
function conferenceUnnecessary({ main, cells }: PlannedRow, events: readonly CaseEvent[]): string {
  if (cells.has('conference')) return writtenAnswer(false);
  const end = events.find(
    ({ type, date }) => type === 'section-47-end' && (date.earliest ?? '') >= dayOf(main),
  );
  if (end === undefined) return '';
  return writtenAnswer(
    !(end.decision?.outcomes ?? []).some((outcome) => isCoded(outcome) && outcome.value === 'CP_CONFERENCE'),
  );
}

function hasEmergencyOrder(events: readonly CaseEvent[], since: IsoDay): boolean {
  return events.some(
    (event) =>
      event.type === 'order-start' &&
      dayOf(event) >= since &&
      event.codes.some(([, coded]) => isCoded(coded) && (coded.value === 'L1' || coded.value === 'L2')),
  );
}

// Who was allocated last, until the end of the row's period.
function staffOf({ end }: PlannedRow, events: readonly CaseEvent[]): [string, WorkbookValue][] {
  const until = end === null ? '9999' : dayOf(end);
  const last = events.findLast((event) => ALLOCATIONS.includes(event.type) && dayOf(event) <= until);
  return last === undefined
    ? []
    : [
        ['current-team', last.team],
        ['current-worker', last.worker],
      ];
}

const ALLOCATIONS: readonly string[] = ['allocation', 'worker-change', 'team-change', 'unallocated'];

// The first that applies, in Ofsted's order, unless the episode is closed.
function statusOf({ end }: PlannedRow, events: readonly CaseEvent[]): string {
  const isOpen = (start: string, stop: string): boolean => {
    const last = events.findLast(({ type }) => type === start || type === stop);
    return last?.type === start;
  };
  const value =
    end !== null
      ? 'closed'
      : isOpen('looked-after-start', 'looked-after-end')
        ? 'looked-after'
        : isOpen('protection-plan-start', 'protection-plan-end')
          ? 'protection-plan'
          : isOpen('child-in-need-plan-start', 'child-in-need-plan-end')
            ? 'child-in-need-plan'
            : isOpen('assessment-start', 'assessment-end')
              ? 'open-assessment'
              : null;
  return value === null ? '' : writtenCode({ raw: value, value, set: 'case-status' });
}
