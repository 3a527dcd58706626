import { at } from '../journey/int-table.js';
import type { CheckDefinition } from '../model/record-query.js';
import type { Check } from './check.js';
import { isExact, type CheckContext } from './check-context.js';
import type { KnownType } from './type-numbers.js';
import { workingDays } from './working-day-count.js';

/**
 * A check that answers yes where a wait of some kinds (numbers of KIND) lasted more working days than its one
 * parameter. Waits that no source could show are none, and so are not asked about. Of waits that overlap, only that of the
 * kind named first is asked about.
 */
export function waitCheck(
  definition: Omit<CheckDefinition, 'params'> & { readonly most: number },
  kinds: readonly number[],
  about: readonly KnownType[],
): Check {
  const { most: ours, ...rest } = definition;
  return {
    about,
    definition: { ...rest, params: [['working-days', ours]] },
    says: [
      ['count', 'number'],
      ['until', 'day'],
    ],
    run: (context, hit, [most = 0]) => {
      const { waits } = context.journeys;
      for (let i = context.waits.from; i < context.waits.to; i += 1) {
        if (at(waits.to, i) - at(waits.from, i) <= most || !isKind(kinds, at(waits.kind, i))) continue;
        const days = workingDays(at(waits.from, i), at(waits.to, i));
        if ((days !== null && days <= most) || isToldAlready(context, i, kinds)) continue;
        const rows = rowsOfWait(at(waits.opens, i), at(waits.closes, i));
        const episode = at(waits.episode, i);
        if (days === null) hit.cannotTell('holidays-not-known', { rows, episode });
        else if (!areExact(context, rows)) hit.cannotTell('date-not-exact', { rows, episode });
        else hit.yes({ rows, episode, day: at(waits.from, i), says: [days, at(waits.to, i)] });
      }
    },
  };
}

function isKind(kinds: readonly number[], kind: number): boolean {
  for (const one of kinds) if (one === kind) return true;
  return false;
}

function rowsOfWait(opens: number, closes: number): readonly number[] {
  if (opens < 0) return closes < 0 ? [] : [closes];
  return closes < 0 ? [opens] : [opens, closes];
}

function areExact(context: CheckContext, rows: readonly number[]): boolean {
  for (const row of rows) if (!isExact(context, row)) return false;
  return true;
}

function isToldAlready(context: CheckContext, i: number, kinds: readonly number[]): boolean {
  const { waits } = context.journeys;
  const place = kinds.indexOf(at(waits.kind, i));
  if (place === 0) return false;
  for (let other = context.waits.from; other < context.waits.to; other += 1) {
    const isFirst = kinds.slice(0, place).includes(at(waits.kind, other));
    if (isFirst && at(waits.from, other) < at(waits.to, i) && at(waits.from, i) < at(waits.to, other))
      return true;
  }
  return false;
}
