import { say, type Messages } from '@case-journey/core';
import { html, type TemplateResult } from 'lit';

/** What stands in the place of everything while the screen is quiet: no name, no date, and the way back. */
export function quietScreen(show: () => void, messages: Messages): TemplateResult {
  return html`<div class="quiet">
    <p>${say(messages, 'quiet.hidden')}</p>
    <button type="button" class="control" aria-keyshortcuts="F8" @click=${show}>
      ${say(messages, 'quiet.show')}
    </button>
  </div>`;
}
