import { at } from '../journey/int-table.js';
import type { Check, Hit } from './check.js';
import type { CheckReason } from './check-reason.js';
import { cannotTell, codeAt, dayOf, outcomesAt, typeOf, type CheckContext } from './check-context.js';
import { rowsOf } from './each-episode.js';
import { closureRow } from './episode-rows.js';
import { TYPE, typeSet } from './type-numbers.js';

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
      const work = rowsOf(context, episode, BEYOND);
      if (work.length > 0) hit.yes({ rows: [closure, ...work], episode });
    }
  },
};

function afterAssessment(context: CheckContext, hit: Hit, episode: number): boolean {
  const found = notInNeed(context, episode);
  if (found < 0) return false;
  const work = rowsOf(context, episode, FURTHER).filter((row) => dayOf(context, row) > dayOf(context, found));
  const [first] = work;
  if (first === undefined) return false;
  const ends = rowsOf(context, episode, ENDS).filter(
    (row) => dayOf(context, row) >= dayOf(context, first) && row !== found,
  );
  const where = { rows: [found, ...work, ...ends], episode };
  const reason = closedUnseen(context, dayOf(context, found), dayOf(context, first));
  hit.unless(reason, where);
  return true;
}

/** The first assessment of an episode that found the child not to be in need, or -1. */
function notInNeed(context: CheckContext, episode: number): number {
  for (const row of context.rows) {
    if (at(context.episodeOf, row) !== episode || typeOf(context, row) !== TYPE['assessment-end']) continue;
    if (saysNotInNeed(context, row)) return row;
  }
  return -1;
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
const WORK = [
  'section-47-start',
  'strategy-discussion',
  'conference',
  'child-in-need-plan-start',
  'protection-plan-start',
] as const;
const BEYOND = typeSet(...WORK);
const FURTHER = typeSet(...WORK, 'assessment-start');
/** Listed with the work that they end. */
const ENDS = typeSet('assessment-end', 'section-47-end');
