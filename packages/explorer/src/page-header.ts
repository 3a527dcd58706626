import { html, nothing, type TemplateResult } from 'lit';
import type { Caseload } from './caseload.js';
import type { Context } from './context.js';
import { places, type Place } from './places.js';

/** What the page is, whose caseload it shows, and the way between its places. */
export function pageHeader(
  caseload: Caseload | null,
  place: Place,
  go: (place: Place) => void,
  context: Context,
): TemplateResult {
  const { say } = context;
  return html`<h1>${say('title')}</h1>
    <p class="intro">
      ${say('intro')}
      ${
        caseload?.kind === 'invented'
          ? say('invented', { children: caseload.rows.length, families: caseload.families })
          : nothing
      }
    </p>
    ${places(place, go, context)}`;
}
