import type { IsoDay } from '../dates/day.js';
import type { CaseEvent } from '../model/event.js';
import { dayNumberOrNull } from '../dates/day-number-or-null.js';
import { typeDefinition, VOCABULARY, type EventType } from '../model/vocabulary.js';

/**
 * Events that may be one record written twice: known to the same day, of the same category, about the same children
 * and with the same people. Where nobody is named, the type must be the same, and notes, calls and letters are not
 * compared: several on one day are usual. Every one of a group is named, the first too: a reader decides which to keep.
 * Wider than the `possible-duplicate` of the rules for a chronology on purpose: what this finds is only shown, what the
 * rules find becomes one entry, so that they ask for the same kind and roles too, and for no two clock times.
 */
export function possibleDuplicates(events: Iterable<CaseEvent>): ReadonlySet<CaseEvent> {
  const sameDay = groupsOf(events, ({ date, type }) =>
    date.precision === 'day' ? dayAndCategory(date.earliest, type) : null,
  );
  return new Set(sameDay.flatMap((group) => groupsOf(group, likeness)).flat());
}

const CATEGORY_PLACES: ReadonlyMap<string, number> = new Map(
  [...new Set(VOCABULARY.map(({ category }) => category))].map((category, place) => [category, place]),
);

// A number, since thousands of numbers are told apart faster than thousands of texts.
function dayAndCategory(day: IsoDay | null, type: EventType): number | null {
  const number = dayNumberOrNull(day);
  return number === null
    ? null
    : number * CATEGORY_PLACES.size + (CATEGORY_PLACES.get(typeDefinition(type).category) ?? 0);
}

/** Events with the same key, where they are more than one; those without a key are in no group. */
function groupsOf(
  events: Iterable<CaseEvent>,
  keyOf: (event: CaseEvent) => string | number | null,
): CaseEvent[][] {
  const groups = new Map<string | number, CaseEvent | CaseEvent[]>();
  for (const event of events) {
    const key = keyOf(event);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, event);
    else if (Array.isArray(group)) group.push(event);
    else groups.set(key, [group, event]);
  }
  return [...groups.values()].filter((group) => Array.isArray(group));
}

function likeness({ type, children, people }: CaseEvent): string | null {
  const named = people.map(({ personId, label }) => personId ?? label).sort();
  if (named.length === 0 && typeDefinition(type).category === 'record') return null;
  return JSON.stringify([
    named.length === 0 ? type : '',
    children.map(({ childId }) => childId).sort(),
    named,
  ]);
}
