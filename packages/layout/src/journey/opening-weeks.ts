import {
  dayNumber,
  type CaseEvent,
  type DayNumber,
  type Episode,
  type Journey,
  type TimescaleResult,
} from '@case-journey/core';
import { workingDayCount } from './working-day-count.js';

/** The timescales that begin in the opening weeks of one referral episode. */
export interface OpeningWeeks {
  readonly episode: Episode;
  /** From 1, of all referral episodes of the journey. */
  readonly number: number;
  readonly count: number;
  /** National ones first, then local policy; each by the day from which it counts, then as the rules stand. */
  readonly results: readonly TimescaleResult[];
}

const WEEKS = 60; // working days
const REACH = 130; // calendar days, among which so many working days lie

/**
 * The timescales that begin within the first 60 working days of each referral episode, or with the contact that led to
 * it; those that do not apply and those that cannot be told as well. Episodes without any are left out; in order.
 *
 * @param events - By id: where a trigger's day is not known exactly, its first possible day says where it belongs.
 */
export function openingWeeks(
  { episodes, intervals }: Journey,
  results: readonly TimescaleResult[],
  events: ReadonlyMap<string, CaseEvent>,
): OpeningWeeks[] {
  const contacts = new Map<string | null, string | null>();
  for (const { stage, opens, also, episodeId } of intervals)
    if (stage === 'contact') for (const id of [opens, ...also]) contacts.set(id, episodeId);
  const byEpisode = new Map<string, Placed[]>(episodes.map(({ id }) => [id, []]));
  for (const result of results) {
    const day = dayOf(result, events);
    if (day === null) continue;
    const ofContact = contacts.get(result.triggerId) ?? null;
    const id = ofContact ?? episodes.findLast((one) => isOpening(one, day))?.id ?? '';
    byEpisode.get(id)?.push({ result, day });
  }
  return episodes.flatMap((episode, position) => {
    const placed = byEpisode.get(episode.id) ?? [];
    if (placed.length === 0) return [];
    placed.sort((a, b) => rank(a) - rank(b) || a.day - b.day);
    const about = { episode, number: position + 1, count: episodes.length };
    return [{ ...about, results: placed.map(({ result }) => result) }];
  });
}

interface Placed {
  readonly result: TimescaleResult;
  readonly day: DayNumber;
}

function rank({ result }: Placed): number {
  return result.authority === 'local' ? 1 : 0;
}

function dayOf(
  { triggeredOn, triggerId }: TimescaleResult,
  events: ReadonlyMap<string, CaseEvent>,
): DayNumber | null {
  const date = events.get(triggerId)?.date;
  const day = triggeredOn ?? date?.earliest ?? date?.latest ?? null;
  return day === null ? null : dayNumber(day);
}

function isOpening({ from, to }: Episode, day: DayNumber): boolean {
  if (day < from || day > to || day > from + REACH) return false;
  return workingDayCount(from, day)(day) <= WEEKS;
}
