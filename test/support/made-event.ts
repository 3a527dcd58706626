import {
  caseEvent,
  onDay,
  type CaseEvent,
  type Coded,
  type Decision,
  type EventType,
} from '@case-journey/core';

/** The child of the literal events. */
export const CHILD = 'a';

/** An event of child "a" on a day. Its id is its type and day, unless said. */
export function event(type: EventType, day: string, fields: Partial<CaseEvent> = {}): CaseEvent {
  return caseEvent({
    id: `${type}/${day}`,
    type,
    date: onDay(day),
    children: [{ childId: CHILD, onRecord: 'yes' }],
    ...fields,
  });
}

/** A code of a set, as recorded in its own words. */
export function coded(value: string, set: string): Coded {
  return { raw: value, value, set };
}

/** A decision of which nothing is recorded but its outcomes. */
export function decisionOf(outcomes: readonly Coded[]): Decision {
  return { outcomes, forum: null, by: null, role: null, rationale: null, options: null };
}
