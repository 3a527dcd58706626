import { STAGE } from '../journey/stage-table.js';
import type { Check } from './check.js';
import { isIntervalOpen } from './episode-rows.js';
import {
  closesOf,
  episodeOfInterval,
  fromOf,
  hasStart,
  intervalsOf,
  isEndExact,
  isStartExact,
  opensOf,
  toOf,
} from './interval-rows.js';

/** DfE rule 8840: a child protection plan begins and ends on one day. */
export const check8840: Check = {
  definition: { id: '8840', group: 'dates', params: [], source: 'DfE children in need census, rule 8840' },
  about: ['protection-plan-start'],
  run: (context, hit) => {
    for (const plan of intervalsOf(context, STAGE.protectionPlan)) {
      if (!hasStart(context, plan) || isIntervalOpen(context, plan)) continue;
      if (fromOf(context, plan) !== toOf(context, plan)) continue;
      const rows = [...new Set([opensOf(context, plan), closesOf(context, plan)])].filter((row) => row >= 0);
      const where = { rows, episode: episodeOfInterval(context, plan) };
      if (isStartExact(context, plan) && isEndExact(context, plan)) hit.yes(where);
      else hit.cannotTell('date-not-exact', where);
    }
  },
};
