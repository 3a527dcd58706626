import {
  caseEvent,
  onDay,
  readCode,
  type CaseEvent,
  type Decision,
  type EventType,
} from '@case-journey/core';

let count = 0;

/** An event of child `a` on a day, with an id of its own. */
export function made(type: EventType, day: string, fields: Partial<CaseEvent> = {}): CaseEvent {
  count += 1;
  return caseEvent({
    id: `${type}/${day}/${count}`,
    type,
    date: onDay(day),
    children: [{ childId: 'a', onRecord: 'yes' }],
    ...fields,
  });
}

/** What is recorded of child `a`. */
export function ofChild(more: Partial<CaseEvent['children'][number]>): Pick<CaseEvent, 'children'> {
  return { children: [{ childId: 'a', onRecord: 'yes', ...more }] };
}

/** A decision with outcomes. */
export function decided(...outcomes: readonly string[]): { decision: Decision } {
  return {
    decision: {
      outcomes: outcomes.map((outcome) => readCode('outcome', outcome)),
      forum: null,
      by: null,
      role: null,
      rationale: null,
      options: null,
    },
  };
}

/** A code named `kind`. */
export function ofKind(set: 'conference' | 'assessment', kind: string): Pick<CaseEvent, 'codes'> {
  return { codes: [['kind', readCode(set, kind)]] };
}
