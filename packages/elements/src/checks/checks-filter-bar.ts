import { CHECK_GROUPS, say, type Messages } from '@case-journey/core';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { segments, type Segment } from '../shared/segments.js';
import { filterQueries, showsAll, type ChecksFilter } from './checks-filter.js';
import type { QueryRow } from './query-rows.js';

/** What is asked for, of which queries, and what to do when a person asks otherwise. */
export interface FilterBarState {
  readonly messages: Messages;
  readonly locale: string;
  readonly rows: readonly QueryRow[];
  readonly filter: ChecksFilter;
  readonly change: (filter: ChecksFilter) => void;
}

/** Which record queries are shown: of which kind, with which answer, replied to or not, with which words. */
export function checksFilterBar(state: FilterBarState): TemplateResult {
  const { messages, filter, change } = state;
  const type = (event: Event): void => {
    change({ ...filter, text: (event.target as HTMLInputElement).value });
  };
  return html`<div class="bar filters" role="search" aria-label=${say(messages, 'checks.filter')}>
    ${groupChoice(state)} ${choice('answer', ['yes', 'cannot-tell'], state)}
    ${choice('replied', ['no', 'yes'], state)}
    <label class="search">
      ${say(messages, 'checks.filter.text')}
      <input
        type="search"
        class="control"
        autocomplete="off"
        spellcheck="false"
        maxlength="200"
        .value=${live(filter.text)}
        @input=${type}
      />
    </label>
  </div>`;
}

/** "5 of 14 shown: Closing, no reply yet." and the way back to all. It is never hidden, on paper either. */
export function shownLine(state: FilterBarState & { readonly shown: number }): TemplateResult {
  const { messages, locale, rows, filter, shown, change } = state;
  const words = filterWords(filter, messages);
  const count = say(messages, 'checks.shown', { shown, count: rows.length }, locale);
  return html`<p class="shown" part="shown">
    <b>${count}</b>${words === '' ? '.' : html`: ${say(messages, 'checks.filter.said', { words })}`}
    ${shown === 0 && rows.length > 0 ? html`<span class="none">${say(messages, 'checks.shown.none')}</span>` : nothing}
    ${
      showsAll(filter)
        ? nothing
        : html`<button
            type="button"
            class="link reset"
            @click=${() => {
              change({ group: null, answer: null, replied: null, text: '' });
            }}
          >
            ${say(messages, 'checks.filter.reset')}
          </button>`
    }
  </p>`;
}

function filterWords({ group, answer, replied, text }: ChecksFilter, messages: Messages): string {
  return [
    ...(group === null ? [] : [say(messages, `check.group.${group}`)]),
    ...(answer === null ? [] : [say(messages, `checks.filter.said.answer.${answer}`)]),
    ...(replied === null ? [] : [say(messages, `checks.filter.said.replied.${replied}`)]),
    ...(text.trim() === '' ? [] : [say(messages, 'checks.filter.said.text', { text: text.trim() })]),
  ].join(', ');
}

function groupChoice(state: FilterBarState): TemplateResult {
  const { messages, locale, filter, change } = state;
  const found = counts('group', state);
  const choose = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    change({ ...filter, group: CHECK_GROUPS.find((group) => group === value) ?? null });
  };
  const all = [...found.values()].reduce((sum, count) => sum + count, 0);
  return html`<label class="choice-of">
    ${say(messages, 'checks.filter.group')}
    <select class="control" @change=${choose}>
      <option value="" .selected=${filter.group === null}>
        ${say(messages, 'checks.filter.group.all', { count: all }, locale)}
      </option>
      ${CHECK_GROUPS.filter((group) => (found.get(group) ?? 0) > 0 || group === filter.group).map(
        (group) =>
          html`<option value=${group} .selected=${group === filter.group}>
            ${say(
              messages,
              'checks.filter.group.one',
              { group: say(messages, `check.group.${group}`), count: found.get(group) ?? 0 },
              locale,
            )}
          </option>`,
      )}
    </select>
  </label>`;
}

function choice<K extends 'answer' | 'replied'>(
  name: K,
  values: readonly NonNullable<ChecksFilter[K]>[],
  state: FilterBarState,
): TemplateResult {
  const { messages, locale, filter, change } = state;
  const found = counts(name, state);
  const all = [...found.values()].reduce((sum, count) => sum + count, 0);
  const choices: Segment<ChecksFilter[K]>[] = [
    [null, say(messages, `checks.filter.${name}.all`, { count: all }, locale)],
    ...values.map((value): Segment<ChecksFilter[K]> => [
      value,
      say(messages, `checks.filter.${name}.${value}`, { count: found.get(value) ?? 0 }, locale),
    ]),
  ];
  const label = say(messages, `checks.filter.${name}`);
  return html`<span class="choice-of"
    ><span aria-hidden="true">${label}</span>${segments(label, choices, filter[name], (value) => {
      change({ ...filter, [name]: value });
    })}</span
  >`;
}

// How many each choice would show, with everything else that is asked for left as it is
function counts(
  name: 'group' | 'answer' | 'replied',
  { rows, filter }: FilterBarState,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const row of filterQueries(rows, { ...filter, [name]: null })) {
    const value = VALUES[name](row);
    found.set(value, (found.get(value) ?? 0) + 1);
  }
  return found;
}

const VALUES: Readonly<Record<'group' | 'answer' | 'replied', (row: QueryRow) => string>> = {
  group: ({ group }) => group ?? 'other',
  answer: ({ query }) => query.answer,
  replied: ({ replies }) => (replies === null ? 'no' : 'yes'),
};
