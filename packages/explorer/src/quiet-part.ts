import { html, type TemplateResult } from 'lit';
import type { Context } from './context.js';

/** What stands in the place of the whole page while the screen is quiet. */
export function quietPart(show: () => void, { say }: Context): TemplateResult {
  return html`<div class="quiet">
    <p>${say('quiet.hidden')}</p>
    <button type="button" class="control" @click=${show}>${say('quiet.show')}</button>
  </div>`;
}
