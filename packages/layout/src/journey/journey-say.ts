import { dateMessages, journeyMessages, say, withMessages, type Messages } from '@case-journey/core';
import { journeyDrawingMessages } from './journey-drawing-messages.js';

/** How words are said in a drawing. */
export type JourneySay = (key: string, params?: Readonly<Record<string, string | number>>) => string;

/** The words of a drawing: the host's where it has them, else ours. */
export function journeySay(overrides: Messages | undefined, locale: string | undefined): JourneySay {
  const base: Messages = { ...dateMessages, ...journeyMessages, ...journeyDrawingMessages };
  const messages = withMessages(base, overrides);
  return (key, params) => say(messages, key, params, locale);
}
