import { css } from 'lit';

/** The page of all cases: places, controls, figures, tables, the list behind a number. */
export const cohortStyles = css`
  .places {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    margin-block: 4px 16px;
    border-block-end: 1px solid var(--_line);
  }
  .places button {
    min-block-size: 32px;
    padding: 4px 2px;
    border: 0;
    border-block-end: 4px solid transparent;
    background: none;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  .places [aria-current] {
    border-block-end-color: var(--_ink);
    color: var(--_ink);
  }
  .part > :is(cj-flow, cj-rereferrals) {
    padding: 0;
  }
  :is(.place, .part, .definitions)[hidden] {
    display: none;
  }
  .cohort-controls {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(10rem, 1fr));
    gap: 10px 14px;
    align-items: end;
    padding: 12px 14px;
    border: 1px solid var(--_line);
    border-radius: 6px;
    background: var(--_faint);
    font-size: var(--_text-control);
  }
  .cohort-controls .choice {
    display: grid;
    gap: 2px;
    min-inline-size: 0;
    color: var(--_muted);
  }
  .cohort-controls :is(select, input[type='date']) {
    min-block-size: 32px;
    inline-size: 100%;
    min-inline-size: 0;
    padding: 3px 8px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius-m);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
  }
  .cohort-controls .hint {
    grid-column: 1 / -1;
    margin: 0;
  }
  .cohort-controls .wrong {
    padding-inline-start: 8px;
    border-inline-start: 4px solid var(--_note-line);
  }
  .cohort-controls .error {
    margin: 0;
    color: var(--_note);
    font-weight: 600;
  }
  .cohort-controls [aria-invalid='true'] {
    border: 2px solid var(--_note-line);
  }
  .choice-end {
    display: flex;
    grid-column: 1 / -1;
    flex-wrap: wrap;
    gap: 4px 14px;
    align-items: center;
  }
  .choice-end p {
    flex-basis: 100%;
    margin: 0;
  }
  .check {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    min-block-size: 24px;
    font-weight: 600;
  }
  .check input {
    inline-size: 18px;
    min-block-size: 18px;
    block-size: 18px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .cohort-sentence {
    margin-block: 12px 4px;
    font-size: var(--_text-heading);
    font-weight: 600;
  }
  .counting {
    margin-block: 16px;
  }
  .jumps {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    margin-block-start: 8px;
  }
  .part {
    margin-block-start: 24px;
    padding-block-start: 20px;
    border-block-start: 2px solid var(--_ink);
  }
  .part h2 {
    margin: 0 0 10px;
    font-size: var(--_text-title);
    line-height: 1.2;
  }
  .part h3,
  .case-list h2 {
    margin: 20px 0 4px;
    font-size: var(--_text-heading);
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr));
    gap: 0 12px;
    margin: 0;
  }
  .figure {
    display: grid;
    grid-row: span 4;
    grid-template-rows: subgrid;
    row-gap: 0;
    margin-block-end: 12px;
    padding: 10px 12px;
    border: 1px solid var(--_line);
    border-block-start: 3px solid var(--_edge);
    border-radius: 0 0 6px 6px;
  }
  .figure.official {
    border-block-start-color: var(--_ink);
  }
  .figure dt {
    font-size: var(--_text-control);
    font-weight: 600;
  }
  .figure .big {
    font-size: 26px;
    font-weight: 700;
    line-height: 1.25;
  }
  .figure .made-of {
    margin-block-end: 4px;
    font-size: var(--_text-control);
  }
  .scroll {
    overflow-x: auto;
  }
  .scroll th {
    vertical-align: bottom;
  }
  .scroll tbody th {
    font-weight: 600;
    vertical-align: baseline;
    white-space: nowrap;
  }
  .years :is(thead th:first-child, tbody th) {
    position: sticky;
    inset-inline-start: 0;
    background: var(--_paper);
  }
  .years .link {
    white-space: nowrap;
  }
  .scroll th.number {
    max-inline-size: 9rem;
    text-align: end;
  }
  .scroll .official {
    background: var(--_accent-soft);
  }
  .scroll .chosen > * {
    border-block: 2px solid var(--_accent);
  }
  ul.notice {
    margin-block-start: 8px;
    list-style: none;
  }
  .definitions {
    margin-block-start: 14px;
    font-size: var(--_text-control);
  }
  .definitions summary {
    min-block-size: 24px;
    inline-size: fit-content;
    color: var(--_accent);
    cursor: pointer;
  }
  .definitions dt {
    margin-block-start: 8px;
    font-weight: 600;
  }
  .definitions dd {
    max-inline-size: 60rem;
  }
  .case-list {
    margin-block-start: 16px;
    padding: 4px 14px 12px;
    border: 2px solid var(--_accent);
    border-radius: 6px;
  }
  .case-list h2 {
    margin-block-start: 8px;
  }
  @container (max-width: 40rem) {
    .cohort-controls {
      grid-template-columns: repeat(auto-fill, minmax(7.5rem, 1fr));
      padding: 10px;
    }
  }
  @media print {
    .places,
    .jumps,
    .cohort-controls,
    .case-list {
      display: none;
    }
  }
`;
