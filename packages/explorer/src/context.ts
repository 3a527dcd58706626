import {
  codeMessages,
  dateMessages,
  eventMessages,
  flowMessages,
  problemMessages,
  rereferralMessages,
  say,
  statusMessages,
  type Messages,
} from '@case-journey/core';
import { cohortMessages } from './cohort/cohort-messages.js';
import { explorerMessages } from './explorer-messages.js';

/** How the explorer's parts speak: a sentence by its key. */
type Say = (key: string, params?: Readonly<Record<string, string | number>>) => string;

/** What every part is given. */
export interface Context {
  readonly say: Say;
  readonly messages: Messages;
}

const messages: Messages = {
  ...eventMessages,
  ...dateMessages,
  ...codeMessages,
  ...problemMessages,
  ...statusMessages,
  ...flowMessages,
  ...rereferralMessages,
  ...explorerMessages,
  ...cohortMessages,
};

/** The explorer's words, in British English. */
export const explorerContext: Context = { messages, say: (key, params) => say(messages, key, params) };
