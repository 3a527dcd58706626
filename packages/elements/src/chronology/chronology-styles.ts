import { css } from 'lit';
import { baseStyles } from '../shared/base-styles.js';
import { formStyles } from '../shared/form-styles.js';
import { listStyles } from '../shared/list-styles.js';
import { sheetStyles } from '../shared/sheet-styles.js';
import { tokens } from '../shared/tokens.js';
import { stripStyles } from '../strip/strip-styles.js';
import { curationStyles } from './curation-styles.js';

const screen = css`
  .summary {
    max-inline-size: none;
  }
  .notice {
    margin-block-start: 0;
  }
  div.bar {
    gap: 8px;
  }
  .sheet {
    --_column-gap: 12px;
    --_term: 11rem;
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
  .year-title .plain {
    display: block;
    padding: 6px 8px;
  }
  .row {
    padding: 8px;
    border-block-end: 1px solid var(--_line);
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
  }
  .when::first-letter,
  .date .small::first-letter {
    text-transform: uppercase;
  }
  .kind,
  .flags,
  .cell.source {
    font-size: var(--_text-small);
    line-height: 1.4;
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
  .rail-glyph {
    display: none;
  }
  .details dt {
    overflow-wrap: anywhere;
  }
  .foot {
    margin-block-start: 0;
    font-size: var(--_text-control);
  }
  .foot .muted {
    font-size: var(--_text-small);
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
  }
`;

const print = css`
  @media print {
    .what > :not(button) {
      padding-inline-start: 0;
    }
    ${stacked}
    .cell.effect,
    .cell.decision {
      padding-inline-start: 0;
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
    .what > [data-stop] {
      display: block;
    }
  }
`;

export const chronologyStyles = [
  tokens,
  baseStyles,
  sheetStyles,
  listStyles,
  formStyles,
  screen,
  curationStyles,
  stripStyles,
  medium,
  narrow,
  print,
];
