import { css } from 'lit';

/** Forms in a row of a list: labels over their fields, and the button that is meant. */
export const formStyles = css`
  form {
    display: grid;
    margin-block: 8px;
    padding: 10px 12px;
    border: 1px solid var(--_edge);
    background: var(--_paper);
  }
  form label {
    display: grid;
    gap: 2px;
    align-content: start;
    font-size: var(--_text-control);
  }
  form :is(input:not([type='radio']), textarea, select) {
    inline-size: 100%;
    min-block-size: 32px;
    padding: 4px 8px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius-m);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
  }
  form > :is(p, .bar) {
    grid-column: 1 / -1;
    margin: 0;
  }
  .control.strong {
    border: 2px solid var(--_accent);
    color: var(--_accent);
    font-weight: 600;
  }
  select.control {
    padding-inline: 6px;
  }
`;
