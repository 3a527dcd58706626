import { html, type TemplateResult } from 'lit';

/** One choice of a group: its value and its words. */
export type Segment<T> = readonly [value: T, words: string];

/** A group of buttons of which one is pressed. */
export function segments<T>(
  label: string,
  choices: readonly Segment<T>[],
  pressed: T,
  choose: (value: T) => void,
): TemplateResult {
  return html`<div class="segments" role="group" aria-label=${label}>
    ${choices.map(([value, words]) => {
      const press = (): void => {
        choose(value);
      };
      const isPressed = value === pressed ? 'true' : 'false';
      return html`<button type="button" class="control" aria-pressed=${isPressed} @click=${press}>
        ${words}
      </button>`;
    })}
  </div>`;
}
