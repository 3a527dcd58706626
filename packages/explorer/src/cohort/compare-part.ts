import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context.js';
import type { Comparison, Points } from './cohort-comparison.js';
import type { Figure } from './cohort-figures.js';
import { MEASURES } from './cohort-measures.js';
import { numberText, percentText } from './figures-part.js';

/** Two sets of cases side by side: volume beside every rate, differences with limits, and what makes them hard to compare. */
export function comparePart(comparison: Comparison, context: Context): TemplateResult {
  const { say } = context;
  const { sides, first, second, differences, warnings } = comparison;
  return html`<h3>${say('cohort.side-by-side')}</h3>
    <p>${say('cohort.side-by-side.note')}</p>
    ${
      warnings.length === 0
        ? nothing
        : html`<ul class="notice">
            ${warnings.map((key) => html`<li>${say(key)}</li>`)}
          </ul>`
    }
    <div class="scroll" tabindex="0" role="region" aria-label=${say('cohort.side-by-side')}>
      <table class="sides">
        <thead>
          <tr>
            <th scope="col">${say('cohort.side.measure')}</th>
            ${sides.map(({ name }) => html`<th scope="col" class="number">${name}</th>`)}
            <th scope="col" class="number">${say('cohort.side.difference')}</th>
          </tr>
        </thead>
        <tbody>
          ${MEASURES.map(
            (name) =>
              html`<tr>
                <th scope="row">${say(`cohort.measure.${name}`)}</th>
                ${[first[name], second[name]].map((figure) => html`<td class="number">${figureText(figure, context)}</td>`)}
                <td class="number">${pointsText(differences[name], context)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

function figureText(figure: Figure, context: Context): TemplateResult {
  const { numerator, denominator } = figure;
  return html`<b>${percentText(figure, context)}</b>
    <span class="muted small">
      ${numberText(numerator)} ${context.say('cohort.of')} ${numberText(denominator)}
    </span>`;
}

function pointsText(difference: Points | null, { say }: Context): string {
  if (difference === null) return say('cohort.side.none');
  const { points, low, high } = difference;
  return say('cohort.side.points', { points: signed(points), low: signed(low), high: signed(high) });
}

function signed(points: number): string {
  const text = Math.abs(points).toFixed(1);
  if (text === '0.0') return text;
  return points < 0 ? `−${text}` : `+${text}`;
}
