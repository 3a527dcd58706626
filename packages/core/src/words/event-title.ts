import { isCoded } from '../model/absent.js';
import type { CaseEvent } from '../model/event.js';
import { eventMessages } from './event-messages.js';
import { say, type Messages } from './messages.js';

/**
 * What an event is called in a list: the source's own title where it has one, else words made from the type, its
 * kind and its outcome. Events that did not happen, were cancelled or are planned say so.
 */
export function eventTitle(event: CaseEvent, messages: Messages = eventMessages): string {
  const title = event.title ?? madeTitle(event, messages);
  return event.occurrence === 'happened' ? title : say(messages, `occurrence.${event.occurrence}`, { title });
}

/** The words for a type of event; a host's `x-` type without words of its own is a "Record". */
export function typeWords(type: string, messages: Messages = eventMessages): string {
  const key = `type.${type}`;
  return Object.hasOwn(messages, key) ? say(messages, key) : say(messages, 'type.other');
}

function madeTitle(event: CaseEvent, messages: Messages): string {
  const kind = event.codes.find(([name]) => name === 'kind')?.[1];
  const key = kind !== undefined && isCoded(kind) ? `type.${event.type}.${kind.value ?? ''}` : '';
  return Object.hasOwn(messages, key) ? say(messages, key) : typeWords(event.type, messages);
}
