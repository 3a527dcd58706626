import { say } from '@case-journey/core';
import { html, type TemplateResult } from 'lit';
import { heading } from '../shared/heading.js';
import type { CohortModel } from './cohort-model.js';
import { dayText, teller, type RereferralsState } from './rereferrals-words.js';

/** What each number means: on screen and on paper. */
export function definitionsPart(
  { official: { asAt }, comparison }: CohortModel,
  state: RereferralsState,
): TemplateResult {
  const tell = teller(state);
  const measures = comparison === null ? MEASURES : [...MEASURES, ...BESIDE];
  return html`<section class="definitions">
    ${heading(state.level, 'heading', tell('how'))}
    <dl>
      ${measures.map(
        (measure) =>
          html`<div>
            <dt>${say(state.messages, `rereferral.name.${measure}`)}</dt>
            <dd>${say(state.messages, `rereferral.definition.${measure}`)}</dd>
          </div>`,
      )}
      ${['unit', 'recent'].map(
        (key) =>
          html`<div>
            <dt>${tell(key)}</dt>
            <dd>${tell(`${key}-words`)}</dd>
          </div>`,
      )}
    </dl>
    <p class="small muted">${asAt === null ? '' : tell('as-at', { date: dayText(asAt) })}</p>
  </section>`;
}

const MEASURES = ['re-referral', 'return-after-closure', 'return-within', 'return-reasons'];

/** What stands beside the rates of two cohorts. */
const BESIDE = ['contact-to-referral', 'no-further-action'];
