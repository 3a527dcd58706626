import type { CasesSelectEvent } from '../shared/cases-select-event.js';
import type { FlowChangeEvent } from '../flow/flow-change-event.js';
import { FlowElement } from '../flow/flow-element.js';

if (!customElements.get('cj-flow')) customElements.define('cj-flow', FlowElement);

declare global {
  interface HTMLElementTagNameMap {
    'cj-flow': FlowElement;
  }
  interface GlobalEventHandlersEventMap {
    'cj-cases-select': CasesSelectEvent;
    'cj-flow-change': FlowChangeEvent;
  }
}
