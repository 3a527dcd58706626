import { STAGE } from '../journey/stage-table.js';
import type { Check } from './check.js';
import { codeAt, couldHold, typeOf } from './check-context.js';
import { closureRow } from './episode-rows.js';
import { factorText, NO_FACTORS } from './factor-codes.js';
import { closesOf, episodeOfInterval, intervalsOf } from './interval-rows.js';
import { TYPE } from './type-numbers.js';

/**
 * DfE rule 8873Q: the only assessment of an episode identified no factors (21), and the episode was closed for a reason
 * other than "after assessment" (RC8, RC9).
 */
export const check8873Q: Check = {
  definition: {
    id: '8873Q',
    group: 'contradictions',
    params: [],
    source: 'DfE children in need census, rule 8873Q',
  },
  about: ['assessment-end'],
  run: (context, hit) => {
    const assessments = intervalsOf(context, STAGE.assessment);
    for (const i of assessments) {
      const end = closesOf(context, i);
      const episode = episodeOfInterval(context, i);
      if (episode < 0 || factorText(context, end) !== NO_FACTORS) continue;
      const closure = closureRow(context, episode);
      if (typeOf(context, closure) !== TYPE.closure) continue;
      if (assessments.some((other) => other !== i && episodeOfInterval(context, other) === episode)) continue;
      const reason = codeAt(context, closure);
      if (reason === 'RC8' || reason === 'RC9') continue;
      if (reason !== '') hit.yes({ rows: [end, closure], episode });
      else if (!couldHold(context, closure, 'reason')) hit.cannotTell('field-not-in-source', { episode });
    }
  },
};
