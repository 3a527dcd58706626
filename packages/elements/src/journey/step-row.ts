import { say, type Messages } from '@case-journey/core';
import { html, nothing, type TemplateResult } from 'lit';
import { twist } from '../shared/twist.js';
import { decisionGlyph } from './decision-glyph.js';
import type { Step } from './journey-model.js';
import { stepDetails, type EvidenceState } from './step-details.js';

/** What a step's row needs besides the step. */
export interface StepRowState extends EvidenceState {
  readonly messages: Messages;
  readonly locale: string;
  readonly open: boolean;
  readonly current: boolean;
  /** The first of its episode: where Page Up and Page Down go. */
  readonly first: boolean;
  readonly selected: boolean;
  readonly toggle: () => void;
  readonly focused: () => void;
}

/**
 * One step as a row: number, stage, days, decision and reason, whether the child was seen, and its events when it is open.
 * The button's name is the whole sentence, so that nothing is read out twice.
 */
export function stepRow(step: Step, state: StepRowState): TemplateResult {
  const { messages, open } = state;
  const { words, kind } = step;
  const classes = `step ${kind}${open ? ' open' : ''}${state.selected ? ' selected' : ''}`;
  const name = state.selected ? `${words.sentence}. ${say(messages, 'journey.selected')}` : words.sentence;
  return html`<li class=${classes} part="step">
    <span class="number" aria-hidden="true">${step.number}</span>
    <div class="cells">
      <div class="pair">
        <div class="cell what">
          <button
            type="button"
            data-stop=${step.id}
            ?data-section=${state.first}
            tabindex=${state.current ? 0 : -1}
            aria-expanded=${open ? 'true' : 'false'}
            aria-label=${name}
            @click=${state.toggle}
            @focus=${state.focused}
          >
            ${twist()}<span class="headline">${words.name}</span>
          </button>
        </div>
        <div class="cell time" aria-hidden="true">
          <div class="fact">${words.when}</div>
          ${lengthLines(step)}
        </div>
      </div>
      <div class="pair">
        <div class="cell decision" aria-hidden="true">${decisionCell(step)}</div>
        <div class="cell remarks" aria-hidden="true">${remarks(step, state)}</div>
      </div>
    </div>
    ${open ? stepDetails(step, state) : nothing}
  </li>`;
}

/** What is drawn and said of a decision: the same in list and table. */
export function decisionCell({ decision, words }: Step): TemplateResult | typeof nothing {
  if (decision === null) return nothing;
  const isFlagged = decision.state !== 'with-reason' && decision.state !== 'cannot-tell';
  return html`<div class="decided">
      ${decisionGlyph(decision.state)}<span class="fact">${words.decision}</span>
    </div>
    ${words.reason === '' ? nothing : html`<div class="fact reason ${isFlagged ? 'flagged' : ''}">${words.reason}</div>`}`;
}

/** How long a step took and by what it was measured, one fact a line: what was over is set apart. */
export function lengthLines({ words, timescales, interval }: Step): TemplateResult[] {
  const isOver = timescales.some(
    ({ triggerId, answeredBy, over }) =>
      triggerId === interval?.opens && answeredBy === interval.closes && (over ?? 0) > 0,
  );
  const isLate = timescales.some(({ state }) => state === 'late');
  return [
    ...(words.length === ''
      ? []
      : [html`<div class="fact ${isOver ? 'over' : 'muted'}">${words.length}</div>`]),
    ...words.against.map((text) => html`<div class="fact ${isLate ? 'over' : 'muted'}">${text}</div>`),
    ...words.late.map((text) => html`<div class="fact over late">${text}</div>`),
  ];
}

// Whether the child was seen and the referrer told, what is uncertain, whether the selected event is here
function remarks({ words, interval }: Step, { messages, selected }: StepRowState): TemplateResult[] {
  // That most of a record is tied by the open episode is said once, of the episode
  const link = interval?.linkRule === 'open-episode' ? '' : words.link;
  const notes = [link, ...words.notes].filter(Boolean);
  return [
    ...[words.seen, words.told].filter(Boolean).map((text) => html`<div class="fact">${text}</div>`),
    ...notes.map((text) => html`<div class="fact note">${text}</div>`),
    ...(selected ? [html`<div class="fact here">${say(messages, 'journey.selected')}</div>`] : []),
  ];
}
