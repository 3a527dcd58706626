import { css } from 'lit';

/** What an opened record query shows: the check, the replies, and the form of a reply. */
export const replyStyles = css`
  .details {
    margin-block-start: 6px;
    padding-inline-start: 15px;
  }
  .details dl {
    display: grid;
    grid-template-columns: 9rem minmax(0, 1fr);
    gap: 3px 14px;
  }
  .details dt {
    color: var(--_muted);
  }
  .details dd {
    max-inline-size: 46rem;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .reply-form {
    display: grid;
    grid-template-columns: minmax(13rem, 1fr) minmax(0, 2fr);
    gap: 8px 20px;
    margin-block: 8px 2px;
    padding: 10px 12px;
    border: 1px solid var(--_edge);
    background: var(--_paper);
  }
  .reply-form fieldset {
    grid-row: span 2;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .reply-form legend {
    padding: 0;
    font-size: var(--_text-control);
    font-weight: 600;
  }
  .reply-form label {
    display: grid;
    gap: 2px;
    align-content: start;
    font-size: var(--_text-control);
  }
  .reply-form .choice {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: 28px;
    cursor: pointer;
  }
  .choice input {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .reply-form :is(textarea, input[type='date']) {
    inline-size: 100%;
    min-block-size: 32px;
    padding: 4px 8px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius-m);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
  }
  .reply-form input[type='date'] {
    inline-size: fit-content;
  }
  .reply-form :is(p, .bar) {
    grid-column: 1 / -1;
    margin: 0;
  }
  .control.strong {
    border: 2px solid var(--_accent);
    color: var(--_accent);
    font-weight: 600;
  }
  @container (max-width: 40rem) {
    .details {
      padding-inline-start: 0;
    }
    .details dl,
    .reply-form {
      grid-template-columns: minmax(0, 1fr);
    }
    .details dl {
      gap: 0;
    }
    .details dd {
      margin-block-end: 4px;
    }
  }
`;
