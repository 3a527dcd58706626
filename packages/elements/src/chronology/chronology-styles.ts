import { css } from 'lit';
import { baseStyles } from '../shared/base-styles.js';
import { tokens } from '../shared/tokens.js';
import { stripStyles } from '../strip/strip-styles.js';
import { curationStyles } from './curation-styles.js';

const screen = css`
  :host {
    container-type: inline-size;
  }
  .title {
    font-size: var(--_text-title);
    line-height: 1.2;
    text-wrap: balance;
  }
  .summary {
    margin-block: 4px 12px;
    color: var(--_muted);
  }
  .notice {
    margin-block-end: 12px;
    padding: 6px 10px;
    border-inline-start: 4px solid var(--_note-line);
    background: var(--_note-soft);
    color: var(--_note);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    margin-block-end: 12px;
  }
  .heads,
  .row .cells {
    display: grid;
    grid-template-columns: var(--_columns);
    column-gap: 12px;
  }
  .sheet {
    --_columns: minmax(8.5rem, 1.1fr) minmax(0, 4fr) minmax(6rem, 1fr);
  }
  .sheet.effect {
    --_columns: minmax(8.5rem, 1.3fr) minmax(0, 3fr) minmax(0, 1.8fr) minmax(6rem, 1fr);
  }
  .sheet.decision {
    --_columns: minmax(8.5rem, 1.3fr) minmax(0, 3fr) minmax(0, 2.2fr) minmax(6rem, 1fr);
  }
  .sheet.effect.decision {
    --_columns: minmax(8.5rem, 1.3fr) minmax(0, 3fr) minmax(0, 1.8fr) minmax(0, 2.2fr) minmax(6rem, 1fr);
  }
  .heads {
    padding: 6px 8px;
    border-block-end: 2px solid var(--_ink);
    font-size: var(--_text-table);
    font-weight: 600;
  }
  .year-title {
    border-block-end: 1px solid var(--_line);
    background: var(--_faint);
    font-size: var(--_text-table);
    font-weight: 600;
  }
  .year-title button {
    display: flex;
    gap: 6px;
    align-items: baseline;
    inline-size: 100%;
    min-block-size: 32px;
    padding: 6px 8px;
    border: 0;
    background: none;
    font-weight: inherit;
    text-align: start;
    cursor: pointer;
  }
  .year-title .plain {
    display: block;
    padding: 6px 8px;
  }
  .twist {
    flex: none;
    inline-size: 10px;
    block-size: 10px;
    fill: currentColor;
  }
  [aria-expanded='true'] > .twist {
    transform: rotate(90deg);
  }
  .year .amount {
    color: var(--_muted);
    font-weight: 400;
  }
  .row {
    padding: 8px;
    border-block-end: 1px solid var(--_line);
    font-size: var(--_text-table);
  }
  .row.open {
    background: var(--_accent-soft);
    box-shadow: inset 4px 0 0 var(--_accent);
  }
  .told {
    max-inline-size: 46rem;
    overflow-wrap: anywhere;
  }
  .row:not(.open) .told {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .row.open .told {
    white-space: pre-line;
  }
  .when {
    display: inline-block;
    font-weight: 600;
  }
  .when::first-letter,
  .date .small::first-letter {
    text-transform: uppercase;
  }
  .small,
  .kind,
  .flags,
  .cell.source {
    font-size: var(--_text-small);
    line-height: 1.4;
  }
  .what button {
    display: flex;
    gap: 5px;
    align-items: baseline;
    min-block-size: 24px;
    margin-block-start: -2px;
    padding: 2px 4px 2px 0;
    border: 0;
    background: none;
    text-align: start;
    text-wrap: pretty;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .what button:hover .headline {
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .what > :not(button) {
    padding-inline-start: 15px;
  }
  .what .kind {
    color: var(--_muted);
  }
  .kind .glyph {
    margin-inline-end: 5px;
  }
  .flags {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    color: var(--_note);
  }
  .flags .glyph {
    inline-size: 12px;
    block-size: 12px;
  }
  .flags path {
    fill: none;
    stroke: var(--_note);
    stroke-width: 2.6;
  }
  .cell {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .rail-glyph {
    display: none;
  }
  .details {
    margin-block-start: 6px;
  }
  .details dl {
    display: grid;
    grid-template-columns: 11rem minmax(0, 1fr);
    gap: 3px 14px;
  }
  .details dt {
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
  .details dd {
    max-inline-size: 46rem;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .foot {
    padding-block: 8px;
    border-block-start: 2px solid var(--_ink);
    font-size: var(--_text-control);
  }
  .foot .muted {
    font-size: var(--_text-small);
  }
  .marking {
    display: none;
  }
  @media (forced-colors: active) {
    .row.open {
      border-inline-start: 4px solid Highlight;
    }
    .notice {
      border-block: 1px dashed CanvasText;
    }
  }
`;

// Effect and decision under what happened, with their labels: where there is no room for a column each.
const stacked = css`
  .sheet.effect,
  .sheet.decision,
  .sheet.effect.decision {
    --_columns: minmax(8.5rem, 1.3fr) minmax(0, 4.4fr) minmax(6rem, 1.2fr);
  }
  .cell.effect,
  .cell.decision {
    grid-column: 2;
    padding-inline-start: 15px;
  }
  .cell.source {
    grid-column: 3;
    grid-row: 1;
  }
  .heads .effect,
  .heads .decision,
  .cell.empty {
    display: none;
  }
  .cell.effect > .label,
  .cell.decision > .label {
    position: static;
    margin: 0;
    clip-path: none;
    color: var(--_muted);
  }
`;

const medium = css`
  @container (max-width: 56rem) {
    ${stacked}
  }
`;

const narrow = css`
  @container (max-width: 40rem) {
    .heads {
      display: none;
    }
    .row,
    .year-title {
      margin-inline-start: 0;
    }
    .year ol {
      margin-inline-start: 10px;
      border-inline-start: 3px solid var(--_edge);
    }
    .row {
      position: relative;
      padding-inline: 14px 0;
    }
    .row.open {
      box-shadow: none;
    }
    .row .cells {
      grid-template-columns: minmax(0, 1fr);
      row-gap: 2px;
    }
    .cell.effect,
    .cell.decision,
    .cell.source {
      grid-column: 1;
      grid-row: auto;
      padding-inline-start: 0;
    }
    .date {
      display: flex;
      flex-wrap: wrap;
      gap: 0 8px;
      align-items: baseline;
    }
    .rail-glyph {
      display: block;
      position: absolute;
      inset-inline-start: -10px;
      inset-block-start: 9px;
      background: var(--_paper);
      line-height: 0;
    }
    .row.open .rail-glyph {
      background: none;
    }
    .kind .glyph,
    .what .twist {
      display: none;
    }
    .what > :not(button) {
      padding-inline-start: 0;
    }
    .cell > .label {
      display: inline;
      position: static;
      inline-size: auto;
      block-size: auto;
      margin: 0;
      clip-path: none;
      color: var(--_muted);
    }
    .cell.empty {
      display: none;
    }
    .details dl {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    .details dd {
      margin-block-end: 4px;
    }
  }
`;

const print = css`
  @media print {
    :host {
      container-type: normal;
      font-size: 9.5pt;
    }
    .what > :not(button) {
      padding-inline-start: 0;
    }
    .sheet {
      display: table;
      inline-size: 100%;
    }
    ${stacked}
    .cell.effect,
    .cell.decision {
      padding-inline-start: 0;
    }
    .marking {
      display: table-header-group;
      break-inside: avoid;
      font-weight: 600;
      text-align: center;
      letter-spacing: 0.04em;
    }
    .marking > span {
      display: block;
      padding-block-end: 8px;
    }
    .body {
      display: table-row-group;
    }
    .bar,
    .keys,
    .twist {
      display: none;
    }
    .row {
      break-inside: avoid;
      padding: 4px 0;
    }
    .row.open {
      break-inside: auto;
      background: none;
      box-shadow: none;
    }
    .row:not(.open) .told {
      display: block;
    }
    .year-title,
    .heads {
      break-after: avoid;
    }
    .heads {
      padding-inline: 0;
    }
    .what button {
      display: block;
    }
  }
`;

export const chronologyStyles = [
  tokens,
  baseStyles,
  screen,
  curationStyles,
  stripStyles,
  medium,
  narrow,
  print,
];
