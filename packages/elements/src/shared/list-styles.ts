import { css } from 'lit';

/** Lists of records that open in place: heads of columns, headings of groups, rows, what a row shows when it is open. */
export const listStyles = css`
  .heads,
  .row .cells {
    display: grid;
    grid-template-columns: var(--_columns);
    column-gap: var(--_column-gap);
  }
  .heads {
    padding: 6px 8px;
    border-block-end: 2px solid var(--_ink);
    font-size: var(--_text-table);
    font-weight: 600;
  }
  :is(.group-title, .year-title) {
    border-block-end: 1px solid var(--_line);
    background: var(--_faint);
    font-size: var(--_text-table);
    font-weight: 600;
  }
  :is(.group-title, .year-title) button {
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
  .amount {
    color: var(--_muted);
    font-weight: 400;
  }
  .row {
    font-size: var(--_text-table);
  }
  .row.selected {
    box-shadow: inset 4px 0 0 var(--_accent);
  }
  .row.open {
    background: var(--_accent-soft);
    box-shadow: inset 4px 0 0 var(--_accent);
  }
  .cell {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .when {
    font-weight: 600;
  }
  .what > [data-stop] {
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
  .what > [data-stop]:hover > span {
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .details {
    margin-block-start: 6px;
  }
  .details dl {
    display: grid;
    grid-template-columns: var(--_term) minmax(0, 1fr);
    gap: 3px 14px;
  }
  .details dt {
    color: var(--_muted);
  }
  .details dd {
    max-inline-size: 46rem;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .more-rows {
    margin: 4px 8px;
  }
  @media (forced-colors: active) {
    .row.open {
      border-inline-start: 4px solid Highlight;
    }
  }
  @container (max-width: 40rem) {
    .details dl {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    .details dd {
      margin-block-end: 4px;
    }
  }
`;
