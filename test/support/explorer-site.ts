import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { serve } from '../../scripts/serve.mjs';
import type { Watched } from './browser.js';
import { siteOf, type Site } from './site.js';

/** Where the built explorer is. */
export const EXPLORER = join(import.meta.dirname, '../../packages/explorer/dist/page');

/** The built explorer for one test file. */
export interface ExplorerSite extends Site {
  /** The explorer on a watched page of its own, with its list of children. A `file:` address is opened offline. The caller closes its context. */
  readonly open: (address?: string) => Promise<Watched>;
}

/** The built explorer, served under the strict policy, and a browser, for the tests of the file that calls this. */
export function explorerSite(): ExplorerSite {
  const site = siteOf(() => serve(EXPLORER));
  return {
    ...site,
    open: async (address = site.url()) => {
      const isFile = address.startsWith('file:');
      const { page, misdeeds } = await site.watched(isFile ? 'file:' : address);
      if (isFile) await page.context().setOffline(true);
      await showExplorer(page, address);
      return { page, misdeeds };
    },
  };
}

/** Brings a page to the explorer, and waits for its list of children. */
export async function showExplorer(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForSelector('cj-explorer tbody tr');
}

/** Gives the explorer files, and waits for what it says of them. */
export async function openFiles(page: Page, files: Parameters<Page['setInputFiles']>[1]): Promise<void> {
  await page.setInputFiles('cj-explorer input[type=file]', files);
  await page.waitForSelector('cj-explorer .report');
}

/** A table to give the explorer. */
export function csvFile(
  name: string,
  text: string,
): { readonly name: string; readonly mimeType: string; readonly buffer: Buffer } {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
}
