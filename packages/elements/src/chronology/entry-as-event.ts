import { caseEvent, VOCABULARY, type CaseEvent, type Entry, type EventChild } from '@case-journey/core';

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
    children: withImpact(entry.children, words.impact),
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

// The practitioner's words about the effect are of all the children, but for those whose own effect is recorded.
function withImpact(children: readonly EventChild[], text: string | null): readonly EventChild[] {
  if (text === null) return children;
  return children.map((child) => {
    if (children.length > 1 && child.impact !== undefined) return child;
    return { ...child, impact: { polarity: child.impact?.polarity ?? 'unknown', text } };
  });
}

function typeOf({ category }: Entry): CaseEvent['type'] {
  return VOCABULARY.find((row) => row.category === category)?.type ?? 'note';
}
