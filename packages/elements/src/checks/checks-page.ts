import { say, type CheckDefinition, type Known, type Messages } from '@case-journey/core';
import { html, nothing, type TemplateResult } from 'lit';
import { segments } from '../shared/segments.js';
import { checksFilterBar, shownLine, type FilterBarState } from './checks-filter-bar.js';
import type { ChecksFilter } from './checks-filter.js';
import type { ChecksState, ChecksViewName } from './checks-inputs-element.js';
import type { Asked, ChecksModel } from './checks-model.js';
import { summaryWords } from './checks-summary.js';
import { checksTable } from './checks-table.js';
import { lookedAt } from './looked-at.js';
import { queryList, type QueryListState } from './query-list.js';

/** How a reader chose to see the queries, and what can be done with them. */
export interface BodyState {
  readonly locale: string;
  readonly state: ChecksState;
  readonly view: ChecksViewName;
  readonly printing: boolean;
  readonly filter: ChecksFilter;
  readonly checks: readonly CheckDefinition[];
  readonly known: readonly Known[];
  readonly caption: string;
  readonly list: QueryListState;
  readonly choose: (view: ChecksViewName) => void;
  readonly narrow: (filter: ChecksFilter) => void;
  readonly print: () => void;
  readonly quiet: () => void;
}

/** Summary, filters, queries and what was looked at; or why there are none. */
export function bodyPart(model: ChecksModel, state: BodyState): TemplateResult {
  const { words: messages, rows } = model;
  const { locale, checks, known, printing } = state;
  const standing = state.state === 'ready' ? model.asked : state.state;
  if (standing !== 'asked') return notAsked(standing, messages);
  const { overrides } = model;
  const looked = lookedAt({ messages, overrides, locale, checks, known, rows, open: rows.length === 0 });
  const bar = toolBar(model, state);
  if (rows.length === 0) return html`${summary(model, state)} ${bar} ${looked}`;
  const filterBar: FilterBarState = { messages, locale, rows, filter: state.filter, change: state.narrow };
  return html`${summary(model, state)} ${bar} ${printing ? nothing : checksFilterBar(filterBar)}
  ${shownLine({ ...filterBar, shown: model.shown.length })} ${queries(model, state)} ${looked}`;
}

// Silence would be read as praise: why nothing was asked is said
function notAsked(why: Exclude<Asked, 'asked'> | 'loading', messages: Messages): TemplateResult {
  return html`<p class=${why === 'loading' ? 'muted' : 'notice'} role="status">
    ${say(messages, `checks.${why}`)}
  </p>`;
}

function summary(model: ChecksModel, { locale }: BodyState): TemplateResult {
  const { words: messages, rows, asAt, unread } = model;
  const children = Math.max(1, model.childIds.length || new Set(rows.map(({ query }) => query.childId)).size);
  return html`<p class="summary" part="summary">
      ${summaryWords(rows, { messages, locale, asAt, children })}
    </p>
    <p class="small muted about-queries">${say(messages, 'checks.about')}</p>
    ${
      unread === 0
        ? nothing
        : html`<p class="notice">${say(messages, 'checks.replies-unread', { count: unread }, locale)}</p>`
    }`;
}

function queries({ groups, words: messages }: ChecksModel, state: BodyState): TemplateResult {
  if (groups.length === 0) return html``;
  const { locale, caption } = state;
  if (state.view === 'table') return checksTable(groups, { messages, locale, caption });
  return html`${queryList(groups, state.list)}
    <p class="foot small muted keys">${say(messages, 'checks.keys')}</p>`;
}

function toolBar({ words: messages, rows }: ChecksModel, state: BodyState): TemplateResult {
  const { view, choose, print, quiet, list } = state;
  const { controller } = list;
  const control = (name: string, press: () => void): TemplateResult =>
    html`<button type="button" class="control" @click=${press}>${say(messages, name)}</button>`;
  const open = controller.allOpen ? 'checks.close-groups' : 'checks.open-groups';
  return html`<div class="bar view-bar">
    ${
      rows.length === 0
        ? nothing
        : segments(
            say(messages, 'checks.view'),
            VIEWS.map((value) => [value, say(messages, `checks.view.${value}`)]),
            view,
            choose,
          )
    }
    ${rows.length === 0 || view === 'table' ? nothing : control(open, controller.toggleAll)}
    <span class="bar-end">
      ${control('checks.print', print)}
      <button type="button" class="control" aria-keyshortcuts="F8" @click=${quiet}>
        ${say(messages, 'quiet.hide')}
      </button>
    </span>
  </div>`;
}

const VIEWS = ['list', 'table'] as const;
