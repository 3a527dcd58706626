import type { Watched } from './browser.js';
import { siteOf } from './site.js';
import { storyPage } from './story-page.js';

/** When a story is there to be looked at. */
interface StoryOptions {
  /** What is on the page once the story is drawn. */
  readonly ready: string;
  /** Milliseconds to wait after that, for elements that draw once they are told their width. Defaults to none. */
  readonly settle?: number;
  /** Pixels. Defaults to 1280. */
  readonly width?: number;
}

/** The page of our stories for one test file. */
export interface StorySite {
  /** The names of all stories, as `file/Story`. */
  readonly names: () => Promise<string[]>;
  /** One story on a watched page of its own. The caller closes its context. */
  readonly open: (story: string, options: StoryOptions) => Promise<Watched>;
}

/** The page of our stories and a browser, for the tests of the file that calls this. */
export function storySite(): StorySite {
  const { url, watched } = siteOf(storyPage);
  return {
    names: async () => {
      const { page } = await watched();
      await page.goto(url());
      const names = await page.evaluate(() => (globalThis as unknown as { storyNames: string[] }).storyNames);
      await page.context().close();
      return names;
    },
    open: async (story, { ready, settle = 0, width = 1280 }) => {
      const { page, misdeeds } = await watched();
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${url()}?story=${encodeURIComponent(story)}`);
      await page.waitForSelector(ready);
      await page.waitForTimeout(settle);
      return { page, misdeeds };
    },
  };
}
