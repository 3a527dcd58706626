import { dayNumber, isoDay } from '../dates/day.js';
import { dayOfInstant } from './clock-hours.js';
import { allHold, type Held } from './conditions.js';
import type { Counter } from './count-allowance.js';
import { isExact } from './fact-index.js';
import type { Fact } from './facts.js';
import type { Judgement } from './judge.js';
import { matches } from './match.js';
import type { TimescaleReason, TimescaleResult } from './timescale-result.js';
import type { AllowanceUnit, TimescaleRule } from './timescale-rule.js';
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
      results.push(refusal(rule, trigger, speaks, record.childId));
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

function refusal(
  rule: TimescaleRule,
  trigger: Fact,
  reason: TimescaleReason,
  childId: string,
): TimescaleResult {
  const state = reason === 'not-needed' ? 'not-applicable' : 'no-data';
  return result(
    rule,
    trigger,
    { childId, state, reason, answer: null, until: null, due: null },
    NOT_MEASURED,
  );
}

function resultOf(
  rule: TimescaleRule,
  trigger: Fact,
  judgement: Judgement,
  { asAt, counter, childId }: RecordAsAt,
): TimescaleResult {
  const { state, reason, answer, until, due: last } = judgement;
  const due = last !== null && rule.allowance.unit === 'hours' ? dayOfInstant(last) : last;
  const amounts = measured(rule, judgement, asAt, counter);
  return result(rule, trigger, { childId, state, reason, answer, until, due }, amounts);
}

interface Measured {
  readonly used: number | null;
  readonly over: number | null;
}

const NOT_MEASURED: Measured = { used: null, over: null };

interface Said extends Pick<Judgement, 'state' | 'reason' | 'answer' | 'until' | 'due'> {
  readonly childId: string;
}

// Written out: results are many
function result(
  rule: TimescaleRule,
  trigger: Fact,
  { childId, state, reason, answer, until, due }: Said,
  { used, over }: Measured,
): TimescaleResult {
  return {
    childId,
    rule: rule.id,
    version: rule.version,
    authority: rule.authority,
    allowance: rule.allowance,
    triggerId: trigger.event.id,
    triggeredOn: isExact(trigger) ? trigger.event.date.earliest : null,
    due: due === null ? null : isoDay(due),
    state,
    reason,
    used,
    over,
    answeredBy: answer === null ? null : answer.event.id,
    answeredOn: answer === null || !isExact(answer) ? null : answer.event.date.earliest,
    until: answer !== null || until === null ? null : isoDay(until),
  };
}

function measured(rule: TimescaleRule, judgement: Judgement, asAt: number, counter: Counter): Measured {
  const { state, start, at, until } = judgement;
  const { unit } = rule.allowance;
  if (start.first !== start.last)
    return { used: null, over: state === 'met' || state === 'pending' ? 0 : null };
  if (state === 'pending') {
    return { used: unit === 'hours' ? null : counter.used(start.first, until ?? asAt, unit), over: 0 };
  }
  if (at === null || at.first !== at.last) return { used: null, over: state === 'met' ? 0 : null };
  return {
    used: counter.used(start.first, at.first, unit),
    over: overOf(judgement, at.first, unit, counter),
  };
}

function overOf(
  { state, limit }: Judgement,
  at: number,
  unit: AllowanceUnit,
  counter: Counter,
): number | null {
  if (state === 'met') return 0;
  return state === 'late' && limit !== null ? counter.used(limit.last, at, unit) : null;
}
