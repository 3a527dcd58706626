import type { FilterChangeEvent } from '../filter/filter-change-event.js';
import { FilterElement } from '../filter/filter-element.js';

if (!customElements.get('cj-filter')) customElements.define('cj-filter', FilterElement);

declare global {
  interface HTMLElementTagNameMap {
    'cj-filter': FilterElement;
  }
  interface GlobalEventHandlersEventMap {
    'cj-filter-change': FilterChangeEvent;
  }
}
