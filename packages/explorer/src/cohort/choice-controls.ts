import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context.js';

/** A labelled choice among words; which is chosen stands beside each. `hint`: the id of what says more. */
export function selectControl(
  label: string,
  options: readonly (readonly [words: string, isChosen: boolean])[],
  choose: (at: number) => void,
  hint: string | null = null,
): TemplateResult {
  return html`<label class="choice"
    >${label}
    <select
      aria-describedby=${hint ?? nothing}
      @change=${(change: Event) => {
        choose((change.target as HTMLSelectElement).selectedIndex);
      }}
    >
      ${options.map(([words, isChosen]) => html`<option .selected=${isChosen}>${words}</option>`)}
    </select></label
  >`;
}

/** Why what stands in a field cannot be taken. Two fields that do not go together share one. */
export interface FieldFault {
  /** The id of the words. */
  readonly id: string;
  /** Null: they stand at the other field. */
  readonly words: string | null;
}

/** A labelled day, with what is wrong with it. A year that is still being typed changes nothing. */
export function dateControl(
  label: string,
  day: string,
  choose: (day: string) => void,
  fault: FieldFault | null,
  { say }: Pick<Context, 'say'>,
): TemplateResult {
  return html`<div class=${fault === null ? 'field' : 'field wrong'}>
    ${
      fault?.words == null
        ? nothing
        : html`<p class="error" id=${fault.id} role="alert">
            <span class="unseen">${say('cohort.error')}</span> ${fault.words}
          </p>`
    }
    <label class="choice"
      >${label}
      <input
        type="date"
        aria-invalid=${fault === null ? 'false' : 'true'}
        aria-describedby=${fault?.id ?? nothing}
        .value=${day}
        @change=${(change: Event) => {
          const { value } = change.target as HTMLInputElement;
          if (value === '' || value >= EARLIEST) choose(value);
        }}
    /></label>
  </div>`;
}

/** The faults of a first and a last day that are the wrong way round: the words stand at the last. */
export function reversedFaults(
  id: string,
  isWrong: boolean,
  { say }: Pick<Context, 'say'>,
): { readonly from: FieldFault | null; readonly to: FieldFault | null } {
  if (!isWrong) return { from: null, to: null };
  return { from: { id, words: null }, to: { id, words: say('cohort.error.reversed') } };
}

const EARLIEST = '1990-01-01';
