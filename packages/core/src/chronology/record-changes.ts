import type { Chronology } from '../model/chronology.js';
import type { CaseEvent } from '../model/event.js';
import { currentEntries } from './current-entries.js';
import { seenMark } from './seen-mark.js';

/** Events of one entry of which something is to be told. */
export interface EntryNotice {
  readonly entryId: string;
  readonly eventIds: readonly string[];
}

/** What happened to the record behind the entries of a chronology. Nothing in them was changed. */
export interface RecordChanges {
  /** Entries of which the record changed since they were accepted. */
  readonly changed: readonly EntryNotice[];
  /** Entries of which events are no longer in the source. They stay: it is told, never dropped. */
  readonly withdrawn: readonly EntryNotice[];
}

/**
 * What changed in the record behind the entries that hold, in their order.
 *
 * @param events - The whole record as it is now: what is not here counts as withdrawn.
 * @param changed - What {@link changedEvents} gave for the same events; worked out where it is left out.
 */
export function recordChanges(
  chronology: Chronology,
  events: Iterable<CaseEvent>,
  changed?: ReadonlySet<string>,
): RecordChanges {
  const all = [...events];
  const known = changed ?? changedEvents(chronology, all);
  const here = new Set(all.map(({ id }) => id));
  return {
    changed: notices(chronology, (id) => known.has(id)),
    withdrawn: notices(chronology, (id) => !here.has(id)),
  };
}

/** Ids of the events that no longer say what they said when a decision was made on them. */
export function changedEvents({ seen }: Chronology, events: readonly CaseEvent[]): ReadonlySet<string> {
  const marks = new Map(seen);
  return new Set(
    events.flatMap((event) => {
      const mark = marks.get(event.id);
      return mark === undefined || mark === seenMark(event) ? [] : [event.id];
    }),
  );
}

function notices(chronology: Chronology, isTold: (id: string) => boolean): readonly EntryNotice[] {
  return currentEntries(chronology).flatMap(({ id, eventIds }) => {
    const told = eventIds.filter(isTold);
    return told.length === 0 ? [] : [{ entryId: id, eventIds: told }];
  });
}
