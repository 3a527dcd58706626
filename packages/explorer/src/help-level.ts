import type { Status } from '@case-journey/core';
import { html, svg, type TemplateResult } from 'lit';
import type { Context } from './context.js';

const LEVELS: Readonly<Record<Status, number>> = {
  'looked-after': 4,
  'protection-plan': 3,
  'child-in-need-plan': 2,
  assessment: 1,
  open: 1,
  'early-help': 1,
  closed: 0,
  'no-referral': 0,
};

/** The level of help as four rising bars beside its word, which says the same. */
export function helpLevel(status: Status): TemplateResult {
  const bars = [0, 1, 2, 3].map((bar) => {
    const height = 4 + bar * 3;
    return svg`<rect class=${bar < LEVELS[status] ? 'full' : ''} x=${0.5 + bar * 6} y=${13.5 - height} width="4" height=${height}></rect>`;
  });
  return html`<svg class="help" viewBox="0 0 23 14" aria-hidden="true">${bars}</svg>`;
}

const LEGEND: readonly Status[] = [
  'looked-after',
  'protection-plan',
  'child-in-need-plan',
  'assessment',
  'closed',
];

/** What the bars in the list stand for. */
export function helpLegend({ say }: Context): TemplateResult {
  return html`<section class="legend">
    <h2>${say('legend.title')}</h2>
    <ul>
      ${LEGEND.map((status) => html`<li>${helpLevel(status)}${say(`legend.${status}`)}</li>`)}
    </ul>
    <p class="muted">${say('legend.order')}</p>
  </section>`;
}
