import type { CasesSelectEvent } from '../shared/cases-select-event.js';
import { RereferralsElement } from '../rereferrals/rereferrals-element.js';

if (!customElements.get('cj-rereferrals')) customElements.define('cj-rereferrals', RereferralsElement);

declare global {
  interface HTMLElementTagNameMap {
    'cj-rereferrals': RereferralsElement;
  }
  interface GlobalEventHandlersEventMap {
    'cj-cases-select': CasesSelectEvent;
  }
}
