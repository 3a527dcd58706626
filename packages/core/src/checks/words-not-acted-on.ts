import { at } from '../journey/int-table.js';
import type { Check } from './check.js';
import { couldHold, has, typeOf, type CheckContext } from './check-context.js';
import { CHECK_FACT } from './fact-bits.js';
import { TYPE } from './type-numbers.js';

/** What the child said is recorded, and not what was done because of it: neither in its own place nor as an action. */
export const wordsNotActedOn: Check = {
  definition: {
    id: 'words-not-acted-on',
    group: 'seen-and-heard',
    params: [],
    source: 'Peer review of a council, July 2013',
  },
  run: (context, hit) => {
    askAboutWords(
      context,
      hit,
      (row) => has(context, row, CHECK_FACT.said) || isWords(context, row, 'child-words'),
    );
  },
};

/** What a parent said is recorded, and not what was done because of it. */
export const parentWordsNotActedOn: Check = {
  definition: {
    id: 'parent-words-not-acted-on',
    group: 'seen-and-heard',
    params: [],
    source: 'Peer review of a council, July 2013',
  },
  about: ['parent-words'],
  run: (context, hit) => {
    askAboutWords(context, hit, (row) => isWords(context, row, 'parent-words'));
  },
};

function askAboutWords(
  context: CheckContext,
  hit: Parameters<Check['run']>[1],
  isSaid: (row: number) => boolean,
): void {
  for (const row of context.rows) {
    if (!isSaid(row) || has(context, row, CHECK_FACT.doneBecause | CHECK_FACT.response)) continue;
    const episode = at(context.episodeOf, row);
    const isHeld = couldHold(context, row, 'done-because') || couldHold(context, row, 'response');
    if (isHeld) hit.yes({ rows: [row], episode });
    else hit.cannotTell('field-not-in-source', { episode });
  }
}

function isWords(context: CheckContext, row: number, type: 'child-words' | 'parent-words'): boolean {
  return typeOf(context, row) === TYPE[type] && has(context, row, CHECK_FACT.words);
}
