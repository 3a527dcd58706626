import { html, type TemplateResult } from 'lit';

/** One choice of a group: its value and its words. */
export type Segment<T> = readonly [value: T, words: string];

/** A group of buttons of which one is chosen: one stop for Tab, the arrow keys choose among them. */
export function segments<T>(
  label: string,
  choices: readonly Segment<T>[],
  chosen: T,
  choose: (value: T) => void,
): TemplateResult {
  const step = (key: KeyboardEvent): void => {
    const at = choices.findIndex(([value]) => value === chosen);
    const to = stepped(key.key, at, choices.length);
    const next = choices[to];
    if (to === at || next === undefined) return;
    key.preventDefault();
    choose(next[0]);
    const buttons = (key.currentTarget as HTMLElement).querySelectorAll('button');
    buttons[to]?.focus();
  };
  return html`<div class="segments" role="radiogroup" aria-label=${label} @keydown=${step}>
    ${choices.map(([value, words]) => {
      const press = (): void => {
        choose(value);
      };
      const isChosen = value === chosen;
      return html`<button
        type="button"
        class="control"
        role="radio"
        aria-checked=${isChosen ? 'true' : 'false'}
        tabindex=${isChosen ? 0 : -1}
        @click=${press}
      >
        ${words}
      </button>`;
    })}
  </div>`;
}

function stepped(key: string, at: number, count: number): number {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowLeft':
    case 'ArrowUp':
      return (at + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return at;
  }
}
