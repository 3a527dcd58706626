import { LEVELS, say, type Level, type Messages, type Words } from '@case-journey/core';
import { html, type TemplateResult } from 'lit';
import { escapeCancels } from '../shared/escape-cancels.js';
import { focusFirst } from '../shared/focus-first.js';

/** An entry as a practitioner writes it: the words, the level, and why. */
export interface EntryDraft {
  readonly words: Words;
  readonly level: Level;
  readonly why: string;
}

/** What to do with what was written. */
interface FormState {
  readonly messages: Messages;
  readonly save: (draft: EntryDraft) => void;
  readonly cancel: () => void;
  /** Told at each change: what is written outlives the form. */
  readonly write: (draft: EntryDraft) => void;
  /** The level that stands: another one needs a reason. Undefined where nothing stands yet. */
  readonly standing?: Level;
}

/** The form in which an entry is put into the practitioner's own words. Its fields say what belongs in them. */
export function entryForm(draft: EntryDraft, state: FormState): TemplateResult {
  const { messages, save, cancel, write, standing } = state;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    save(readForm(event.target as HTMLFormElement, draft));
  };
  const keep = (event: Event): void => {
    const form = event.currentTarget as HTMLFormElement;
    const written = readForm(form, draft);
    write(written);
    const why = form.querySelector<HTMLInputElement>('[name=why]');
    if (why !== null) why.required = standing !== undefined && written.level !== standing;
  };
  const { words } = draft;
  return html`<form
    class="entry-form"
    @submit=${submit}
    @input=${keep}
    @keydown=${escapeCancels(cancel)}
    ${focusFirst()}
  >
    <label>
      ${say(messages, 'form.title')}
      <input name="title" required maxlength="120" .value=${words.title} autocomplete="off" />
    </label>
    ${textField('whatHappened', words.whatHappened, messages)} ${textField('impact', words.impact, messages)}
    ${textField('response', words.response, messages)}
    <label>
      ${say(messages, 'form.level')}
      <select name="level">
        ${LEVELS.map(
          (level) =>
            html`<option value=${level} .selected=${level === draft.level}>
              ${say(messages, `level.${level}`)}
            </option>`,
        )}
      </select>
    </label>
    <label>
      ${say(messages, standing === undefined ? 'form.why' : 'form.why.needed')}
      <input name="why" .value=${draft.why} autocomplete="off" />
    </label>
    <p class="small muted">${say(messages, 'form.read')}</p>
    <div class="bar">
      <button class="control strong">${say(messages, 'form.save')}</button>
      <button type="button" class="control" @click=${cancel}>${say(messages, 'form.cancel')}</button>
    </div>
  </form>`;
}

type TextField = 'whatHappened' | 'impact' | 'response';

function textField(name: TextField, value: string | null, messages: Messages): TemplateResult {
  return html`<label>
    ${say(messages, `form.${name}`)}
    <textarea name=${name} rows="4" .value=${value ?? ''}></textarea>
  </label>`;
}

function readForm(form: HTMLFormElement, draft: EntryDraft): EntryDraft {
  const data = new FormData(form);
  const text = (name: string): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const orNull = (name: TextField): string | null => text(name) || null;
  return {
    words: {
      title: text('title'),
      whatHappened: orNull('whatHappened'),
      impact: orNull('impact'),
      response: orNull('response'),
    },
    level: LEVELS.find((level) => level === text('level')) ?? draft.level,
    why: text('why'),
  };
}
