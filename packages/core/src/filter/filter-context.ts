import type { Level } from '../model/chronology.js';
import type { CaseEvent } from '../model/event.js';
import type { Messages } from '../words/messages.js';
import { possibleDuplicates } from './duplicates.js';
import { gapEdges } from './gap-edges.js';
import { eventText, textIndex, type TextIndex } from './text-index.js';

/** What clauses must know beside the event itself. {@link filterContext} makes it; a host may make its own. */
export interface FilterContext {
  /** How the chronology in hand rates an event; null where it does not. */
  readonly levelOf: (eventId: string) => Level | null;
  /** Whose record it is: what is recorded of each child (seen, filed where) is judged for this one. */
  readonly childId?: string;
  /** The folded text of an event, as {@link eventText} gives it. */
  readonly textOf: (event: CaseEvent) => string;
  readonly isPossibleDuplicate: (event: CaseEvent) => boolean;
  /** Days of the longest gap that the event stands beside; 0 for none. */
  readonly gapBeside: (event: CaseEvent) => number;
}

/** What {@link filterContext} may be told. */
export interface FilterContextOptions {
  /** Level by event id, handed in from the chronology. Events without one are "not rated". */
  readonly levels?: ReadonlyMap<string, Level>;
  readonly childId?: string;
  /** The words of which titles are made, so that search finds what readers see. */
  readonly messages?: Messages;
}

/**
 * The context of a set of events. What compares events (duplicates, gaps) and the folded texts are worked out once,
 * when the first clause asks for them.
 *
 * @param events - All events of the record, not only those shown: gaps and duplicates are sought among them.
 */
export function filterContext(
  events: readonly CaseEvent[],
  options: FilterContextOptions = {},
): FilterContext {
  const { levels, childId, messages } = options;
  let texts: TextIndex | undefined;
  let duplicates: ReadonlySet<CaseEvent> | undefined;
  let gaps: ReadonlyMap<CaseEvent, number> | undefined;
  return {
    levelOf: (id) => levels?.get(id) ?? null,
    ...(childId === undefined ? {} : { childId }),
    textOf: (event) => (texts ??= textIndex(events, messages)).get(event) ?? eventText(event, messages),
    isPossibleDuplicate: (event) => (duplicates ??= possibleDuplicates(events)).has(event),
    gapBeside: (event) => (gaps ??= gapEdges(events)).get(event) ?? 0,
  };
}
