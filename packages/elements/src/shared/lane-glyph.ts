import type { Lane } from '@case-journey/core';
import { html, type TemplateResult } from 'lit';

/** The shape of each lane, drawn around 0,0 and about 16 units across: shape says the lane, colour only repeats it. */
export const LANE_PATHS: Readonly<Record<Lane, string>> = {
  harm: 'M0-8 8 0 0 8-8 0Z',
  door: 'M-6-8 8 0-6 8Z',
  assess: 'M-7-7H7V7H-7Z',
  decide: 'M-4-8H4L8 0 4 8H-4L-8 0Z',
  home: 'M0-8 8-1V8H-8V-1Z',
  health: 'M-3-8H3V-3H8V3H3V8H-3V3H-8V-3H-3Z',
  school: 'M-8-6 0-2 8-6V5L0 9-8 5Z',
  voice: 'M-5-7H5L8-4V2L5 5H0L-6 9V5L-8 2V-4Z',
};

/** A lane's shape as a small picture beside its word, which says the same. */
export function laneGlyph(lane: Lane): TemplateResult {
  return html`<svg class="glyph ${lane}" viewBox="-11.5 -11.5 23 23" aria-hidden="true">
    <path d=${LANE_PATHS[lane]}></path>
  </svg>`;
}
