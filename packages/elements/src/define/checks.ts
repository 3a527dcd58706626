import type { CheckReplyEvent } from '../checks/check-reply-event.js';
import { ChecksElement } from '../checks/checks-element.js';
import type { AuditEvent } from '../shared/audit-event.js';
import type { EventSelectEvent } from '../shared/event-select-event.js';

if (!customElements.get('cj-checks')) customElements.define('cj-checks', ChecksElement);

declare global {
  interface HTMLElementTagNameMap {
    'cj-checks': ChecksElement;
  }
  interface GlobalEventHandlersEventMap {
    'cj-event-select': EventSelectEvent;
    'cj-check-reply': CheckReplyEvent;
    'cj-audit': AuditEvent;
  }
}
