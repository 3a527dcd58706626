import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Edge } from './strip-brush.js';
import { toolbarKeys } from '../shared/toolbar-keys.js';
import type { StripSay } from './strip-input.js';
import { stripLegend } from './strip-legend.js';
import { skeleton } from './strip-skeleton.js';

/** What the fixed parts of a strip call. */
export interface StripActions {
  readonly attach: (element: Element | undefined) => void;
  readonly earlier: () => void;
  readonly later: () => void;
  readonly zoomOut: () => void;
  readonly zoomIn: () => void;
  readonly fit: () => void;
  readonly key: (event: KeyboardEvent) => void;
  readonly focus: () => void;
  readonly handleKey: (edge: Edge, event: KeyboardEvent) => void;
  readonly lanes: Pointers;
  readonly brush: Omit<Pointers, 'wheel'>;
}

interface Pointers {
  readonly down: (event: PointerEvent) => void;
  readonly move: (event: PointerEvent) => void;
  readonly up: (event: PointerEvent) => void;
  readonly cancel: () => void;
  readonly wheel: object;
}

/** The fixed parts of a strip. Whatever changes while a reader pans is set by a painter, not rendered. */
export function stripTemplate(words: StripSay, act: StripActions): TemplateResult {
  return html`<div class="strip" role="group" aria-label=${words('strip.label')} ${ref(act.attach)}>
    <div class="strip-bar">
      <p class="shown">
        <span>${words('strip.shown')}</span> <b data-text="window"></b
        ><span class="hint" aria-hidden="true">. ${words('strip.hint')}</span>
      </p>
      <div class="strip-moves" role="toolbar" aria-label=${words('strip.moves')} @keydown=${toolbarKeys}>
        <span class="segments">
          ${press(words('strip.earlier'), act.earlier, { before: '◀', isStop: true })}
          ${press(words('strip.later'), act.later, { after: '▶' })}
        </span>
        <span class="segments">
          ${press(words('strip.zoom-out'), act.zoomOut, { before: '−' })}
          ${press(words('strip.zoom-in'), act.zoomIn, { before: '+' })}
        </span>
        ${press(words('strip.fit'), act.fit)}
      </div>
    </div>
    <div
      class="density"
      @pointerdown=${act.brush.down}
      @pointermove=${act.brush.move}
      @pointerup=${act.brush.up}
      @pointercancel=${act.brush.cancel}
    >
      <svg class="drawing" aria-hidden="true" height="64">
        <g data-place="density">
          <path data-path="own-all" class="all"></path>
          <path data-path="own-kept" class="kept"></path>
          <path data-path="own-axis" class="axis"></path>
          <path data-path="own-swatch" class="kept"></path>
          <path data-path="own-window" class="window"></path>
          <path data-path="own-handles" class="handles"></path>
        </g>
        <g class="texts"></g>
      </svg>
      ${handle('from', words('strip.handle.from'), act)} ${handle('to', words('strip.handle.to'), act)}
    </div>
    <div
      class="lanes"
      role="group"
      aria-label=${words('strip.lanes')}
      @pointerdown=${act.lanes.down}
      @pointermove=${act.lanes.move}
      @pointerup=${act.lanes.up}
      @pointercancel=${act.lanes.cancel}
      @wheel=${act.lanes.wheel}
    >
      <svg class="drawing" aria-hidden="true">
        ${skeleton({ hatch: 'strip-hatch' })}
        <g class="texts"></g>
        <g class="moving-texts"></g>
      </svg>
      <button
        type="button"
        class="cursor"
        aria-label=${words('strip.label')}
        @keydown=${act.key}
        @focus=${act.focus}
        @blur=${act.focus}
      ></button>
    </div>
    ${stripLegend(words)}
    <p class="current" data-text="current"></p>
    <div class="unseen" role="status" data-text="said"></div>
  </div>`;
}

interface PressLook {
  readonly before?: string;
  readonly after?: string;
  /** Whether Tab comes to it: one button of a toolbar is its stop. */
  readonly isStop?: boolean;
}

function press(
  words: string,
  action: () => void,
  { before = '', after = '', isStop = false }: PressLook = {},
): TemplateResult {
  const sign = (text: string): TemplateResult | '' =>
    text === '' ? '' : html`<span aria-hidden="true">${text}</span>`;
  return html`<button type="button" class="control" tabindex=${isStop ? 0 : -1} @click=${action}>
    ${sign(before)} ${words} ${sign(after)}
  </button>`;
}

function handle(edge: Edge, label: string, { handleKey }: StripActions): TemplateResult {
  const key = (event: KeyboardEvent): void => {
    handleKey(edge, event);
  };
  return html`<div
    class="handle"
    role="slider"
    aria-valuenow="0"
    tabindex="0"
    data-edge=${edge}
    aria-label=${label}
    @keydown=${key}
  ></div>`;
}
