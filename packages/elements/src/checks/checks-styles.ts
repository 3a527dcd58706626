import { css } from 'lit';
import { baseStyles } from '../shared/base-styles.js';
import { formStyles } from '../shared/form-styles.js';
import { listStyles } from '../shared/list-styles.js';
import { sheetStyles } from '../shared/sheet-styles.js';
import { tokens } from '../shared/tokens.js';
import { checksPrint } from './checks-print-styles.js';
import { replyStyles } from './reply-styles.js';

const screen = css`
  .sheet {
    --_columns: minmax(8.9rem, 1fr) minmax(0, 4fr) minmax(0, 2.3fr) minmax(8rem, 1.9fr);
    --_column-gap: 14px;
    --_term: 9rem;
  }
  .summary {
    margin-block-end: 2px;
  }
  .about-queries {
    margin-block-end: 12px;
  }
  div.bar {
    gap: 8px;
  }
  div.filters {
    gap: 8px 14px;
    margin-block-end: 6px;
  }
  .choice-of,
  .search {
    display: inline-flex;
    flex-wrap: nowrap;
    gap: 6px;
    align-items: center;
    min-inline-size: 0;
    font-size: var(--_text-control);
  }
  .search {
    flex: 1 1 12rem;
    max-inline-size: 22rem;
  }
  .search input {
    flex: 1;
    min-inline-size: 0;
    cursor: text;
  }
  select.control {
    max-inline-size: 16rem;
    min-inline-size: 0;
    font: inherit;
    font-size: var(--_text-control);
  }
  .shown {
    margin-block-end: 10px;
    font-size: var(--_text-control);
    overflow-wrap: anywhere;
  }
  .none {
    color: var(--_note);
  }
  .reset {
    margin-inline-start: 8px;
  }
  .rule {
    padding-block-start: 10px;
    border-block-end: 1px solid var(--_edge);
  }
  .group .rule:last-child {
    border-block-end: 0;
  }
  .rule > ol:first-child {
    margin-block-start: -10px;
  }
  .rule-title {
    padding-inline: 8px;
    font-size: var(--_text-heading);
    font-weight: 700;
  }
  .reasons {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 2px 24px;
    margin-block: 2px 6px;
    padding-inline: 8px;
    color: var(--_muted);
    font-size: var(--_text-small);
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .reasons b,
  table b {
    color: var(--_ink);
    font-weight: 600;
  }
  .row {
    padding: 7px 8px;
    border-block-start: 1px solid var(--_line);
  }
  .cell.what {
    display: flex;
    flex-wrap: wrap;
    gap: 0 9px;
    align-content: start;
    align-items: baseline;
  }
  .event:hover > span {
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 8px;
    align-items: baseline;
    margin-inline-start: 15px;
  }
  .answer {
    display: inline-flex;
    gap: 5px;
    align-items: center;
    padding: 0 6px 0 4px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius-s);
    color: var(--_ink);
    font-size: var(--_text-small);
    line-height: 1.35;
    white-space: nowrap;
  }
  .answer.cannot-tell {
    border-style: dashed;
    color: var(--_muted);
  }
  .mark {
    flex: none;
    inline-size: 11px;
    block-size: 11px;
    overflow: visible;
  }
  .mark path {
    fill: none;
    stroke: currentColor;
    stroke-width: 2.4;
  }
  .yes .mark path {
    fill: currentColor;
  }
  .about-selected {
    color: var(--_accent);
    font-weight: 600;
  }
  .event {
    display: flex;
    gap: 6px;
    align-items: baseline;
    min-block-size: 24px;
    padding: 2px 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .event .glyph {
    inline-size: 13px;
    block-size: 13px;
    vertical-align: 0;
    translate: 0 2px;
  }
  .replied.unanswered {
    color: var(--_muted);
  }
  .cell.reply {
    display: flex;
    flex-wrap: wrap;
    gap: 3px 10px;
    align-content: start;
    align-items: baseline;
  }
  .replied:not(.unanswered) {
    flex: 1 0 100%;
  }
  .foot {
    margin-block-start: 0;
  }
  .looked {
    margin-block: 8px 0;
    font-size: var(--_text-table);
  }
  .looked summary {
    inline-size: fit-content;
    min-block-size: 24px;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 2px;
    cursor: pointer;
  }
  .looked dl {
    display: grid;
    grid-template-columns: 14rem minmax(0, 1fr);
    gap: 3px 14px;
    margin-block: 4px 8px;
  }
  .looked dt {
    color: var(--_muted);
  }
  th,
  td {
    padding: 6px 10px 6px 0;
  }
  thead th {
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  tbody th {
    min-inline-size: 7rem;
  }
  td {
    min-inline-size: 8rem;
  }
  td:nth-child(2) {
    min-inline-size: 14rem;
  }
  .rule-row th {
    padding: 8px 8px 6px;
    background: var(--_faint);
  }
  :is(th, td) .small {
    max-inline-size: 60rem;
    color: var(--_muted);
    font-weight: 400;
  }
  .quiet {
    background: var(--_faint);
    color: inherit;
  }
  @media (forced-colors: active) {
    .row.selected {
      border-inline-start: 4px solid Highlight;
    }
    .event {
      color: LinkText;
    }
  }
`;

const medium = css`
  @container (max-width: 56rem) {
    .heads {
      display: none;
    }
    .row .cells {
      grid-template: auto 1fr / minmax(7.5rem, 1fr) minmax(0, 4fr) minmax(8rem, 1.6fr);
    }
    .cell.about {
      grid-column: 2;
      padding-inline-start: 15px;
    }
    .cell.reply {
      grid-column: 3;
      grid-row: 1 / 3;
    }
    .reasons {
      grid-template-columns: minmax(0, 1fr);
    }
    .group {
      border-block-start: 2px solid var(--_ink);
    }
  }
`;

const narrow = css`
  @container (max-width: 40rem) {
    .bar-end {
      margin-inline-start: 0;
    }
    .row,
    .rule-title,
    .reasons {
      padding-inline: 2px;
    }
    .row {
      padding-inline-start: 10px;
      border-inline-start: 3px solid var(--_edge);
    }
    .row.cannot-tell {
      border-inline-start-style: dashed;
    }
    .row.selected,
    .row.open {
      border-inline-start-color: var(--_accent);
      box-shadow: none;
    }
    .row .cells {
      grid-template: none / minmax(0, 1fr);
      row-gap: 3px;
    }
    .cell.about,
    .cell.reply {
      grid-column: 1;
      grid-row: auto;
    }
    .cell.date {
      display: flex;
      flex-wrap: wrap;
      gap: 0 8px;
      align-items: baseline;
    }
    .headline .twist {
      display: none;
    }
    .tags {
      margin-inline-start: 0;
    }
    .cell.about {
      padding-inline-start: 0;
    }
    .search,
    .choice-of,
    .choice-of select {
      flex: 1 1 100%;
      max-inline-size: none;
    }
    .looked dl {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    .looked dd {
      margin-block-end: 6px;
    }
    .keys {
      display: none;
    }
  }
`;

export const checksStyles = [
  tokens,
  baseStyles,
  sheetStyles,
  listStyles,
  formStyles,
  screen,
  replyStyles,
  medium,
  narrow,
  checksPrint,
];
