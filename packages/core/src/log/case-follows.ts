import { NO, POSSIBLY, YES, type Truth } from '../filter/truth.js';
import type { CaseFacts } from './case-facts.js';
import type { FollowsClause } from './case-filter.js';
import { isWithin } from './is-within.js';
import { pastLast } from './past-last.js';

/**
 * Whether one of some activities follows one of others. Where the order within one time is not recorded, two events of
 * one time possibly follow each other, either way round.
 */
export function followsTest(clause: FollowsClause, facts: CaseFacts): (at: number) => Truth {
  const { starts, activity, day, order } = facts.log;
  const most = clause.within?.unit === 'days' ? (clause.within.most ?? Infinity) : Infinity;
  const first = facts.marked(clause.first);
  const then = facts.marked(clause.then);
  const isTooLate = (event: number, later: number): boolean => (day[later] ?? 0) - (day[event] ?? 0) > most;
  const lasts = lastsTest(clause, facts);
  const reach = order.ties === 'source' ? recordedReach(clause) : assumedReach(clause, facts);
  const followed = (event: number, { from, to, sureFrom, sureTo }: Reach): Truth => {
    let best: Truth = NO;
    for (let later = from; later < to && best !== YES; later += 1) {
      if (isTooLate(event, later)) break;
      if (later === event || then[activity[later] ?? 0] !== 1) continue;
      const answer = lasts(event, later);
      const isSure = later >= sureFrom && later < sureTo;
      if (answer !== NO) best = isSure && answer === YES ? YES : POSSIBLY;
    }
    return best;
  };
  return (at) => {
    const start = starts[at] ?? 0;
    const end = starts[at + 1] ?? 0;
    const past = pastLast(activity, then, start, end);
    let best: Truth = NO;
    for (let event = start; event < end && best !== YES; event += 1) {
      if (first[activity[event] ?? 0] !== 1) continue;
      const found = reach(event, start, end);
      best = Math.max(best, followed(event, { ...found, to: Math.min(found.to, past) })) as Truth;
    }
    return best;
  };
}

/** Which events may follow one, and which of them certainly do. */
interface Reach {
  readonly from: number;
  readonly to: number;
  readonly sureFrom: number;
  readonly sureTo: number;
}

type ReachOf = (event: number, start: number, end: number) => Reach;

function recordedReach({ how }: FollowsClause): ReachOf {
  return (event, _start, end) => {
    const from = event + 1;
    const to = how === 'directly' ? Math.min(end, event + 2) : end;
    return { from, to, sureFrom: from, sureTo: to };
  };
}

function assumedReach({ how }: FollowsClause, { log: { time } }: CaseFacts): ReachOf {
  const groupStart = (event: number, start: number): number => {
    let at = event;
    while (at > start && time[at - 1] === time[event]) at -= 1;
    return at;
  };
  const groupEnd = (event: number, end: number): number => {
    let at = event;
    while (at < end && time[at] === time[event]) at += 1;
    return at;
  };
  return (event, start, end) => {
    const from = groupStart(event, start);
    const next = groupEnd(event, end);
    if (how === 'eventually') return { from, to: end, sureFrom: next, sureTo: end };
    const to = next < end ? groupEnd(next, end) : next;
    const isAlone = next - from === 1 && to - next === 1;
    return { from, to, sureFrom: next, sureTo: isAlone ? to : next };
  };
}

function lastsTest(
  { within }: FollowsClause,
  { log, workingDays }: CaseFacts,
): (a: number, b: number) => Truth {
  if (within === null) return () => YES;
  const { day } = log;
  const count = within.unit === 'days' ? (on: number) => on : workingDays;
  return (a, b) => {
    const days = count(day[b] ?? 0) - count(day[a] ?? 0);
    return Number.isNaN(days) ? POSSIBLY : isWithin(days, within) ? YES : NO;
  };
}
