import { say, type Messages } from '@case-journey/core';
import type { ListOrder } from '@case-journey/layout';
import { html, nothing, type TemplateResult } from 'lit';
import { segments, type Segment } from '../shared/segments.js';

/** Timeline and list, one of them, or the table. */
export type ChronologyViewName = 'both' | 'timeline' | 'list' | 'table';

/** What the timeline counts along: dates, the child's age, or days from the selected event. */
export type ChronologyAxis = 'date' | 'age' | 'days';

/** What the list tells of: what is in the chronology or proposed for it, or every record. */
export type ChronologyRecords = 'chronology' | 'all';

/** What is chosen, and what to do when a person chooses otherwise. */
export interface ViewBarState {
  readonly messages: Messages;
  readonly view: ChronologyViewName;
  readonly axis: ChronologyAxis;
  readonly records: ChronologyRecords;
  readonly order: ListOrder;
  /** Days from an event can be counted once one is selected; ages where the birth is known. */
  readonly canCountDays: boolean;
  readonly canCountAge: boolean;
  readonly choose: (
    choice: Partial<{
      view: ChronologyViewName;
      axis: ChronologyAxis;
      records: ChronologyRecords;
      order: ListOrder;
    }>,
  ) => void;
  readonly allOpen: boolean;
  readonly toggleAll: () => void;
  readonly print: () => void;
  readonly quiet: () => void;
}

/** How the chronology is shown: each choice as a group of buttons of which one is pressed. */
export function viewBar(state: ViewBarState): TemplateResult {
  const { messages, view, axis, choose } = state;
  const named = <T extends string>(group: string, values: readonly T[]): readonly Segment<T>[] =>
    values.map((value) => [value, say(messages, `${group}.${value}`)]);
  const axes: ChronologyAxis[] = [
    'date',
    ...(state.canCountAge ? (['age'] as const) : []),
    ...(state.canCountDays ? (['days'] as const) : []),
  ];
  const timeline = view === 'both' || view === 'timeline';
  return html`<div class="bar view-bar">
    ${segments(say(messages, 'view.label'), named('view', VIEWS), view, (to) => {
      choose({ view: to });
    })}
    ${segments(say(messages, 'records.label'), named('records', RECORDS), state.records, (to) => {
      choose({ records: to });
    })}
    ${
      timeline && axes.length > 1
        ? segments(say(messages, 'axis.label'), named('axis', axes), axis, (to) => {
            choose({ axis: to });
          })
        : nothing
    }
    ${
      view === 'timeline'
        ? nothing
        : segments(say(messages, 'chronology.order'), named('chronology', ORDERS), state.order, (to) => {
            choose({ order: to });
          })
    }
    ${
      view === 'both' || view === 'list'
        ? html`<button type="button" class="control open-years" @click=${state.toggleAll}>
            ${say(messages, state.allOpen ? 'chronology.close-years' : 'chronology.open-years')}
          </button>`
        : nothing
    }
    <span class="bar-end">
      <button type="button" class="control" @click=${state.print}>
        ${say(messages, 'chronology.print')}
      </button>
      <button type="button" class="control" aria-keyshortcuts="F8" @click=${state.quiet}>
        ${say(messages, 'quiet.hide')}
      </button>
    </span>
  </div>`;
}

const VIEWS = ['both', 'timeline', 'list', 'table'] as const;
const RECORDS = ['chronology', 'all'] as const;
const ORDERS = ['oldest-first', 'newest-first'] as const;
