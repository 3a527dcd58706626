import { ChronologyElement } from '../chronology/chronology-element.js';
import type { AuditEvent } from '../shared/audit-event.js';
import type { ChronologyChangeEvent } from '../chronology/chronology-change-event.js';
import type { ToldChangeEvent } from '../chronology/told-change-event.js';
import type { EventSelectEvent } from '../shared/event-select-event.js';

if (!customElements.get('cj-chronology')) customElements.define('cj-chronology', ChronologyElement);

declare global {
  interface HTMLElementTagNameMap {
    'cj-chronology': ChronologyElement;
  }
  interface GlobalEventHandlersEventMap {
    'cj-event-select': EventSelectEvent;
    'cj-chronology-change': ChronologyChangeEvent;
    'cj-audit': AuditEvent;
    'cj-told-change': ToldChangeEvent;
  }
}
