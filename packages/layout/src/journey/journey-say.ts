import { dateMessages, journeyMessages, say, withMessages, type Messages } from '@case-journey/core';
import { journeyDrawingMessages } from './journey-drawing-messages.js';

/** How words are said in a drawing. */
export type JourneySay = (key: string, params?: Readonly<Record<string, string | number>>) => string;

const OURS: Messages = { ...dateMessages, ...journeyMessages, ...journeyDrawingMessages };

/** The words of a drawing: the host's where it has them, else ours. */
export function journeySay(overrides: Messages | undefined, locale: string | undefined): JourneySay {
  const messages = withMessages(OURS, overrides);
  const counted = new Map<string, string>(); // the same lengths are said for several widths
  return (key, params) => {
    const count = params?.['count'];
    if (params === undefined || typeof count !== 'number' || Object.keys(params).length > 1)
      return say(messages, key, params, locale);
    const id = `${key} ${count}`;
    const known = counted.get(id) ?? say(messages, key, { count: plain(count) }, locale);
    counted.set(id, known);
    return known;
  };
}

// numbers without thousands are much faster said as texts
function plain(count: number): string | number {
  return count >= 0 && count < 1000 ? String(count) : count;
}
