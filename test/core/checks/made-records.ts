import {
  checksOf,
  type CaseEvent,
  type CheckedRecord,
  type Coded,
  type Decision,
  type RecordQuery,
} from '@case-journey/core';
import { coded, decisionOf } from '../../support/made-event.js';

export { CHILD, event } from '../../support/made-event.js';

/** The day on which the literal records are judged. */
const AS_AT = '2013-07-01';

/** A decision with everything recorded, but for what is said otherwise. */
export function decision(outcomes: readonly string[], fields: Partial<Decision> = {}): Decision {
  return {
    ...decisionOf(outcomes.map((value) => coded(value, 'outcome'))),
    by: 'Manager 1',
    role: 'Team manager',
    rationale: 'A reason.',
    options: 'Another way was considered.',
    ...fields,
  };
}

/** Codes by name, as events keep them. */
export function codes(values: Readonly<Record<string, string>>): (readonly [string, Coded])[] {
  return Object.entries(values)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => [name, coded(value, name)] as const);
}

/** What one check says of some events: answer (and reason), then the events it is about. */
export function told(
  rule: string,
  events: readonly CaseEvent[],
  record: Partial<CheckedRecord> & { readonly asAt?: string } = {},
): string[] {
  return queries(rule, events, record).map(({ answer, reason, eventIds }) =>
    [answer === 'yes' ? 'yes' : `cannot tell: ${reason ?? ''}`, ...eventIds].join(' | '),
  );
}

/** The queries of one check about some events. */
export function queries(
  rule: string,
  events: readonly CaseEvent[],
  { asAt = AS_AT, ...record }: Partial<CheckedRecord> & { readonly asAt?: string } = {},
): RecordQuery[] {
  return checksOf({ events, ...record }, { asAt }).filter((query) => query.rule === rule);
}

/** The same events as if read from a file that holds nothing else. */
export function fromFile(events: readonly CaseEvent[]): CaseEvent[] {
  return events.map((one, i) => ({
    ...one,
    provenance: [{ kind: 'recorded', file: 'made.csv', line: i + 2 }],
  }));
}
