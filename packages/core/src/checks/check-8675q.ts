import { STAGE } from '../journey/stage-table.js';
import type { Check } from './check.js';
import type { CheckReason } from './check-reason.js';
import { cannotTell, has, type CheckContext } from './check-context.js';
import { isIntervalOpen } from './episode-rows.js';
import { CHECK_FACT } from './fact-bits.js';
import {
  episodeOfInterval,
  fromOf,
  hasStart,
  intervalsOf,
  isStartExact,
  opensOf,
  toOf,
} from './interval-rows.js';
import { workingDays } from './working-day-count.js';

/**
 * DfE rule 8675Q: more than 15 working days after an enquiry began neither a conference, an end of the enquiry, nor a
 * mark that no conference was needed is recorded. A child who was on a protection plan needed no initial conference.
 */
export const check8675Q: Check = {
  definition: {
    id: '8675Q',
    group: 'assessment',
    params: [['working-days', 15]],
    source: 'DfE children in need census, rule 8675Q',
  },
  says: [['count', 'number']],
  about: ['section-47-start', 'strategy-discussion'],
  run: (context, hit, [most = 0]) => {
    for (const i of intervalsOf(context, STAGE.section47)) {
      if (!isWaiting(context, i)) continue;
      const from = fromOf(context, i);
      const days = workingDays(from, context.asAt);
      if (context.asAt - from <= most || (days !== null && days <= most)) continue;
      const where = { rows: [opensOf(context, i)], episode: episodeOfInterval(context, i) };
      const reason = whyNot(context, i, days);
      if (reason === null) hit.yes({ ...where, says: [days ?? 0] });
      else hit.cannotTell(reason, where);
    }
  },
};

function isWaiting(context: CheckContext, i: number): boolean {
  if (!isIntervalOpen(context, i) || !hasStart(context, i)) return false;
  return (
    !has(context, opensOf(context, i), CHECK_FACT.conferenceUnnecessary) &&
    !isOnPlan(context, fromOf(context, i))
  );
}

function isOnPlan(context: CheckContext, day: number): boolean {
  return intervalsOf(context, STAGE.protectionPlan).some(
    (plan) => fromOf(context, plan) <= day && toOf(context, plan) >= day,
  );
}

// Where the source says that a conference was needed, the end of the enquiry says nothing more.
function whyNot(context: CheckContext, i: number, days: number | null): CheckReason | null {
  if (days === null) return 'holidays-not-known';
  if (!isStartExact(context, i)) return 'date-not-exact';
  const [from, to] = [fromOf(context, i), context.asAt];
  const conference = cannotTell(context, 'conference', to, to) ?? cannotTell(context, 'conference', from, to);
  if (conference !== null && conference !== 'before-source') return conference;
  if (has(context, opensOf(context, i), CHECK_FACT.conferenceNeeded)) return null;
  const end = cannotTell(context, 'section-47-end', from, to);
  return end === 'before-source' ? null : end;
}
