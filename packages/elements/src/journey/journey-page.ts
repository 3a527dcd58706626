import { dayWords, say, type Messages } from '@case-journey/core';
import { html, nothing, type TemplateResult } from 'lit';
import { plansPart } from '../shared/plans-part.js';
import { journeyDefinitions } from './journey-definitions.js';
import { journeyBar, type JourneyBarState } from './journey-bar.js';
import type { JourneyState } from './journey-inputs-element.js';
import { columnHeads, journeyList, type JourneyListState } from './journey-list.js';
import type { JourneyModel } from './journey-model.js';
import { journeyTable } from './journey-table.js';

/** How a reader chose to see the journey, and its parts. */
export interface JourneyPageState {
  readonly state: JourneyState;
  readonly onPaper: boolean;
  readonly caption: string;
  readonly drawing: TemplateResult | typeof nothing;
  readonly opening: TemplateResult | typeof nothing;
  readonly bar: JourneyBarState;
  readonly list: JourneyListState;
}

/** Limits, summary, drawing, steps and what the words mean; or why there is no journey. */
export function journeyPage(model: JourneyModel, page: JourneyPageState): TemplateResult {
  const { words: messages, telling } = model;
  const { state } = page;
  if (state !== 'ready')
    return html`<p class=${state === 'failed' ? 'notice' : 'muted'} role="status">
      ${say(messages, `journey.${state}`)}
    </p>`;
  if (telling.steps.length === 0) return emptyPart(model);
  const { list, onPaper, bar } = page;
  return html`${limitsPart(telling.limits, messages)} ${summaryPart(model, list.locale)} ${journeyBar(bar)}
  ${page.drawing} ${page.opening} ${plansPart(model.plans, { messages, locale: list.locale, open: onPaper })}
  ${stepsPart(model, page)} ${journeyDefinitions(model.results, messages, onPaper)}
  ${
    onPaper || bar.view === 'table'
      ? nothing
      : html`<p class="foot muted keys">${say(messages, 'journey.keys')}</p>`
  }`;
}

function emptyPart({ words: messages, why, telling, journey }: JourneyModel): TemplateResult {
  const reason = say(messages, `journey.empty.${why}`);
  const limits = journey === undefined ? [] : telling.limits;
  return html`<p class="muted">${say(messages, 'journey.empty', { reason })}</p>
    ${limitsPart(limits, messages)}`;
}

function limitsPart(limits: readonly string[], messages: Messages): TemplateResult | typeof nothing {
  if (limits.length === 0) return nothing;
  return html`<div
    class="notice limits"
    part="limits"
    role="note"
    aria-label=${say(messages, 'journey.empty.limits')}
  >
    ${limits.map((limit) => html`<p>${limit}</p>`)}
  </div>`;
}

function summaryPart({ words: messages, telling, journey }: JourneyModel, locale: string): TemplateResult {
  const left = journey?.notPlaced.length ?? 0;
  const asAt = journey === undefined ? '' : dayWords(journey.asAt, { messages });
  return html`<p class="summary" part="summary">
      ${telling.summary.join(' ')}
      <span class="on-paper">${say(messages, 'journey.as-at', { date: asAt })}</span>
    </p>
    ${
      left === 0
        ? nothing
        : html`<p class="small muted left-out">
            ${say(messages, 'journey.not-placed', { count: left }, locale)}
          </p>`
    }`;
}

function stepsPart({ telling, words: messages }: JourneyModel, page: JourneyPageState): TemplateResult {
  const { onPaper, bar, list, caption } = page;
  if (onPaper || bar.view === 'table')
    return journeyTable(telling.groups, { messages, caption, selected: list.selected });
  return html`${columnHeads(messages)} ${journeyList(telling.groups, list)}`;
}
