import { say, type Filter } from '@case-journey/core';
import { html, type TemplateResult } from 'lit';
import type { Option, OptionsContext } from './filter-options.js';

/** Significance as buttons that are pressed or not, each with its count; none pressed shows all. */
export function levelButtons(
  options: readonly Option[],
  { messages }: OptionsContext,
  change: (filter: Filter) => void,
): TemplateResult {
  return html`<div class="rating" role="group" aria-labelledby="rating">
    <span id="rating">${say(messages, 'filter-bar.significance')}</span>
    <div class="segments">
      ${options.map(({ words, count, chosen, toggled }) => {
        const press = (): void => {
          change(toggled());
        };
        return html`<button
          type="button"
          class="control"
          aria-pressed=${chosen ? 'true' : 'false'}
          @click=${press}
        >
          ${words} <span class="count">${say(messages, 'filter-bar.count', { count })}</span>
        </button>`;
      })}
    </div>
  </div>`;
}
