import { at } from '../journey/int-table.js';
import type { Check } from './check.js';
import { codeAt, couldHold, dayOf, typeOf, type CheckContext } from './check-context.js';
import { isClosing, isInWords } from './closings.js';
import { TYPE } from './type-numbers.js';

/**
 * An episode in which work was done is closed, and nobody is named who holds what is left of each worry: no owner of an
 * action, nobody who helps next, no early help and no word to a partner within so many days. Reasons that name who is
 * responsible from then on (adopted, died, an order, another council, adult services, early help) and children found not
 * to be in need are not asked about. Where the closure says something in words, a reader must tell: this check cannot.
 */
export const closingWithoutNext: Check = {
  definition: {
    id: 'closing-without-next',
    group: 'closing',
    params: [['days', 30]],
    source: 'Peer review of a council, July 2013',
  },
  about: ['closure'],
  run: (context, hit, [days = 0]) => {
    const { facts } = context;
    if (facts === null) return;
    for (const row of context.rows) {
      if (!isClosing(context, row) || ANSWERED.has(codeAt(context, row))) continue;
      if (facts.agencies.isHolderNamed[row] === 1 || isHandedOn(context, dayOf(context, row), days)) continue;
      const where = { rows: [row], episode: at(context.episodeOf, row) };
      if (isInWords(context, row)) hit.cannotTell('only-in-words', where);
      else if (couldHold(context, row, 'words') || couldHold(context, row, 'response')) hit.yes(where);
      else hit.cannotTell('field-not-in-source', where);
    }
  },
};

/** Closure reasons that say who is responsible from then on, or that nobody needs to be. */
const ANSWERED: ReadonlySet<string> = new Set(['RC1', 'RC2', 'RC3', 'RC4', 'RC5', 'RC6', 'RC8', 'RC9']);

function isHandedOn(context: CheckContext, closed: number, days: number): boolean {
  for (const row of context.rows) {
    const type = typeOf(context, row);
    const after = dayOf(context, row) - closed;
    if (type === TYPE['early-help-start'] && after >= 0 && after <= days) return true;
    if (type === TYPE['partner-informed'] && Math.abs(after) <= days) return true;
  }
  return false;
}
