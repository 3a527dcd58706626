import { gapSentence, type Gap, type Messages } from '@case-journey/core';
import { html, type TemplateResult } from 'lit';

/** Days on which nothing is recorded, as a row of its own among the events. */
export function gapRow(gap: Gap, messages: Messages): TemplateResult {
  return html`<li class="gap-row" part="gap">${gapSentence(gap, messages)}</li>`;
}

/** Gaps between two years, or after the last. */
export function gapRows(gaps: readonly Gap[], messages: Messages): TemplateResult | null {
  return gaps.length === 0
    ? null
    : html`<ol class="gaps">
        ${gaps.map((gap) => gapRow(gap, messages))}
      </ol>`;
}
