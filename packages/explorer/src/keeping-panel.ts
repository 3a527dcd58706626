import type { Chronology } from '@case-journey/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from './context.js';

/** Who keeps the chronology of the child who is shown, and what can be done with it. */
export interface KeepingPanel {
  readonly actor: string;
  readonly purpose: string;
  readonly chronology: Chronology | null;
  readonly set: (change: { readonly actor?: string; readonly purpose?: string }) => void;
  readonly save: (format: 'json' | 'csv') => void;
  readonly open: (file: File) => void;
  /** Why a file could not be opened, or null. */
  readonly refused: string | null;
}

/** "Keep a chronology": whoever gives a name can decide what belongs in it, save it, and open it again. */
export function keepingPanel(panel: KeepingPanel, { say }: Context): TemplateResult {
  const { actor, purpose, chronology, set, save, open, refused } = panel;
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
  const download = (format: 'json' | 'csv'): TemplateResult => {
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
      <label class="control file-button">
        ${say('keep.open')}
        <input class="unseen" type="file" accept=".json,.csv" @change=${pick} />
      </label>
    </div>
    <p class="muted">${say('keep.hint')}</p>
    ${refused === null ? nothing : html`<p class="notice" role="alert">${refused}</p>`}
  </details>`;
}

const PURPOSES = ['current-work', 'conference', 'court', 'transfer'] as const;
