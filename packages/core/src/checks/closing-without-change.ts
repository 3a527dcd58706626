import { at } from '../journey/int-table.js';
import type { Check } from './check.js';
import { couldHold } from './check-context.js';
import { isClosing, isInWords } from './closings.js';

/** An episode in which work was done is closed, and nothing says what changed: no words, no reason for the decision. */
export const closingWithoutChange: Check = {
  definition: {
    id: 'closing-without-change',
    group: 'closing',
    params: [],
    source: 'Peer review of a council, July 2013',
  },
  about: ['closure'],
  run: (context, hit) => {
    for (const row of context.rows) {
      if (!isClosing(context, row) || isInWords(context, row)) continue;
      const where = { rows: [row], episode: at(context.episodeOf, row) };
      const isHeld = couldHold(context, row, 'words') || couldHold(context, row, 'rationale');
      if (isHeld) hit.yes(where);
      else hit.cannotTell('field-not-in-source', where);
    }
  },
};
