import { isIsoDay, type IsoDay } from '../dates/day.js';
import type { Allowance, TimescaleRule } from './timescale-rule.js';

/** What a council does differently from a rule. */
export interface RuleChange {
  readonly id: string;
  /** Every edition of the rule unless said. */
  readonly version?: string;
  readonly from?: IsoDay | null;
  readonly to?: IsoDay | null;
  /** Another length of time: the rule is then local policy, not national. */
  readonly allowance?: Allowance;
  readonly source?: string;
}

/** A council's own rules beside, or in the place of, others. {@link LocalPack} is one. */
export interface PackOverrides {
  /** Added; a rule with the same id and version is replaced. */
  readonly rules?: readonly TimescaleRule[];
  readonly changes?: readonly RuleChange[];
  /** Ids of rules that the council does not use. */
  readonly without?: readonly string[];
}

/**
 * Rules with a council's own: a new list, in the order of the old one, what is added last.
 *
 * @throws {RangeError} When a change names a rule that is not there, or a day or an allowance that cannot be.
 */
export function withPack(
  rules: readonly TimescaleRule[],
  { rules: added = [], changes = [], without = [] }: PackOverrides,
): readonly TimescaleRule[] {
  const left = new Set(without);
  const own = new Map(added.map((rule) => [keyOf(rule), rule]));
  const kept = rules.filter(({ id }) => !left.has(id)).map((rule) => own.get(keyOf(rule)) ?? rule);
  const present = new Set(kept.map(keyOf));
  const all = [...kept, ...[...own.values()].filter((rule) => !present.has(keyOf(rule)))];
  for (const change of changes) {
    if (!all.some((rule) => isMeant(rule, change)))
      throw new RangeError('A change names a rule that is not there');
  }
  const changed = all.map((rule) => changes.filter((change) => isMeant(rule, change)).reduce(applied, rule));
  changed.forEach(check);
  return changed;
}

function keyOf({ id, version }: TimescaleRule): string {
  return `${id}/${version}`;
}

function isMeant({ id, version }: TimescaleRule, change: RuleChange): boolean {
  return id === change.id && (change.version === undefined || change.version === version);
}

function applied(rule: TimescaleRule, { from, to, allowance, source }: RuleChange): TimescaleRule {
  const other =
    allowance !== undefined &&
    (allowance.amount !== rule.allowance.amount || allowance.unit !== rule.allowance.unit);
  return {
    ...rule,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(other ? { allowance, authority: 'local' as const } : {}),
    ...(source === undefined ? {} : { source }),
  };
}

function check({ allowance, atMost = allowance, from, to }: TimescaleRule): void {
  for (const { amount } of [allowance, atMost]) {
    if (!Number.isInteger(amount) || amount < 1 || amount > 10_000) {
      throw new RangeError('An allowance is a whole number from 1 to 10,000');
    }
  }
  for (const day of [from, to]) {
    if (day !== null && !isIsoDay(day)) throw new RangeError('A rule is in force from and to a calendar day');
  }
}
