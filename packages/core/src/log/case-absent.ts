import { NO, POSSIBLY, YES, type Truth } from '../filter/truth.js';
import type { AbsentClause } from './case-filter.js';
import type { CaseFacts } from './case-facts.js';
import { pastLast } from './past-last.js';

/**
 * Whether something that should have followed did not. Yes: the days are over and it did not follow one of the first
 * events. Not yet known: they are not over. No: it followed every one of them in time, or there is none. Where the order
 * within one time is not recorded, an event of the same time counts as having followed.
 */
export function absentTest(clause: AbsentClause, facts: CaseFacts): (at: number) => Truth {
  const { log, observed } = facts;
  const { starts, activity } = log;
  const first = facts.marked(clause.first);
  const then = facts.marked(clause.then);
  const lacks = lacksTest(clause, then, facts);
  return (at) => {
    const start = starts[at] ?? 0;
    const end = starts[at + 1] ?? 0;
    const part = { start, past: pastLast(activity, then, start, end), until: observed(at) };
    let worst: Truth = NO;
    for (let event = start; event < end && worst !== YES; event += 1)
      if (first[activity[event] ?? 0] === 1) worst = Math.max(worst, lacks(event, part)) as Truth;
    return worst;
  };
}

interface Part {
  readonly start: number;
  /** Just past the last event that could have followed. */
  readonly past: number;
  /** The day up to which the case is observed. */
  readonly until: number;
}

function lacksTest(
  { days, unit }: AbsentClause,
  then: Uint8Array,
  { log, workingDays }: CaseFacts,
): (event: number, part: Part) => Truth {
  const { activity, day, time, order } = log;
  const count = unit === 'days' ? (on: number) => on : workingDays;
  const from = (event: number, start: number): number => {
    let at = event;
    if (order.ties === 'activity') while (at > start && time[at - 1] === time[event]) at -= 1;
    return at;
  };
  return (event, { start, past, until }) => {
    const due = count(day[event] ?? 0) + days;
    let answer: Truth = YES;
    for (let later = from(event, start); later < past; later += 1) {
      if (later === event || then[activity[later] ?? 0] !== 1) continue;
      const on = count(day[later] ?? 0);
      if (on <= due) return NO;
      if (Number.isNaN(on) || Number.isNaN(due)) answer = POSSIBLY;
      else break;
    }
    return answer === YES && count(until) > due ? YES : POSSIBLY;
  };
}
