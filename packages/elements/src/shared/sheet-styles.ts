import { css } from 'lit';

/** What the sheet of an element has: title, summary, notices, bars of controls, links, tables, and the marking on paper. */
export const sheetStyles = css`
  :host {
    container-type: inline-size;
  }
  .title {
    font-size: var(--_text-title);
    line-height: 1.2;
    text-wrap: balance;
  }
  .summary {
    max-inline-size: 60rem;
    margin-block: 4px 12px;
    color: var(--_muted);
  }
  .small {
    font-size: var(--_text-small);
    line-height: 1.4;
  }
  .notice {
    margin-block: 8px 12px;
    padding: 6px 10px;
    border-inline-start: 4px solid var(--_note-line);
    background: var(--_note-soft);
    color: var(--_note);
  }
  div.bar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 14px;
    align-items: center;
    margin-block-end: 12px;
  }
  .bar-end {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-inline-start: auto;
  }
  .choice-of {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 2px 6px;
    align-items: center;
    font-size: var(--_text-control);
  }
  .link {
    min-block-size: 24px;
    padding: 2px 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-size: var(--_text-control);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 2px;
    cursor: pointer;
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
  .quiet {
    display: grid;
    gap: 12px;
    place-content: center;
    justify-items: center;
    min-block-size: 16rem;
    color: var(--_muted);
  }
  .table-frame {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_text-table);
  }
  th,
  td {
    padding: 7px 12px 7px 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  th {
    font-weight: 600;
  }
  thead th {
    border-block-end: 2px solid var(--_ink);
    vertical-align: bottom;
    overflow-wrap: normal;
  }
  .foot {
    margin-block-start: 8px;
    padding-block: 8px;
    border-block-start: 2px solid var(--_ink);
    font-size: var(--_text-small);
  }
  .marking {
    display: none;
  }
  @media (forced-colors: active) {
    .notice {
      border-block: 1px dashed CanvasText;
    }
  }
  @media print {
    :host {
      container-type: normal;
      font-size: 9.5pt;
    }
    .sheet {
      display: table;
      inline-size: 100%;
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
    div.bar,
    .keys,
    .twist {
      display: none;
    }
    .table-frame {
      overflow: visible;
    }
    table {
      font-size: 8pt;
    }
    th,
    td {
      padding: 3px 6px 3px 0;
    }
    thead {
      display: table-header-group;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
