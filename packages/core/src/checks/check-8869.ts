import type { Check } from './check.js';
import { factorsIn, factorText, NO_FACTORS } from './factor-codes.js';

/** DfE rule 8869: an assessment has "no factors identified" (21) together with factors. */
export const check8869: Check = {
  definition: {
    id: '8869',
    group: 'contradictions',
    params: [],
    source: 'DfE children in need census, rule 8869',
  },
  about: ['assessment-end'],
  run: (context, hit) => {
    for (const row of context.rows) {
      const text = factorText(context, row);
      if (text === NO_FACTORS || !text.includes(NO_FACTORS)) continue;
      const factors = factorsIn(text);
      if (factors.includes(NO_FACTORS) && factors.some((factor) => factor !== NO_FACTORS))
        hit.yes({ rows: [row], says: [factors.filter((factor) => factor !== NO_FACTORS).length] });
    }
  },
  says: [['count', 'number']],
};
