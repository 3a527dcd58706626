import type { DayNumber } from '../dates/day.js';
import { at } from './int-table.js';
import {
  begin,
  beginEpisode,
  intervalOfEpisode,
  isOpen,
  keyOf,
  LINK,
  START,
  type Work,
} from './journey-work.js';
import { isOutside, STAGE } from './stage-table.js';
import { takeWhatLed } from './what-led.js';

/** Days after a closure within which early help that begins counts as what the family stepped down to. */
const AFTER_CLOSURE = 120;

/**
 * The episode that a row of a stage belongs to: that which the source names, else the latest that is open on the day,
 * else the one of what led to it, within 30, 45 or 60 days; -1: none. An episode that the source names and of which no
 * referral has been met begins with a missing start. The rule that found it is noted in `work.link`.
 */
export function linkTo(work: Work, row: number, stage: number, day: DayNumber): number {
  const key = keyOf(work, row);
  if (key >= 0) {
    const named = episodeWithKey(work, key);
    if (named >= 0) return found(work, named, LINK['episode-id']);
    if (!isOutside(stage)) return found(work, unopened(work, key, day), LINK['episode-id']);
  }
  const open = openEpisode(work, day, key);
  if (open >= 0) return found(work, open, LINK['open-episode']);
  if (stage === STAGE.earlyHelp) return afterClosure(work, day);
  return isOutside(stage) ? found(work, -1, LINK.outside) : byWindow(work, stage, day);
}

function found(work: Work, episode: number, link: number): number {
  work.link = link;
  return episode;
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
  const interval = begin(work, STAGE.referral, -1, START.missing, day, -1, LINK['is-episode']);
  const episode = beginEpisode(work, interval, key);
  takeWhatLed(work, episode, -1, day);
  return episode;
}

function afterClosure(work: Work, day: DayNumber): number {
  const { episodes, firstEpisode, intervals } = work;
  const last = episodes.length - 1;
  if (last < firstEpisode) return found(work, -1, LINK.outside);
  const isSoon = day - at(intervals.columns.to, intervalOfEpisode(work, last)) <= AFTER_CLOSURE;
  return isSoon ? found(work, last, LINK['after-closure']) : found(work, -1, LINK.outside);
}

function byWindow(work: Work, stage: number, day: DayNumber): number {
  const { columns } = work.intervals;
  for (let i = work.intervals.length - 1; i >= work.firstInterval; i -= 1) {
    const link = windowRule(stage, at(columns.stage, i), day - at(columns.from, i));
    if (link >= 0 && at(columns.episode, i) >= 0) return found(work, at(columns.episode, i), link);
  }
  return found(work, -1, LINK.none);
}

function windowRule(stage: number, before: number, days: number): number {
  for (const rule of WINDOWS)
    if (rule.of === stage && rule.before === before && days <= rule.days) return rule.link;
  return -1;
}

// What follows what, at most how many days later.
const WINDOWS: readonly Readonly<Record<'of' | 'before' | 'days' | 'link', number>>[] = [
  { of: STAGE.assessment, before: STAGE.referral, days: 30, link: LINK['window-30'] },
  { of: STAGE.section47, before: STAGE.referral, days: 30, link: LINK['window-30'] },
  { of: STAGE.conference, before: STAGE.section47, days: 45, link: LINK['window-45'] },
  { of: STAGE.protectionPlan, before: STAGE.conference, days: 45, link: LINK['window-45'] },
  { of: STAGE.protectionPlan, before: STAGE.section47, days: 60, link: LINK['window-60'] },
];
