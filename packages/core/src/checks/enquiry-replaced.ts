import { at } from '../journey/int-table.js';
import { END } from '../journey/journey-work.js';
import { STAGE } from '../journey/stage-table.js';
import type { Check } from './check.js';
import { cannotTell, has } from './check-context.js';
import { isIntervalOpen } from './episode-rows.js';
import { CHECK_FACT } from './fact-bits.js';
import { episodeOfInterval, fromOf, hasStart, intervalsOf, opensOf } from './interval-rows.js';

/**
 * A check of an enquiry that begins while an earlier one of the episode has no end, no conference and no mark that none
 * was needed. `isOpen`: whether the later one is open too.
 */
export function enquiryReplaced(code: string, { isOpen }: { readonly isOpen: boolean }): Check {
  return {
    definition: {
      id: code,
      group: 'assessment',
      params: [],
      source: `DfE children in need census, rule ${code}`,
    },
    about: ['section-47-start', 'strategy-discussion'],
    run: (context, hit) => {
      const enquiries = intervalsOf(context, STAGE.section47).filter((i) => hasStart(context, i));
      enquiries.forEach((first, place) => {
        const next = enquiries
          .slice(place + 1)
          .find((i) => episodeOfInterval(context, i) === episodeOfInterval(context, first));
        if (next === undefined || at(context.journeys.intervals.end, first) !== END.replaced) return;
        if (has(context, opensOf(context, first), CHECK_FACT.conferenceUnnecessary)) return;
        if (isIntervalOpen(context, next) !== isOpen) return;
        const where = {
          rows: [opensOf(context, first), opensOf(context, next)],
          episode: episodeOfInterval(context, next),
          day: fromOf(context, next),
        };
        const reason = cannotTell(context, 'section-47-end', fromOf(context, first), fromOf(context, next));
        hit.unless(reason, where);
      });
    },
  };
}
