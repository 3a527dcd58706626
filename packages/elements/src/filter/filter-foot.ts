import { clauseOf, filterSentence, isAll, say } from '@case-journey/core';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FilterHistory } from './filter-history.js';
import type { OptionsContext } from './filter-options.js';

/** What the links below the bar do. */
export interface Turns {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly clear: () => void;
}

/** "14 of 212 shown: Significant events about health, March 2010 to June 2013." It is never hidden, on paper either. */
export function sentenceLine(
  { filter, facets, messages, names }: OptionsContext,
  locale: string,
): TemplateResult {
  const { shown, total, possibly } = facets;
  if (total === 0 && isAll(filter))
    return html`<p class="said" part="sentence">${say(messages, 'filter-bar.empty')}</p>`;
  const sentence = filterSentence(filter, messages, { names, locale });
  return html`<p class="said" part="sentence">
    <span class="place">${say(messages, 'filter-bar.place', { shown, total }, locale)}</span>
    ${say(messages, 'filter-bar.shown')}: ${say(messages, 'filter-bar.sentence', { sentence })}
    ${
      possibly === 0
        ? nothing
        : html`<span class="notice"
            >${say(messages, 'filter-bar.possibly', { count: possibly }, locale)}</span
          >`
    }
    ${
      shown > 0 || total === 0
        ? nothing
        : html`<span class="notice none">${say(messages, 'filter-bar.nothing')}</span>`
    }
  </p>`;
}

/** Undo, redo and clear: there once anything was changed, so that focus is never lost with them. */
export function turnLinks(
  { past, future }: FilterHistory,
  { filter, messages }: OptionsContext,
  { undo, redo, clear }: Turns,
): TemplateResult | typeof nothing {
  if (past.length === 0 && future.length === 0 && isAll(filter)) return nothing;
  const link = (key: string, off: boolean, press: () => void): TemplateResult =>
    html`<button type="button" class="link" aria-disabled=${off ? 'true' : 'false'} @click=${press}>
      ${say(messages, `filter-bar.${key}`)}
    </button>`;
  return html`<div class="turns">
    ${link('undo', past.length === 0, undo)} ${link('redo', future.length === 0, redo)}
    ${link('clear', isAll(filter), clear)}
  </div>`;
}

/** What happens around typing: before the first key, at each, and when it has come to an end. */
export interface Typing {
  readonly prepare: () => void;
  readonly type: (event: Event) => void;
  readonly typed: () => void;
}

/** The box for words to look for: each key is a filter. */
export function searchField(
  { filter, messages }: OptionsContext,
  { prepare, type, typed }: Typing,
): TemplateResult {
  return html`<label class="search">
    <span>${say(messages, 'filter-bar.search')}</span>
    <input
      type="search"
      class="control"
      autocomplete="off"
      spellcheck="false"
      maxlength="200"
      .value=${live(clauseOf(filter, 'text')?.text ?? '')}
      @focus=${prepare}
      @input=${type}
      @change=${typed}
    />
  </label>`;
}
