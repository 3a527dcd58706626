import { LANES } from '@case-journey/core';
import { svg, type TemplateResult } from 'lit';
import { OVER, UNDER } from './strip-paths.js';

/** The outlines that {@link stripFrame} names, in order of drawing, and where each group of them lies. */
export interface SkeletonOptions {
  /** A name of its own in the shadow root: the hatch is referred to by it. */
  readonly hatch: string;
  /** Outlines to draw at once, for print; empty ones are filled by a painter. */
  readonly paths?: ReadonlyMap<string, string>;
  readonly left?: number;
  readonly top?: number;
  readonly ribbonY?: number;
}

/** The fixed nodes of a drawing of the lanes: one path for each lane and kind of mark. */
export function skeleton({
  hatch,
  paths = new Map<string, string>(),
  left = 0,
  top = 0,
  ribbonY = 0,
}: SkeletonOptions): TemplateResult {
  const fill = `url(#${hatch})`;
  const path = (name: string, classes: string): TemplateResult =>
    svg`<path data-path=${name} class=${classes} d=${paths.get(name) ?? ''}></path>`;
  const lanes = (kinds: readonly string[]): TemplateResult[] =>
    LANES.map((lane) => svg`<g class=${lane}>${kinds.map((kind) => path(`${lane} ${kind}`, kind))}</g>`);
  const hatched = (name: string): TemplateResult =>
    svg`<path data-path=${name} fill=${fill} class=${name} d=${paths.get(name) ?? ''}></path>`;
  return svg`<defs>
      <pattern id=${hatch} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="hatching" width="1.5" height="8"></rect>
      </pattern>
      <clipPath id="${hatch}-clip">${path('clip', '')}</clipPath>
    </defs>
    <g class="plot" transform="translate(${left} ${top})">
      ${path('stripes', 'stripes')} ${lanes(['head'])}
      <g clip-path="url(#${hatch}-clip)"><g class="moving">
        ${path('major', 'major')} ${path('minor', 'minor')} ${path('above', 'minor')}
        <g class="gap">${hatched('hatch')}</g>
        ${path('picked', 'picked')} ${path('link', 'link')} ${lanes(UNDER)}
        ${path('disc', 'disc')} ${lanes(OVER)} ${path('box', 'paper')} ${path('flag', 'flag')} ${path('pill', 'pill')}
        ${path('count', 'count')}
        ${path('halo', 'halo')} ${path('total', 'total')}
      </g></g>
    </g>
    <g class="ribbon" transform="translate(${left} ${ribbonY})">
      ${path('ribbon-plan', 'plan')} ${path('ribbon-light', 'light')} ${path('ribbon-closed', 'closed')}
      ${path('ribbon-none', 'paper')} ${hatched('ribbon-none-hatch')} ${path('ribbon-care', 'care')}
    </g>`;
}
