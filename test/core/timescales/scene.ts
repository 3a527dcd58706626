import {
  addDays,
  addMonths,
  caseEvent,
  onDay,
  timescales,
  type CaseEvent,
  type Coded,
  type Condition,
  type EventType,
  type IsoDay,
  type Matcher,
  type PartialDate,
  type TimescaleOptions,
  type TimescaleResult,
  type TimescaleRule,
} from '@case-journey/core';
import { coded, decisionOf } from '../../support/made-event.js';

let count = 0;

/** An event of child `a`. A kind, a code or outcomes where given; the day with a clock time after a space. */
export function made(
  type: EventType,
  when: string,
  more: Partial<CaseEvent> & {
    readonly kind?: string | null | undefined;
    readonly outcomes?: readonly string[] | undefined;
  } = {},
): CaseEvent {
  count += 1;
  const { kind, outcomes, ...rest } = more;
  return caseEvent({
    id: `${type}/${count}`,
    type,
    date: at(when),
    children: [{ childId: 'a', onRecord: 'yes' }],
    codes: kind == null ? [] : [['kind', coded(kind, 'kind')]],
    ...(outcomes === undefined ? {} : { decision: decided(outcomes) }),
    ...rest,
  });
}

/** A day, with a clock time after a space where there is one. */
function at(when: string): PartialDate {
  const [day = '', clock] = when.split(' ');
  return clock === undefined ? onDay(day) : { ...onDay(day), time: { clock } };
}

/** A date that is any day of a stretch. */
export function between(
  earliest: IsoDay | null,
  latest: IsoDay | null,
  more: Partial<PartialDate> = {},
): PartialDate {
  return { ...onDay(''), text: '', earliest, latest, precision: 'range', ...more };
}

/** What the rules say of child `a`, as at the end of 2027 unless said. */
export function told(
  events: readonly CaseEvent[],
  options: Partial<TimescaleOptions> = {},
): readonly TimescaleResult[] {
  return timescales(events, { childId: 'a', asAt: '2027-12-31', ...options });
}

/** An event that a matcher means. */
export function meant({ types, kinds, codes, outcomes }: Matcher, when: string): CaseEvent {
  const type = types[0]!;
  const kind = kinds?.[0];
  const own = (codes ?? []).slice(0, 1).map(([name, value]): [string, Coded] => [name, coded(value, name)]);
  const more = {
    outcomes,
    codes: [...own, ...(kind == null ? [] : [['kind', coded(kind, 'kind')] as const])],
  };
  if (type !== 'x-returned') return made(type, when, more);
  return made('missing', addDays(when.slice(0, 10), -1), { end: at(when) });
}

/** A trigger of a rule at a time, with everything before it that the rule depends on, and the child's birth. */
export function scene(
  rule: TimescaleRule,
  when: string,
): { events: CaseEvent[]; trigger: CaseEvent; birth: PartialDate } {
  const day = when.slice(0, 10);
  const trigger = meant(rule.trigger[0]!, when);
  const age = (rule.when ?? []).find((one) => one.is === 'age');
  const years = age?.below === 5 ? 2 : 10;
  return {
    trigger,
    events: [...(rule.when ?? []).flatMap((condition) => before(condition, rule, day)), trigger],
    birth: onDay(addMonths(day, -12 * years)),
  };
}

function before(condition: Condition, rule: TimescaleRule, day: IsoDay): CaseEvent[] {
  const early = addDays(day, -20);
  if (condition.is === 'open') {
    return [meant(condition.start[0]!, condition.fromMonths === undefined ? early : addMonths(day, -13))];
  }
  if (condition.is === 'code') {
    if (condition.not === true) return [];
    const type = condition.name === 'placement' ? 'placement-start' : 'order-start';
    return [made(type, early, { codes: [[condition.name, coded(condition.values[0]!, condition.name)]] })];
  }
  if (condition.is === 'age') return [];
  const isItself = condition.of[0]!.types[0] === rule.trigger[0]!.types[0];
  const needed = condition.least - (isItself ? 1 : 0);
  return Array.from({ length: Math.max(0, needed) }, (_, place) =>
    meant(condition.of[0]!, addDays(day, -10 + place)),
  );
}

function decided(outcomes: readonly string[]): NonNullable<CaseEvent['decision']> {
  return decisionOf(outcomes.map((outcome) => coded(outcome, 'outcome')));
}
