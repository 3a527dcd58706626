import { at } from '../journey/int-table.js';
import type { Check } from './check.js';
import { couldHold, has, outcomesAt, typeOf } from './check-context.js';
import { CHECK_FACT } from './fact-bits.js';
import { TYPE } from './type-numbers.js';

/**
 * A statutory step is over and no outcome of it is recorded: the end of an assessment or an enquiry, a strategy
 * discussion, a conference.
 */
export const stepWithoutOutcome: Check = {
  definition: {
    id: 'step-without-outcome',
    group: 'decisions',
    params: [],
    source: 'Working Together to Safeguard Children',
  },
  says: [['step', 'text']],
  about: ['assessment-end', 'section-47-end', 'strategy-discussion', 'conference'],
  run: (context, hit) => {
    for (const row of context.rows) {
      const step = STEPS.get(typeOf(context, row));
      if (step === undefined || outcomesAt(context, row).length > 0) continue;
      const episode = at(context.episodeOf, row);
      if (has(context, row, CHECK_FACT.outcomeNotKnown))
        hit.cannotTell('code-not-known', { rows: [row], episode });
      else if (couldHold(context, row, 'outcomes')) hit.yes({ rows: [row], episode, says: [step] });
      else hit.cannotTell('field-not-in-source');
    }
  },
};

const STEPS: ReadonlyMap<number, string> = new Map([
  [TYPE['assessment-end'], 'type.assessment-end'],
  [TYPE['section-47-end'], 'type.section-47-end'],
  [TYPE['strategy-discussion'], 'type.strategy-discussion'],
  [TYPE.conference, 'type.conference'],
]);
