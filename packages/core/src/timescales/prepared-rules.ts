import type { CaseEvent } from '../model/event.js';
import type { Condition, Matcher, TimescaleRule } from './timescale-rule.js';

/** Rules made ready: which events they ask for, and which types trigger each. */
export interface PreparedRules {
  readonly rules: readonly { readonly rule: TimescaleRule; readonly triggers: readonly string[] }[];
  readonly asksFor: (event: CaseEvent) => boolean;
}

/** Rules made ready, once for each list of rules. */
export function prepared(rules: readonly TimescaleRule[]): PreparedRules {
  const known = ready.get(rules);
  if (known !== undefined) return known;
  const types = new Set<string>();
  const codes = new Set<string>();
  for (const rule of rules) {
    for (const matchers of matchersOf(rule))
      for (const matcher of matchers) for (const type of matcher.types) types.add(type);
    for (const condition of rule.when ?? []) if (condition.is === 'code') codes.add(condition.name);
  }
  const returns = types.has('x-returned');
  const made: PreparedRules = {
    rules: rules.map((rule) => ({ rule, triggers: [...new Set(rule.trigger.flatMap((one) => one.types))] })),
    asksFor: ({ type, end, codes: own }) =>
      types.has(type) ||
      (end !== undefined && (type !== 'missing' || returns)) ||
      own.some(([name]) => codes.has(name)),
  };
  ready.set(rules, made);
  return made;
}

const ready = new WeakMap<readonly TimescaleRule[], PreparedRules>();

function matchersOf(rule: TimescaleRule): (readonly Matcher[])[] {
  const { trigger, due, shownBy = [], owed, cancels = [], stops, when = [] } = rule;
  return [trigger, due, shownBy, owed?.by ?? [], cancels, stops, ...when.flatMap(asked)];
}

function asked(condition: Condition): (readonly Matcher[])[] {
  switch (condition.is) {
    case 'open':
      return [condition.start, condition.end];
    case 'count':
      return [condition.of, condition.start];
    default:
      return [];
  }
}
