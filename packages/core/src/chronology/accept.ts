import type { Chronology, Entry, Level, Proposal, Words } from '../model/chronology.js';
import type { CaseEvent } from '../model/event.js';
import { inOrder } from '../model/in-order.js';
import { dateMessages } from '../words/date-messages.js';
import { dayWords } from '../words/date-words.js';
import { eventMessages } from '../words/event-messages.js';
import { say, withMessages, type Messages } from '../words/messages.js';
import { proposalMessages } from '../words/proposal-messages.js';
import { editable, withoutEvents, withSeen, type Act } from './edit-chronology.js';
import { entryFacts } from './entry-from-events.js';
import { machineWords, sameWords } from './machine-words.js';
import { proposalSentence } from './proposal-sentence.js';
import { digest } from './seen-mark.js';

/** Who accepts, and what they decide otherwise than proposed. */
export interface AcceptOptions extends Act {
  readonly level?: Level;
  /** The practitioner's words; without them, or where they are the record's own, it is machine wording. */
  readonly words?: Words;
  /** Why it belongs, in place of the rule's sentence. */
  readonly why?: string;
  readonly messages?: Messages;
}

/**
 * The chronology with a proposal accepted as one entry. Its events leave the entries that held them: one that stood for
 * nothing else is superseded by the new entry. Events that had been left out are in again, and the entry's history
 * says who had left them out, when and why.
 *
 * @param events - Where the proposal's events are found; more may be there. The entry is made of those that are.
 * @throws {RangeError} When none of the proposal's events is there, or the chronology is finished.
 */
export function accept(
  chronology: Chronology,
  proposal: Proposal,
  events: Iterable<CaseEvent>,
  options: AcceptOptions,
): Chronology {
  const { entries, leftOut, seen } = editable(chronology);
  const wanted = new Set(proposal.eventIds);
  const [first, ...others] = inOrder(events).filter(({ id }) => wanted.has(id));
  if (first === undefined) throw new RangeError('None of the events of this proposal is there to accept');
  const accepted = [first, ...others] as const;
  const taken = new Set(accepted.map((event) => event.id));
  const before = leftOut.filter(({ eventId }) => taken.has(eventId));
  const id = newId(entries, [[...taken], options.by, options.at]);
  const entry = madeEntry(id, proposal, accepted, options, before);
  return {
    ...chronology,
    entries: [...entries.map((one) => withoutEvents(one, taken, options, entry.rating.reason, id)), entry],
    leftOut: leftOut.filter(({ eventId }) => !taken.has(eventId)),
    seen: withSeen(seen, accepted),
  };
}

/** An id that says nothing of the child, the same for the same decision, and new in the chronology. */
export function newId(entries: readonly Entry[], decision: unknown): string {
  const ids = new Set(entries.map(({ id }) => id));
  const start = `entry-${digest(JSON.stringify(decision))}`;
  let id = start;
  for (let number = 2; ids.has(id); number += 1) id = `${start}-${number}`;
  return id;
}

function madeEntry(
  id: string,
  proposal: Proposal,
  events: readonly [CaseEvent, ...CaseEvent[]],
  { by, at, level = proposal.level, words, why, messages }: AcceptOptions,
  before: Chronology['leftOut'],
): Entry {
  const wording = withMessages(OURS, messages);
  const facts = entryFacts(events, wording);
  const ofRecord = machineWords(events, messages);
  const isOwn = words !== undefined && !sameWords(words, ofRecord);
  const reason = why ?? proposalSentence(proposal, messages);
  return {
    ...facts,
    id,
    words: words ?? ofRecord,
    rating: { level, tests: proposal.tests, reason },
    analysis: null,
    history: [{ at, by, was: null, why: withBefore(reason, before, wording) }],
    provenance: [
      ...facts.provenance,
      { kind: 'inferred', rule: proposal.rule, from: facts.eventIds },
      ...(isOwn ? [{ kind: 'entered', by, at } as const] : []),
    ],
  };
}

// The history begins with the acceptance: a leaving out before it is told there, for it was a change to no entry.
function withBefore(reason: string, before: Chronology['leftOut'], words: Messages): string {
  const told = before.map(({ by, at, reason: was }) =>
    say(words, 'proposal.left-out-before', { by, date: dayWords(at.slice(0, 10), { messages: words }), was }),
  );
  return [reason, ...new Set(told)].join(' ');
}

const OURS: Messages = { ...eventMessages, ...dateMessages, ...proposalMessages };
