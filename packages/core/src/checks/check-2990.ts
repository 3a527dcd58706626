import type { Check, CheckReason, Hit } from './check.js';
import { cannotTell, codeAt, dayOf, outcomesAt, typeOf, type CheckContext } from './check-context.js';
import { rowsIn } from './each-episode.js';
import { closureRow } from './episode-rows.js';
import { TYPE } from './type-numbers.js';

/**
 * DfE rule 2990: an enquiry, conference or plan lies in an episode that was closed after assessment with no further
 * action or to early help (RC8, RC9). And the same said before the closing: an assessment found that the child was not
 * in need, and a further assessment, enquiry or plan follows in the same episode. Work under a later referral is none.
 */
export const check2990: Check = {
  definition: {
    id: '2990',
    group: 'contradictions',
    params: [],
    source: 'DfE children in need census, rule 2990',
  },
  about: ['assessment-end', 'closure'],
  run: (context, hit) => {
    for (let episode = context.episodes.from; episode < context.episodes.to; episode += 1) {
      if (afterAssessment(context, hit, episode)) continue;
      const closure = closureRow(context, episode);
      if (!CLOSED_AFTER_ASSESSMENT.has(codeAt(context, closure))) continue;
      const work = rowsIn(context, episode, (row) => BEYOND.has(typeOf(context, row)));
      if (work.length > 0) hit.yes({ rows: [closure, ...work], episode });
    }
  },
};

function afterAssessment(context: CheckContext, hit: Hit, episode: number): boolean {
  const [found] = rowsIn(
    context,
    episode,
    (row) => typeOf(context, row) === TYPE['assessment-end'] && saysNotInNeed(context, row),
  );
  if (found === undefined) return false;
  const work = rowsIn(
    context,
    episode,
    (row) => FURTHER.has(typeOf(context, row)) && dayOf(context, row) > dayOf(context, found),
  );
  const [first] = work;
  if (first === undefined) return false;
  const ends = rowsIn(
    context,
    episode,
    (row) => ENDS.has(typeOf(context, row)) && dayOf(context, row) >= dayOf(context, first) && row !== found,
  );
  const where = { rows: [found, ...work, ...ends], episode };
  const reason = closedUnseen(context, dayOf(context, found), dayOf(context, first));
  if (reason === null) hit.yes(where);
  else hit.cannotTell(reason, where);
  return true;
}

/** Why the source cannot tell whether the episode closed between two days: another referral came, and no closure shows. */
function closedUnseen(context: CheckContext, from: number, to: number): CheckReason | null {
  const isReferred = context.rows.some(
    (row) =>
      typeOf(context, row) === TYPE.referral && dayOf(context, row) > from && dayOf(context, row) <= to,
  );
  return isReferred ? cannotTell(context, 'closure', from, to) : null;
}

function saysNotInNeed(context: CheckContext, row: number): boolean {
  return outcomesAt(context, row).some((outcome) => outcome === 'NFA' || outcome === 'NO_SERVICES');
}

const CLOSED_AFTER_ASSESSMENT: ReadonlySet<string> = new Set(['RC8', 'RC9']);
const BEYOND: ReadonlySet<number> = new Set([
  TYPE['section-47-start'],
  TYPE['strategy-discussion'],
  TYPE.conference,
  TYPE['child-in-need-plan-start'],
  TYPE['protection-plan-start'],
]);
/** Listed with the work that they end. */
const ENDS: ReadonlySet<number> = new Set([TYPE['assessment-end'], TYPE['section-47-end']]);
const FURTHER: ReadonlySet<number> = new Set([...BEYOND, TYPE['assessment-start']]);
