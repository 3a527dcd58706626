import { dayNumber, isoDay, type IsoDay } from '../dates/day.js';
import { dayOfInstant } from './clock-hours.js';
import { allHold, type Held } from './conditions.js';
import type { Counter } from './count-allowance.js';
import type { Fact } from './facts.js';
import type { Judgement } from './judge.js';
import { matches } from './match.js';
import type { TimescaleReason, TimescaleResult } from './timescale-result.js';
import type { TimescaleRule } from './timescale-rule.js';
import { isOverAtOnce, judgeAt, triggerGroups, type RecordAsAt } from './triggers.js';

/** What one edition of a rule says of one child: a result for each trigger, in order. */
export function ruleResults(rule: TimescaleRule, record: RecordAsAt): TimescaleResult[] {
  const groups = triggerGroups(rule, record);
  const results: TimescaleResult[] = [];
  for (let place = 0; place < groups.length; place += 1) {
    const group = groups[place] ?? [];
    const trigger = record.index.facts[group[0] ?? -1];
    if (trigger === undefined) continue;
    const speaks = applies(rule, record, group, trigger);
    if (speaks === false) continue;
    if (speaks !== true) {
      results.push(refusal(rule, trigger, speaks));
      continue;
    }
    const { judgement, taken } = judgeAt(rule, record, groups, place);
    place += taken;
    if (judgement !== null) results.push(resultOf(rule, trigger, judgement, record));
  }
  return results;
}

// True, false, or why nothing more can be said
function applies(rule: TimescaleRule, record: RecordAsAt, group: readonly number[], trigger: Fact): Held {
  const edition = inForce(rule, trigger);
  if (edition !== true) return edition;
  const held = allHold(rule.when ?? NONE, group[0] ?? 0, record);
  if (held === false || isOverAtOnce(rule, record, group)) return false;
  return held === true && isNotNeeded(rule, record, group) ? 'not-needed' : held;
}

const NONE: readonly never[] = [];

// An edition speaks of a trigger on its own days; of one whose day is not exact, the latest that it can be
function inForce({ from, to }: TimescaleRule, { first, last }: Fact): Held {
  const start = from === null ? -Infinity : dayNumber(from);
  const end = to === null ? Infinity : dayNumber(to);
  if (last < start || last > end) return false;
  return first >= start || first === last ? true : 'edition-not-known';
}

function isNotNeeded(
  { notNeededIf }: TimescaleRule,
  { index }: RecordAsAt,
  group: readonly number[],
): boolean {
  if (notNeededIf === undefined) return false;
  return group.some((at) => {
    const fact = index.facts[at];
    return fact !== undefined && matches(fact, notNeededIf);
  });
}

function refusal(rule: TimescaleRule, trigger: Fact, reason: TimescaleReason): TimescaleResult {
  return {
    ...common(rule, trigger),
    due: null,
    state: reason === 'not-needed' ? 'not-applicable' : 'no-data',
    reason,
    used: null,
    over: null,
    answeredBy: null,
    answeredOn: null,
    until: null,
  };
}

function resultOf(
  rule: TimescaleRule,
  trigger: Fact,
  judgement: Judgement,
  { asAt, counter }: RecordAsAt,
): TimescaleResult {
  const { state, reason, due, answer, until } = judgement;
  const { used, over } = measured(rule, judgement, asAt, counter);
  return {
    ...common(rule, trigger),
    due: due === null ? null : dayOf(due.first, rule),
    state,
    reason,
    used,
    over,
    answeredBy: answer?.event.id ?? null,
    answeredOn: answer === null || answer.first !== answer.last ? null : isoDay(answer.first),
    until: answer === null && until !== null ? isoDay(until) : null,
  };
}

interface Measured {
  readonly used: number | null;
  readonly over: number | null;
}

function measured(rule: TimescaleRule, judgement: Judgement, asAt: number, counter: Counter): Measured {
  const { state, start, due, at, until } = judgement;
  const { unit } = rule.allowance;
  const exact = start.first === start.last;
  if (state === 'pending') {
    const soFar = exact && unit !== 'hours' ? counter.used(start.first, until ?? asAt, unit) : null;
    return { used: soFar, over: 0 };
  }
  const used =
    exact && at !== null && at.first === at.last ? counter.used(start.first, at.first, unit) : null;
  if (state === 'met') return { used, over: 0 };
  if (state !== 'late' || used === null || at === null || due === null) return { used, over: null };
  return { used, over: counter.used(due.last, at.first, unit) };
}

function common(
  { id, version, authority, allowance }: TimescaleRule,
  trigger: Fact,
): Pick<TimescaleResult, 'rule' | 'version' | 'authority' | 'allowance' | 'triggerId' | 'triggeredOn'> {
  const day: IsoDay | null = trigger.first === trigger.last && !trigger.loose ? isoDay(trigger.first) : null;
  return { rule: id, version, authority, allowance, triggerId: trigger.event.id, triggeredOn: day };
}

function dayOf(place: number, rule: TimescaleRule): IsoDay {
  return isoDay(rule.allowance.unit === 'hours' ? dayOfInstant(place) : place);
}
