import { at } from '../journey/int-table.js';
import type { CheckDefinition } from '../model/record-query.js';
import type { Check } from './check.js';
import { cannotTell, typeOf, type CheckContext } from './check-context.js';
import { closureRow } from './episode-rows.js';
import { closesOf, hasStart, intervalsOf, isEndedWith, opensOf, toOf } from './interval-rows.js';
import { TYPE, type KnownType } from './type-numbers.js';

/** What a check of things open at a closing is about: a stage (a number of STAGE), and the type that would end it. */
export interface ClosedWith {
  readonly stage: number;
  readonly endType: KnownType;
  readonly word: string;
  readonly isMeant?: (context: CheckContext, interval: number) => boolean;
}

/** A check that answers yes where an episode closed while something of it had no end of its own. */
export function closedWithOpen(definition: CheckDefinition, meant: readonly ClosedWith[]): Check {
  return {
    definition,
    says: [['what', 'text']],
    about: ['closure'],
    run: (context, hit) => {
      for (let episode = context.episodes.from; episode < context.episodes.to; episode += 1) {
        const closure = closureRow(context, episode);
        if (typeOf(context, closure) !== TYPE.closure) continue;
        for (const { stage, endType, word, isMeant } of meant) {
          for (const i of intervalsOf(context, stage)) {
            if (at(context.journeys.intervals.episode, i) !== episode || !isLeftOpen(context, i, closure))
              continue;
            if (isMeant !== undefined && !isMeant(context, i)) continue;
            const where = { rows: [closure, opensOf(context, i)], episode, says: [word] };
            const reason = cannotTell(context, endType, toOf(context, i), toOf(context, i));
            hit.unless(reason, where);
          }
        }
      }
    },
  };
}

function isLeftOpen(context: CheckContext, interval: number, closure: number): boolean {
  return (
    hasStart(context, interval) && isEndedWith(context, interval) && closesOf(context, interval) === closure
  );
}
