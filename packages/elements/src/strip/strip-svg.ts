import { stripIndex, wholeMonths } from '@case-journey/layout';
import { html, svg, type TemplateResult } from 'lit';
import { guessedWidth } from '../shared/measure-text.js';
import { ribbonOffset, stripFrame } from './strip-frame.js';
import { stripSay, type StripInput } from './strip-input.js';
import { skeleton } from './strip-skeleton.js';

/** How a strip is drawn once. */
export interface StripSvgOptions {
  /** Pixels. 690 fits A4 upright, 1000 A4 across. */
  readonly width: number;
  /** Words for readers who do not see it; it is hidden from them where there are none. */
  readonly label?: string;
  readonly textWidth?: (text: string) => number;
}

/** The lanes of a strip over everything in the chronology, drawn once: for page 1 of a print. Needs `stripStyles`. */
export function stripSvg(
  input: StripInput,
  { width, label = '', textWidth = guessedWidth }: StripSvgOptions,
): TemplateResult {
  const index = stripIndex(input);
  const frame = stripFrame(index, input, stripSay(input), {
    width,
    window: wholeMonths(index.drawnExtent),
    pitch: 24,
    textWidth,
    label: input.label,
  });
  const { height, left, top, paths } = frame;
  const texts = [...frame.texts, ...frame.moving.map((text) => ({ ...text, x: text.x + left }))];
  return html`<svg
    class="drawing strip-print"
    viewBox="0 0 ${width} ${height}"
    role=${label === '' ? 'presentation' : 'img'}
    aria-label=${label}
  >
    ${skeleton({ hatch: 'strip-hatch-print', paths, left, top, ribbonY: ribbonOffset(frame) })}
    ${texts.map(({ x, y, kind, text }) => svg`<text class=${kind} x=${x} y=${y}>${text}</text>`)}
  </svg>`;
}
