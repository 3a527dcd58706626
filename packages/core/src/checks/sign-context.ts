import { dayNumber, type DayNumber, type IsoDay } from '../dates/day.js';
import { dayNumberOrNull } from '../dates/day-number-or-null.js';
import type { PartialDate } from '../dates/partial-date.js';
import { currentEntries } from '../chronology/current-entries.js';
import { statusPeriods, type StatusPeriod } from '../journey/status-periods.js';
import type { Chronology, Entry } from '../model/chronology.js';
import type { CaseEvent } from '../model/event.js';

/** What the signs read of one chronology and of the records beside it. */
export interface SignContext {
  readonly chronology: Chronology;
  /** The entries that hold, in the order of the document. */
  readonly entries: readonly Entry[];
  /** The records that were there by the as-at day, by id. */
  readonly events: ReadonlyMap<string, CaseEvent>;
  readonly children: readonly ChildRecord[];
  readonly asAt: IsoDay;
}

/** One child of a chronology: its entries, its records and how it stood from day to day. */
export interface ChildRecord {
  readonly childId: string;
  readonly entries: readonly Entry[];
  readonly events: readonly CaseEvent[];
  readonly periods: readonly StatusPeriod[];
}

/** Whole days, both included. Infinite where a date is unbounded on that side. */
export interface Days {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** Reads a chronology and its records once for all signs. An entry that names no child counts for every child. */
export function signContext(chronology: Chronology, events: Iterable<CaseEvent>, asAt: IsoDay): SignContext {
  const last = dayNumber(asAt);
  const entries = currentEntries(chronology);
  const byId = new Map<string, CaseEvent>();
  for (const event of events) {
    const recorded = dayNumberOrNull(event.recordedOn);
    if (recorded === null || recorded <= last) byId.set(event.id, event);
  }
  const ofEntries = byChild(entries);
  const ofEvents = byChild(byId.values());
  const ofNobody = entries.filter(({ children }) => children.length === 0);
  const children = [...new Set(chronology.childIds)].map((childId): ChildRecord => {
    const own = ofEvents.get(childId) ?? [];
    return {
      childId,
      entries: [...(ofEntries.get(childId) ?? []), ...ofNobody],
      events: own,
      periods: statusPeriods(own, { childId, asAt }),
    };
  });
  return { chronology, entries, events: byId, children, asAt };
}

/** The days on which something can have been; null where nothing usable is known. */
export function daysOf({ earliest, latest }: PartialDate): Days | null {
  const [from, to] = [dayNumberOrNull(earliest), dayNumberOrNull(latest)];
  return from === null && to === null ? null : { from: from ?? -Infinity, to: to ?? Infinity };
}

/** The one day of a date that is known to the day and not in doubt, else null. */
export function exactDay({ earliest, latest, approximate, uncertain }: PartialDate): DayNumber | null {
  return earliest === latest && !approximate && !uncertain ? dayNumberOrNull(earliest) : null;
}

/** Whether a text is missing or has nothing but spaces. */
export function isBlank(text: string | null | undefined): boolean {
  return (text ?? '').trim() === '';
}

function byChild<T extends Pick<CaseEvent, 'children'>>(items: Iterable<T>): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    for (const childId of new Set(item.children.map((child) => child.childId))) {
      const own = found.get(childId);
      if (own === undefined) found.set(childId, [item]);
      else own.push(item);
    }
  }
  return found;
}
