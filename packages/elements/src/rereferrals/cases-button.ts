import { say, type Member, type SharedNumber } from '@case-journey/core';
import { html, type TemplateResult } from 'lit';
import { once } from '../shared/once.js';
import type { RereferralsState } from './rereferrals-words.js';

/** A number in words, and the cases behind it. */
export interface CasesWords {
  readonly words: string;
  /** How many cases: none, or a hidden number, open nothing. */
  readonly count: SharedNumber;
  readonly cases: () => readonly Member[];
}

/** A number in words that opens the cases behind it; the words alone on paper, and where there is nothing to open. */
export function casesButton({ words, count, cases }: CasesWords, state: RereferralsState): TemplateResult {
  const { messages, open, locale } = state;
  if (!isOpenable(count, state)) return html`<span>${words}</span>`;
  const label = say(messages, 'rereferrals.open', { words, count }, locale);
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

/** Whether the cases behind a number can be opened. */
export function isOpenable(count: SharedNumber, { onPaper, canOpen }: RereferralsState): boolean {
  return !onPaper && canOpen && count !== 'c' && count > 0;
}
