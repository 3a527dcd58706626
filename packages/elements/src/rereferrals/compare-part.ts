import {
  COHORT_MEASURES,
  cohortMembers,
  say,
  type CohortMeasure,
  type CohortSide,
  type Share,
  type ShareDifference,
  type SharedNumber,
} from '@case-journey/core';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../shared/heading.js';
import { signed } from '../shared/signed.js';
import { casesButton } from './cases-button.js';
import type { CohortModel } from './cohort-model.js';
import { sideKey, type Comparison } from './comparison.js';
import { numberText, rateText, teller, type RereferralsState } from './rereferrals-words.js';

/** Two cohorts: what came in and what became of it beside every rate, differences, and what makes them hard to compare. */
export function comparePart(model: CohortModel, state: RereferralsState): TemplateResult | typeof nothing {
  const { comparison } = model;
  if (comparison === null) return nothing;
  const tell = teller(state);
  const { cohorts, warnings, differences } = comparison;
  return html`<section class="sides">
    ${heading(state.level, 'heading', tell('sides'))}
    <p class="small">${tell('sides-note')}</p>
    ${warnings.map(({ code }) => html`<p class="small note">${warningText(code, cohorts, state)}</p>`)}
    <div class="scroll" tabindex="0" role="region" aria-label=${tell('sides-table')}>
      <table>
        <thead>
          <tr>
            <th scope="col">${tell('sides-measure')}</th>
            ${cohorts.map(({ name }) => html`<th scope="col">${name}</th>`)}
            <th scope="col">${tell('sides-difference')}</th>
          </tr>
        </thead>
        <tbody>
          ${COHORT_MEASURES.map(
            (measure) =>
              html`<tr>
                <th scope="row">${say(state.messages, `rereferral.name.${measure}`)}</th>
                ${[comparison.first, comparison.second].map((side, at) => sideCell(model, comparison, side, { measure, at }, state))}
                ${differenceCell(model, measure, differences[measure], state)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

interface Cell {
  readonly measure: CohortMeasure;
  /** 0 for the first side, 1 for the second. */
  readonly at: number;
}

function sideCell(
  { numbers }: CohortModel,
  { cohorts, measures }: Comparison,
  { shares }: CohortSide,
  { measure, at }: Cell,
  state: RereferralsState,
): TemplateResult {
  const [yes, all] = [numbers.of(sideKey(at, measure, 'yes')), numbers.of(sideKey(at, measure, 'all'))];
  const words = teller(state)('sides-of', { yes: numberText(yes, state), all: numberText(all, state) });
  const members = (): ReturnType<typeof cohortMembers> =>
    cohortMembers(measures[measure], cohorts[at]?.filter ?? {}, false);
  return html`<td>
    <b>${percentText(shares[measure], rateOf(numbers, at, measure), all, state)}</b>
    <span class="small">${casesButton({ words, count: yes, cases: members }, state)}</span>
  </td>`;
}

function percentText(
  { percent, excluded }: Share,
  rate: number | null,
  all: SharedNumber,
  state: RereferralsState,
): string {
  if (percent !== null) return rateText(rate, state);
  const isTruncated = excluded.some(({ reason }) => reason === 'history-not-known');
  return teller(state)(isTruncated ? 'no-rate' : all === 0 ? 'sides-none' : 'hidden');
}

function differenceCell(
  { numbers }: CohortModel,
  measure: CohortMeasure,
  difference: ShareDifference | null,
  state: RereferralsState,
): TemplateResult {
  const tell = teller(state);
  const isTold = [0, 1].every((at) => rateOf(numbers, at, measure) !== null);
  if (difference === null || !isTold) return html`<td>${tell('sides-untold')}</td>`;
  const { points, low, high } = difference;
  return html`<td>
    <b>${signed(points)}</b>
    <span class="small">${tell('sides-limits', { low: signed(low), high: signed(high) })}</span>
  </td>`;
}

function rateOf(numbers: CohortModel['numbers'], at: number, measure: CohortMeasure): number | null {
  return numbers.rate(sideKey(at, measure, 'yes'), sideKey(at, measure, 'all'));
}

// A warning of the comparison has neither a count nor a day of its own; of the history it is told of each cell
function warningText(code: string, [first, second]: Comparison['cohorts'], state: RereferralsState): string {
  if (code === 'history-not-known') return teller(state)('years-truncated');
  const { name } = code === 'second-is-empty' ? second : first;
  return say(state.messages, `rereferral.warning.${code}`, { name });
}
