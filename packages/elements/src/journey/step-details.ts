import {
  dateWords,
  eventTitle,
  say,
  timescaleSentence,
  typeDefinition,
  type CaseEvent,
  type Messages,
} from '@case-journey/core';
import { html, nothing, type TemplateResult } from 'lit';
import { laneGlyph } from '../shared/lane-glyph.js';
import { once } from '../shared/once.js';
import type { Step } from './journey-model.js';

/** What the events of a step need. */
export interface EvidenceState {
  readonly messages: Messages;
  readonly locale: string;
  readonly events: ReadonlyMap<string, CaseEvent>;
  readonly selectedId: string | null;
  /** Every event is shown, however many there are. */
  readonly whole: boolean;
  readonly showWhole: () => void;
  /** A person picked an event. */
  readonly pick: (eventId: string) => void;
  /** A key in the list of events. */
  readonly key: (event: KeyboardEvent) => void;
}

const SHOWN = 8;
const TIMESCALES = 6;

/** Everything that is known of a step, in place under its row: reason, timescales, and its events to go to. */
export function stepDetails(step: Step, state: EvidenceState): TemplateResult {
  return html`<div class="details" part="details">${facts(step, state)} ${evidence(step, state)}</div>`;
}

function facts(step: Step, { messages, locale }: EvidenceState): TemplateResult | typeof nothing {
  const { decision, timescales, words } = step;
  const told = timescales.slice(0, TIMESCALES).map((one) => timescaleSentence(one, messages));
  const more = timescales.length - told.length;
  if (more > 0) told.push(say(messages, 'journey.detail.timescales.more', { count: more }, locale));
  const rationale = decision?.rationale ?? null;
  if (told.length === 0 && rationale === null && words.link === '') return nothing;
  const term = (key: string): TemplateResult => html`<dt>${say(messages, `journey.detail.${key}`)}</dt>`;
  return html`<dl>
    ${
      rationale === null
        ? nothing
        : html`${term('reason')}
            <dd class="said">${rationale}</dd>`
    }
    ${told.length === 0 ? nothing : html`${term('timescales')}${told.map((text) => html`<dd>${text}</dd>`)}`}
    ${
      words.link === ''
        ? nothing
        : html`${term('link')}
            <dd class="fact">${words.link}</dd>`
    }
  </dl>`;
}

function evidence(step: Step, state: EvidenceState): TemplateResult {
  const { messages, locale, whole, showWhole, key } = state;
  const events = step.eventIds.flatMap((id) => state.events.get(id) ?? []);
  if (events.length === 0) return html`<p class="muted">${say(messages, 'journey.detail.no-events')}</p>`;
  const shown = whole || events.length <= SHOWN + 1 ? events : events.slice(0, SHOWN);
  const more = events.length - shown.length;
  return html`<p class="evidence-title">
      ${say(messages, 'journey.detail.events', { count: events.length }, locale)}
    </p>
    <ul class="evidence" data-evidence=${step.id} @keydown=${key}>
      ${shown.map((event) => html`<li>${eventButton(event, state)}</li>`)}
      ${
        more === 0
          ? nothing
          : html`<li>
              <button type="button" class="link" @click=${once(showWhole)}>
                ${say(messages, 'journey.detail.more', { count: more }, locale)}
              </button>
            </li>`
      }
    </ul>`;
}

function eventButton(event: CaseEvent, { messages, selectedId, pick }: EvidenceState): TemplateResult {
  const words = say(messages, 'journey.detail.event', {
    title: eventTitle(event, messages),
    date: dateWords(event.date, { messages }),
  });
  const isSelected = event.id === selectedId;
  return html`<button
    type="button"
    class="link event"
    aria-current=${isSelected ? 'true' : nothing}
    @click=${() => {
      pick(event.id);
    }}
  >
    ${laneGlyph(typeDefinition(event.type).lane)}<span>${words}</span>
  </button>`;
}
