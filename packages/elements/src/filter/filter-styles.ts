import { css } from 'lit';
import { baseStyles } from '../shared/base-styles.js';
import { tokens } from '../shared/tokens.js';

const screen = css`
  :host {
    container-type: inline-size;
  }
  ul,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    list-style: none;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  .rating {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: center;
    font-size: var(--_text-control);
  }
  .segments .control[aria-pressed='true'] + [aria-pressed='true'] {
    border-inline-start-color: var(--_paper);
  }
  .count {
    font-weight: 400;
  }
  .opener {
    display: inline-flex;
    gap: 6px;
    align-items: center;
  }
  .twist {
    flex: none;
    inline-size: 8px;
    block-size: 8px;
    fill: currentColor;
    transform: rotate(90deg);
  }
  [aria-expanded='true'] > .twist {
    transform: rotate(-90deg);
  }
  .opener.in-use {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 600;
  }
  .opener[aria-expanded='true'] {
    border-color: var(--_ink);
  }
  .search {
    display: inline-flex;
    flex: 1 1 12rem;
    gap: 6px;
    align-items: center;
    max-inline-size: 22rem;
    font-size: var(--_text-control);
  }
  .search input {
    flex: 1;
    min-inline-size: 0;
    cursor: text;
  }
  input.control,
  select.control {
    font: inherit;
    font-size: var(--_text-control);
    max-inline-size: 100%;
  }
  input.control {
    cursor: text;
  }
  .panel {
    order: 1;
    flex: 1 0 100%;
    min-inline-size: 0;
    padding: 10px 12px 12px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius-m);
    background: var(--_faint);
  }
  .panel legend {
    float: inline-start;
    inline-size: 100%;
    padding: 0;
    margin-block-end: 6px;
    font-weight: 600;
    font-size: var(--_text-control);
  }
  .panel legend + * {
    clear: both;
  }
  .options {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr));
    gap: 0 16px;
    max-block-size: 19rem;
    overflow-y: auto;
    padding: 3px;
  }
  .options label {
    display: flex;
    gap: 8px;
    align-items: flex-start;
    min-block-size: 28px;
    padding-block: 4px;
    font-size: var(--_text-control);
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  input[type='checkbox'] {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .options .glyph {
    margin-block-start: 1px;
  }
  .dates {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: flex-start;
  }
  .field {
    display: flex;
    flex-direction: column;
    gap: 3px;
    min-inline-size: 0;
    font-size: var(--_text-control);
  }
  .field input {
    inline-size: 12rem;
  }
  .panel > .field {
    inline-size: fit-content;
    max-inline-size: 100%;
    margin-block-start: 10px;
  }
  .hint {
    flex: 1 0 100%;
    color: var(--_muted);
    font-size: var(--_text-small);
  }
  .error {
    max-inline-size: 14rem;
    color: var(--_over);
    font-size: var(--_text-small);
    font-weight: 600;
  }
  .wrong input {
    border-color: var(--_over);
    box-shadow: inset 0 0 0 1px var(--_over);
  }
  .years {
    display: flex;
    flex: 1 0 100%;
    flex-wrap: wrap;
    gap: 6px;
  }
  .years .control[aria-pressed='true'] {
    border-color: var(--_ink);
    background: var(--_ink);
    color: var(--_paper);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-block-start: 10px;
  }
  .chips li {
    min-inline-size: 0;
  }
  .chip {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    min-block-size: 26px;
    max-inline-size: 100%;
    padding: 2px 8px 2px 10px;
    border: 1px solid var(--_accent);
    border-radius: 13px;
    background: var(--_accent-soft);
    font-size: var(--_text-control);
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .cross {
    flex: none;
    inline-size: 9px;
    block-size: 9px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
  }
  .chip:hover {
    text-decoration: line-through;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: baseline;
    justify-content: space-between;
    margin-block-start: 10px;
  }
  .said {
    flex: 1 1 20rem;
    max-inline-size: 60rem;
    overflow-wrap: anywhere;
  }
  .place {
    font-weight: 700;
  }
  .notice {
    color: var(--_note);
  }
  .turns {
    display: flex;
    gap: 2px 14px;
  }
  .link {
    min-block-size: 28px;
    padding: 2px;
    border: 0;
    background: none;
    color: var(--_accent);
    font-size: var(--_text-control);
    text-decoration: underline;
    text-underline-offset: 2px;
    cursor: pointer;
  }
  .link[aria-disabled='true'] {
    color: var(--_muted);
    text-decoration: none;
    cursor: default;
  }
  @media (forced-colors: active) {
    .opener.in-use,
    .chip {
      border: 2px solid Highlight;
    }
    .years .control[aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
  @container (width < 32rem) {
    .search {
      flex-basis: 100%;
      max-inline-size: none;
    }
    .rating {
      inline-size: 100%;
    }
    .segments {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 6px;
      inline-size: 100%;
    }
    .segments .control,
    .segments .control:first-child,
    .segments .control:last-child {
      margin: 0;
      border-radius: var(--_radius-m);
    }
    .segments .control[aria-pressed='true'] + [aria-pressed='true'] {
      border-color: var(--_ink);
    }
    .field,
    .field input,
    .field select,
    .panel > .field {
      inline-size: 100%;
    }
  }
`;

// On paper a filter is what it says: the sentence and how many of how many.
const print = css`
  @media print {
    :host {
      container-type: normal;
    }
    .bar,
    .chips,
    .turns,
    .notice.none {
      display: none;
    }
    .foot {
      margin: 0;
    }
  }
`;

const own = css`
  :host {
    --_over: var(--cj-over, light-dark(#97321c, #ffab8f));
  }
  @media (forced-colors: active) {
    :host {
      --_over: CanvasText;
    }
  }
`;

export const filterStyles = [tokens, own, baseStyles, screen, print];
