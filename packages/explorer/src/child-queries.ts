import {
  checksOf,
  chronologyQueries,
  type CaseEvent,
  type Chronology,
  type RecordQuery,
} from '@case-journey/core';
import type { Caseload, SourceReach } from './caseload.js';

/** What is asked of one child's record, and the records that were looked at: brothers and sisters tell of it too. */
export interface ChildQueries {
  readonly events: readonly CaseEvent[];
  readonly queries: readonly RecordQuery[];
}

/** The record queries about one child, with the records of its family; then those of its chronology, where one is kept. */
export function childQueries(
  caseload: Caseload,
  childId: string,
  own: readonly CaseEvent[],
  chronology?: Chronology,
): ChildQueries {
  const eventsOf = caseload.recordsOf ?? caseload.eventsOf;
  const events = new Map(own.map((event) => [event.id, event]));
  for (const sibling of siblingsOf(caseload, childId))
    for (const event of eventsOf(sibling)) events.set(event.id, event);
  const record = { events: [...events.values()], people: caseload.people, known: caseload.known };
  const queries = checksOf(record, { asAt: caseload.asAt, childId, ...sourceOf(caseload) });
  if (chronology === undefined) return { events: record.events, queries };
  const ofChronology = chronologyQueries(chronology, { events: record.events, asAt: caseload.asAt });
  return { events: record.events, queries: [...queries, ...ofChronology] };
}

// Worked out once of everything that was read: of one family alone it would seem that little can be recorded
const reaches = new WeakMap<Caseload, SourceReach>();

function sourceOf(caseload: Caseload): SourceReach | undefined {
  const reach = reaches.get(caseload) ?? caseload.source?.();
  if (reach !== undefined) reaches.set(caseload, reach);
  return reach;
}

function siblingsOf({ rows }: Caseload, childId: string): string[] {
  const family = rows.find(({ child }) => child.id === childId)?.family ?? '';
  return family === ''
    ? []
    : rows.filter((row) => row.family === family && row.child.id !== childId).map(({ child }) => child.id);
}
