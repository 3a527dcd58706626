import { html, type TemplateResult } from 'lit';

/** The small triangle that says whether something is open; it turns when it is. */
export function twist(): TemplateResult {
  return html`<svg class="twist" viewBox="0 0 10 10" aria-hidden="true">
    <path d="M2 0 9 5 2 10Z"></path>
  </svg>`;
}
