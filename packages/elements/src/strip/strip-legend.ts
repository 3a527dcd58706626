import { html, svg, type TemplateResult } from 'lit';
import type { StripSay } from './strip-input.js';
import { digitsOutline } from './strip-digits.js';
import { flagOutline, glyphOutline, ringOutline } from './strip-paths.js';

/** What the marks mean: level by size and ring, flags, counts, days that are not known. */
export function stripLegend(words: StripSay): TemplateResult {
  return html`<div class="legend">
    ${item(26, words('strip.legend.key'), [['g3', ringOutline(13, 13) + glyphOutline('decide', 3, 13, 13)]])}
    ${item(16, words('strip.legend.significant'), [['g2', glyphOutline('decide', 2, 8, 13)]])}
    ${item(14, words('strip.legend.supporting'), [['g1', glyphOutline('decide', 1, 7, 13)]])}
    ${item(14, words('strip.legend.flag'), [['flag', flagOutline(6, 13)]])}
    ${item(17, words('strip.legend.merged'), [
      ['pill', 'M8 6h1a7 7 0 0 1 0 14h-1a7 7 0 0 1 0-14z'],
      ['count', digitsOutline(3, 8.5, 13)],
    ])}
    ${item(36, words('strip.legend.open'), [
      ['dash', 'M2 7h20v12h-20z'],
      ['line', 'M22 13h12m-5-5l5 5l-5 5'],
    ])}
    ${item(34, words('strip.legend.before'), [
      ['dash', 'M1 13h30'],
      ['line', 'M26 6h6v14h-6'],
    ])}
  </div>`;
}

function item(
  width: number,
  words: string,
  paths: readonly (readonly [kind: string, outline: string])[],
): TemplateResult {
  return html`<span class="entry">
    <svg class="drawing decide" width=${width} height="26" aria-hidden="true">
      ${paths.map(([kind, outline]) => svg`<path class=${kind} d=${outline}></path>`)}
    </svg>
    ${words}
  </span>`;
}
