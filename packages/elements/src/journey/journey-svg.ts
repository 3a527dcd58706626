import type { JourneyLabel, JourneyLayout, JourneyStop, JourneyTrack } from '@case-journey/layout';
import { html, svg, type TemplateResult } from 'lit';
import {
  barShape,
  decisionShape,
  foldShape,
  hatches,
  px,
  rect,
  seenShape,
  type Hatch,
} from './journey-shapes.js';
import { LABEL_KINDS } from './label-kinds.js';

/** How a journey is drawn. */
export interface JourneySvgOptions {
  /** Begins the ids of its patterns: each drawing in one shadow root needs its own. `journey` unless said. */
  readonly prefix?: string;
  /** A place that is marked as chosen; null: none. */
  readonly picked?: Pick<JourneyStop, 'x' | 'y' | 'width' | 'height'> | null;
}

/**
 * The drawing of a journey. Readers who do not see it have the list of steps: it is hidden from them. Everything that
 * stands for an interval, a wait, a decision or a return carries its id as `data-id`. Needs `journeyDrawingStyles`.
 */
export function journeySvg(
  layout: JourneyLayout,
  { prefix = 'journey', picked = null }: JourneySvgOptions = {},
): TemplateResult {
  const { width, height } = layout;
  const hatch: Hatch = (name) => `${prefix}-${name}`;
  return html`<svg
    class="journey-drawing"
    width=${px(width)}
    height=${px(height)}
    viewBox="0 0 ${px(width)} ${px(height)}"
    aria-hidden="true"
  >
    ${hatches(prefix)} ${ground(layout, hatch)} ${ribbon(layout, hatch)} ${ways(layout)}
    ${layout.tracks.map((track) => trackShape(track, hatch))}
    ${layout.bars.map((bar) => barShape(bar, hatch))}
    ${layout.waits.map(
      (wait) => svg`<g data-id=${wait.id}>${rect(wait, 'paper')}${rect(wait, 'wait', hatch('wait'))}</g>`,
    )}
    ${layout.ghosts.map((ghost) => rect(ghost, 'ghost'))} ${layout.seen.map(seenShape)}
    ${layout.told.map(({ x, y }) => svg`<path class="told" d="M${px(x - 4)} ${px(y - 6)}l3 3l6 -7"></path>`)}
    ${lines(layout)} ${decisions(layout)} ${picked === null ? null : rect(picked, 'picked')}
    ${rowNames(layout)} ${layout.labels.map(label)}
  </svg>`;
}

function ground(layout: JourneyLayout, hatch: Hatch): TemplateResult {
  const { rows, plot, ticks, unknown, folds, asAtX, axisY } = layout;
  const marks = (strong: boolean, from: number): string =>
    ticks
      .flatMap((tick) => (tick.strong === strong ? [`M${px(tick.x)} ${px(from)}V${px(axisY + 6)}`] : []))
      .join('');
  return svg`${rows.filter((_, position) => position % 2 === 0).map((row) => rect(row, 'stripe'))}
    <path class="grid" d=${marks(true, plot.y)}></path><path class="tick" d=${marks(false, axisY)}></path>
    ${unknown.map(({ x, width }) => rect({ x, width, y: plot.y, height: plot.height }, '', hatch('unknown')))}
    <path class="as-at" d="M${px(asAtX)} ${px(plot.y - 2)}V${px(axisY + 2)}"></path>
    ${folds.map((fold) => foldShape(fold, plot.y, plot.height))}`;
}

const OPEN_POINT = 8;

function ribbon(layout: JourneyLayout, hatch: Hatch): TemplateResult {
  const parts = layout.ribbon.map((part) => {
    const { x, y, width, height, status, open } = part;
    const light =
      status === 'open' || status === 'assessment' || status === 'early-help' || status === 'none';
    const kind =
      status === 'closed' || status === 'no-referral'
        ? 'ribbon-closed'
        : light
          ? 'ribbon-light'
          : 'ribbon-plan';
    const end = open ? `l${OPEN_POINT} ${height / 2}l-${OPEN_POINT} ${height / 2}` : `v${height}`;
    return svg`<path class=${kind} d="M${px(x)} ${px(y)}h${px(width)}${end}h${px(-width)}z"></path>
      ${status === 'none' ? rect(part, '', hatch('wait')) : null}`;
  });
  return svg`<g>${parts}</g>`;
}

function ways({ closed, returns }: JourneyLayout): TemplateResult {
  const spans = closed.map(({ x, y, width }) => `M${px(x)} ${px(y)}h${px(width)}`).join('');
  return svg`<path class="closed" d=${spans}></path>
    ${returns.map(
      ({ id, path, head }) => svg`<g data-id=${id}>
        <path class="arc-casing" d=${path}></path><path class="arc" d=${path}></path><path class="head" d=${head}></path>
      </g>`,
    )}`;
}

function trackShape(
  { x, y, height, dueX, over, missing, state }: JourneyTrack,
  hatch: Hatch,
): TemplateResult {
  const allowed = { x, y, width: Math.max(1, dueX - x), height };
  return svg`${rect(allowed, state === 'pending' ? 'allowed' : 'allowed used')}
    ${over === null ? null : rect({ ...over, y: y - 1, height: height + 2 }, 'overrun', hatch('over'))}
    <path class="due" d="M${px(dueX)} ${px(y - 2)}v${px(height + 4)}"></path>
    ${missing ? rect({ x: dueX + 4, y: y - 2, width: 8, height: 8 }, 'ghost') : null}`;
}

function lines({ connectors }: JourneyLayout): TemplateResult {
  const leads = connectors.flatMap(({ x, from, lead }) =>
    lead === null ? [] : [`M${px(lead)} ${px(from)}H${px(x)}`],
  );
  const path = connectors.map(({ x, from, to }) => `M${px(x)} ${px(from)}V${px(to)}`).join('');
  return svg`<path class="lead" d=${leads.join('')}></path>
    <path class="casing" d=${path}></path><path class="line" d=${path}></path>`;
}

function decisions({ decisions: marks }: JourneyLayout): TemplateResult[] {
  return marks.map(
    ({
      x,
      y,
      state,
      eventIds,
    }) => svg`<g data-id=${eventIds[0] ?? ''} transform="translate(${px(x)} ${px(y)})">
      ${decisionShape(state)}
      ${
        eventIds.length < 2
          ? null
          : svg`<rect class="pill" x="4" y="-15" width="15" height="13" rx="6.5"></rect>
            <text class="pill-count" x="11.5" y="-4.5">${eventIds.length}</text>`
      }
    </g>`,
  );
}

function rowNames({ rows }: JourneyLayout): TemplateResult[] {
  return rows.map(
    ({ label: words, labelX, labelY, beside }) =>
      svg`<text class="row-name ${beside ? 'beside-name' : ''}" x=${px(labelX)} y=${px(labelY)}>${words}</text>`,
  );
}

function label({ id, x, y, parts }: JourneyLabel): TemplateResult {
  const bare = id.startsWith('ribbon/') && id !== 'ribbon/none' ? 'bare' : '';
  const spans = parts.map(
    ({ text, kind }, position) =>
      svg`<tspan class=${LABEL_KINDS[kind]} dx=${position === 0 ? 0 : 5}>${text}</tspan>`,
  );
  return svg`<text class=${bare} x=${px(x)} y=${px(y)}>${spans}</text>`;
}
