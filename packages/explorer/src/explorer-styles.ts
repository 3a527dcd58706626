import { css } from 'lit';

/** The page behind the cards. Set on the document, since inline styles are forbidden. */
export const pageStyles = css`
  :root {
    color-scheme: light dark;
    --cj-page: light-dark(#eaeef2, #0c1014);
  }
  body {
    margin: 0;
    background: var(--cj-page);
  }
  @media print {
    body {
      background: #fff;
    }
  }
`;

/** The explorer's own look, on the tokens that the elements share. */
export const explorerStyles = css`
  :host {
    background: none;
  }
  main[hidden] {
    display: none;
  }
  main {
    box-sizing: border-box;
    max-inline-size: 1192px;
    margin: 24px auto;
    padding: 24px 30px;
    border: 1px solid var(--_line);
    border-radius: 6px;
    background: var(--_paper);
    container-type: inline-size;
  }
  main.dropping {
    outline: 3px dashed var(--_accent);
    outline-offset: -8px;
  }
  h1 {
    margin: 0 0 4px;
    font-size: var(--_text-title);
    line-height: 1.2;
  }
  h2 {
    font-size: var(--_text-heading);
  }
  .intro {
    color: var(--_muted);
    margin-block-end: 12px;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 20rem;
    gap: 24px 30px;
    align-items: start;
  }
  .finder {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    margin-block-end: 8px;
  }
  .finder label {
    font-weight: 600;
  }
  input {
    min-block-size: 32px;
    padding: 3px 8px;
    border: 2px solid var(--_ink);
    border-radius: 0;
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
  }
  input:focus-within {
    outline: 3px solid var(--_focus);
  }
  input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .finder input {
    flex: 1 1 10rem;
    max-inline-size: 16rem;
    min-inline-size: 0;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_text-table);
  }
  caption {
    text-align: start;
  }
  th {
    padding: 6px 12px 6px 0;
    border-block-end: 2px solid var(--_ink);
    font-weight: 600;
    text-align: start;
    vertical-align: baseline;
  }
  td {
    padding: 7px 12px 7px 0;
    border-block-end: 1px solid var(--_line);
    vertical-align: baseline;
  }
  tbody tr:last-child > * {
    border-block-end: 2px solid var(--_ink);
  }
  tbody th {
    padding-block: 7px;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    vertical-align: baseline;
  }
  .nowrap,
  .now,
  .sort {
    white-space: nowrap;
  }
  .number {
    text-align: end;
  }
  th.number .sort {
    max-inline-size: 6rem;
    text-align: end;
    white-space: normal;
  }
  td:last-child,
  th:last-child {
    padding-inline-end: 0;
  }
  .sort {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    font-weight: 600;
    cursor: pointer;
  }
  .sort:hover {
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .link {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 2px;
    cursor: pointer;
  }
  .child .link {
    font-weight: 600;
  }
  .child {
    max-inline-size: 18rem;
    overflow-wrap: anywhere;
  }
  .child .under {
    display: none;
  }
  .help {
    inline-size: 23px;
    block-size: 14px;
    margin-inline-end: 5px;
    vertical-align: -2px;
    overflow: visible;
  }
  .help rect {
    fill: var(--_paper);
    stroke: var(--_ink);
    stroke-width: 1;
  }
  .help .full {
    fill: var(--_ink);
  }
  .spark {
    display: block;
    inline-size: 96px;
    block-size: 20px;
    fill: var(--_band);
  }
  .below {
    margin-block-start: 8px;
    font-size: var(--_text-control);
  }
  .drop {
    padding: 20px 16px;
    border: 2px dashed var(--_edge);
    border-radius: 6px;
    background: var(--_faint);
    text-align: center;
  }
  .drop strong,
  .drop .muted,
  .drop label {
    display: block;
    margin-block: 4px;
  }
  .go {
    min-block-size: 32px;
    padding: 4px 12px;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius-m);
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: var(--_text-control);
    font-weight: 600;
    cursor: pointer;
  }
  .small {
    font-size: var(--_text-small);
  }
  .report {
    margin-block-start: 20px;
  }
  .report h2 {
    overflow-wrap: anywhere;
  }
  .meter {
    display: block;
    inline-size: 100%;
    block-size: 12px;
    margin-block: 6px;
    border: 1px solid var(--_edge);
  }
  .counts {
    display: grid;
    grid-template-columns: 10px 1fr auto;
    gap: 3px 8px;
    align-items: center;
    margin-block: 4px;
    font-size: var(--_text-control);
  }
  .counts dt {
    color: var(--_muted);
  }
  .counts dt.total {
    grid-column: 1 / 3;
  }
  .counts dd {
    text-align: end;
  }
  .counts .total {
    font-weight: 600;
  }
  .swatch {
    inline-size: 10px;
    block-size: 10px;
    border: 1px solid var(--_edge);
  }
  .events {
    fill: var(--_bar);
    background: var(--_bar);
  }
  .people {
    fill: var(--_accent-soft);
    background: var(--_accent-soft);
  }
  .duplicates {
    fill: var(--_band);
    background: var(--_band);
  }
  .problems {
    fill: var(--_note);
    background: var(--_note);
  }
  .blank {
    fill: var(--_paper);
    background: var(--_paper);
  }
  .columns-read {
    margin-block: 8px;
  }
  .columns-read summary {
    min-block-size: 24px;
    font-size: var(--_text-control);
    cursor: pointer;
  }
  .columns-read label {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 8px;
    align-items: center;
    padding-block: 2px;
    overflow-wrap: anywhere;
  }
  .columns-read select {
    min-inline-size: 0;
    min-block-size: 28px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius-m);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
  }
  .legend {
    margin-block-start: 20px;
    font-size: var(--_text-control);
  }
  .legend ul {
    margin: 6px 0;
    padding: 0;
    list-style: none;
  }
  .legend li {
    padding-block: 2px;
  }
  .refused {
    margin-block: 6px;
    padding: 6px 10px;
    border-inline-start: 4px solid var(--_note-line);
    background: var(--_note-soft);
    color: var(--_note);
  }
  .problem-list {
    margin-block-start: 28px;
  }
  .problem-list p {
    margin-block: 2px 8px;
    color: var(--_muted);
  }
  .problem-list td {
    overflow-wrap: anywhere;
  }
  .problem-list td:nth-child(4) {
    min-inline-size: 8rem;
  }
  .quiet {
    display: grid;
    gap: 12px;
    place-content: center;
    justify-items: center;
    min-block-size: 100vh;
  }
  @container (max-width: 60rem) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container (max-width: 40rem) {
    .wide {
      display: none;
    }
    .child .under {
      display: block;
    }
    .child {
      min-inline-size: 5.5rem;
    }
    .child .link,
    .nowrap,
    .now,
    .sort {
      white-space: normal;
    }
    .sort {
      text-align: inherit;
    }
    th,
    td {
      padding-inline-end: 8px;
      vertical-align: top;
    }
    .problem-list table,
    .problem-list tbody,
    .problem-list tr,
    .problem-list td {
      display: block;
    }
    .problem-list thead {
      display: none;
    }
    .problem-list td {
      padding: 1px 0;
      border: 0;
    }
    .problem-list tr {
      padding-block: 6px;
      border-block-end: 1px solid var(--_line);
    }
    .problem-list tbody tr:last-child > * {
      border: 0;
    }
    .problem-list td.number {
      display: none;
    }
  }
  @media (max-width: 48rem) {
    main {
      margin: 0;
      padding: 16px 12px;
      border: 0;
      border-radius: 0;
    }
  }
  @media (forced-colors: active) {
    .swatch,
    .meter rect,
    .help rect,
    .spark {
      forced-color-adjust: none;
    }
    .help rect {
      fill: Canvas;
      stroke: CanvasText;
    }
    .help .full,
    .spark,
    .meter rect {
      fill: CanvasText;
    }
  }
  @media print {
    main {
      container-type: normal;
      margin: 0;
      padding: 0;
      border: 0;
      max-inline-size: none;
    }
    .file-side {
      display: none;
    }
    .columns {
      display: block;
    }
  }
`;
