import type { Counter } from './count-allowance.js';
import { dayOfInstant } from './clock-hours.js';
import type { Situation } from './conditions.js';
import { placeFrom } from './fact-index.js';
import type { Fact } from './facts.js';
import { isElsewhere } from './find-answer.js';
import { judge, type Bound, type Judgement } from './judge.js';
import { matches } from './match.js';
import type { TypeReach } from './source-reach.js';
import type { TimescaleRule } from './timescale-rule.js';

/** One child's record, ready for any rule. */
export interface RecordAsAt extends Situation {
  readonly childId: string;
  readonly asAt: number;
  readonly counter: Counter;
  /** The child's eighteenth birthday or death, where known. */
  readonly grown: Bound | null;
  readonly reachOf: (rule: TimescaleRule) => TypeReach | null | undefined;
}

/** Triggers of a rule, those of one day together: indexes of facts, in order. */
export function triggerGroups(rule: TimescaleRule, { index }: Situation): readonly (readonly number[])[] {
  const groups: number[][] = [];
  for (const at of index.indexesOf(rule.trigger)) {
    const latest = groups.at(-1);
    if (latest !== undefined && isSameDay(index.facts[latest[0] ?? -1], index.facts[at])) latest.push(at);
    else groups.push([at]);
  }
  return groups;
}

/** Whether a chain ends on the day of its latest link, so that no next one is due. */
export function isOverAtOnce(rule: TimescaleRule, { index }: Situation, group: readonly number[]): boolean {
  const first = group[0] ?? 0;
  const trigger = index.facts[first];
  if (trigger === undefined || !matches(trigger, rule.due)) return false;
  const stops = index.indexesOf(rule.stops);
  const next = index.facts[stops[placeFrom(stops, first + 1)] ?? -1];
  return isSameDay(next, trigger);
}

/** A trigger as judged, and how many further triggers are part of it. Null: the days are counted from a later one. */
export interface Judged {
  readonly judgement: Judgement | null;
  readonly taken: number;
}

/** Judges the trigger at a place among the triggers, by what the rule says of further triggers. */
export function judgeAt(
  rule: TimescaleRule,
  record: RecordAsAt,
  groups: readonly (readonly number[])[],
  place: number,
): Judged {
  if (rule.again === undefined || rule.again === 'each') {
    return { judgement: judged(rule, record, groups, place, 1), taken: 0 };
  }
  const taken = furtherTriggers(rule, record, groups, place);
  if (rule.again === 'restarts' && taken > 0) return { judgement: null, taken: 0 };
  return { judgement: judged(rule, record, groups, place, taken + 1), taken };
}

// Those up to the due day, while the first waits
function furtherTriggers(
  rule: TimescaleRule,
  record: RecordAsAt,
  groups: readonly (readonly number[])[],
  place: number,
): number {
  const { limit: due, closedOn } = judged(rule, record, groups, place, Infinity);
  if (due === null) return 0;
  const limit = rule.allowance.unit === 'hours' ? dayOfInstant(due.last) : due.last;
  let taken = 0;
  for (let next = place + 1; next < groups.length; next += 1) {
    const fact = record.index.facts[groups[next]?.[0] ?? -1];
    if (fact === undefined || fact.first > limit || fact.first >= closedOn) break;
    taken += 1;
  }
  return taken;
}

function judged(
  rule: TimescaleRule,
  record: RecordAsAt,
  groups: readonly (readonly number[])[],
  place: number,
  next: number,
): Judgement {
  const { index, asAt, counter, grown } = record;
  const group = groups[place] ?? [];
  const trigger = index.facts[group[0] ?? -1];
  if (trigger === undefined) throw new RangeError('There is no such trigger');
  const bounds = [
    stopOf(rule, record, group, trigger),
    againOf(rule, record, trigger, groups[place + next]),
    grown,
  ].filter((bound) => bound !== null);
  return judge({ rule, index, trigger, group, bounds, asAt, counter, reach: record.reachOf(rule) });
}

// The first stop after the trigger; on its own day only where no older stretch was open that it can have ended
function stopOf(
  rule: TimescaleRule,
  record: Situation,
  group: readonly number[],
  trigger: Fact,
): Bound | null {
  const { index } = record;
  const stops = index.indexesOf(rule.stops);
  for (let place = placeFrom(stops, (group[0] ?? 0) + 1); place < stops.length; place += 1) {
    const at = stops[place] ?? -1;
    const fact = index.facts[at];
    if (fact === undefined || group.includes(at) || isElsewhere(fact, trigger)) continue;
    if (isSameDay(fact, trigger) && wasOpen(rule, record, group)) continue;
    const { first, last } = fact.loose ? { first: -Infinity, last: Infinity } : fact;
    return { first, last, reason: 'ended' };
  }
  return null;
}

function wasOpen(rule: TimescaleRule, { index }: Situation, group: readonly number[]): boolean {
  return index.openBefore(rule.trigger, rule.stops, group[0] ?? 0) >= 0;
}

// A further trigger ends the wait of the one before, unless it is its answer
function againOf(
  rule: TimescaleRule,
  { index }: Situation,
  trigger: Fact,
  next: readonly number[] | undefined,
): Bound | null {
  const other = index.facts[next?.[0] ?? -1];
  if (other === undefined || matches(other, rule.due) || isElsewhere(other, trigger)) return null;
  return { first: other.first, last: other.last, reason: 'began-again' };
}

function isSameDay(fact: Fact | undefined, other: Fact | undefined): boolean {
  return fact !== undefined && fact.first === other?.first && fact.last === other.last;
}
