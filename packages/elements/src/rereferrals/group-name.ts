import { say, type Messages } from '@case-journey/core';
import { yearText } from './rereferrals-words.js';
import type { CurvesBy } from './rereferrals-inputs-element.js';

/** The words for a group of closures. Null: not recorded. */
export function groupName(by: CurvesBy, name: string | null, messages: Messages): string {
  if (name === null) return say(messages, 'rereferrals.not-recorded');
  const key = by === 'need' ? `code.need.${name}` : `rereferrals.${by}.${name}`;
  const words = say(messages, key);
  if (words !== key) return words;
  return by === 'year' ? yearText(name, { messages }) : name;
}
