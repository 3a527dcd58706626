import { say, type Member } from '@case-journey/core';
import { html, type TemplateResult } from 'lit';
import { once } from '../shared/once.js';
import type { RereferralsState } from './rereferrals-words.js';

/** A number in words that opens the cases behind it; on paper the words alone. */
export function casesButton(
  words: string,
  cases: () => readonly Member[],
  { messages, onPaper, open }: RereferralsState,
): TemplateResult {
  if (onPaper) return html`<span>${words}</span>`;
  const label = say(messages, 'rereferrals.open', { words });
  return html`<button
    type="button"
    class="link"
    aria-label=${label}
    @click=${once(() => {
      open(cases());
    })}
  >
    ${words}
  </button>`;
}
