import { childSummaries } from '@case-journey/core';
import { letter } from '@case-journey/synthetic';
import { childRow, type Caseload } from './caseload.js';

/** The invented caseload that a newcomer first sees: a council with the published proportions of the letter's. */
export function inventedCaseload(): Caseload {
  const made = letter();
  const summaries = new Map(
    childSummaries(made.significantEvents, made.asAt).map((each) => [each.childId, each]),
  );
  return {
    kind: 'invented',
    asAt: made.asAt,
    rows: made.children.map((child) => childRow(child, summaries.get(child.id))),
    families: made.families.length,
    people: made.children,
    known: [],
    eventsOf: (childId) =>
      made.significantEvents.filter(({ children }) => children.some((child) => child.childId === childId)),
    records: () => made.dataset(),
    recordsOf: (childId) => made.recordsOf(childId),
  };
}
