import { css } from 'lit';

/**
 * A page for printing: margins, and "Page 2 of 5" at the foot. Opt in, since only a document's own style sheets can
 * say it: `document.adoptedStyleSheets = [...document.adoptedStyleSheets, printPage.styleSheet]`.
 */
export const printPage = css`
  @page {
    margin: 15mm 14mm 18mm;
    @bottom-right {
      content: 'Page ' counter(page) ' of ' counter(pages);
      font:
        9pt system-ui,
        Arial,
        sans-serif;
    }
  }
`;
