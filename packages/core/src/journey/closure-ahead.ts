import { FLAG, NO_DAY } from '../log/event-columns.js';
import { at, byteAt, wordAt } from './int-table.js';
import { keyOf, opensOf, type Work } from './journey-work.js';
import { IS, STAGE } from './stage-table.js';

/**
 * Whether a closure of the episode that a row begins lies ahead, before the child's next referral: then a referral with
 * no further action lasts until it, else it is over at once.
 */
export function isClosureAhead(work: Work, row: number, position: number): boolean {
  const { columns, effects, rows, facts } = work;
  const tied = facts === null ? -1 : at(facts.endRow, row);
  if (tied >= 0 && at(columns.day, tied) !== NO_DAY && (byteAt(columns.flags, tied) & FLAG.notHappened) === 0)
    return true;
  const key = keyOf(work, row);
  for (let next = position + 1; next < rows.length; next += 1) {
    const other = at(rows, next);
    const otherKey = keyOf(work, other);
    if (key >= 0 && otherKey >= 0 && otherKey !== key) continue;
    if (at(effects.is, wordAt(columns.type, other)) === IS.closure) return true;
    if (opensOf(work, other) === STAGE.referral && at(columns.day, other) > at(columns.day, row))
      return false;
  }
  return false;
}
