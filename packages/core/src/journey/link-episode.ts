import type { DayNumber } from '../dates/day.js';
import { at } from './int-table.js';
import { begin, beginEpisode, intervalOfEpisode, isOpen, keyOf, LINK, type Work } from './journey-work.js';
import { isOutside, STAGE } from './stage-table.js';

/** An episode, and the rule that found it. */
export interface Link {
  readonly episode: number;
  readonly link: number;
}

/** Days after a closure within which early help that begins counts as what the family stepped down to. */
const AFTER_CLOSURE = 120;
/** Days between a referral and an assessment, or a contact or early help and a referral, that belong together. */
export const NEAR = 30;

/**
 * The episode that a row of a stage belongs to: that which the source names, else the latest that is open on the day,
 * else the one of what led to it, within 30, 45 or 60 days. An episode that the source names and of which no referral
 * has been met begins with a missing start.
 */
export function linkOf(work: Work, row: number, stage: number, day: DayNumber): Link {
  const key = keyOf(work, row);
  if (key >= 0) {
    const named = episodeWithKey(work, key);
    if (named >= 0) return { episode: named, link: LINK['episode-id'] };
    if (!isOutside(stage)) return { episode: unopened(work, key, day), link: LINK['episode-id'] };
  }
  const open = openEpisode(work, day, key);
  if (open >= 0) return { episode: open, link: LINK['open-episode'] };
  if (stage === STAGE.earlyHelp) return afterClosure(work, day);
  return isOutside(stage) ? { episode: -1, link: LINK.outside } : byWindow(work, stage, day);
}

/** The child's episode that the source names so, or -1. */
export function episodeWithKey({ episodes, firstEpisode }: Work, key: number): number {
  for (let e = episodes.length - 1; e >= firstEpisode; e -= 1)
    if (at(episodes.columns.key, e) === key) return e;
  return -1;
}

/** The child's latest episode that is open on a day, its last day included; another one's name rules it out. */
export function openEpisode(work: Work, day: DayNumber, key = -1): number {
  const { episodes, firstEpisode, intervals } = work;
  for (let e = episodes.length - 1; e >= firstEpisode; e -= 1) {
    const other = at(episodes.columns.key, e);
    if (key >= 0 && other >= 0 && other !== key) continue;
    const interval = intervalOfEpisode(work, e);
    if (isOpen(work, interval) || at(intervals.columns.to, interval) >= day) return e;
  }
  return -1;
}

/** An episode of which the source gives the name and not the referral: it began on a day or before. */
function unopened(work: Work, key: number, day: DayNumber): number {
  const interval = begin(work, STAGE.referral, -1, {
    day,
    episode: -1,
    link: LINK['is-episode'],
    missing: true,
  });
  return beginEpisode(work, interval, key);
}

function afterClosure(work: Work, day: DayNumber): Link {
  const { episodes, firstEpisode, intervals } = work;
  const last = episodes.length - 1;
  if (last < firstEpisode) return { episode: -1, link: LINK.outside };
  const isSoon = day - at(intervals.columns.to, intervalOfEpisode(work, last)) <= AFTER_CLOSURE;
  return isSoon ? { episode: last, link: LINK['after-closure'] } : { episode: -1, link: LINK.outside };
}

function byWindow(work: Work, stage: number, day: DayNumber): Link {
  const { columns } = work.intervals;
  for (let i = work.intervals.length - 1; i >= work.firstInterval; i -= 1) {
    const link = windowRule(stage, at(columns.stage, i), day - at(columns.from, i));
    if (link >= 0 && at(columns.episode, i) >= 0) return { episode: at(columns.episode, i), link };
  }
  return { episode: -1, link: LINK.none };
}

function windowRule(stage: number, before: number, days: number): number {
  for (const [of, from, most, link] of WINDOWS)
    if (of === stage && from === before && days <= most) return link;
  return -1;
}

// What follows what, at most how many days later.
const WINDOWS: readonly (readonly [stage: number, before: number, days: number, link: number])[] = [
  [STAGE.assessment, STAGE.referral, 30, LINK['window-30']],
  [STAGE.section47, STAGE.referral, 30, LINK['window-30']],
  [STAGE.conference, STAGE.section47, 45, LINK['window-45']],
  [STAGE.protectionPlan, STAGE.conference, 45, LINK['window-45']],
  [STAGE.protectionPlan, STAGE.section47, 60, LINK['window-60']],
];
