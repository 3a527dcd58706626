import type { Box, DecisionMark, JourneyBar, JourneyFold, SeenMark, Stretch } from '@case-journey/layout';
import { svg, type TemplateResult } from 'lit';
import { LANE_PATHS } from '../shared/lane-glyph.js';

/** The hatches of a drawing, each with an id of its own in its shadow root. */
export type Hatch = (name: 'wait' | 'over' | 'drift' | 'unknown') => string;

/** The patterns of a drawing. An SVG takes their colours from where they are defined: each has its own. */
export function hatches(prefix: string): TemplateResult {
  const pattern = (name: string, width: number, gap: number, angle: number): TemplateResult => svg`<pattern
      id="${prefix}-${name}" width=${gap} height=${gap} patternUnits="userSpaceOnUse" patternTransform="rotate(${angle})"
    ><rect class="hatch-${name}" width=${width} height=${gap}></rect></pattern>`;
  return svg`<defs>
    ${pattern('wait', 1.5, 8, 45)} ${pattern('over', 3, 6, 45)} ${pattern('drift', 2, 7, 45)}
    ${pattern('unknown', 1, 6, 135)}
  </defs>`;
}

/** A rectangle. */
export function rect(box: Box, kind: string, fill?: string): TemplateResult {
  const { x, y, width, height } = box;
  return fill === undefined
    ? svg`<rect class=${kind} x=${px(x)} y=${px(y)} width=${px(width)} height=${px(height)}></rect>`
    : svg`<rect class=${kind} fill="url(#${fill})" x=${px(x)} y=${px(y)} width=${px(width)} height=${px(height)}></rect>`;
}

const POINT = 12; // pixels of the point of an open bar

/** The bar of an interval: a point where it is known to go on, dashes where its start or its end is not recorded. */
export function barShape(bar: JourneyBar, hatch: Hatch): TemplateResult {
  const { x, y, width, height, kind, open, over, drift, startBefore, endAfter } = bar;
  const solid = solidOf(bar);
  const end = solid.x + solid.width;
  const point =
    open === 'known'
      ? `L${px(x + width + POINT)} ${px(y + height / 2)}L${px(x + width)} ${px(y + height)}`
      : '';
  const outline = `M${px(solid.x)} ${px(y)}H${px(end)}${point === '' ? `V${px(y + height)}` : point}H${px(solid.x)}Z`;
  const shown = kind === 'stage' ? 'bar' : kind === 'episode' ? 'frame' : 'side';
  const part = (stretch: Stretch): Box => ({ ...stretch, y, height });
  return svg`<g data-id=${bar.id}>
    ${dashes(bar).map((box) => rect(box, 'dash'))}
    ${solid.width > 0 ? svg`<path class=${shown} d=${outline}></path>` : null}
    ${drift.map((one) => rect(part(one), '', hatch('drift')))}
    ${over === null ? null : svg`${rect(part(over), 'paper')}${rect(part(over), 'overrun', hatch('over'))}`}
    ${startBefore ? svg`<path class="dash" d=${edges(x - POINT, x, y, height)}></path>` : null}
    ${endAfter ? svg`<path class="dash" d=${edges(x + width, x + width + POINT, y, height)}></path>` : null}
  </g>`;
}

/** A glyph of a decision, drawn around 0,0: filled with its reason, hollow without, split where it contradicts itself. */
export function decisionShape(state: DecisionMark['state']): TemplateResult {
  return svg`<path class="paper" d=${LANE_PATHS.decide} transform="scale(1.3)"></path>
    <path class="hex ${state}" d=${LANE_PATHS.decide}></path>
    ${state === 'contradictory' ? svg`<path class="half" d="M0-8H4L8 0 4 8H0Z"></path>` : null}
    ${state === 'no-reason' ? svg`<path class="line" d="M0-5V1.5M0 3.6V5.4"></path>` : null}`;
}

/** A pin: the child was seen; filled alone, hollow not alone, half filled where it stands for both. */
export function seenShape({ x, y, alone }: SeenMark): TemplateResult {
  const [at, top] = [px(x), px(y - 12)];
  return svg`<path class="seen" d="M${at} ${top}V${px(y)}"></path>
    <circle class=${alone === 'all' ? 'seen alone' : 'seen'} cx=${at} cy=${top} r="3"></circle>
    ${alone === 'some' ? svg`<path class="half" d="M${at} ${px(top - 3)}a3 3 0 0 1 0 6z"></path>` : null}`;
}

/** The edges of days that are drawn short: a zigzag at each side, nothing between. */
export function foldShape({ x, width }: JourneyFold, top: number, height: number): TemplateResult {
  const left = zigzag(x + 3, top, height);
  const right = zigzag(x + width - 3, top, height).reverse();
  const path = (points: readonly string[]): string => points.join('L');
  return svg`<path class="paper" d="M${path([...left, ...right])}Z"></path>
    <path class="zigzag" d="M${path(left)}M${path(right)}"></path>`;
}

/** A number of pixels as an attribute needs it. */
export function px(value: number): number {
  return Math.round(value * 10) / 10;
}

function solidOf({ x, width, startBound, endBound }: JourneyBar): Stretch {
  const from = startBound === null ? x : startBound.x + startBound.width;
  const to = endBound === null ? x + width : Math.max(from, Math.min(x + width, endBound.x));
  return { x: from, width: Math.max(0, to - from) };
}

function dashes({ y, height, startBound, endBound }: JourneyBar): Box[] {
  return [startBound, endBound].flatMap((bound) => (bound === null ? [] : [{ ...bound, y, height }]));
}

function edges(from: number, to: number, y: number, height: number): string {
  return `M${px(from)} ${px(y)}H${px(to)}M${px(from)} ${px(y + height)}H${px(to)}`;
}

const TOOTH = 7; // pixels

function zigzag(x: number, top: number, height: number): string[] {
  const points: string[] = [];
  for (let y = 0, side = -1; y < height; y += TOOTH, side = -side)
    points.push(`${px(x + side * 3)} ${px(top + y)}`);
  points.push(`${px(x)} ${px(top + height)}`);
  return points;
}
