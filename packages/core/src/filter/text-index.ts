import type { CaseEvent } from '../model/event.js';
import { eventMessages } from '../words/event-messages.js';
import { eventTitle } from '../words/event-title.js';
import type { Messages } from '../words/messages.js';
import { foldText } from './fold-text.js';

/** The folded text of each event: made once, so that a key in the search box costs no folding. */
export type TextIndex = ReadonlyMap<CaseEvent, string>;

/**
 * The folded texts of events: title (as readers see it), what happened, what each child said.
 *
 * @param messages - The words of which titles are made where the source has none.
 */
export function textIndex(events: Iterable<CaseEvent>, messages?: Messages): TextIndex {
  const index = new Map<CaseEvent, string>();
  for (const event of events) index.set(event, eventText(event, messages));
  return index;
}

/** The folded text of one event, in which {@link searchWords} are looked for. */
export function eventText(event: CaseEvent, messages: Messages = eventMessages): string {
  const said = event.children.map((child) => child.said ?? '');
  return foldText([eventTitle(event, messages), event.whatHappened ?? '', ...said].join(' '));
}
