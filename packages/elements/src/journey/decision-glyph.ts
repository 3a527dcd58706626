import type { DecisionStanding } from '@case-journey/core';
import { svg, html, type TemplateResult } from 'lit';
import { LANE_PATHS } from '../shared/lane-glyph.js';

/** The hexagon of a decision: filled with its reason, hollow with a mark without one, half filled where it contradicts itself, dotted where it cannot be told. */
export function decisionGlyph(state: DecisionStanding): TemplateResult {
  const inner = INNER[state];
  return html`<svg class="glyph decision-glyph ${state}" viewBox="-10 -10 20 20" aria-hidden="true">
    <path d=${LANE_PATHS.decide}></path>
    ${inner === undefined ? '' : svg`<path class="inner" d=${inner}></path>`}
  </svg>`;
}

const MARK = 'M0-5V1.5M0 3.6V5.4';
const INNER: Readonly<Partial<Record<DecisionStanding, string>>> = {
  'no-reason': MARK,
  'not-recorded': MARK,
  contradictory: 'M0-8H4L8 0 4 8H0Z',
};
