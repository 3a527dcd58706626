import { clauseOf, say, withClause, withoutPart, type Filter } from '@case-journey/core';
import { html, nothing, type TemplateResult } from 'lit';
import { laneGlyph } from '../shared/lane-glyph.js';
import { twist } from '../shared/twist.js';
import type { Option, OptionsContext } from './filter-options.js';

/** The panels that open below the bar. */
export type PanelName = 'lane' | 'category' | 'agency' | 'source' | 'person' | 'flag' | 'dates';

/** How a panel stands and what its controls do. */
export interface PanelState {
  readonly name: PanelName;
  readonly open: boolean;
  /** What is chosen: a number of values, or just something. Null: nothing. */
  readonly chosen: number | 'set' | null;
  readonly toggle: () => void;
}

/** A button that opens a panel right after it, so that the next Tab goes in. */
export function panelWithButton(
  { name, open, chosen, toggle }: PanelState,
  { messages }: OptionsContext,
  content: () => TemplateResult,
): TemplateResult {
  const words = say(messages, `filter-bar.${name}`);
  const key = chosen === null ? (isChoice(name) ? 'all' : 'none') : chosen === 'set' ? 'set' : 'some';
  const label = say(messages, `filter-bar.panel.${key}`, {
    name: words,
    ...(typeof chosen === 'number' ? { count: chosen } : {}),
  });
  return html`<button
      type="button"
      class="control opener ${chosen === null ? '' : 'in-use'}"
      data-panel=${name}
      aria-expanded=${open ? 'true' : 'false'}
      aria-controls=${open ? `panel-${name}` : nothing}
      @click=${toggle}
    >
      ${label} ${twist()}
    </button>
    ${
      open
        ? html`<fieldset class="panel" part="panel" id="panel-${name}" data-in=${name}>
            <legend>${words}</legend>
            ${content()}
          </fieldset>`
        : nothing
    }`;
}

// Of categories all are shown where none is chosen; of flags and dates none is asked for.
function isChoice(name: PanelName): boolean {
  return name !== 'flag' && name !== 'dates';
}

/** Values as checkboxes with their counts. */
export function checkboxes(
  options: readonly Option[],
  { messages }: OptionsContext,
  change: (filter: Filter) => void,
): TemplateResult {
  return html`<ul class="options">
    ${options.map(({ words, count, chosen, lane, toggled }) => {
      const press = (): void => {
        change(toggled());
      };
      return html`<li>
        <label class=${count === 0 && !chosen ? 'muted' : ''}>
          <input type="checkbox" .checked=${chosen} @change=${press} />
          ${lane === undefined ? nothing : laneGlyph(lane)}
          <span>${words} <span class="muted">${say(messages, 'filter-bar.count', { count })}</span></span>
        </label>
      </li>`;
    })}
  </ul>`;
}

/** The lengths of gap that are offered, in days. */
const GAPS = [30, 60, 90, 180, 365];

/** The choice of a gap that an event stands beside. */
export function gapChoice(
  { filter, messages }: OptionsContext,
  locale: string,
  change: (filter: Filter) => void,
): TemplateResult {
  const clause = clauseOf(filter, 'gap');
  const offered = [...new Set([...GAPS, ...(clause === undefined ? [] : [clause.days])])].sort(
    (a, b) => a - b,
  );
  const choose = (event: Event): void => {
    const days = Number((event.target as HTMLSelectElement).value);
    if (days > 0) change(withClause(filter, { kind: 'gap', days }));
    else if (clause !== undefined) change(withoutPart(filter, clause));
  };
  return html`<label class="field">
    <span>${say(messages, 'filter-bar.gap')}</span>
    <select class="control" @change=${choose}>
      <option value="0" .selected=${clause === undefined}>${say(messages, 'filter-bar.gap.any')}</option>
      ${offered.map(
        (days) =>
          html`<option value=${days} .selected=${clause?.days === days}>
            ${say(messages, 'filter-bar.gap.days', { count: days }, locale)}
          </option>`,
      )}
    </select>
  </label>`;
}
