import type { DayNumber } from '../dates/day.js';
import { at, byteAt, wordAt } from '../journey/int-table.js';
import { END_RULES } from '../journey/journey-columns.js';
import { NO_DAY } from '../log/event-columns.js';
import { followingEnd } from './following-end.js';
import { helpAfter } from './help-after.js';
import { episodeStages, outcomeAt, returnReason, type EpisodeStages } from './episode-stages.js';
import { partBuilder } from './part-builder.js';
import { mergeParts, type Part } from './part.js';
import { DECIDED } from './rereferral-facts.js';
import { followedTo, type RereferralRecords } from './rereferral-records.js';

/**
 * What a row of closures says besides, as numbers: why it is not counted (`excluded`, of {@link NOT_COUNTED}), whole
 * days until what happened first (`time`), what that was (`kind`, of AFTER), the day of the return (`returned`), the
 * day on which following ended or would have (`end`), the position at closure (`outcome`, of {@link CLOSING_OUTCOMES}), why the child
 * came back (`back`, of {@link RETURN_REASONS}), support known at closure (`support`, of {@link SUPPORT}) and the first
 * early help in force after the closure (`helpFrom`, `helpTo`). NO_DAY: none.
 */
export type ClosureName =
  'excluded' | 'time' | 'kind' | 'returned' | 'end' | 'outcome' | 'back' | 'support' | 'helpFrom' | 'helpTo';

/** Referral episodes, one row each, by the day they closed. */
export type ClosurePart = Part<ClosureName>;

/** Every column of {@link ClosureName}. */
export const CLOSURE_NAMES: readonly ClosureName[] = [
  'excluded',
  'time',
  'kind',
  'returned',
  'end',
  'outcome',
  'back',
  'support',
  'helpFrom',
  'helpTo',
];

/**
 * Why an episode is in no denominator; the first is "it counts". RC1, RC2, RC5 and RC6 are the census's reasons of
 * closure: after them nobody can come back to this council's front door as this child.
 */
export const NOT_COUNTED = [
  '',
  'still-open',
  'no-closure-recorded',
  'closure-day-not-known',
  'adopted',
  'died',
  'transferred',
  'adult-services',
  'already-adult',
  'another-episode-open',
  'not-followed',
] as const;

/** Adds the closures of some records: every child that they hold, whole. */
export function addClosures(part: ClosurePart, records: RereferralRecords): ClosurePart {
  return mergeParts(part, closurePart(records));
}

function closurePart(records: RereferralRecords): ClosurePart {
  const { journeys } = records;
  const { episodes, intervals } = journeys;
  const builder = partBuilder(records, CLOSURE_NAMES, { type: 'referral', capacity: episodes.length });
  const work: Work = {
    records,
    stages: episodeStages(records),
    returns: firstReturns(records),
    help: helpAfter(records),
    until: followedTo(records, 'referral'),
    end: followingEnd(records),
  };
  for (let e = 0; e < episodes.length; e += 1) {
    const interval = at(episodes.interval, e);
    const closed = at(intervals.to, interval);
    const excluded = notCounted(work, e, interval);
    const hasDay = excluded === 0 || excluded > LAST_WITHOUT_DAY;
    const place = builder.add(
      at(episodes.child, e),
      at(intervals.opens, interval),
      at(episodes.key, e),
      hasDay ? closed : NO_DAY,
    );
    teamAtClosure(records, builder.columns.team, place, at(intervals.closes, interval));
    setAfter(work, builder.columns, { e, interval, closed, excluded, place });
  }
  return builder.finish();
}

interface Work {
  readonly records: RereferralRecords;
  readonly stages: EpisodeStages;
  /** First return after each episode, as a position in the journeys' returns, or -1. */
  readonly returns: Int32Array;
  readonly help: ReturnType<typeof helpAfter>;
  readonly until: DayNumber;
  readonly end: ReturnType<typeof followingEnd>;
}

const LAST_WITHOUT_DAY = NOT_COUNTED.indexOf('closure-day-not-known');
const REASONS: ReadonlyMap<string, (typeof NOT_COUNTED)[number]> = new Map([
  ['RC1', 'adopted'],
  ['RC2', 'died'],
  ['RC5', 'transferred'],
  ['RC6', 'adult-services'],
]);

function notCounted(work: Work, e: number, interval: number): number {
  const { journeys, facts } = work.records;
  const closed = at(journeys.intervals.to, interval);
  const child = at(journeys.episodes.child, e);
  const unclosed = whyNotClosed(work.records, interval);
  if (unclosed !== null) return code(unclosed);
  const reason = REASONS.get(reasonOf(work.records, at(journeys.intervals.closes, interval)));
  if (reason !== undefined) return code(reason);
  if (facts !== null && at(facts.children.adult, child) <= closed) return code('already-adult');
  if (isInside(work.records, e, child, closed)) return code('another-episode-open');
  return closed > work.until ? code('not-followed') : 0;
}

function whyNotClosed(
  { columns, journeys: { intervals } }: RereferralRecords,
  interval: number,
): (typeof NOT_COUNTED)[number] | null {
  const end = END_RULES[at(intervals.end, interval)] ?? 'open';
  const closes = at(intervals.closes, interval);
  if (end === 'open' || end === 'open-known') return 'still-open';
  if (end === 'no-further-action') return 'no-closure-recorded';
  if (end === 'own-end') return null;
  const isExact = closes < 0 || at(columns.day, closes) === at(columns.lastDay, closes);
  return end === 'recorded' && isExact ? null : 'closure-day-not-known';
}

function code(reason: (typeof NOT_COUNTED)[number]): number {
  return NOT_COUNTED.indexOf(reason);
}

// Episodes of one child stand beside each other.
function isInside(
  { journeys: { episodes, intervals } }: RereferralRecords,
  e: number,
  child: number,
  day: DayNumber,
): boolean {
  const covers = (other: number): boolean => {
    const interval = at(episodes.interval, other);
    const isOpen = at(intervals.end, interval) < 2;
    return at(intervals.from, interval) <= day && (isOpen || at(intervals.to, interval) > day) && other !== e;
  };
  for (let other = e - 1; other >= 0 && at(episodes.child, other) === child; other -= 1)
    if (covers(other)) return true;
  for (let other = e + 1; other < episodes.length && at(episodes.child, other) === child; other += 1)
    if (covers(other) && at(intervals.from, at(episodes.interval, other)) < day) return true;
  return false;
}

function teamAtClosure({ facts }: RereferralRecords, teams: Int32Array, place: number, closes: number): void {
  if (facts === null || closes < 0) return;
  const team = wordAt(facts.team, closes);
  if (team !== 0) teams[place] = team;
}

interface Closed {
  readonly e: number;
  readonly interval: number;
  readonly closed: DayNumber;
  readonly excluded: number;
  readonly place: number;
}

function setAfter(
  work: Work,
  to: Readonly<Record<ClosureName, Int32Array>>,
  { e, interval, closed, excluded, place }: Closed,
): void {
  const { journeys } = work.records;
  const following = work.end(at(journeys.episodes.child, e));
  const found = excluded === 0 ? at(work.returns, e) : -1;
  const back = found < 0 ? NO_DAY : at(journeys.returns.returned, found);
  // On one day, the end of childhood comes before a return, but the last day that is known still shows one.
  const cameBack = back < following.day || (back === following.day && following.kind === 0);
  const last = Math.max(closed, cameBack ? back : following.day);
  to.excluded[place] = excluded;
  to.kind[place] = cameBack ? 1 + at(journeys.returns.kind, found) : following.kind;
  to.time[place] = last - closed;
  to.returned[place] = cameBack ? last : NO_DAY;
  to.end[place] = following.day;
  to.back[place] = cameBack ? returnReason(work.stages, found) : 0;
  setSupport(work, to, { e, interval, closed, excluded, place }, last);
}

function setSupport(
  { records, stages, help }: Work,
  to: Readonly<Record<ClosureName, Int32Array>>,
  { e, interval, closed, place }: Closed,
  last: DayNumber,
): void {
  const { journeys, facts } = records;
  const closes = at(journeys.intervals.closes, interval);
  const bits = facts === null || closes < 0 ? 0 : byteAt(facts.bits, closes);
  const reason = reasonOf(records, closes);
  const isOffered = (bits & DECIDED.earlyHelp) !== 0 || reason === 'RC9';
  const after = help(at(journeys.episodes.child, e), closed, last, isOffered);
  to.outcome[place] = outcomeAt(stages, e, { isSteppedDown: isOffered || after.support === 1, bits, reason });
  to.support[place] = after.support;
  to.helpFrom[place] = after.from;
  to.helpTo[place] = after.to;
}

function reasonOf({ facts }: RereferralRecords, closes: number): string {
  return facts === null || closes < 0 ? '' : (facts.words[wordAt(facts.reason, closes)] ?? '');
}

function firstReturns({ journeys: { returns, episodes } }: RereferralRecords): Int32Array {
  const first = new Int32Array(episodes.length).fill(-1);
  for (let r = 0; r < returns.length; r += 1) {
    const after = at(returns.after, r);
    const known = at(first, after);
    if (known < 0 || at(returns.returned, r) < at(returns.returned, known)) first[after] = r;
  }
  return first;
}
