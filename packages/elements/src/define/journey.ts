import type { AuditEvent } from '../shared/audit-event.js';
import type { EventSelectEvent } from '../shared/event-select-event.js';
import { JourneyElement } from '../journey/journey-element.js';

if (!customElements.get('cj-journey')) customElements.define('cj-journey', JourneyElement);

declare global {
  interface HTMLElementTagNameMap {
    'cj-journey': JourneyElement;
  }
  interface GlobalEventHandlersEventMap {
    'cj-event-select': EventSelectEvent;
    'cj-audit': AuditEvent;
  }
}
