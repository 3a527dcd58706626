import type { Journey } from '@case-journey/core';
import { returnArcs, type ReturnArcs } from '@case-journey/layout';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { once } from '../shared/once.js';
import { segments } from '../shared/segments.js';
import { childSteps, concernOf, type ChildStep } from './child-model.js';
import { dayText, teller, type RereferralsState } from './rereferrals-words.js';

/** What one child's drawing needs, and which of the two tellings is shown. */
export interface ChildState {
  readonly textWidth: (text: string) => number;
  readonly view: 'list' | 'table';
  readonly setView: (view: 'list' | 'table') => void;
  /** The event that is picked out. */
  readonly selectedId: string | null;
  /** A person picks an event. */
  readonly pick: (eventId: string) => void;
}

/** One child: periods of involvement on a line, arcs from closure to coming back, and the same in words. */
export function childPart(journey: Journey, state: RereferralsState, child: ChildState): TemplateResult {
  const tell = teller(state);
  const date = dayText(journey.asAt);
  if (journey.episodes.length === 0)
    return html`<p class="summary">${tell('child-no-episodes', { date })}</p>`;
  const steps = childSteps(journey, state.messages, state.locale);
  const count = journey.returns.length;
  const isTable = child.view === 'table' || state.onPaper;
  return html`<p class="summary">
      ${count === 0 ? tell('child-none', { date }) : tell('child-summary', { count, date })}
    </p>
    ${state.isNarrow ? nothing : arcsDrawing(returnArcs(journey, arcsView(state, child)), state)}
    ${
      state.onPaper
        ? nothing
        : html`<div class="bar">
            ${segments(
              tell('view'),
              (['list', 'table'] as const).map((one) => [one, tell(`view.${one}`)] as const),
              child.view,
              child.setView,
            )}
          </div>`
    }
    ${isTable ? tableOf(steps, state, child) : listOf(steps, child)}`;
}

function arcsView(state: RereferralsState, { textWidth }: ChildState): Parameters<typeof returnArcs>[1] {
  const tell = teller(state);
  return {
    width: Math.max(480, state.room),
    textWidth,
    label: (found) => `${tell('child-arc', { count: found.days })} · ${tell(`concern.${found.sameConcern}`)}`,
  };
}

function arcsDrawing(arcs: ReturnArcs, state: RereferralsState): TemplateResult {
  const { width, height, base } = arcs;
  return html`<svg
      class="arcs"
      aria-hidden="true"
      width=${width}
      height=${height}
      viewBox="0 0 ${width} ${height}"
    >
      <defs>
        <marker
          id="back-arrow"
          viewBox="0 0 8 8"
          refX="6"
          refY="4"
          markerWidth="9"
          markerHeight="9"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path class="head" d="M0 0 8 4 0 8Z"></path>
        </marker>
      </defs>
      ${arcs.years.map(
        ({ year, x, hasWords }) =>
          svg`<path class="grid" d="M${x} ${base}V${base + 30}"></path>
          ${hasWords ? svg`<text class="tick start" x=${x + 3} y=${base + 42 - 6}>${year}</text>` : nothing}`,
      )}
      <path class="axis" d="M0 ${base + 18}H${width}"></path>
      ${arcs.bars.map(({ x, width: wide, isOpen }) =>
        isOpen
          ? svg`<path class="involved" d="M${x} ${base}H${x + wide}L${x + wide + 9} ${base + 9} ${x + wide} ${base + 18}H${x}Z"></path>`
          : svg`<rect class="involved" x=${x} y=${base} width=${wide} height="18"></rect>`,
      )}
      ${arcs.help.map(({ x, width: wide }) => svg`<rect class="help" x=${x} y=${base + 10} width=${wide} height="6"></rect>`)}
      ${arcs.arcs.map(
        (arc) =>
          svg`<path class="arc ${concernOf(arc.found)}" d=${arc.path} marker-end="url(#back-arrow)"></path>
          ${glyph(concernOf(arc.found), arc.label.x - arc.label.width / 2 + 8, arc.label.y - 4)}
          <text class="value" x=${arc.label.x + 10} y=${arc.label.y} text-anchor="middle">${arc.label.text}</text>`,
      )}
    </svg>
    <p class="small muted">${teller(state)('child-legend')}</p>`;
}

/** Same concern: full disc. New: hollow square. Not recorded: dashed ring. The word stands beside it. */
function glyph(concern: 'yes' | 'no' | 'not-recorded', x: number, y: number): SVGTemplateResult {
  if (concern === 'no') return svg`<rect class="concern" x=${x - 4} y=${y - 4} width="8" height="8"></rect>`;
  return svg`<circle class="concern ${concern}" cx=${x} cy=${y} r="4.5"></circle>`;
}

// The referral or closure behind words, where it is known; on paper there is nothing to press
function eventWords(
  words: string,
  eventId: string | null,
  { selectedId, pick }: Pick<ChildState, 'selectedId' | 'pick'>,
  onPaper = false,
): TemplateResult | string {
  if (eventId === null || onPaper) return words;
  return html`<button
    type="button"
    class="link event"
    aria-current=${eventId === selectedId ? 'true' : nothing}
    @click=${once(() => {
      pick(eventId);
    })}
  >
    ${words}
  </button>`;
}

function listOf(steps: readonly ChildStep[], child: ChildState): TemplateResult {
  return html`<ol class="steps">
    ${steps.map(
      ({ episode, referred, closed, support, after, concern }) =>
        html`<li>
          <p><b>${eventWords(referred, episode.opens, child)}</b></p>
          <p>${eventWords(closed, episode.closes, child)}</p>
          ${support === '' ? nothing : html`<p class="small muted">${support}</p>`}
          ${after === '' ? nothing : html`<p class=${concern === null ? '' : 'back'}>${concern === null ? nothing : icon(concern)} ${after}</p>`}
        </li>`,
    )}
  </ol>`;
}

function icon(concern: 'yes' | 'no' | 'not-recorded'): TemplateResult {
  return html`<svg class="icon" viewBox="-7 -7 14 14" aria-hidden="true">${glyph(concern, 0, 0)}</svg>`;
}

function tableOf(steps: readonly ChildStep[], state: RereferralsState, child: ChildState): TemplateResult {
  const tell = teller(state);
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${tell('view.table')}>
    <table class="facts">
      <thead>
        <tr>
          ${['referred', 'closed', 'support', 'concern'].map((name) => html`<th scope="col">${tell(`col.${name}`)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${steps.map(
          ({ episode, referred, closed, support, after, concern }) =>
            html`<tr>
              <th scope="row">${eventWords(referred, episode.opens, child, state.onPaper)}</th>
              <td>${eventWords(closed, episode.closes, child, state.onPaper)}</td>
              <td>${support === '' ? '–' : support}</td>
              <td>${concern === null ? nothing : icon(concern)} ${after === '' ? '–' : after}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
