import type { Messages } from '@case-journey/core';

/** How the explorer's parts speak: a sentence by its key. */
export type Say = (key: string, params?: Readonly<Record<string, string | number>>) => string;

/** What every part is given. */
export interface Context {
  readonly say: Say;
  readonly messages: Messages;
}
