import { say, type Messages } from '@case-journey/core';
import { html, type TemplateResult } from 'lit';
import { escapeCancels } from '../shared/escape-cancels.js';
import { focusFirst } from '../shared/focus-first.js';

/** What to do with the reason. */
interface FormState {
  readonly messages: Messages;
  readonly save: (reason: string) => void;
  readonly cancel: () => void;
}

/** Asks why a proposal is left out: the reason is kept with who and when. */
export function leaveOutForm({ messages, save, cancel }: FormState): TemplateResult {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const reason = new FormData(event.target as HTMLFormElement).get('reason');
    if (typeof reason === 'string' && reason.trim() !== '') save(reason.trim());
  };
  return html`<form class="entry-form" @submit=${submit} @keydown=${escapeCancels(cancel)} ${focusFirst()}>
    <label>
      ${say(messages, 'form.leave-out.why')}
      <input name="reason" required autocomplete="off" />
    </label>
    <div class="bar">
      <button class="control strong">${say(messages, 'form.leave-out')}</button>
      <button type="button" class="control" @click=${cancel}>${say(messages, 'form.cancel')}</button>
    </div>
  </form>`;
}
