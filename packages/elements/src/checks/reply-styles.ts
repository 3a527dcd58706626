import { css } from 'lit';

/** The form of a reply, in an opened record query. */
export const replyStyles = css`
  .details {
    padding-inline-start: 15px;
  }
  .reply-form {
    grid-template-columns: minmax(13rem, 1fr) minmax(0, 2fr);
    gap: 8px 20px;
    margin-block-end: 2px;
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
  .reply-form input[type='date'] {
    inline-size: fit-content;
  }
  @container (max-width: 40rem) {
    .details {
      padding-inline-start: 0;
    }
    .reply-form {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
