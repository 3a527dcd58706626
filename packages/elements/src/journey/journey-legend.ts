import type { DecisionMark, JourneyLayout } from '@case-journey/layout';
import { html, svg, type TemplateResult } from 'lit';
import { decisionShape, hatches, rect, seenShape, type Hatch } from './journey-shapes.js';

/** How the words of a legend are said. */
export type LegendSay = (key: string) => string;

/** What the marks of a drawing mean: of those that are in it, in the order of their weight. Words repeat every shape. */
export function journeyLegend(
  layout: JourneyLayout,
  words: LegendSay,
  prefix = 'journey-legend',
): TemplateResult {
  const hatch: Hatch = (name) => `${prefix}-${name}`;
  const entries = [...decisionEntries(layout), ...shapeEntries(layout, hatch)];
  const say = (name: string): string => words(`journey-drawing.legend.${name}`);
  return html`<div class="journey-legend">
    <svg class="journey-drawing hatches" width="0" height="0" aria-hidden="true">${hatches(prefix)}</svg>
    ${layout.decisions.length > 0 ? html`<b>${say('decision')}</b>` : null}
    ${entries.map(
      ([name, width, shape]) =>
        html`<span class="entry">
          <svg class="journey-drawing" width=${width} height="22" aria-hidden="true">${shape}</svg>
          ${say(name)}
        </span>`,
    )}
  </div>`;
}

type Entry = readonly [name: string, width: number, shape: TemplateResult];

const STATES: readonly DecisionMark['state'][] = ['reasoned', 'no-reason', 'contradictory', 'not-known'];

function decisionEntries({ decisions }: JourneyLayout): Entry[] {
  return STATES.filter((state) => decisions.some((mark) => mark.state === state)).map((state) => [
    state,
    20,
    svg`<g transform="translate(10 11)">${decisionShape(state)}</g>`,
  ]);
}

function shapeEntries(layout: JourneyLayout, hatch: Hatch): Entry[] {
  const { waits, tracks, bars, seen, told, ghosts, returns, unknown } = layout;
  const box = (width: number): { x: number; y: number; width: number; height: number } => {
    return { x: 1, y: 5, width, height: 12 };
  };
  const all: readonly (readonly [shown: boolean, entry: Entry])[] = [
    [waits.length > 0, ['wait', 30, rect({ ...box(28), y: 6, height: 10 }, 'wait', hatch('wait'))]],
    [
      tracks.length > 0,
      [
        'timescale',
        30,
        svg`${rect({ ...box(26), y: 9, height: 4 }, 'used')}<path class="due" d="M27 6v10"></path>`,
      ],
    ],
    [
      tracks.some(({ over }) => over !== null) || bars.some(({ over }) => over !== null),
      ['over', 30, svg`${rect(box(28), 'paper')}${rect(box(28), 'overrun', hatch('over'))}`],
    ],
    [
      tracks.some(({ missing }) => missing),
      ['missing', 12, rect({ x: 2, y: 7, width: 8, height: 8 }, 'ghost')],
    ],
    [
      bars.some(({ drift }) => drift.length > 0),
      ['drift', 30, svg`${rect(box(28), 'bar')}${rect(box(28), '', hatch('drift'))}`],
    ],
    [seen.length > 0, ['seen', 24, svg`${seenShape(pin(6, 'all'))}${seenShape(pin(17, 'none'))}`]],
    [told.length > 0, ['told', 16, svg`<path class="told" d="M3 11l3 3l6 -7"></path>`]],
    [ghosts.length > 0, ['expected', 16, rect({ x: 1, y: 4, width: 14, height: 14 }, 'ghost')]],
    [
      bars.some(({ startBound, endBound, endAfter, startBefore }) => {
        return startBound !== null || endBound !== null || endAfter || startBefore;
      }),
      ['bound', 30, rect(box(28), 'dash')],
    ],
    [
      returns.length > 0,
      [
        'return',
        34,
        svg`<path class="arc" d="M1 11h22"></path><path class="head" d="M22 6l10 5l-10 5z"></path>`,
      ],
    ],
    [unknown.length > 0, ['unknown', 30, rect(box(28), '', hatch('unknown'))]],
  ];
  return all.flatMap(([shown, entry]) => (shown ? [entry] : []));
}

function pin(x: number, alone: 'all' | 'none'): Parameters<typeof seenShape>[0] {
  return { x, to: x, y: 19, count: 1, alone, eventIds: [] };
}
