import type { OpeningBar, OpeningLabel, OpeningLayout, Stretch } from '@case-journey/layout';
import { html, svg, type TemplateResult } from 'lit';
import { hatches, px, rect, type Hatch } from './journey-shapes.js';
import { LABEL_KINDS } from './label-kinds.js';

const FRAME = 16; // pixels high: what was allowed
const USED = 9;

/**
 * The drawing of the opening weeks. Readers who do not see it have them as a list: it is hidden from them. Needs
 * `journeyDrawingStyles`.
 *
 * @param prefix - Begins the ids of its patterns: each drawing in one shadow root needs its own.
 */
export function openingSvg(
  { width, height, plot, bars, ticks, labels }: OpeningLayout,
  prefix: string,
): TemplateResult {
  const hatch: Hatch = (name) => `${prefix}-${name}`;
  const end = plot.y + plot.height;
  return html`<svg
    class="journey-drawing"
    width=${px(width)}
    height=${px(height)}
    viewBox="0 0 ${px(width)} ${px(height)}"
    aria-hidden="true"
  >
    ${hatches(prefix)} ${bars.map((bar, position) => (position % 2 === 0 ? stripe(bar, plot.x) : null))}
    <path class="tick" d=${ticks.map((x) => `M${px(x)} ${px(end)}v5`).join('')}></path>
    ${bars.map((bar) => marks(bar, hatch))} ${labels.map(label)}
  </svg>`;
}

function stripe({ row }: OpeningBar, x: number): TemplateResult {
  return rect({ ...row, x, width: row.width - x }, 'stripe');
}

function marks({ middle, allowed, used, over, dueX, cut }: OpeningBar, hatch: Hatch): TemplateResult {
  const high = (stretch: Stretch, height: number): Parameters<typeof rect>[0] => {
    return { ...stretch, y: middle - height / 2, height };
  };
  const edge = Math.max(...[allowed, over].map((one) => (one === null ? 0 : one.x + one.width)));
  return svg`${allowed === null ? null : rect(high(allowed, FRAME), 'opening-allowed')}
    ${used === null ? null : rect(high(used, USED), 'opening-used')}
    ${over === null ? null : svg`${rect(high(over, USED), 'paper')}${rect(high(over, USED), 'overrun', hatch('over'))}`}
    ${dueX === null ? null : svg`<path class="due" d="M${px(dueX)} ${px(middle - 11)}v22"></path>`}
    ${cut ? svg`<path class="opening-cut" d="M${px(edge - 7)} ${px(middle - 11)}l5 11l-5 11"></path>` : null}`;
}

function label({ x, y, width, end, parts }: OpeningLabel): TemplateResult {
  const spans = parts.map(
    ({ text, kind }, position) =>
      svg`<tspan class=${LABEL_KINDS[kind]} dx=${position === 0 ? 0 : 5}>${text}</tspan>`,
  );
  return svg`<text class=${end ? 'opening-name' : ''} x=${px(end ? x + width : x)} y=${px(y)}>${spans}</text>`;
}
