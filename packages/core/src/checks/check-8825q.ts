import type { Check } from './check.js';
import { cannotTell, codeAt, typeOf } from './check-context.js';
import { nextRowOf } from './each-episode.js';
import { closureRow, endOf, startOf } from './episode-rows.js';
import { TYPE, typeSet } from './type-numbers.js';

/** DfE rule 8825Q: an episode was closed "after assessment" (RC8, RC9), and no assessment is recorded in it. */
export const check8825Q: Check = {
  definition: {
    id: '8825Q',
    group: 'contradictions',
    params: [],
    source: 'DfE children in need census, rule 8825Q',
  },
  about: ['closure'],
  run: (context, hit) => {
    for (let episode = context.episodes.from; episode < context.episodes.to; episode += 1) {
      const closure = closureRow(context, episode);
      const code = codeAt(context, closure);
      if (typeOf(context, closure) !== TYPE.closure || (code !== 'RC8' && code !== 'RC9')) continue;
      if (nextRowOf(context, episode, ASSESSMENT) >= 0) continue;
      const reason = cannotTell(
        context,
        'assessment-start',
        startOf(context, episode),
        endOf(context, episode),
      );
      const where = { rows: [closure], episode, says: [`code.closure.${code}`] };
      hit.unless(reason, where);
    }
  },
  says: [['reason', 'text']],
};

const ASSESSMENT = typeSet('assessment-start', 'assessment-end');
