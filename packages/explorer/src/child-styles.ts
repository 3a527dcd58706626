import { css } from 'lit';

/** A child's page: the way back, what is kept, the choice of view. */
export const childStyles = css`
  .path {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-end: 16px;
  }
  .keep {
    margin-block-end: 12px;
    font-size: var(--_text-control);
  }
  .keep summary {
    min-block-size: 24px;
    inline-size: fit-content;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 2px;
    cursor: pointer;
  }
  .keep-fields {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 14px;
    align-items: end;
    margin-block: 6px;
  }
  .keep-fields label {
    display: inline-grid;
    gap: 2px;
  }
  .keep-fields :is(input, select) {
    min-block-size: 32px;
    padding: 3px 8px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius-m);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
  }
  .keep .file-button:focus-within {
    outline: 3px solid var(--_focus);
    box-shadow: inset 0 0 0 2px var(--_focus-ink);
  }
  .keep .muted {
    max-inline-size: 60rem;
  }
  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-end: 14px;
    padding-block-end: 10px;
    border-block-end: 1px solid var(--_line);
  }
  .views .control {
    min-block-size: 32px;
    padding-inline: 14px;
    font-weight: 600;
  }
  .view[hidden] {
    display: none;
  }
  .notice {
    margin-block: 0 12px;
    padding: 6px 10px;
    border-inline-start: 4px solid var(--_note-line);
    background: var(--_note-soft);
    color: var(--_note);
  }
  .reply-hint {
    margin-block-end: 10px;
    font-size: var(--_text-control);
  }
  cj-filter {
    margin-block-end: 14px;
  }
  .path .gap {
    flex: 1;
  }
  .coming-back {
    margin-block-start: 24px;
    padding-block-start: 20px;
    border-block-start: 2px solid var(--_ink);
  }
  .coming-back cj-rereferrals {
    padding: 0;
  }
  .coming-back .marking {
    display: none;
  }
  @media print {
    .coming-back {
      display: table;
      inline-size: 100%;
      margin: 0;
      padding: 0;
      border: 0;
      break-before: page;
    }
    .coming-back .marking {
      display: table-header-group;
      break-inside: avoid;
      font-weight: 600;
      text-align: center;
      letter-spacing: 0.04em;
    }
    .coming-back .marking > span {
      display: block;
      padding-block-end: 8px;
    }
    .path,
    .keep,
    .views,
    .reply-hint,
    cj-filter {
      display: none;
    }
  }
`;
