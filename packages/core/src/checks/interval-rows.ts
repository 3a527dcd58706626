import type { DayNumber } from '../dates/day.js';
import { at } from '../journey/int-table.js';
import { END, START } from '../journey/journey-work.js';
import { isExact, type CheckContext } from './check-context.js';
import { isIntervalOpen } from './episode-rows.js';

/**
 * The child's intervals of a stage (a number of STAGE), in order of their first day. The list holds until the next child's
 * turn.
 */
export function intervalsOf(context: CheckContext, stage: number): readonly number[] {
  return context.ofStage[stage] ?? NONE;
}

/** Writes down the intervals of the child at hand, stage by stage. */
export function sortIntervals({ intervals, journeys, ofStage }: CheckContext): void {
  for (const numbers of ofStage) while (numbers.length > 0) numbers.pop();
  for (let i = intervals.from; i < intervals.to; i += 1) ofStage[at(journeys.intervals.stage, i)]?.push(i);
}

/** The first day of an interval. */
export function fromOf({ journeys }: CheckContext, interval: number): DayNumber {
  return at(journeys.intervals.from, interval);
}

/** The last day of an interval; the as-at day where it is open. */
export function toOf({ journeys }: CheckContext, interval: number): DayNumber {
  return at(journeys.intervals.to, interval);
}

/** The row that opens an interval, or -1. */
export function opensOf({ journeys }: CheckContext, interval: number): number {
  return at(journeys.intervals.opens, interval);
}

/** The row that ends an interval, which may be the one that opens it, or -1. */
export function closesOf({ journeys }: CheckContext, interval: number): number {
  return at(journeys.intervals.closes, interval);
}

/** The episode of an interval, or -1. */
export function episodeOfInterval({ journeys }: CheckContext, interval: number): number {
  return at(journeys.intervals.episode, interval);
}

/** Whether an event opens an interval: its start is recorded. */
export function hasStart({ journeys }: CheckContext, interval: number): boolean {
  return at(journeys.intervals.start, interval) === START.recorded;
}

/** Whether only something else ended an interval: a closure, a conference. No end of its own is recorded. */
export function isEndedWith({ journeys }: CheckContext, interval: number): boolean {
  return at(journeys.intervals.end, interval) === END['ended-with'];
}

/** Whether the first day of an interval is known to the day. */
export function isStartExact(context: CheckContext, interval: number): boolean {
  return isExact(context, opensOf(context, interval));
}

/** Whether the last day of an interval is known to the day. An open one has none. */
export function isEndExact(context: CheckContext, interval: number): boolean {
  if (isIntervalOpen(context, interval)) return true;
  const { journeys } = context;
  if (at(journeys.intervals.end, interval) === END['own-end'])
    return (
      closesOf(context, interval) === opensOf(context, interval) ||
      isExact(context, closesOf(context, interval))
    );
  return isExact(context, closesOf(context, interval));
}

const NONE: readonly number[] = [];
