import { css } from 'lit';

/** What all elements share: type, focus, controls, words for screen readers only. */
export const baseStyles = css`
  :host {
    display: block;
    color: var(--_ink);
    background: var(--_paper);
    font: var(--_text-body) / 1.43 var(--_font);
    font-variant-numeric: tabular-nums lining-nums;
    text-size-adjust: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ol {
    list-style: none;
  }
  button {
    font: inherit;
    color: inherit;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 0;
    box-shadow: inset 0 0 0 2px var(--_focus-ink);
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .muted {
    color: var(--_muted);
  }
  .glyph {
    inline-size: 16px;
    block-size: 16px;
    flex: none;
    overflow: visible;
    vertical-align: -3px;
  }
  .glyph path {
    fill: var(--_c);
    stroke: var(--_c);
    stroke-width: 1.8;
    stroke-linejoin: round;
  }
  .harm {
    --_c: var(--_lane-harm);
  }
  .door {
    --_c: var(--_lane-door);
  }
  .assess {
    --_c: var(--_lane-assess);
  }
  .decide {
    --_c: var(--_lane-decide);
  }
  .home {
    --_c: var(--_lane-home);
  }
  .health {
    --_c: var(--_lane-health);
  }
  .school {
    --_c: var(--_lane-school);
  }
  .voice {
    --_c: var(--_lane-voice);
  }
  .control {
    min-block-size: 28px;
    padding: 3px 10px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius-m);
    background: var(--_paper);
    color: var(--_ink);
    font-size: var(--_text-control);
    cursor: pointer;
  }
  .segments {
    display: inline-flex;
  }
  .segments .control {
    margin-inline-start: -1px;
    border-radius: 0;
  }
  .segments .control:first-child {
    border-start-start-radius: var(--_radius-m);
    border-end-start-radius: var(--_radius-m);
  }
  .segments .control:last-child {
    border-start-end-radius: var(--_radius-m);
    border-end-end-radius: var(--_radius-m);
  }
  .segments .control:is([aria-pressed='true'], [aria-checked='true']) {
    background: var(--_ink);
    border-color: var(--_ink);
    color: var(--_paper);
  }
  @media (forced-colors: active) {
    .segments .control:is([aria-pressed='true'], [aria-checked='true']) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      border-color: Highlight;
    }
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;
