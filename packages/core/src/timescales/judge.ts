import { dayNumber, isoDay } from '../dates/day.js';
import { minutesOfDays } from './clock-hours.js';
import type { Counter } from './count-allowance.js';
import { placeFrom, type FactIndex } from './fact-index.js';
import type { Fact } from './facts.js';
import { findAnswer, isElsewhere, type Found } from './find-answer.js';
import { matches } from './match.js';
import { isSure, placeOf, type Place } from './place.js';
import type { TypeReach } from './source-reach.js';
import type { TimescaleReason, TimescaleState } from './timescale-result.js';
import type { AllowanceUnit, TimescaleRule } from './timescale-rule.js';

/** Where the duty ends, if it does: over which days, and why. */
export interface Bound {
  readonly first: number;
  readonly last: number;
  readonly reason: 'ended' | 'began-again' | 'turned-18';
}

/** A trigger that is to be judged. */
export interface Waiting {
  readonly rule: TimescaleRule;
  readonly index: FactIndex;
  readonly trigger: Fact;
  /** Indexes of its facts, more than one where several of one day are one trigger; in order. */
  readonly group: readonly number[];
  readonly bounds: readonly Bound[];
  readonly asAt: number;
  readonly counter: Counter;
  /** Undefined: everything is known; null: the source does not hold what answers it. */
  readonly reach: TypeReach | null | undefined;
}

/** What is said of a trigger; `closedOn`: the day from which it no longer waits. */
export interface Judgement {
  readonly state: TimescaleState;
  readonly reason: TimescaleReason | null;
  readonly start: Place;
  /** The last place in time, and the last that may be; null where the day from which it counts is not exact. */
  readonly limit: Place | null;
  /** The last day, or minute, of the allowance; null as for the limit. */
  readonly due: number | null;
  readonly answer: Fact | null;
  readonly at: Place | null;
  readonly until: number | null;
  readonly closedOn: number;
}

/** Judges one trigger: `met` and `late` only where that is certain, whatever day a partial date stands for. */
export function judge(waiting: Waiting): Judgement {
  const { rule, trigger, group, index, bounds } = waiting;
  const start = placeOf(trigger, rule.allowance.unit);
  const none = { start, limit: null, due: null, answer: null, at: null, until: null, closedOn: Infinity };
  if (!isSure(start)) return { ...none, state: 'no-data', reason: 'trigger-date-not-exact' };
  const limit = limitOf(waiting, start);
  const due = waiting.counter.due(start.first, rule.allowance);
  if (limit === null) {
    const reason = rule.allowance.unit === 'working-days' ? 'holidays-not-known' : 'trigger-date-not-exact';
    return { ...none, state: 'no-data', reason };
  }
  const end = Math.min(...bounds.map(({ last }) => last));
  const isLink = matches(trigger, rule.due);
  const found = findAnswer({ rule, index, group, trigger, isLink, start, due: limit, end });
  const decided = answered(waiting, found) ?? unanswered(waiting, limit, found.shown);
  const isExact = start.first === start.last;
  return {
    start,
    limit: isExact ? limit : null,
    due: isExact ? due : null,
    state: decided.state,
    reason: decided.reason,
    answer: decided.answer ?? null,
    at: decided.at ?? null,
    until: decided.until ?? null,
    closedOn: decided.closedOn ?? Infinity,
  };
}

function limitOf({ rule, counter }: Waiting, start: Place): Place | null {
  const longest = rule.atMost ?? rule.allowance;
  const first = counter.due(start.first, rule.allowance);
  const last = counter.due(start.last, longest);
  if (first === null || last === null) return null;
  return {
    first: counter.inTime(first, rule.allowance.unit),
    last: counter.inTime(last, longest.unit),
    loose: false,
  };
}

type Decided = Pick<Judgement, 'state' | 'reason'> & Partial<Judgement>;

function answered(waiting: Waiting, { met, cancelled, perhaps, late }: Found): Decided | null {
  const { rule } = waiting;
  const { unit } = rule.allowance;
  if (cancelled !== null) return { state: 'not-applicable', reason: 'not-needed', closedOn: cancelled.first };
  if (met !== null) {
    return { state: 'met', reason: null, answer: met, at: placeOf(met, unit), closedOn: met.first };
  }
  if (perhaps !== null) return { state: 'no-data', reason: perhaps };
  if (late === null) return null;
  const reason = rule.relaxed === true ? 'relaxed' : sourceDoubt(waiting, true);
  const state = reason === null ? 'late' : 'no-data';
  return { state, reason, answer: late, at: placeOf(late, unit), closedOn: late.first };
}

function unanswered(waiting: Waiting, due: Place, shown: boolean): Decided {
  const { unit } = waiting.rule.allowance;
  const known = knownTo(waiting);
  const bound = endOf(waiting, known);
  const until = bound === null ? known : Math.min(bound.last, known);
  const owed = isOwed(waiting);
  const about = { until, closedOn: bound === null ? Infinity : bound.first };
  const spared = sparedBy(waiting, due, bound, owed);
  if (spared !== null) return { ...about, state: 'not-applicable', reason: spared };
  if (bound === null && placeOfDay(known, unit) <= due.first)
    return { ...about, ...waits(waiting, known, due) };
  const reason = lateDoubt(waiting, due, { shown, owed, bound, known });
  if (reason !== null) return { ...about, state: 'no-data', reason };
  const place = placeOfDay(until, unit);
  return { ...about, state: 'late', reason, at: { first: place, last: place, loose: false } };
}

function sparedBy(waiting: Waiting, due: Place, bound: Bound | null, owed: boolean): TimescaleReason | null {
  const { rule } = waiting;
  const mayBeUnseen = owed || sourceDoubt(waiting, false) !== null;
  if (!mayBeUnseen && rule.owed?.otherwise === 'not-applicable') return 'not-begun';
  if (bound === null || placeOfDay(bound.last, rule.allowance.unit) > due.first) return null;
  return bound.reason;
}

function knownTo({ asAt, reach }: Waiting): number {
  return reach?.to == null ? asAt : Math.min(asAt, dayNumber(reach.to));
}

function endOf({ bounds }: Waiting, known: number): Bound | null {
  const ended = bounds.filter(({ first }) => first <= known);
  return ended.reduce<Bound | null>((a, b) => (a === null || b.last < a.last ? b : a), null);
}

function waits({ rule, asAt }: Waiting, known: number, due: Place): Decided {
  const isOver = known < asAt && placeOfDay(asAt, rule.allowance.unit) > due.first;
  return isOver ? { state: 'no-data', reason: 'after-source' } : { state: 'pending', reason: null };
}

interface Unanswered {
  readonly shown: boolean;
  readonly owed: boolean;
  readonly bound: Bound | null;
  readonly known: number;
}

function lateDoubt(
  waiting: Waiting,
  due: Place,
  { shown, owed, bound, known }: Unanswered,
): TimescaleReason | null {
  const { rule } = waiting;
  const source = sourceDoubt(waiting, false);
  if (source !== null) return source;
  if (shown) return 'day-not-recorded';
  if (!owed) return 'need-not-known';
  if (placeOfDay(bound?.first ?? known, rule.allowance.unit) <= due.last) {
    if (rule.atMost !== undefined) return 'allowance-not-known';
    return bound === null ? 'as-at-too-close' : 'end-not-exact';
  }
  return rule.relaxed === true ? 'relaxed' : null;
}

// What a source cannot know is not late
function sourceDoubt(waiting: Waiting, isAnswered: boolean): TimescaleReason | null {
  const { trigger, reach } = waiting;
  if (reach === undefined) return null;
  if (reach === null) return 'not-in-source';
  if (reach.latestOnly && (isAnswered || hasLater(waiting))) return 'latest-only';
  return reach.from !== null && isoDay(trigger.first) < reach.from ? 'before-source' : null;
}

function hasLater({ rule, index, group }: Waiting): boolean {
  return (index.indexesOf(rule.due).at(-1) ?? -1) > (group.at(-1) ?? 0);
}

function isOwed({ rule, index, trigger, group, bounds }: Waiting): boolean {
  if (rule.owed === undefined) return true;
  const meant = index.indexesOf(rule.owed.by);
  const end = Math.min(...bounds.map(({ last }) => last));
  const first = group[0] ?? 0;
  for (let place = placeFrom(meant, first); place < meant.length; place += 1) {
    const fact = index.facts[meant[place] ?? -1];
    if (fact === undefined || fact.first > end) return false;
    if (!isElsewhere(fact, trigger)) return true;
  }
  return false;
}

function placeOfDay(day: number, unit: AllowanceUnit): number {
  return unit === 'hours' && Number.isFinite(day) ? minutesOfDays(day, day).first : day;
}
