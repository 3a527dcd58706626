import { css } from 'lit';

/** What `<cj-flow>` looks like. Needs the tokens and the base styles. */
export const flowStyles = css`
  .summary {
    max-inline-size: 75ch;
  }
  .segments {
    flex-wrap: wrap;
  }
  .choices summary {
    inline-size: max-content;
  }
  .picked-part {
    padding: 8px 10px;
    margin-block: 8px;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius-m);
    background: var(--_accent-soft);
  }
  .picked-part .control[aria-pressed='true'] {
    background: var(--_ink);
    color: var(--_paper);
  }
  .drawing-scroll {
    position: relative;
    direction: ltr;
  }
  .drawing {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    overflow: visible;
    font-size: var(--_text-chart);
  }
  .drawing text {
    fill: var(--_ink);
  }
  .drawing .name,
  .drawing .column {
    font-weight: 600;
  }
  .drawing .count {
    fill: var(--_muted);
  }
  .band {
    fill: var(--_band);
    fill-opacity: 0.28;
    stroke: var(--_band);
    stroke-width: 0.8;
    cursor: pointer;
  }
  .band.thin {
    stroke: none;
    fill-opacity: 0.7;
  }
  .band.hidden {
    fill: none;
    stroke-opacity: 0.6;
    stroke-dasharray: 1 5;
  }
  .band:hover {
    fill-opacity: 0.5;
  }
  .band.hidden.touched {
    fill: none;
    stroke-width: 3;
  }
  .band.touched {
    fill: var(--_accent);
    fill-opacity: 0.55;
    stroke: var(--_accent);
  }
  .over {
    fill: url(#flow-hatch);
    pointer-events: none;
  }
  .hatch {
    stroke: var(--_paper);
    stroke-width: 1.6;
  }
  .dot {
    fill: var(--_edge);
  }
  .arrow {
    fill: none;
    stroke: var(--_band);
    cursor: pointer;
  }
  .arrow.touched {
    stroke: var(--_accent);
  }
  .head {
    fill: var(--_edge);
  }
  .card {
    cursor: pointer;
  }
  .card .paper {
    fill: var(--_paper);
    stroke: var(--_edge);
  }
  .card .edge {
    fill: var(--_edge);
  }
  .card.back .edge {
    fill: var(--_accent);
  }
  .card.grave .edge {
    fill: var(--_ink);
  }
  .card.recent .edge {
    fill: url(#flow-dots);
    stroke: var(--_edge);
  }
  .card.picked .paper {
    fill: var(--_accent-soft);
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .label {
    pointer-events: none;
  }
  .label rect {
    fill: var(--_paper);
    fill-opacity: 0.92;
  }
  foreignObject {
    overflow: visible;
    pointer-events: none;
  }
  .proxy {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    padding: 0;
    border: 0;
    background: none;
  }
  .coverage {
    padding-block-start: 8px;
    margin-block-start: 10px;
    border-block-start: 2px solid var(--_ink);
  }
  .crumbs {
    min-block-size: 1.5em;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .definitions ul {
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  .rounds {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr));
    gap: 10px;
  }
  .rounds li {
    padding: 10px 12px;
    border: 1px solid var(--_line);
  }
  .share {
    display: block;
    inline-size: 100%;
    block-size: 8px;
    margin-block: 4px;
    fill: var(--_band);
  }
  .share .back {
    fill: var(--_accent);
  }
  .rounds .current {
    border-color: var(--_ink);
    border-block-start-width: 3px;
  }
  .routes li {
    display: grid;
    grid-template-columns: 6rem 6.5rem 1fr;
    gap: 4px 10px;
    align-items: center;
    padding-block: 4px;
    border-block-end: 1px solid var(--_line);
  }
  .routes .bar {
    inline-size: 100%;
    block-size: 10px;
    margin: 0;
  }
  .routes rect {
    fill: var(--_band);
  }
  .steps li {
    border-block-end: 1px solid var(--_line);
  }
  .step {
    display: flex;
    inline-size: 100%;
    gap: 10px;
    justify-content: space-between;
    min-block-size: 36px;
    padding: 6px 4px;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .step[aria-expanded='true'] {
    background: var(--_accent-soft);
  }
  .steps ul {
    padding: 0 0 8px 12px;
  }
  caption {
    color: var(--_muted);
  }
  th,
  td {
    padding: 6px 10px;
  }
  th:first-child {
    position: sticky;
    inset-inline-start: 0;
    background: var(--_paper);
    text-align: start;
  }
  td {
    white-space: nowrap;
  }
  td .small {
    display: block;
  }
  .marking:empty {
    display: none;
  }
  @media (max-width: 480px) {
    .routes li {
      grid-template-columns: 1fr auto;
    }
    .routes span {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .band,
    .arrow {
      stroke: CanvasText;
      fill-opacity: 0.15;
    }
    .band.touched {
      fill: Highlight;
      stroke: Highlight;
      fill-opacity: 0.6;
    }
    .card.picked .paper {
      stroke: Highlight;
    }
  }
  @media print {
    .bar,
    .choices,
    .picked-part,
    .link,
    foreignObject {
      display: none;
    }
    .band,
    .routes rect,
    .share {
      print-color-adjust: exact;
    }
    table {
      font-size: 7pt;
      overflow-wrap: anywhere;
    }
    thead th {
      min-inline-size: 4.6em;
    }
    th:first-child {
      min-inline-size: 7em;
    }
    .compare {
      break-inside: avoid;
    }
    td .small {
      font-size: 6.5pt;
    }
    th,
    td {
      padding: 2px 3px;
      white-space: normal;
    }
    .scroll {
      break-inside: avoid;
    }
  }
`;
