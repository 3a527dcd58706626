import { ageAt } from '../dates/age.js';
import { dayNumber, isoDay } from '../dates/day.js';
import { addMonths } from '../dates/months.js';
import type { PartialDate } from '../dates/partial-date.js';
import { ENDED, placeFrom, UNKNOWN, type FactIndex } from './fact-index.js';
import type { TimescaleReason } from './timescale-result.js';
import type { Condition, Matcher } from './timescale-rule.js';

/** True, false, or why nobody can tell. */
export type Held = boolean | TimescaleReason;

/** What conditions look at: one child's facts in order, and the child's birth. */
export interface Situation {
  readonly index: FactIndex;
  readonly birth: PartialDate | null;
  /** Whether the source holds only the latest of what is meant. */
  readonly onlyLatestOf: (matchers: readonly Matcher[]) => boolean;
}

/** Whether all conditions hold at the trigger with an index; the first that does not, or cannot be told, decides. */
export function allHold(conditions: readonly Condition[], at: number, situation: Situation): Held {
  let doubt: TimescaleReason | null = null;
  for (const condition of conditions) {
    const held = holds(condition, at, situation);
    if (held === false) return false;
    if (held !== true) doubt ??= held;
  }
  return doubt ?? true;
}

function holds(condition: Condition, at: number, situation: Situation): Held {
  switch (condition.is) {
    case 'open':
      return isOpen(condition, at, situation);
    case 'count':
      return isCounted(condition, at, situation);
    case 'age':
      return isOfAge(condition, at, situation);
    case 'code':
      return hasCode(condition, at, situation);
  }
}

function isOpen(condition: Condition & { is: 'open' }, at: number, { index }: Situation): Held {
  const { start, end, evenUnrecorded = false, fromMonths = 0, belowMonths = Infinity } = condition;
  const begun = index.openBefore(start, end, at);
  if (begun === ENDED) return false;
  if (begun === UNKNOWN) return evenUnrecorded;
  const [trigger, opening] = [index.facts[at], index.facts[begun]];
  if (trigger === undefined || opening === undefined) return false;
  const least = (months: number): boolean => hasReached(opening.last, trigger.first, months);
  const most = (months: number): boolean => hasReached(opening.first, trigger.last, months);
  if (!most(fromMonths) || least(belowMonths)) return false;
  return least(fromMonths) && !most(belowMonths) ? true : 'start-not-known';
}

// Whether so many months have gone by from one day to another
function hasReached(from: number, to: number, months: number): boolean {
  if (months === 0) return true;
  if (months === Infinity) return false;
  if (from === -Infinity || to === Infinity) return true;
  if (from > LAST || to === -Infinity) return false;
  return dayNumber(addMonths(isoDay(from), months)) <= to;
}

const LAST = dayNumber('9900-12-31');

function isCounted(condition: Condition & { is: 'count' }, at: number, situation: Situation): Held {
  const { index, onlyLatestOf } = situation;
  const { of, start, least, most } = condition;
  if (onlyLatestOf(of)) return 'count-not-known';
  const begun = index.openBefore(start, NONE, at);
  if (begun < 0) return 'count-not-known';
  const counted = index.indexesOf(of);
  const days = new Set<number | undefined>();
  for (let place = placeFrom(counted, begun); place < counted.length; place += 1) {
    const one = counted[place] ?? Infinity;
    if (one > at) break;
    days.add(index.facts[one]?.first);
  }
  return days.size >= least && days.size <= most;
}

const NONE: readonly Matcher[] = [];

function isOfAge(
  { from = -Infinity, below = Infinity }: Condition & { is: 'age' },
  at: number,
  { index, birth }: Situation,
): Held {
  const fact = index.facts[at];
  const age = fact === undefined ? null : ageAt(birth, fact.event.date);
  if (age?.least == null || age.most === null || age.approximate) return 'age-not-known';
  const [young, old] = [age.least.months / 12, age.most.months / 12];
  if (old < from || young >= below) return false;
  return young >= from && old < below ? true : 'age-not-known';
}

function hasCode(condition: Condition & { is: 'code' }, at: number, { index }: Situation): Held {
  const { name, values } = condition;
  const isMeant = condition.not !== true;
  const value = index.codeAt(name, at);
  return value === null ? !isMeant : values.includes(value) === isMeant;
}
