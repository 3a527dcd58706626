import type { DayNumber } from '../dates/day.js';
import { at } from '../journey/int-table.js';
import { END } from '../journey/journey-work.js';
import type { CheckContext } from './check-context.js';

/** The interval of the referral that an episode is. */
function referralOf({ journeys }: CheckContext, episode: number): number {
  return at(journeys.episodes.interval, episode);
}

/** The first day of an episode. */
export function startOf(context: CheckContext, episode: number): DayNumber {
  return at(context.journeys.intervals.from, referralOf(context, episode));
}

/** The last day of an episode; the as-at day where it is open. */
export function endOf(context: CheckContext, episode: number): DayNumber {
  return at(context.journeys.intervals.to, referralOf(context, episode));
}

/** The row of an episode's referral, or -1 where none is recorded. */
export function referralRow(context: CheckContext, episode: number): number {
  return at(context.journeys.intervals.opens, referralOf(context, episode));
}

/** The row that closed an episode, or -1. A referral with no further action closes itself. */
export function closureRow(context: CheckContext, episode: number): number {
  return at(context.journeys.intervals.closes, referralOf(context, episode));
}

/** Whether an episode has no end by the as-at day. */
export function isEpisodeOpen(context: CheckContext, episode: number): boolean {
  return isIntervalOpen(context, referralOf(context, episode));
}

/** Whether an interval has no end by the as-at day. */
export function isIntervalOpen({ journeys }: CheckContext, interval: number): boolean {
  return at(journeys.intervals.end, interval) < END.recorded;
}

/**
 * Writes down the episode of each of the child's rows: that of its interval, else that which the source names, else
 * the latest whose days hold it.
 */
export function tieRows(context: CheckContext): void {
  const { rows, episodeOf, journeys } = context;
  for (const row of rows) {
    const interval = at(journeys.intervalOf, row);
    episodeOf[row] = interval >= 0 ? at(journeys.intervals.episode, interval) : episodeAt(context, row);
  }
}

function episodeAt(context: CheckContext, row: number): number {
  const { columns, episodes, journeys } = context;
  const key = at(columns.episode, row);
  const day = at(columns.day, row);
  let found = -1;
  for (let episode = episodes.from; episode < episodes.to; episode += 1) {
    if (key >= 0 && at(journeys.episodes.key, episode) === key) return episode;
    const isWithin = startOf(context, episode) <= day && day <= endOf(context, episode);
    if (isWithin && (found < 0 || startOf(context, episode) >= startOf(context, found))) found = episode;
  }
  return found;
}
