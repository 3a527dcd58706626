import { css } from 'lit';

/** Levels, gaps, what is to be considered, what is left out, the table: the parts beside list and timeline. */
export const curationStyles = css`
  .tag {
    display: inline-block;
    margin-inline-start: 5px;
    padding: 0 5px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius-s);
    color: var(--_ink);
    font-size: var(--_text-small);
    line-height: 1.35;
    white-space: nowrap;
  }
  .tag.key.is-decided {
    border-color: var(--_ink);
    background: var(--_ink);
    color: var(--_paper);
    font-weight: 600;
  }
  .tag.key.is-proposed {
    border-color: var(--_ink);
    font-weight: 600;
  }
  .tag.is-proposed {
    border-style: dashed;
  }
  .gap-row {
    padding: 7px 8px;
    border-block: 1px solid var(--_line);
    background: repeating-linear-gradient(135deg, var(--_note-soft) 0 8px, var(--_paper) 8px 16px);
    color: var(--_note);
    font-size: var(--_text-table);
    font-weight: 600;
  }
  .plans {
    margin-block: 6px 12px;
    font-size: var(--_text-control);
  }
  .plans summary {
    inline-size: fit-content;
    min-block-size: 24px;
    cursor: pointer;
  }
  .plans ul {
    margin: 2px 0 0;
    padding-inline-start: 22px;
  }
  .consider {
    margin-block: 4px 16px;
    padding: 10px 14px;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_accent);
  }
  .consider-title {
    font-size: var(--_text-heading);
    font-weight: 700;
  }
  .consider > .bar {
    margin-block: 8px 0;
  }
  .proposal {
    padding-block: 8px;
    border-block-end: 1px solid var(--_line);
    font-size: var(--_text-table);
  }
  .proposal-line {
    display: grid;
    grid-template-columns: 9rem minmax(0, 1fr) auto;
    gap: 4px 12px;
    align-items: start;
  }
  .proposal-acts {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    align-items: center;
  }
  .tick {
    display: inline-grid;
    min-inline-size: 28px;
    min-block-size: 28px;
    place-items: center;
  }
  .tick input {
    inline-size: 18px;
    block-size: 18px;
  }
  .entry-form {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
    gap: 8px 14px;
  }
  .entry-form label:first-child {
    grid-column: 1 / -1;
  }
  .decided {
    display: grid;
    gap: 6px;
    justify-items: start;
    margin-block-start: 8px;
    padding-block-start: 6px;
    border-block-start: 1px dashed var(--_edge);
  }
  .decided dl {
    display: grid;
    grid-template-columns: 11rem minmax(0, 1fr);
    gap: 3px 14px;
  }
  .decided dt {
    color: var(--_muted);
  }
  .decided .entry-form {
    justify-self: stretch;
  }
  .aside {
    margin-block-start: 8px;
    font-size: var(--_text-table);
  }
  .aside-row {
    display: grid;
    grid-template-columns: 9rem minmax(0, 1fr) auto;
    gap: 4px 12px;
    align-items: start;
    padding-block: 6px;
    border-block-end: 1px solid var(--_line);
  }
  th,
  td {
    min-inline-size: 5rem;
    padding: 6px 8px;
  }
  th {
    font-weight: 700;
  }
  thead th {
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  td:nth-child(3) {
    min-inline-size: 14rem;
  }
  .quiet {
    background: var(--_faint);
    color: inherit;
  }
  @container (max-width: 46rem) {
    .proposal-line,
    .aside-row {
      grid-template-columns: minmax(0, 1fr);
    }
    .bar-end {
      margin-inline-start: 0;
    }
  }
  @container (max-width: 40rem) {
    .decided dl {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    ol > .gap-row {
      margin-inline-start: 0;
    }
  }
  @media (forced-colors: active) {
    .gap-row {
      border: 1px dashed CanvasText;
    }
    .tag.key.is-decided {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
    }
  }
  @media print {
    .consider,
    .entry-form,
    .decided button,
    .aside button,
    .more-rows {
      display: none;
    }
    .gap-row,
    .aside-row {
      break-inside: avoid;
    }
    table,
    table .small {
      font-size: 7pt;
    }
    thead th:nth-child(3) {
      inline-size: 28%;
    }
    th,
    td,
    thead th,
    td:nth-child(3) {
      min-inline-size: 0;
      padding: 3px 4px;
      overflow-wrap: normal;
    }
  }
`;
