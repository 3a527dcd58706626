import { STAGE } from '../journey/stage-table.js';
import { kindAt, type CheckContext } from './check-context.js';
import { intervalsOf, opensOf } from './interval-rows.js';

/** The kinds of conference that can begin a protection plan. One without a kind may be one. */
export const INITIAL_CONFERENCES: ReadonlySet<string> = new Set(['initial', 'pre-birth', 'transfer-in', '']);

/** The child's conferences that can begin a protection plan. */
export function initialConferences(context: CheckContext): number[] {
  return intervalsOf(context, STAGE.conference).filter((i) =>
    INITIAL_CONFERENCES.has(kindAt(context, opensOf(context, i))),
  );
}
