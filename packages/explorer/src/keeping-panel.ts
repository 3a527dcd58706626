import { problemSentence, type Chronology, type Problem, type QueryReply } from '@case-journey/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from './context.js';

/** Who keeps the chronology of the child who is shown and the replies, and what can be done with them. */
export interface KeepingPanel {
  readonly actor: string;
  readonly purpose: string;
  readonly chronology: Chronology | null;
  readonly set: (change: { readonly actor?: string; readonly purpose?: string }) => void;
  /** What was replied to record queries about the child. */
  readonly replies: readonly QueryReply[];
  readonly save: (what: 'json' | 'csv' | 'replies') => void;
  readonly open: (file: File) => void;
  /** What became of a file that was opened, or null. */
  readonly refused: string | null;
  /** What is wrong with it. */
  readonly problems: readonly Problem[];
  /** Puts back what the opened file replaced; undefined where it replaced nothing. */
  readonly putBack: (() => void) | undefined;
}

/** Whoever gives a name can decide what belongs in the chronology and reply to record queries, save both, and open them again. */
export function keepingPanel(panel: KeepingPanel, { say, messages }: Context): TemplateResult {
  const { actor, purpose, chronology, replies, set, save, open, refused, problems, putBack } = panel;
  const name = (change: Event): void => {
    set({ actor: (change.target as HTMLInputElement).value.trim() });
  };
  const choose = (change: Event): void => {
    set({ purpose: (change.target as HTMLSelectElement).value });
  };
  const pick = (change: Event): void => {
    const input = change.target as HTMLInputElement;
    const file = input.files?.[0];
    input.value = '';
    if (file !== undefined) open(file);
  };
  const download = (format: 'json' | 'csv' | 'replies'): TemplateResult => {
    const press = (): void => {
      save(format);
    };
    return html`<button type="button" class="control" @click=${press}>${say(`keep.save.${format}`)}</button>`;
  };
  return html`<details class="keep" ?open=${actor !== '' || refused !== null}>
    <summary>${say('keep.title')}</summary>
    <div class="keep-fields">
      <label>${say('keep.name')} <input .value=${actor} autocomplete="off" @change=${name} /></label>
      <label
        >${say('keep.purpose')}
        <select @change=${choose}>
          ${PURPOSES.map(
            (value) =>
              html`<option value=${value} .selected=${value === purpose}>${say(`purpose.${value}`)}</option>`,
          )}
        </select>
      </label>
      ${chronology === null ? nothing : html`${download('json')} ${download('csv')}`}
      ${replies.length === 0 ? nothing : download('replies')}
      <label class="control file-button">
        ${say('keep.open')}
        <input class="unseen" type="file" accept=".json,.csv" @change=${pick} />
      </label>
    </div>
    <p class="muted">${say('keep.hint')}</p>
    ${
      refused === null
        ? nothing
        : html`<div class="notice" role="alert">
            ${refused}
            ${
              putBack === undefined
                ? nothing
                : html`<button type="button" class="link" @click=${putBack}>${say('keep.put-back')}</button>`
            }
            <ul>
              ${problems.map((problem) => html`<li>${problemPlace(problem)}${problemSentence(problem, messages)}</li>`)}
            </ul>
          </div>`
    }
  </details>`;
}

function problemPlace({ line, column }: Problem): string {
  const place = [line === undefined ? '' : String(line), column ?? ''].filter(Boolean).join(', ');
  return place === '' ? '' : `${place}: `;
}

const PURPOSES = ['current-work', 'conference', 'court', 'transfer'] as const;
