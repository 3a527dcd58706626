import { after, before } from 'node:test';
import type { Browser } from 'playwright-core';
import { openBrowser, watchedPage, type Watched } from './browser.js';

/** Pages that are served to one test file. */
export interface Site {
  /** The address of the pages, while tests run. */
  readonly url: () => string;
  /** A watched page that shows nothing yet; only what comes from `origin`, by default the site, is no misdeed. The caller closes its context. */
  readonly watched: (origin?: string) => Promise<Watched>;
}

/** A browser and pages to visit with it, from before the first test of the file that calls this until after its last. */
export function siteOf(serve: () => Promise<{ readonly url: string; readonly close: () => void }>): Site {
  let browser: Browser;
  let served: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    browser = await openBrowser();
    served = await serve();
  });
  after(async () => {
    await browser.close();
    served.close();
  });
  return {
    url: () => served.url,
    watched: (origin = served.url) => watchedPage(browser, origin),
  };
}
