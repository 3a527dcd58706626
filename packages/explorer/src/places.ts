import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from './context.js';

/** The places of the explorer: the list of children, and all cases at once. */
export type Place = (typeof PLACES)[number];

const PLACES = ['list', 'cohort'] as const;

/** The way between the places; the one that is shown is told. */
export function places(place: Place, go: (place: Place) => void, { say }: Context): TemplateResult {
  return html`<nav class="places" aria-label=${say('place.label')}>
    ${PLACES.map(
      (one) =>
        html`<button
          type="button"
          data-place=${one}
          aria-current=${one === place ? 'page' : nothing}
          @click=${() => {
            if (one !== place) go(one);
          }}
        >
          ${say(`place.${one}`)}
        </button>`,
    )}
  </nav>`;
}

/** The place of an entry of the browser's history, which holds nothing else of it. */
export function placeOf(state: unknown): Place {
  const held: { readonly place?: unknown } = Object(state) as object;
  return held.place === 'cohort' ? 'cohort' : 'list';
}
