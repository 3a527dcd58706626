import { css } from 'lit';

/** What a strip looks like. Needs the tokens and the base styles; lanes take their colours from the base styles. */
export const stripStyles = css`
  :host {
    --_bar-edge: var(--cj-bar-edge, light-dark(#33597d, #8fb6da));
    --_text-chart: var(--cj-text-chart, 0.75rem);
  }
  @media (forced-colors: active) {
    :host {
      --_bar-edge: CanvasText;
    }
  }
  @media print {
    :host {
      --_bar: #e4e4e4;
      --_bar-edge: #333;
      --_band: #999;
    }
  }
  .strip {
    position: relative;
    direction: ltr;
  }
  .strip-bar {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 8px;
    align-items: center;
    margin-block-end: 4px;
  }
  .strip-moves {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 8px;
  }
  .strip-bar .shown {
    flex: 1;
    min-inline-size: 14rem;
    color: var(--_muted);
    font-size: var(--_text-control);
  }
  .strip-bar b {
    color: var(--_ink);
  }
  .drawing {
    display: block;
    inline-size: 100%;
    overflow: visible;
    font-size: var(--_text-chart);
  }
  .drawing text {
    fill: var(--_ink);
  }
  .drawing .w {
    font-size: var(--_text-control);
  }
  .drawing .m {
    fill: var(--_muted);
  }
  .drawing .b {
    font-weight: 600;
  }
  .drawing .n {
    fill: var(--_note);
  }
  .drawing .h {
    paint-order: stroke;
    stroke: var(--_paper);
    stroke-width: 3px;
    stroke-linejoin: round;
  }
  .drawing .e {
    text-anchor: end;
  }
  .drawing .mid {
    text-anchor: middle;
  }
  .density {
    position: relative;
    touch-action: pan-y;
    user-select: none;
  }
  .drawing .all,
  .rail .all {
    fill: var(--_band);
  }
  .drawing .kept,
  .rail .kept {
    fill: var(--_ink);
  }
  .drawing .axis {
    fill: none;
    stroke: var(--_edge);
  }
  .density .window {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .density .handle {
    position: absolute;
    inset-block-start: 11px;
    inset-inline-start: -12px;
    inline-size: 24px;
    block-size: 28px;
    border-radius: var(--_radius-m);
    cursor: ew-resize;
  }
  .density .handles {
    fill: var(--_paper);
    stroke: var(--_accent);
    stroke-width: 1.6;
  }
  .lanes {
    position: relative;
    touch-action: pan-y;
    user-select: none;
    cursor: default;
    overflow: clip;
    overflow-clip-margin: 6px;
  }
  .lanes .cursor {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    min-inline-size: 24px;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius-s);
    background: transparent;
  }
  .lanes .cursor:not(:focus-visible) {
    pointer-events: none;
  }
  .stripes {
    fill: var(--_faint);
  }
  .major,
  .minor {
    fill: none;
    stroke: var(--_line);
  }
  .minor {
    stroke: var(--_edge);
  }
  .hatching {
    fill: var(--_note-line);
    opacity: 0.75;
  }
  .drawing .paper {
    fill: var(--_paper);
  }
  .drawing .plan {
    fill: var(--_bar);
    stroke: var(--_bar-edge);
  }
  .drawing .light {
    fill: var(--_paper);
    stroke: var(--_bar-edge);
  }
  .drawing .closed {
    fill: var(--_paper);
    stroke: var(--_edge);
    stroke-dasharray: 2 3;
  }
  .drawing .ribbon-none-hatch {
    stroke: var(--_note-line);
  }
  .drawing .care {
    fill: none;
    stroke: var(--_bar-edge);
    stroke-width: 4;
  }
  .drawing .head,
  .drawing .g1,
  .drawing .g2,
  .drawing .g3 {
    fill: var(--_c);
    stroke: var(--_c);
    stroke-width: 1.4;
    stroke-linejoin: round;
  }
  .drawing .g1 {
    fill: var(--_paper);
    stroke-width: 1.8;
  }
  .drawing .disc {
    fill: var(--_paper);
  }
  .drawing .bar {
    fill: var(--_c);
  }
  .drawing .line {
    fill: none;
    stroke: var(--_c);
    stroke-width: 2;
  }
  .drawing .dash {
    fill: none;
    stroke: var(--_c);
    stroke-width: 1.6;
    stroke-dasharray: 3 2;
  }
  .drawing .cell {
    fill: var(--_c);
    fill-opacity: 0.16;
    stroke: var(--_c);
    stroke-width: 0.8;
  }
  .drawing .link {
    fill: var(--_paper);
    stroke: var(--_edge);
    stroke-width: 1.4;
  }
  .drawing .flag {
    fill: var(--_paper);
    stroke: var(--_note);
    stroke-width: 1.5;
  }
  .drawing .pill {
    fill: var(--_ink);
  }
  .drawing .count,
  .drawing .halo,
  .drawing .total {
    fill: none;
    stroke: var(--_paper);
    stroke-width: 1.35;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .drawing .halo {
    stroke-width: 4.5;
  }
  .drawing .total {
    stroke: var(--_ink);
  }
  .drawing .picked {
    fill: var(--_accent-soft);
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    align-items: center;
    color: var(--_muted);
    font-size: var(--_text-small);
  }
  .legend .entry {
    display: inline-flex;
    gap: 5px;
    align-items: center;
  }
  .legend .drawing {
    inline-size: auto;
    flex: none;
  }
  .strip .current {
    min-block-size: 1.4em;
    font-size: var(--_text-small);
  }
  .rail {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    gap: 4px;
  }
  .rail-year {
    min-block-size: 56px;
    padding: 2px;
    border: 2px solid transparent;
    border-radius: var(--_radius-m);
    background: none;
    font-size: var(--_text-chart);
    cursor: pointer;
  }
  .rail-year[aria-pressed='true'] {
    border-color: var(--_accent);
  }
  .rail-year svg {
    display: block;
    inline-size: 100%;
    block-size: 36px;
  }
  @media (forced-colors: active) {
    .drawing path,
    .drawing text,
    .drawing rect,
    .rail rect {
      forced-color-adjust: none;
    }
    .rail-year[aria-pressed='true'] {
      border-color: Highlight;
    }
    .density .window,
    .drawing .picked {
      stroke: Highlight;
    }
    .drawing .all,
    .rail .all {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
  @media print {
    .drawing .hatching {
      fill: #666;
    }
    .drawing .cell {
      fill-opacity: 0.12;
    }
  }
`;
