import { css } from 'lit';

/** What elements about many children share. Needs the tokens and the base styles. */
export const cohortStyles = css`
  :host {
    --_text-chart: var(--cj-text-chart, 0.75rem);
    padding: 16px;
  }
  .title {
    font-size: var(--_text-title);
    line-height: 1.2;
  }
  .heading {
    margin-block: 16px 6px;
    font-size: var(--_text-heading);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    margin-block: 8px;
  }
  .choice {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 2px 6px;
    align-items: center;
    font-size: var(--_text-control);
  }
  select {
    min-block-size: 28px;
    max-inline-size: 100%;
    font: inherit;
    color: var(--_ink);
    background: var(--_paper);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius-m);
  }
  .scroll {
    overflow-x: auto;
    margin-block: 8px;
  }
  table {
    border-collapse: collapse;
    font-size: var(--_text-table);
  }
  caption {
    text-align: start;
  }
  th,
  td {
    border-block-end: 1px solid var(--_line);
    text-align: end;
    vertical-align: top;
  }
  thead th {
    border-block-end: 2px solid var(--_ink);
    vertical-align: bottom;
  }
  .summary {
    color: var(--_muted);
  }
  .small {
    font-size: var(--_text-small);
  }
  .link {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 2px;
    text-align: start;
    cursor: pointer;
  }
  .note {
    color: var(--_note);
  }
  .marking {
    font-weight: 700;
  }
  @media (max-width: 480px) {
    :host {
      padding: 10px;
    }
  }
  @media print {
    .heading,
    .heading {
      break-after: avoid;
    }
    .scroll {
      overflow: visible;
    }
  }
`;
