import {
  COHORT_MEASURES,
  numberWords,
  type CohortMeasure,
  type CohortShares,
  type Share,
  type SharedNumber,
} from '@case-journey/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context.js';
import type { Figure, Figures } from './cohort-figures.js';

/** The figures of the chosen cases, and what leads to the children behind them. */
export interface FiguresPart {
  readonly figures: Figures;
  /** For who is left out, and why; not read where small numbers are hidden. */
  readonly shares: CohortShares;
  readonly isShared: boolean;
  readonly open: (name: CohortMeasure, all: boolean) => void;
}

/** From the front door on: each share with its numerator and denominator, each of which opens its children. */
export function figuresPart(part: FiguresPart, context: Context): TemplateResult {
  return html`<dl class="figures">${COHORT_MEASURES.map((name) => figurePart(name, part, context))}</dl>`;
}

function figurePart(name: CohortMeasure, part: FiguresPart, context: Context): TemplateResult {
  const { say } = context;
  const figure = part.figures[name];
  return html`<div class=${name === 're-referral' ? 'figure official' : 'figure'}>
    <dt>${say(`rereferral.name.${name}`)}</dt>
    <dd class="big">${percentText(figure, context)}</dd>
    <dd class="made-of">${madeOf(name, figure, part, context)}</dd>
    <dd class="muted small">
      ${noteOf(figure, part.shares[name], part.isShared, context).map((words) => html`<p>${words}</p>`)}
    </dd>
  </div>`;
}

/** A share in words: a percentage, or why there is none. */
export function percentText({ percent, denominator, isTruncated }: Figure, { say }: Context): string {
  if (isTruncated) return say('cohort.percent.truncated');
  if (percent !== null) return say('cohort.percent', { percent: percent.toFixed(1) });
  return say(denominator === 0 ? 'cohort.percent.none' : 'cohort.percent.hidden');
}

/** A number, or c where it is hidden. */
export function numberText(number: SharedNumber): string {
  return number === 'c' ? 'c' : numberWords(number);
}

function madeOf(
  name: CohortMeasure,
  figure: Figure,
  { isShared, open }: FiguresPart,
  { say }: Context,
): TemplateResult {
  const { numerator, denominator } = figure;
  const [part, whole] = [numberText(numerator), numberText(denominator)];
  const unit = say(`cohort.of.${name}`, { count: denominator === 'c' ? 2 : denominator });
  const label = say('cohort.open', { measure: say(`rereferral.name.${name}`), part, whole });
  const number = (words: string, all: boolean, count: SharedNumber): TemplateResult | string =>
    isShared || count === 0 || count === 'c'
      ? words
      : html`<button
          type="button"
          class="link"
          data-number="${name}-${all ? 'all' : 'part'}"
          aria-label="${words}. ${label}"
          @click=${() => {
            open(name, all);
          }}
        >
          ${words}
        </button>`;
  return html`${number(part, false, numerator)} ${say('cohort.of')} ${number(whole, true, denominator)}
  ${unit}`;
}

function noteOf(
  { limits, isTruncated }: Figure,
  { excluded }: Share,
  isShared: boolean,
  { say }: Context,
): string[] {
  const notes: string[] = [];
  if (isTruncated) notes.push(say('cohort.truncated'));
  if (limits !== null)
    notes.push(say('cohort.limits', { low: limits.low.toFixed(1), high: limits.high.toFixed(1) }));
  if (!isShared && excluded.length > 0) {
    const list = excluded.map(({ reason, count }) =>
      say('cohort.excluded.one', { count, reason: say(`rereferral.excluded.${reason}`) }),
    );
    notes.push(say('cohort.excluded', { list: list.join('; ') }));
  }
  return notes;
}

/** The definitions of what is counted: on screen opened or closed, on paper whole. */
export function definitionsPart(onPaper: boolean, { say }: Context): TemplateResult {
  const list = html`<dl>
    ${COHORT_MEASURES.map(
      (name) =>
        html`<dt>${say(`rereferral.name.${name}`)}</dt>
          <dd>${say(`rereferral.definition.${name}`)}</dd>`,
    )}
  </dl>`;
  return html`<details class="definitions" ?hidden=${onPaper}>
      <summary>${say('cohort.definitions')}</summary>
      ${list}
    </details>
    ${
      onPaper
        ? html`<div class="definitions">
            <h3>${say('cohort.definitions')}</h3>
            ${list}
          </div>`
        : nothing
    }`;
}
