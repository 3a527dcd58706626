import { css } from 'lit';

/** On paper: the table of record queries, each with its check. */
export const checksPrint = css`
  @media print {
    .reset {
      display: none;
    }
    .looked summary {
      color: inherit;
      list-style: none;
      text-decoration: none;
    }
    table .small,
    .answer {
      font-size: 7.5pt;
    }
    th,
    td,
    thead th,
    td:nth-child(2),
    tbody th {
      min-inline-size: 0;
      padding: 3px 6px 3px 0;
      overflow-wrap: normal;
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
