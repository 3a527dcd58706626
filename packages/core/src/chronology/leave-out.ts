import type { Chronology } from '../model/chronology.js';
import type { CaseEvent } from '../model/event.js';
import { editable, withoutEvents, withSeen, type Act } from './edit-chronology.js';

/** Who leaves out, when and why. */
export interface LeaveOutOptions extends Act {
  readonly reason: string;
  /** Where the events are found. Only of those that are here a later change of the record is noticed. */
  readonly events?: Iterable<CaseEvent>;
}

/**
 * The chronology with events left out, and the reason. An entry that stands for these events only is taken out: it names
 * itself as superseding it, with the reason in its history. A wider entry keeps its other events.
 *
 * @throws {RangeError} When the chronology is finished.
 */
export function leaveOut(
  chronology: Chronology,
  eventIds: readonly string[],
  options: LeaveOutOptions,
): Chronology {
  const { entries, leftOut, seen } = editable(chronology);
  const { reason, by, at, events = [] } = options;
  const out = new Set(eventIds);
  return {
    ...chronology,
    entries: entries.map((entry) => withoutEvents(entry, out, options, reason)),
    leftOut: [
      ...leftOut.filter(({ eventId }) => !out.has(eventId)),
      ...Array.from(out, (eventId) => ({ eventId, reason, by, at })),
    ],
    seen: withSeen(
      seen,
      [...events].filter(({ id }) => out.has(id)),
    ),
  };
}
