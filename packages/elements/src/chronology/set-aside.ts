import {
  dateWords,
  eventTitle,
  proposalSentence,
  say,
  typeDefinition,
  type CaseEvent,
  type LeftOut,
  type Messages,
} from '@case-journey/core';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { laneGlyph } from '../shared/lane-glyph.js';
import { once } from '../shared/once.js';

/** Records that are not in the chronology, and why: by a rule, or by a practitioner's decision. */
export interface SetAside {
  readonly event: CaseEvent;
  readonly why:
    { readonly rule: string; readonly params: readonly (readonly [string, string | number])[] } | LeftOut;
}

/** What is shown of them. */
export interface SetAsideState {
  readonly messages: Messages;
  readonly locale: string;
  /** Nothing; a sample spread evenly over time, to re-read; or all. */
  readonly show: 'none' | 'sample' | 'all';
  readonly choose: (show: SetAsideState['show']) => void;
  /** Takes one into the chronology after all. Undefined where nobody may decide. */
  readonly include: ((event: CaseEvent) => void) | undefined;
}

const SAMPLE = 10;

/** How many records the chronology leaves out, with a sample of them to re-read and the reason for each. */
export function setAside(
  records: readonly SetAside[],
  state: SetAsideState,
): TemplateResult | typeof nothing {
  if (records.length === 0) return nothing;
  const { messages, locale, show } = state;
  const shown = show === 'none' ? [] : show === 'sample' ? sample(records) : records;
  const toggle = (to: 'sample' | 'all', name: string): TemplateResult => {
    const press = (): void => {
      state.choose(show === to ? 'none' : to);
    };
    return html`<button
      type="button"
      class="link"
      aria-expanded=${show === to ? 'true' : 'false'}
      @click=${press}
    >
      ${say(messages, name, { count: to === 'all' ? records.length : Math.min(SAMPLE, records.length) }, locale)}
    </button>`;
  };
  return html`<section class="aside" part="set-aside">
    <p>
      ${say(messages, 'aside.count', { count: records.length }, locale)}
      ${records.length > SAMPLE ? html`${toggle('sample', 'aside.sample')} · ` : nothing}${toggle('all', 'aside.all')}
    </p>
    ${
      shown.length === 0
        ? nothing
        : html`<ol>
            ${repeat(
              shown,
              ({ event }) => event.id,
              (record) => row(record, state),
            )}
          </ol>`
    }
  </section>`;
}

// Every n-th from the first, so that each part of the record is looked at and the same records come each time
function sample(records: readonly SetAside[]): readonly SetAside[] {
  if (records.length <= SAMPLE) return records;
  const step = records.length / SAMPLE;
  return Array.from({ length: SAMPLE }, (_, n) => records[Math.floor(n * step)]).filter(
    (record) => record !== undefined,
  );
}

function row({ event, why }: SetAside, { messages, include }: SetAsideState): TemplateResult {
  const reason =
    'eventId' in why
      ? say(messages, 'aside.left-out', { reason: why.reason, by: why.by })
      : proposalSentence(why, messages);
  const title = eventTitle(event, messages);
  const press = (): void => {
    include?.(event);
  };
  return html`<li class="aside-row">
    <span class="when">${dateWords(event.date, { messages })}</span>
    <div>
      <div>${laneGlyph(typeDefinition(event.type).lane)} ${title}</div>
      ${event.whatHappened === null || event.whatHappened === title ? nothing : html`<div>${event.whatHappened}</div>`}
      <div class="small muted">${reason}</div>
    </div>
    ${
      include === undefined
        ? nothing
        : html`<button
            type="button"
            class="control"
            aria-label=${say(messages, 'aside.include.of', { title })}
            @click=${once(press)}
          >
            ${say(messages, 'aside.include')}
          </button>`
    }
  </li>`;
}
