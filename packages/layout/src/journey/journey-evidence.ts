import { dayNumber, typeDefinition, type CaseEvent, type DayNumber, type IsoDay } from '@case-journey/core';
import type { DecisionState, JourneyRowKey } from './journey-drawing.js';
import type { JourneyDecision, JourneySeen, JourneyTold } from './journey-options.js';

/** Whose events count, up to which day, and what is known of decisions beyond the events themselves. */
export interface EvidenceOptions {
  readonly childId: string;
  readonly asAt: IsoDay;
  /** Ids of events whose decision contradicts itself or another. */
  readonly contradictory?: ReadonlySet<string>;
  /** Ids of events of which the source has no place for a reason: whether there was one cannot be told. */
  readonly cannotTell?: ReadonlySet<string>;
}

/** The decisions of a child's events, in their order, each on the row of the stage that it belongs to. */
export function decisionsToDraw(events: readonly CaseEvent[], options: EvidenceOptions): JourneyDecision[] {
  return dated(events, options).flatMap(({ event, day }): JourneyDecision[] => {
    const { decision, type, id } = event;
    if (decision === undefined) return [];
    return [{ eventId: id, day, row: rowOf(type), state: stateOf(id, decision.rationale, options) }];
  });
}

/** The days on which a child was seen, and whether alone. */
export function seenToDraw(events: readonly CaseEvent[], options: EvidenceOptions): JourneySeen[] {
  return dated(events, options).flatMap(({ event, day }): JourneySeen[] => {
    const child = event.children.find(({ childId }) => childId === options.childId);
    if (child?.seen !== 'yes' && child?.seenAlone !== 'yes') return [];
    return [{ eventId: event.id, day, alone: child.seenAlone === 'yes' }];
  });
}

/** The days on which the referrer was told. */
export function toldToDraw(events: readonly CaseEvent[], options: EvidenceOptions): JourneyTold[] {
  return dated(events, options).flatMap(({ event, day }): JourneyTold[] => {
    return event.type === 'referrer-told' ? [{ eventId: event.id, day }] : [];
  });
}

function dated(
  events: readonly CaseEvent[],
  { childId, asAt }: EvidenceOptions,
): { event: CaseEvent; day: DayNumber }[] {
  return events.flatMap((event) => {
    const day = event.date.earliest ?? event.date.latest;
    const counts = event.occurrence === 'happened' && day !== null && day <= asAt;
    if (!counts || !event.children.some((child) => child.childId === childId)) return [];
    return [{ event, day: dayNumber(day) }];
  });
}

function stateOf(id: string, rationale: string | null, options: EvidenceOptions): DecisionState {
  if (options.contradictory?.has(id) === true) return 'contradictory';
  if (rationale !== null && rationale.trim() !== '') return 'reasoned';
  return options.cannotTell?.has(id) === true ? 'not-known' : 'no-reason';
}

function rowOf(type: CaseEvent['type']): JourneyRowKey | null {
  if (type === 'closure') return 'closed';
  const { opens, closes } = typeDefinition(type);
  return closes ?? opens ?? null;
}
