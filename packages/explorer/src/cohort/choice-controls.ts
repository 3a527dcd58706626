import { html, type TemplateResult } from 'lit';

/** A labelled choice among words; which is chosen stands beside each. */
export function selectControl(
  label: string,
  options: readonly (readonly [words: string, isChosen: boolean])[],
  choose: (at: number) => void,
): TemplateResult {
  return html`<label class="choice"
    >${label}
    <select
      @change=${(change: Event) => {
        choose((change.target as HTMLSelectElement).selectedIndex);
      }}
    >
      ${options.map(([words, isChosen]) => html`<option .selected=${isChosen}>${words}</option>`)}
    </select></label
  >`;
}

/** A labelled day. A year that is still being typed changes nothing. */
export function dateControl(label: string, day: string, choose: (day: string) => void): TemplateResult {
  return html`<label class="choice"
    >${label}
    <input
      type="date"
      .value=${day}
      @change=${(change: Event) => {
        const { value } = change.target as HTMLInputElement;
        if (value === '' || value >= EARLIEST) choose(value);
      }}
  /></label>`;
}

const EARLIEST = '1990-01-01';
