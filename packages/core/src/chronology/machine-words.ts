import type { Chronology, Entry, Words } from '../model/chronology.js';
import type { CaseEvent } from '../model/event.js';
import { dateMessages } from '../words/date-messages.js';
import { dateWords } from '../words/date-words.js';
import { eventMessages } from '../words/event-messages.js';
import { eventTitle } from '../words/event-title.js';
import { withMessages, type Messages } from '../words/messages.js';
import { currentEntries } from './current-entries.js';
import { impactText, responseText } from './entry-from-events.js';

/**
 * The words that the record itself has for events: title, what happened, effect, response. Of several events the title
 * is the first one's, and what happened is a line for each, with its date.
 *
 * @param events - In their total order.
 */
export function machineWords(events: readonly CaseEvent[], messages?: Messages): Words {
  const words = withMessages(OURS, messages);
  const [first] = events;
  return {
    title: first === undefined ? '' : eventTitle(first, words),
    whatHappened: events.length > 1 ? lines(events, words) : (first?.whatHappened ?? null),
    impact: impactText(events),
    response: responseText(events),
  };
}

/**
 * Whether an entry still says what the record says, in the record's own words: such entries are labelled, for nobody
 * has yet put them into words for a reader. An entry typed by hand is not.
 */
export function isMachineWording({ eventIds, provenance }: Entry): boolean {
  return eventIds.length > 0 && !provenance.some(({ kind }) => kind === 'entered');
}

/** How many of the entries that hold are in the record's own words. */
export function machineWordingCount(chronology: Chronology): number {
  return currentEntries(chronology).filter(isMachineWording).length;
}

/** Whether two words say the same, letter for letter but for spaces at the ends. */
export function sameWords(a: Words, b: Words): boolean {
  return FIELDS.every((field) => (a[field] ?? '').trim() === (b[field] ?? '').trim());
}

const OURS: Messages = { ...eventMessages, ...dateMessages };
const FIELDS = ['title', 'whatHappened', 'impact', 'response'] as const;

function lines(events: readonly CaseEvent[], messages: Messages): string {
  return events
    .map(
      (event) =>
        `${dateWords(event.date, { messages })}: ${event.whatHappened ?? eventTitle(event, messages)}`,
    )
    .join('\n');
}
