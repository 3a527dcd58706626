import { eventTitle, say, typeWords, type CaseEvent, type Messages } from '@case-journey/core';
import type { ListRow } from '@case-journey/layout';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { laneGlyph } from '../shared/lane-glyph.js';
import { twist } from '../shared/twist.js';
import { decisionText, effectText, eventSourceText, periodText, type RowContext } from './event-facts.js';
import { eventDetails } from './event-details.js';
import { flagWords } from './event-flags.js';
import { levelTag, type Standing } from './level-tag.js';

/** Which columns beside date, event and source have anything in them. */
export interface ShownColumns {
  readonly effect: boolean;
  readonly decision: boolean;
}

/** What a row needs besides the event: words, whose chronology it is, and what to do when it is opened. */
export interface RowState extends RowContext {
  readonly count: number;
  readonly columns: ShownColumns;
  readonly open: boolean;
  readonly current: boolean;
  readonly age: string | null;
  /** The row that is selected in the timeline as well. */
  readonly selected: boolean;
  /** How it stands in the chronology; undefined: it is not in it. */
  readonly standing: Standing | undefined;
  readonly more: (event: CaseEvent) => TemplateResult | typeof nothing;
  readonly toggle: () => void;
  readonly focused: () => void;
}

/**
 * One event as a row of the list: when, what, effect, decision, source, and its details when it is open. Date, kind and
 * flags are part of the button's name, so that they are not read out twice.
 */
export function eventRow(row: ListRow, state: RowState): TemplateResult {
  const { event, position } = row;
  const { messages, locale } = state;
  const id = `e${position}`;
  const flags = flagLine(row, state, id);
  const names = nameIds(id, state.age !== null, flags !== nothing);
  const kind = event.title === null ? '' : typeWords(event.type, messages);
  return html`<li class="row ${state.open ? 'open' : ''} ${state.selected ? 'selected' : ''}" part="event">
    <span class="rail-glyph">${laneGlyph(row.lane)}</span>
    <div class="cells">
      <div class="cell date" aria-hidden="true">
        <span class="when" id="${id}-when">${periodText(event, messages)}</span>
        ${state.age === null ? nothing : html`<div class="small muted" id="${id}-age">${state.age}</div>`}
      </div>
      <div class="cell what">
        <button
          type="button"
          data-stop=${id}
          tabindex=${state.current ? 0 : -1}
          aria-expanded=${state.open ? 'true' : 'false'}
          aria-labelledby=${names}
          @click=${state.toggle}
          @focus=${state.focused}
        >
          ${twist()}<span class="headline" id="${id}-what">${eventTitle(event, messages)}</span>
        </button>
        ${told(event)}
        <div class="kind" id="${id}-kind" aria-hidden="true">
          ${laneGlyph(row.lane)}${say(messages, `lane.${row.lane}`)}${kind === '' ? nothing : html` · ${kind}`}${whom(event, state)}
          ${state.standing === undefined ? nothing : levelTag(state.standing, messages)}
        </div>
        ${flags}
        <span class="unseen" id="${id}-at" aria-hidden="true"
          >${say(messages, 'chronology.position', { position, count: state.count }, locale)}</span
        >
      </div>
      ${state.columns.effect ? cell('effect', effectText(event, state), messages) : nothing}
      ${state.columns.decision ? cell('decision', decisionText(event, state), messages) : nothing}
      ${cell('source', eventSourceText(event, messages), messages)}
    </div>
    ${state.open ? html`${eventDetails(event, state)}${state.more(event)}` : nothing}
  </li>`;
}

function told({ title, whatHappened }: CaseEvent): TemplateResult | typeof nothing {
  return whatHappened === null || whatHappened === title
    ? nothing
    : html`<div class="told">${whatHappened}</div>`;
}

// Of several children's events, each says whose it is
function whom(
  { children }: CaseEvent,
  { people, childId: only }: RowContext,
): TemplateResult | typeof nothing {
  if (only !== undefined) return nothing;
  const labels = children.flatMap(({ childId }) => people.get(childId)?.label ?? []);
  return labels.length === 0 ? nothing : html` · ${labels.join(', ')}`;
}

// What names an event to someone who does not see it: when, age, what, kind, flags, place in the list
function nameIds(id: string, hasAge: boolean, hasFlags: boolean): string {
  const parts = ['when', ...(hasAge ? ['age'] : []), 'what', 'kind', ...(hasFlags ? ['flags'] : []), 'at'];
  return parts.map((part) => `${id}-${part}`).join(' ');
}

function cell(name: string, text: string, messages: Messages): TemplateResult {
  const label = say(messages, `chronology.head.${name}`);
  return html`<div class="cell ${name} ${text === '' ? 'empty' : ''}">
    ${text === '' ? nothing : html`<span class="label unseen">${label}: </span>${text}`}
  </div>`;
}

function flagLine(row: ListRow, state: RowState, id: string): TemplateResult | typeof nothing {
  const flags = flagWords(row, state);
  if (flags.length === 0) return nothing;
  return html`<div class="flags" id="${id}-flags" aria-hidden="true">
    ${flags.map((words) => html`<span>${flagGlyph()} ${words}</span> `)}
  </div>`;
}

function flagGlyph(): TemplateResult {
  return html`<svg class="glyph" viewBox="-8 -10 18 20" aria-hidden="true">
    ${svg`<path d="M-4 8V-7H7L3.5-3 7 1H-4"></path>`}
  </svg>`;
}
