import { isIsoDay, REPLY_KINDS, say, type IsoDay, type Messages, type ReplyKind } from '@case-journey/core';
import { html, nothing, type TemplateResult } from 'lit';
import { escapeCancels } from '../shared/escape-cancels.js';
import { focusFirst } from '../shared/focus-first.js';

/** A reply while it is being written. Nothing is chosen for anybody. */
export interface ReplyDraft {
  readonly kind: ReplyKind | null;
  readonly words: string;
  readonly doneBy: IsoDay | null;
}

/** A reply of which nothing is written yet. */
export const EMPTY_DRAFT: ReplyDraft = { kind: null, words: '', doneBy: null };

/** What to do with what is written. */
export interface ReplyFormState {
  readonly messages: Messages;
  /** Under which name it is kept. */
  readonly by: string;
  /** What is replied to: it names the form. */
  readonly sentence: string;
  readonly save: (draft: ReplyDraft) => void;
  readonly write: (draft: ReplyDraft) => void;
  readonly cancel: () => void;
}

/** The form in which somebody who knows the case replies: what kind of reply, in their words, and by when. */
export function replyForm(draft: ReplyDraft, state: ReplyFormState): TemplateResult {
  const { messages, by, sentence, save, write, cancel } = state;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const written = readForm(form);
    const field = form.querySelector<HTMLTextAreaElement>('textarea');
    if (needsWords(written)) {
      field?.setCustomValidity(say(messages, 'checks.form.words.missing'));
      field?.reportValidity();
    } else save(written);
  };
  const keep = (event: Event): void => {
    const form = event.currentTarget as HTMLFormElement;
    form.querySelector('textarea')?.setCustomValidity('');
    write(readForm(form));
  };
  const { kind } = draft;
  const label = kind === null ? 'checks.form.words' : `checks.form.words.${kind}`;
  return html`<form
    class="reply-form"
    part="reply-form"
    aria-label=${say(messages, 'checks.reply.of', { sentence })}
    @submit=${submit}
    @input=${keep}
    @keydown=${escapeCancels(cancel)}
    ${focusFirst()}
  >
    <fieldset>
      <legend>${say(messages, 'checks.form.kind')}</legend>
      ${REPLY_KINDS.map(
        (each) =>
          html`<label class="choice">
            <input type="radio" name="kind" required value=${each} .checked=${each === kind} />
            ${say(messages, `checks.reply.${each}`)}
          </label>`,
      )}
    </fieldset>
    <label class="wide-field">
      ${say(messages, label)}
      <textarea name="words" rows="3" maxlength="4000" .value=${draft.words}></textarea>
    </label>
    ${
      kind === 'will-be-done'
        ? html`<label>
            ${say(messages, 'checks.form.done-by')}
            <input type="date" name="doneBy" required .value=${draft.doneBy ?? ''} />
          </label>`
        : nothing
    }
    <p class="small muted">${say(messages, 'checks.form.kept', { by })}</p>
    <div class="bar">
      <button class="control strong">${say(messages, 'checks.form.save')}</button>
      <button type="button" class="control" @click=${cancel}>${say(messages, 'checks.form.cancel')}</button>
    </div>
  </form>`;
}

function needsWords({ kind, words }: ReplyDraft): boolean {
  return kind !== 'will-be-done' && words.trim() === '';
}

function readForm(form: HTMLFormElement): ReplyDraft {
  const data = new FormData(form);
  const text = (name: string): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
  const day = text('doneBy');
  return {
    kind: REPLY_KINDS.find((kind) => kind === text('kind')) ?? null,
    words: text('words'),
    doneBy: isIsoDay(day) ? day : null,
  };
}
