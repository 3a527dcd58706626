import { html, type TemplateResult } from 'lit';

/** A labelled choice of one of some options, by its place among them. */
export function selectField(
  label: string,
  options: readonly string[],
  chosen: number,
  choose: (at: number) => void,
): TemplateResult {
  return html`<label class="choice"
    >${label}
    <select
      @change=${(change: Event) => {
        choose((change.target as HTMLSelectElement).selectedIndex);
      }}
    >
      ${options.map((words, at) => html`<option ?selected=${at === chosen}>${words}</option>`)}
    </select></label
  >`;
}

/** A labelled box to tick. */
export function checkField(label: string, isOn: boolean, turn: (isOn: boolean) => void): TemplateResult {
  return html`<label class="choice check"
    ><input
      type="checkbox"
      .checked=${isOn}
      @change=${(change: Event) => {
        turn((change.target as HTMLInputElement).checked);
      }}
    />
    ${label}</label
  >`;
}
