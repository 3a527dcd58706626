import { css } from 'lit';

/** On paper: the table, with its head and the marking on each page, and nothing that is pressed. */
export const checksPrint = css`
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
    .bar,
    .reset,
    .keys {
      display: none;
    }
    .looked summary {
      color: inherit;
      list-style: none;
      text-decoration: none;
    }
    .table-frame {
      overflow: visible;
    }
    table {
      font-size: 8pt;
    }
    table .small,
    .answer {
      font-size: 7.5pt;
    }
    th,
    td,
    td:nth-child(2),
    tbody th {
      min-inline-size: 0;
      padding: 3px 6px 3px 0;
      overflow-wrap: normal;
    }
    thead {
      display: table-header-group;
    }
    tr {
      break-inside: avoid;
    }
    .rule-row {
      break-after: avoid;
    }
    thead th:first-child {
      inline-size: 14%;
    }
    thead th:nth-child(2) {
      inline-size: 34%;
    }
  }
`;
