import {
  caseEvent,
  isMachineWording,
  VOCABULARY,
  type CaseEvent,
  type Entry,
  type EventChild,
} from '@case-journey/core';

/**
 * An entry in the shape of an event, so that lists and drawings tell both in one way: the practitioner's words, the
 * record's facts. Its id is the entry's.
 *
 * @param events - The events of the record by id: they say the type and what the entry does not keep.
 */
export function entryAsEvent(entry: Entry, events: ReadonlyMap<string, CaseEvent>): CaseEvent {
  const first = entry.eventIds.map((id) => events.get(id)).find((event) => event !== undefined);
  const { words } = entry;
  return caseEvent({
    ...(first ?? {}),
    id: entry.id,
    type: first?.type ?? typeOf(entry),
    date: entry.date,
    ...(entry.end === undefined ? {} : { end: entry.end }),
    ...(entry.sequence === undefined ? {} : { sequence: entry.sequence }),
    children: withImpact(entry),
    response: words.response === null ? [] : [{ action: words.response, owner: null, due: null, done: null }],
    people: entry.people,
    recordedOn: entry.recordedOn,
    title: words.title,
    whatHappened: words.whatHappened,
    source: entry.source,
    standing: entry.standing,
    ...(entry.decision === undefined ? {} : { decision: entry.decision }),
    ...(entry.accounts === undefined ? {} : { accounts: entry.accounts }),
    ...(entry.disputed === undefined ? {} : { disputed: entry.disputed }),
    labels: entry.labels,
    provenance: entry.provenance,
  });
}

// The record's own words keep each child's effect apart; a practitioner's are told as they stand, and only they
function withImpact(entry: Entry): readonly EventChild[] {
  const { children, words } = entry;
  if (isMachineWording(entry)) return children;
  return children.map(({ impact, ...child }, place) =>
    words.impact === null || place > 0
      ? child
      : { ...child, impact: { polarity: impact?.polarity ?? 'unknown', text: words.impact } },
  );
}

function typeOf({ category }: Entry): CaseEvent['type'] {
  return VOCABULARY.find((row) => row.category === category)?.type ?? 'note';
}
