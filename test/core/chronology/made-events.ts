import { readCode, type CaseEvent, type Decision, type EventType } from '@case-journey/core';
import { CHILD, decisionOf, event } from '../../support/made-event.js';

let count = 0;

/** An event of child `a` on a day, with an id of its own. */
export function made(type: EventType, day: string, fields: Partial<CaseEvent> = {}): CaseEvent {
  count += 1;
  return event(type, day, { id: `${type}/${day}/${count}`, ...fields });
}

/** What is recorded of child `a`. */
export function ofChild(more: Partial<CaseEvent['children'][number]>): Pick<CaseEvent, 'children'> {
  return { children: [{ childId: CHILD, onRecord: 'yes', ...more }] };
}

/** A decision with outcomes. */
export function decided(...outcomes: readonly string[]): { decision: Decision } {
  return { decision: decisionOf(outcomes.map((outcome) => readCode('outcome', outcome))) };
}

/** A code named `kind`. */
export function ofKind(set: 'conference' | 'assessment', kind: string): Pick<CaseEvent, 'codes'> {
  return { codes: [['kind', readCode(set, kind)]] };
}
