import { say, type Messages } from '@case-journey/core';
import {
  flowDrawing,
  ribbonPath,
  type FlowCard,
  type FlowDrawing,
  type FlowRibbon,
} from '@case-journey/layout';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { isSameMark, type FlowMark } from './flow-cursor.js';
import { countText, dayTexts, markText, stepName } from './flow-labels.js';
import type { FlowModel } from './flow-model.js';

/** What a drawing needs beside the model. */
export interface FlowDrawingState {
  readonly messages: Messages;
  readonly width: number;
  readonly textWidth: (text: string, bold?: boolean) => number;
  /** Bands of fewer cases are not drawn; hidden ones always are, all alike. */
  readonly smallest: number;
  /** Arrows with counts and median days in the place of bands. */
  readonly isMap: boolean;
  readonly mark: FlowMark | null;
  readonly focused: FlowMark | null;
  readonly pick: (mark: FlowMark) => void;
  readonly keydown: (key: KeyboardEvent) => void;
  readonly open: () => void;
}

/** The flow drawn: cards and bands, hidden from readers who do not see it, and one button that goes from mark to mark. */
export function flowDrawingPart(model: FlowModel, state: FlowDrawingState): TemplateResult {
  const { shown, words } = model;
  const bands = shown.bands.filter(({ cases }) => cases === 'c' || cases >= state.smallest);
  const find = (from: string, to: string): (typeof bands)[number] | undefined =>
    bands.find((band) => band.from === from && band.to === to);
  const drawing = flowDrawing(
    { columns: shown.columns, nodes: shown.nodes, bands },
    {
      width: state.width,
      textWidth: state.textWidth,
      heading: words.column,
      name: (id) => {
        const node = shown.nodes.find((one) => one.id === id);
        return node === undefined ? words.step(id) : stepName(node, words, state.messages);
      },
      count: (id) => {
        const node = shown.nodes.find((one) => one.id === id);
        return node === undefined ? '' : countText(node.cases, node.share, state.messages);
      },
      label: (from, to) => {
        const band = find(from, to);
        if (band === undefined || band.cases === 'c') return [];
        if (!state.isMap) return dayTexts(band, words);
        const days = band.median === null ? '' : ` · ${Math.round(band.median)} d`;
        return [`${band.cases.toLocaleString('en-GB')}${days}`];
      },
    },
  );
  const head = 9 + 15 * Math.max(...drawing.columns.map(({ lines }) => lines.length), 1);
  const undrawn = shown.bands.length - bands.length;
  return html`<div class="drawing-scroll">
      <svg
        class="drawing ${state.isMap ? 'map' : 'bands'}"
        width=${drawing.width}
        height=${drawing.height + head + 4}
        viewBox="0 ${-head} ${drawing.width} ${drawing.height + head + 4}"
      >
        ${defs()} ${drawn(drawing, model, state)} ${proxy(drawing, model, state)}
      </svg>
    </div>
    <p class="muted small">
      ${say(state.messages, state.isMap ? 'flow.legend-map' : 'flow.legend')}
      ${undrawn === 0 ? nothing : say(state.messages, 'flow.undrawn', { count: undrawn })}
    </p>`;
}

function defs(): SVGTemplateResult {
  return svg`<defs>
    <pattern id="flow-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path class="hatch" d="M0 0V6"></path>
    </pattern>
    <pattern id="flow-dots" width="4" height="4" patternUnits="userSpaceOnUse">
      <circle class="dot" cx="1.5" cy="1.5" r="1"></circle>
    </pattern>
    <marker id="flow-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto">
      <path class="head" d="M0 0 8 4 0 8Z"></path>
    </marker>
  </defs>`;
}

function drawn(drawing: FlowDrawing, model: FlowModel, state: FlowDrawingState): SVGTemplateResult {
  const { shown } = model;
  const hidden = new Set(
    shown.bands.flatMap(({ from, to, cases }) => (cases === 'c' ? [`${from} ${to}`] : [])),
  );
  const ribbons = state.isMap
    ? drawing.ribbons.map((one) => arrow(one, state))
    : drawing.ribbons.map((one) => ribbon(one, state, hidden.has(`${one.from} ${one.to}`)));
  return svg`<g aria-hidden="true">
    ${drawing.columns.map(({ x, width, lines }, at) => {
      const isLast = at > 0 && at === drawing.columns.length - 1;
      return lines.map(
        (line, i) =>
          svg`<text class="column" x=${isLast ? x + width : x} y=${-8 - 15 * (lines.length - 1 - i)}
            text-anchor=${isLast ? 'end' : 'start'}>${line}</text>`,
      );
    })}
    ${ribbons}
    ${drawing.cards.map((card) => cardOf(card, state))}
    ${drawing.ribbons.map(({ label }) =>
      label === null
        ? nothing
        : svg`<g class="label"><rect x=${label.x} y=${label.y - 8} width=${label.width} height="16" rx="3"></rect>
          <text x=${label.x + 4} y=${label.y + 4}>${label.text}</text></g>`,
    )}
  </g>`;
}

function ribbon(one: FlowRibbon, state: FlowDrawingState, isHidden: boolean): SVGTemplateResult {
  const mark: FlowMark = { kind: 'band', from: one.from, to: one.to };
  const touched = isTouched(state.mark, one) ? 'touched' : '';
  const path = ribbonPath(one);
  const pick = (): void => {
    state.pick(mark);
  };
  const shape = isHidden ? middleOf(one) : path;
  return svg`<path class="band ${touched} ${isHidden ? 'hidden' : one.thickness < 2.5 ? 'thin' : ''}" d=${shape} @click=${pick}></path>
    ${isHidden || touched === '' ? nothing : svg`<path class="over" d=${path}></path>`}`;
}

function arrow(one: FlowRibbon, state: FlowDrawingState): SVGTemplateResult {
  const mark: FlowMark = { kind: 'band', from: one.from, to: one.to };
  const pick = (): void => {
    state.pick(mark);
  };
  const width = Math.min(7, 0.8 + Math.log2(1 + one.thickness));
  return svg`<path
    class="arrow ${isTouched(state.mark, one) ? 'touched' : ''}"
    d=${middleOf(one)}
    stroke-width=${Math.round(width * 10) / 10}
    marker-end="url(#flow-arrow)"
    @click=${pick}
  ></path>`;
}

// The upper edge of a band without thickness: its middle line.
function middleOf(one: FlowRibbon): string {
  return ribbonPath({ ...one, thickness: 0 })
    .split('L')
    .slice(0, Math.ceil(one.points.length / 2))
    .join('L');
}

function isTouched(mark: FlowMark | null, { from, to }: FlowRibbon): boolean {
  if (mark === null) return false;
  return mark.kind === 'band' ? mark.from === from && mark.to === to : mark.id === from || mark.id === to;
}

function cardOf(card: FlowCard, state: FlowDrawingState): SVGTemplateResult {
  const { id, x, y, width, height } = card;
  const mark: FlowMark = { kind: 'step', id };
  const pick = (): void => {
    state.pick(mark);
  };
  const isOpen = id.startsWith('position.open-');
  const right = x + width;
  const outline = isOpen
    ? `M${x} ${y}H${right - 7}L${right} ${y + height / 2} ${right - 7} ${y + height}H${x}Z`
    : `M${x} ${y}H${right}V${y + height}H${x}Z`;
  return svg`<g class="card ${kindOf(id)} ${isSameMark(state.mark, mark) ? 'picked' : ''}" @click=${pick}>
    <path class="paper" d=${outline}></path>
    <rect class="edge" x=${x} y=${y} width="5" height=${height}></rect>
    ${card.lines.map(
      (line) => svg`<text class=${line.bold ? 'name' : 'count'} x=${x + 11} y=${line.y}>${line.text}</text>`,
    )}
  </g>`;
}

function kindOf(id: string): string {
  if (id.startsWith('next.came-back')) return 'back';
  if (id.endsWith('.too-recent') || id.endsWith('.not-known')) return 'recent';
  return /protection-plan|looked-after/.test(id) ? 'grave' : '';
}

function proxy(
  drawing: FlowDrawing,
  model: FlowModel,
  state: FlowDrawingState,
): SVGTemplateResult | typeof nothing {
  const mark = state.focused;
  if (mark === null) return nothing;
  const box = boxOf(drawing, mark);
  return svg`<foreignObject x=${box.x} y=${box.y} width=${box.width} height=${box.height}>
    ${html`<button
      type="button"
      class="proxy"
      aria-label=${markText(model.shown, mark, model.words, state.messages)}
      aria-describedby="flow-keys"
      @keydown=${state.keydown}
      @click=${state.open}
    ></button>`}
  </foreignObject>`;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function boxOf({ cards, ribbons }: FlowDrawing, mark: FlowMark): Box {
  const id = mark.kind === 'step' ? mark.id : mark.from;
  const card = cards.find((one) => one.id === id) ?? NO_BOX;
  if (mark.kind === 'step') return card;
  const band = ribbons.find(({ from, to }) => from === mark.from && to === mark.to);
  const [x, y] = band?.points[0] ?? [];
  // Not drawn: it stands at the edge of the step that it leaves
  if (band === undefined || x === undefined || y === undefined)
    return { x: card.x + card.width - 6, y: card.y + 2, width: 24, height: 24 };
  const height = Math.max(24, band.thickness);
  return { x, y: y - height / 2, width: 56, height };
}

const NO_BOX: Box = { x: 0, y: 0, width: 24, height: 24 };
