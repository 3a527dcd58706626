import { css } from 'lit';

/** What the opening weeks look like. */
export const openingStyles = css`
  .opening {
    margin-block: 16px 8px;
  }
  .opening-title {
    font-size: var(--_text-heading);
  }
  .opening-title .aside {
    color: var(--_muted);
    font-weight: 400;
  }
  .panels {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 32px;
  }
  .panel {
    position: relative;
    min-inline-size: 0;
  }
  .panel-title {
    margin-block: 8px 4px;
    font-size: var(--_text-control);
  }
  .panel > .journey-drawing {
    inline-size: auto;
    max-inline-size: 100%;
  }
  .panel ul {
    margin: 0;
    padding-inline-start: 18px;
    font-size: var(--_text-control);
  }
  .panel .local {
    margin-block: 6px 2px;
    font-size: var(--_text-control);
    font-weight: 600;
  }
  @media print {
    .panels {
      display: block;
    }
    .panel {
      break-inside: avoid;
    }
    .opening-title,
    .panel-title {
      break-inside: avoid;
      break-after: avoid;
    }
  }
`;
