import type { Chronology, Level } from '../model/chronology.js';
import type { CaseEvent } from '../model/event.js';
import { currentEntries } from './current-entries.js';
import { propose, type ProposeOptions } from './propose.js';
import { ofChronology } from './to-consider.js';

/** How significant an event is, and who says so. */
export interface EventLevel {
  /** Null: in no chronology, in the record only. */
  readonly level: Level | null;
  readonly decidedBy: 'practitioner' | 'rule';
  /** The rule's name; null where a practitioner decided. */
  readonly rule: string | null;
}

/**
 * How significant each event is: as a practitioner rated it, null where they left it out, else as the rules propose. An
 * event in a pattern has the pattern's level. Every event has a row.
 */
export function levelsOf(
  events: Iterable<CaseEvent>,
  chronology: Chronology | null = null,
  options: ProposeOptions = {},
): ReadonlyMap<string, EventLevel> {
  const { proposals, notProposed } = propose(
    events,
    chronology === null ? options : ofChronology(chronology, options),
  );
  const levels = new Map<string, EventLevel>();
  for (const { eventIds, level, rule } of proposals) {
    for (const id of eventIds) levels.set(id, { level, decidedBy: 'rule', rule });
  }
  for (const { eventIds, rule } of notProposed) {
    for (const id of eventIds) levels.set(id, { level: null, decidedBy: 'rule', rule });
  }
  if (chronology === null) return levels;
  const decide = (id: string, level: Level | null): void => {
    if (levels.has(id)) levels.set(id, { level, decidedBy: 'practitioner', rule: null });
  };
  for (const { eventId } of chronology.leftOut) decide(eventId, null);
  for (const { eventIds, rating } of currentEntries(chronology)) {
    for (const id of eventIds) decide(id, rating.level);
  }
  return levels;
}
