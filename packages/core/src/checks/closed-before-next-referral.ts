import { at } from '../journey/int-table.js';
import type { Check } from './check.js';
import { isExact } from './check-context.js';

/**
 * An episode closed fewer than so many days before the child was referred again. It is asked of the closing what was
 * known then; that a child comes back is no proof that closing was wrong.
 */
export const closedBeforeNextReferral: Check = {
  definition: {
    id: 'closed-before-next-referral',
    group: 'closing',
    params: [['days', 42]],
    source: 'Peer review of a council, July 2013',
  },
  says: [['count', 'number']],
  about: ['closure'],
  run: (context, hit, [days = 0]) => {
    const { returns } = context.journeys;
    for (let i = context.returns.from; i < context.returns.to; i += 1) {
      const gap = at(returns.returned, i) - at(returns.closed, i);
      if (at(returns.kind, i) !== REFERRAL || gap >= days) continue;
      const [closes, opens] = [at(returns.closes, i), at(returns.opens, i)];
      if (closes < 0 || opens < 0) continue;
      const where = { rows: [closes, opens], episode: at(returns.after, i) };
      if (isExact(context, closes) && isExact(context, opens)) hit.yes({ ...where, says: [gap] });
      else hit.cannotTell('date-not-exact', where);
    }
  },
};

const REFERRAL = 0; // position in RETURN_KINDS
