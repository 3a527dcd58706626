import type { DirectiveResult } from 'lit/directive.js';
import { ref } from 'lit/directives/ref.js';

/** Puts the focus into the first field of a form when the form opens: for the form's own element. */
export function focusFirst(): DirectiveResult {
  return ref(focusField);
}

// One function for all, so that it runs when the form comes and not each time it is drawn
function focusField(form: Element | undefined): void {
  queueMicrotask(() => form?.querySelector<HTMLElement>('input, textarea, select')?.focus());
}
