import { css } from 'lit';

/** What the drawing of a journey looks like. Needs the tokens and the base styles. */
export const journeyDrawingStyles = css`
  :host {
    --_bar-edge: var(--cj-bar-edge, light-dark(#33597d, #8fb6da));
    --_over: var(--cj-over, light-dark(#97321c, #ffab8f));
    --_text-chart: var(--cj-text-chart, 0.75rem);
  }
  @media (forced-colors: active) {
    :host {
      --_bar-edge: CanvasText;
      --_over: CanvasText;
    }
  }
  @media print {
    :host {
      --_bar: #e4e4e4;
      --_band: #888;
      --_bar-edge: #333;
      --_over: #222;
    }
  }
  .journey-drawing {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
    direction: ltr;
    font-size: 12px;
  }
  .journey-drawing text {
    fill: var(--_ink);
    paint-order: stroke;
    stroke: var(--_paper);
    stroke-width: 3px;
    stroke-linejoin: round;
  }
  .journey-drawing .row-name {
    font-size: 13px;
    text-anchor: end;
    stroke: none;
  }
  .journey-drawing .bare {
    stroke: none;
  }
  .journey-drawing .bold,
  .journey-drawing .accent,
  .journey-drawing .over-words {
    font-weight: 600;
  }
  .journey-drawing .accent {
    fill: var(--_accent);
  }
  .journey-drawing .over-words {
    fill: var(--_over);
  }
  .journey-drawing .muted,
  .journey-drawing .beside-name {
    fill: var(--_muted);
  }
  .journey-drawing .note {
    fill: var(--_note);
  }
  .journey-drawing .beside-name {
    font-size: 12px;
  }
  .journey-drawing .stripe {
    fill: var(--_faint);
  }
  .journey-drawing .grid {
    fill: none;
    stroke: var(--_line);
  }
  .journey-drawing .tick {
    fill: none;
    stroke: var(--_edge);
  }
  .journey-drawing .lead {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.4;
    stroke-dasharray: 1.5 2.5;
  }
  .journey-drawing .as-at {
    fill: none;
    stroke: var(--_edge);
    stroke-dasharray: 4 3;
  }
  .journey-drawing .bar,
  .journey-drawing .ribbon-plan {
    fill: var(--_bar);
    stroke: var(--_bar-edge);
    stroke-width: 1.6;
    stroke-linejoin: round;
  }
  .journey-drawing .ribbon-plan {
    stroke-width: 1;
  }
  .journey-drawing .ribbon-light {
    fill: var(--_paper);
    stroke: var(--_bar-edge);
  }
  .journey-drawing .ribbon-closed {
    fill: var(--_paper);
    stroke: var(--_edge);
    stroke-dasharray: 2 3;
  }
  .journey-drawing .frame {
    fill: var(--_paper);
    stroke: var(--_bar-edge);
    stroke-width: 1.6;
    stroke-linejoin: round;
  }
  .journey-drawing .side {
    fill: var(--_paper);
    stroke: var(--_edge);
    stroke-width: 1.2;
  }
  .journey-drawing .dash {
    fill: none;
    stroke: var(--_bar-edge);
    stroke-width: 1.6;
    stroke-dasharray: 3 2;
  }
  .journey-drawing .paper {
    fill: var(--_paper);
  }
  .journey-drawing .overrun {
    stroke: var(--_over);
    stroke-width: 1.6;
  }
  .journey-drawing .allowed {
    fill: var(--_paper);
    stroke: var(--_muted);
    stroke-width: 1;
  }
  .journey-drawing .used {
    fill: var(--_band);
    stroke: none;
  }
  .journey-drawing .due,
  .journey-drawing .line {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .journey-drawing .casing {
    fill: none;
    stroke: var(--_paper);
    stroke-width: 5;
  }
  .journey-drawing .wait {
    stroke: var(--_note-line);
    stroke-width: 1.2;
    stroke-dasharray: 3 2;
  }
  .journey-drawing .closed {
    fill: none;
    stroke: var(--_edge);
    stroke-width: 2;
    stroke-dasharray: 2 3;
  }
  .journey-drawing .arc {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2.5;
    stroke-dasharray: 4 3;
  }
  .journey-drawing .arc-casing {
    fill: none;
    stroke: var(--_paper);
    stroke-width: 6;
  }
  .journey-drawing .head {
    fill: var(--_accent);
  }
  .journey-drawing .ghost {
    fill: var(--_paper);
    stroke: var(--_edge);
    stroke-width: 1.6;
    stroke-dasharray: 2 2;
  }
  .journey-drawing .zigzag {
    fill: var(--_paper);
    stroke: var(--_edge);
    stroke-width: 1.2;
  }
  .journey-drawing .seen {
    fill: var(--_paper);
    stroke: var(--_ink);
    stroke-width: 1.2;
  }
  .journey-drawing .alone {
    fill: var(--_ink);
    stroke: var(--_ink);
  }
  .journey-drawing .told {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .journey-drawing .hex {
    fill: var(--_paper);
    stroke: var(--_ink);
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .journey-drawing .hex.reasoned,
  .journey-drawing .half {
    fill: var(--_ink);
  }
  .journey-drawing .hex.not-known {
    stroke-width: 1.6;
    stroke-dasharray: 2 2;
  }
  .journey-drawing .pill {
    fill: var(--_ink);
    stroke: var(--_paper);
  }
  .journey-drawing .pill-count {
    fill: var(--_paper);
    stroke: none;
    font-size: 11px;
    font-weight: 600;
    text-anchor: middle;
  }
  .journey-drawing .picked {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .journey-drawing .hatch-wait {
    fill: var(--_note-line);
  }
  .journey-drawing .hatch-over {
    fill: var(--_over);
  }
  .journey-drawing .hatch-drift {
    fill: var(--_bar-edge);
  }
  .journey-drawing .hatch-unknown {
    fill: var(--_edge);
    opacity: 0.6;
  }
  .journey-drawing .opening-name {
    text-anchor: end;
    stroke: none;
  }
  .journey-drawing .opening-name tspan:not(.muted, .bold) {
    font-size: 13px;
  }
  .journey-drawing .opening-allowed {
    fill: var(--_paper);
    stroke: var(--_bar-edge);
    stroke-width: 1;
  }
  .journey-drawing .opening-used {
    fill: var(--_bar);
    stroke: var(--_bar-edge);
    stroke-width: 1;
  }
  .journey-drawing .opening-cut {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.6;
  }
  .journey-legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 18px;
    align-items: center;
    color: var(--_muted);
    font-size: var(--_text-small);
  }
  .journey-legend .hatches {
    position: absolute;
  }
  .journey-legend .entry {
    display: inline-flex;
    gap: 6px;
    align-items: center;
  }
  .journey-legend .journey-drawing {
    inline-size: auto;
    flex: none;
  }
  @media (forced-colors: active) {
    .journey-drawing * {
      forced-color-adjust: none;
    }
    .journey-drawing .picked {
      stroke: Highlight;
    }
    .journey-drawing .hatch-unknown {
      opacity: 1;
    }
  }
  @media print {
    .journey-drawing {
      break-inside: avoid;
      print-color-adjust: exact;
    }
  }
`;
