import type { Check } from './check.js';
import { couldHold } from './check-context.js';
import { eachClosing, isInWords } from './closings.js';

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
    eachClosing(context, (row, episode) => {
      if (isInWords(context, row)) return;
      const isHeld = couldHold(context, row, 'words') || couldHold(context, row, 'rationale');
      if (isHeld) hit.yes({ rows: [row], episode });
      else hit.cannotTell('field-not-in-source', { rows: [row], episode });
    });
  },
};
