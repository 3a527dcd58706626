import {
  dateWords,
  eventTitle,
  say,
  typeDefinition,
  type CaseEvent,
  type Messages,
} from '@case-journey/core';
import { html, nothing, type TemplateResult } from 'lit';
import { laneGlyph } from '../shared/lane-glyph.js';
import { once } from '../shared/once.js';
import { twist } from '../shared/twist.js';
import { answerTag } from './answer-tag.js';
import type { QueryRow } from './query-rows.js';
import { replyPart, type ReplyPartState } from './reply-part.js';
import { replyWords, whoReplied } from './reply-words.js';

/** What a row needs besides the query: words, its place, and what to do when it is opened or an event is picked. */
export interface QueryRowState extends ReplyPartState {
  readonly position: number;
  readonly count: number;
  readonly open: boolean;
  /** Whether Tab comes to this row: then it comes to the buttons in it as well. */
  readonly current: boolean;
  /** Whether the query is about the event that is picked out. */
  readonly selected: boolean;
  readonly stop: string;
  readonly toggle: () => void;
  readonly focused: () => void;
  readonly pick: (eventId: string) => void;
}

/** One record query as a row: when, what is asked and whether it can be told, the events it is about, what was replied. */
export function queryRow(row: QueryRow, state: QueryRowState): TemplateResult {
  const { messages, locale, open, position, count } = state;
  const id = `q${position}`;
  const name = ['when', 'what', 'tag', 'about', 'reply', 'at'].map((part) => `${id}-${part}`).join(' ');
  return html`<li
    class="row ${row.query.answer} ${open ? 'open' : ''} ${state.selected ? 'selected' : ''}"
    part="query"
    @focusin=${state.focused}
  >
    <div class="cells">
      <div class="cell date" id="${id}-when" aria-hidden="true">
        <span class="when">${row.when ?? say(messages, 'checks.day.none')}</span>
        ${row.child === null ? nothing : html`<div class="small muted">${row.child}</div>`}
      </div>
      <div class="cell what">
        <button
          type="button"
          class="headline"
          data-stop=${state.stop}
          tabindex=${state.current ? 0 : -1}
          aria-expanded=${open ? 'true' : 'false'}
          aria-labelledby=${name}
          @click=${state.toggle}
        >
          ${twist()}<span id="${id}-what">${row.sentence}</span>
        </button>
        <div class="tags" id="${id}-tag" aria-hidden="true">
          ${answerTag(row.query.answer, messages)}${kindOf(row, messages)}
          ${state.selected ? html`<span class="about-selected">${say(messages, 'checks.selected')}</span>` : nothing}
        </div>
        <span class="unseen" id="${id}-at" aria-hidden="true"
          >${say(messages, 'checks.position', { position, count }, locale)}</span
        >
      </div>
      <div class="cell about" id="${id}-about">${eventButtons(row, state, `${id}-what`)}</div>
      <div class="cell reply">
        <div class="replied ${row.state}" id="${id}-reply">${replyCell(row, messages)}</div>
        ${replyButton(row, state)} ${undoButton(row, state)}
      </div>
    </div>
    ${open ? replyPart(row, state) : nothing}
  </li>`;
}

/** Of which kind a query is that cannot be told: it stands apart from the kinds, and says so itself. */
export function kindOf({ query, group }: QueryRow, messages: Messages): TemplateResult | typeof nothing {
  if (query.answer === 'yes') return nothing;
  return html`<span class="small muted">${say(messages, `check.group.${group ?? 'other'}`)}</span>`;
}

function eventButtons(row: QueryRow, state: QueryRowState, describedBy: string): TemplateResult {
  const { messages, current, pick } = state;
  if (row.query.eventIds.length === 0)
    return html`<span class="muted">${say(messages, 'checks.whole-record')}</span>`;
  return html`${row.events.map((event) => {
    const press = (): void => {
      pick(event.id);
    };
    return html`<button
      type="button"
      class="event"
      part="event"
      tabindex=${current ? 0 : -1}
      aria-label=${say(messages, 'checks.event.of', eventParams(event, messages))}
      aria-describedby=${describedBy}
      @click=${press}
    >
      ${laneGlyph(typeDefinition(event.type).lane)}<span>${eventWords(event, messages)}</span>
    </button>`;
  })}`;
}

/** An event by its title and date. */
export function eventWords(event: CaseEvent, messages: Messages): string {
  return say(messages, 'checks.event', eventParams(event, messages));
}

function eventParams(event: CaseEvent, messages: Messages): { title: string; date: string } {
  return { title: eventTitle(event, messages), date: dateWords(event.date, { messages, short: true }) };
}

function replyCell({ replies, state }: QueryRow, messages: Messages): TemplateResult {
  if (replies === null) return html`${say(messages, 'checks.state.unanswered')}`;
  const { latest } = replies;
  return html`${replyWords(latest, messages, state)}
    <div class="small muted">${whoReplied(latest, messages)}</div>`;
}

function replyButton(
  row: QueryRow,
  { messages, replying, current, form }: QueryRowState,
): TemplateResult | typeof nothing {
  if (replying === undefined) return nothing;
  const key = row.replies === null ? 'checks.reply' : 'checks.reply-again';
  return html`<button
    type="button"
    class="control"
    tabindex=${current ? 0 : -1}
    aria-expanded=${form.open ? 'true' : 'false'}
    aria-label=${say(messages, `${key}.of`, { sentence: row.sentence })}
    @click=${form.toggle}
  >
    ${say(messages, key)}
  </button>`;
}

function undoButton(
  { replies }: QueryRow,
  { messages, current, canUndo, undo }: QueryRowState,
): TemplateResult | typeof nothing {
  const latest = replies?.latest;
  if (latest === undefined || !canUndo(latest)) return nothing;
  return html`<button
    type="button"
    class="link"
    tabindex=${current ? 0 : -1}
    @click=${once(() => {
      undo(latest);
    })}
  >
    ${say(messages, 'checks.undo')}
  </button>`;
}
