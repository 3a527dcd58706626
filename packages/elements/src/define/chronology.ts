import { ChronologyElement } from '../chronology/chronology-element.js';
import type { EventSelectEvent } from '../chronology/event-select-event.js';

if (!customElements.get('cj-chronology')) customElements.define('cj-chronology', ChronologyElement);

declare global {
  interface HTMLElementTagNameMap {
    'cj-chronology': ChronologyElement;
  }
  interface GlobalEventHandlersEventMap {
    'cj-event-select': EventSelectEvent;
  }
}
