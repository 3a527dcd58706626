import {
  clauseOf,
  DATES_MODES,
  dayWords,
  say,
  withClause,
  withoutPart,
  type DatesClause,
  type DatesMode,
  type Filter,
  type IsoDay,
} from '@case-journey/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { OptionsContext } from './filter-options.js';
import { typedDay } from './typed-day.js';

/** What a reader typed that is no date, until it is put right. */
export interface DateDrafts {
  readonly from?: string;
  readonly to?: string;
}

/** What the panel of dates needs and what it does. */
export interface DatesPanel {
  readonly drafts: DateDrafts;
  readonly change: (filter: Filter) => void;
  readonly draft: (drafts: DateDrafts) => void;
}

type Side = 'from' | 'to';

/** From, to, how an event must lie to them, and the years of the record as shortcuts. */
export function datesPanel(context: OptionsContext, panel: DatesPanel): TemplateResult {
  const { filter, messages } = context;
  const clause = clauseOf(filter, 'dates');
  const { from = null, to = null, mode = 'intersecting' } = clause ?? {};
  const reversed = from !== null && to !== null && to < from;
  const setMode = (event: Event): void => {
    panel.change(
      withDates(filter, { from, to, mode: (event.target as HTMLSelectElement).value as DatesMode }),
    );
  };
  return html`<div class="dates">
    <p class="hint" id="date-hint">${say(messages, 'filter-bar.date-hint')}</p>
    ${dateField('from', from, false, context, panel)} ${dateField('to', to, reversed, context, panel)}
    <label class="field">
      <span>${say(messages, 'filter-bar.mode')}</span>
      <select class="control" ?disabled=${clause === undefined} @change=${setMode}>
        ${DATES_MODES.map(
          (each) =>
            html`<option value=${each} .selected=${each === mode}>
              ${say(messages, `filter-bar.mode.${each}`)}
            </option>`,
        )}
      </select>
    </label>
    ${years(context, panel)}
  </div>`;
}

function dateField(
  side: Side,
  day: IsoDay | null,
  reversed: boolean,
  { filter, messages }: OptionsContext,
  { drafts, change, draft }: DatesPanel,
): TemplateResult {
  const wrong = drafts[side];
  const error = wrong !== undefined ? 'filter-bar.date-error' : reversed ? 'filter-bar.date-reversed' : null;
  const set = (event: Event): void => {
    const text = (event.target as HTMLInputElement).value.trim();
    const read = text === '' ? null : (typedDay(text, side, messages) ?? undefined);
    const { [side]: _old, ...others } = drafts;
    draft(read === undefined ? { ...others, [side]: text } : others);
    if (read === undefined || read === day) return;
    const { from = null, to = null, mode = 'intersecting' } = clauseOf(filter, 'dates') ?? {};
    change(withDates(filter, side === 'from' ? { from: read, to, mode } : { from, to: read, mode }));
  };
  return html`<div class="field ${error === null ? '' : 'wrong'}">
    <label for="date-${side}">${say(messages, `filter-bar.${side}`)}</label>
    <input
      id="date-${side}"
      class="control"
      type="text"
      autocomplete="off"
      .value=${wrong ?? (day === null ? '' : dayWords(day, { messages }))}
      aria-invalid=${error === null ? 'false' : 'true'}
      aria-describedby=${error === null ? 'date-hint' : `date-hint error-${side}`}
      @change=${set}
    />
    ${error === null ? nothing : html`<p class="error" id="error-${side}">${say(messages, error)}</p>`}
  </div>`;
}

function withDates(filter: Filter, dates: Omit<DatesClause, 'kind'>): Filter {
  const known = clauseOf(filter, 'dates');
  if (dates.from !== null || dates.to !== null) return withClause(filter, { kind: 'dates', ...dates });
  return known === undefined ? filter : withoutPart(filter, known);
}

function years({ filter, facets, messages }: OptionsContext, { change, draft }: DatesPanel): TemplateResult {
  const clause = clauseOf(filter, 'dates');
  return html`<div class="years" role="group" aria-label=${say(messages, 'filter-bar.years')}>
    ${facets.years.map(({ value: year, count }) => {
      if (year === null) return nothing;
      const [from, to] = [`${String(year).padStart(4, '0')}-01-01`, `${String(year).padStart(4, '0')}-12-31`];
      const pressed = clause?.from === from && clause.to === to;
      const press = (): void => {
        draft({});
        const mode = clause?.mode ?? 'intersecting';
        change(withDates(filter, pressed ? { from: null, to: null, mode } : { from, to, mode }));
      };
      return html`<button
        type="button"
        class="control"
        aria-pressed=${pressed ? 'true' : 'false'}
        @click=${press}
      >
        ${String(year)} <span class="count">${say(messages, 'filter-bar.count', { count })}</span>
      </button>`;
    })}
  </div>`;
}
