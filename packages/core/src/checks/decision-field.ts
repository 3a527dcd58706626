import type { Check } from './check.js';
import { couldHold, has, type CheckContext } from './check-context.js';
import { CHECK_FACT } from './fact-bits.js';
import type { RecordField } from './record-fields.js';

/** A check that asks about decisions that lack one of their parts, where the source has a place for it. */
export function decisionField(
  definition: Pick<Check['definition'], 'id' | 'source'>,
  bit: number,
  field: RecordField,
  isMeant: (context: CheckContext, row: number) => boolean = () => true,
): Check {
  return {
    definition: { ...definition, group: 'decisions', params: [] },
    run: (context, hit) => {
      if (context.facts === null) hit.cannotTell('field-not-in-source');
      for (const row of context.rows) {
        if (!has(context, row, CHECK_FACT.decision) || has(context, row, bit) || !isMeant(context, row))
          continue;
        if (couldHold(context, row, field)) hit.yes({ rows: [row] });
        else hit.cannotTell('field-not-in-source');
      }
    },
  };
}
