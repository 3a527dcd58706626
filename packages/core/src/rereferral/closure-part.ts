import type { DayNumber } from '../dates/day.js';
import { at, byteAt, wordAt } from '../journey/int-table.js';
import { END_RULES } from '../journey/journey-columns.js';
import { NO_DAY } from '../log/event-columns.js';
import { helpAfter } from './help-after.js';
import { episodeStages, outcomeAt, returnReason, type EpisodeStages } from './episode-stages.js';
import { partBuilder, type PartBuilder } from './part-builder.js';
import { mergeParts, type Part } from './part.js';
import { DECIDED } from './rereferral-facts.js';
import { followedTo, type RereferralRecords } from './rereferral-records.js';

/**
 * What a row of closures says besides, as numbers: why it is not counted (`excluded`, of {@link NOT_COUNTED}), whole
 * days until what happened first (`time`), what that was (`kind`, of {@link AFTER}), the day of the return, the last day
 * on which a return would show (`until`), the position at closure (`outcome`, of {@link CLOSING_OUTCOMES}), why the child
 * came back (`back`, of {@link RETURN_REASONS}), support known at closure (`support`, of {@link SUPPORT}) and the first
 * early help in force after the closure (`helpFrom`, `helpTo`). NO_DAY: none.
 */
export type ClosureName =
  | 'excluded'
  | 'time'
  | 'kind'
  | 'returned'
  | 'until'
  | 'outcome'
  | 'back'
  | 'support'
  | 'helpFrom'
  | 'helpTo';

/** Referral episodes, one row each, by the day they closed. */
export type ClosurePart = Part<ClosureName>;

/** Every column of {@link ClosureName}. */
export const CLOSURE_NAMES: readonly ClosureName[] = [
  'excluded',
  'time',
  'kind',
  'returned',
  'until',
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

/** What happened first after a closure; `following-ended`: nothing, by the last day on which it would show. */
export const AFTER = ['following-ended', 'referral', 'looked-after', 'adult', 'died', 'left-area'] as const;

/** Adds the closures of some records: every child that they hold, whole. */
export function addClosures(part: ClosurePart, records: RereferralRecords): ClosurePart {
  return mergeParts(part, closurePart(records));
}

function closurePart(records: RereferralRecords): ClosurePart {
  const { journeys } = records;
  const { episodes, intervals } = journeys;
  const builder = partBuilder(records, CLOSURE_NAMES, 'referral');
  const work: Work = {
    records,
    stages: episodeStages(records),
    returns: firstReturns(records),
    help: helpAfter(records),
    until: followedTo(records, 'referral'),
  };
  for (let e = 0; e < episodes.length; e += 1) {
    const interval = at(episodes.interval, e);
    const closed = at(intervals.to, interval);
    const excluded = notCounted(work, e, interval);
    const hasDay = excluded === 0 || excluded > LAST_WITHOUT_DAY;
    builder.add(
      at(episodes.child, e),
      at(intervals.opens, interval),
      at(episodes.key, e),
      hasDay ? closed : NO_DAY,
    );
    teamAtClosure(records, builder, at(intervals.closes, interval));
    addAfter(work, builder.columns, { e, interval, closed, excluded });
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
}

const LAST_WITHOUT_DAY = NOT_COUNTED.indexOf('closure-day-not-known');
const REASONS: ReadonlyMap<string, (typeof NOT_COUNTED)[number]> = new Map([
  ['RC1', 'adopted'],
  ['RC2', 'died'],
  ['RC5', 'transferred'],
  ['RC6', 'adult-services'],
]);

function notCounted(work: Work, e: number, interval: number): number {
  const { columns, journeys, facts } = work.records;
  const end = END_RULES[at(journeys.intervals.end, interval)] ?? 'open';
  const closes = at(journeys.intervals.closes, interval);
  const closed = at(journeys.intervals.to, interval);
  const child = at(journeys.episodes.child, e);
  if (end === 'open' || end === 'open-known') return code('still-open');
  if (end === 'no-further-action') return code('no-closure-recorded');
  const isExact = closes < 0 || end === 'own-end' || at(columns.day, closes) === at(columns.lastDay, closes);
  if ((end !== 'recorded' && end !== 'own-end') || !isExact) return code('closure-day-not-known');
  if (facts !== null && closes >= 0) {
    const reason = REASONS.get(facts.words[wordAt(facts.reason, closes)] ?? '');
    if (reason !== undefined) return code(reason);
  }
  if (facts !== null && at(facts.children.adult, child) <= closed) return code('already-adult');
  if (isInside(work.records, e, child, closed)) return code('another-episode-open');
  return closed > work.until ? code('not-followed') : 0;
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

function teamAtClosure(
  { facts }: RereferralRecords,
  { columns }: PartBuilder<ClosureName>,
  closes: number,
): void {
  if (facts === null || closes < 0) return;
  const team = wordAt(facts.team, closes);
  if (team !== 0) columns.team[columns.team.length - 1] = team;
}

interface Closed {
  readonly e: number;
  readonly interval: number;
  readonly closed: DayNumber;
  readonly excluded: number;
}

function addAfter(
  { records, stages, returns, help, until }: Work,
  to: Record<ClosureName, number[]>,
  { e, interval, closed, excluded }: Closed,
): void {
  const { journeys, facts } = records;
  const child = at(journeys.episodes.child, e);
  const found = excluded === 0 ? at(returns, e) : -1;
  const own = facts?.children;
  const days = [
    until,
    ...(found < 0 ? [NO_DAY, NO_DAY] : returnDays(records, found)),
    own === undefined ? NO_DAY : at(own.adult, child),
    own === undefined ? NO_DAY : at(own.death, child),
    own === undefined ? NO_DAY : at(own.left, child),
  ];
  const kind = firstOf(days, until);
  const last = Math.max(closed, days[kind] ?? until);
  const cameBack = kind === 1 || kind === 2;
  to.excluded.push(excluded);
  to.kind.push(kind);
  to.time.push(last - closed);
  to.returned.push(cameBack ? last : NO_DAY);
  to.until.push(until);
  const closes = at(journeys.intervals.closes, interval);
  const bits = facts === null || closes < 0 ? 0 : byteAt(facts.bits, closes);
  const isOffered = (bits & DECIDED.earlyHelp) !== 0 || reasonOf(records, closes) === 'RC9';
  const { support, from, to: end } = help(child, closed, last, isOffered);
  to.outcome.push(outcomeAt(stages, e, { isSteppedDown: isOffered || support === 1, bits, reason: reasonOf(records, closes) }));
  to.back.push(cameBack ? returnReason(stages, found) : 0);
  to.support.push(support);
  to.helpFrom.push(from);
  to.helpTo.push(end);
}

function reasonOf({ facts }: RereferralRecords, closes: number): string {
  return facts === null || closes < 0 ? '' : (facts.words[wordAt(facts.reason, closes)] ?? '');
}

function returnDays({ journeys: { returns } }: RereferralRecords, found: number): [number, number] {
  const day = at(returns.returned, found);
  return at(returns.kind, found) === 0 ? [day, NO_DAY] : [NO_DAY, day];
}

// On one day, what ends following comes before a return, but the last day that is known still shows one.
function firstOf(days: readonly number[], until: DayNumber): number {
  let kind = 0;
  let first = until + 1;
  for (const candidate of [4, 3, 5, 1, 2]) {
    const day = days[candidate] ?? NO_DAY;
    if (day < first) {
      first = day;
      kind = candidate;
    }
  }
  return kind;
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

