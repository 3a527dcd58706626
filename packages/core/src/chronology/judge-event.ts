import { LEVELS, SIGNIFICANCE_TESTS, type Level, type SignificanceTest } from '../model/chronology.js';
import type { EventFacts } from './event-facts.js';
import { canBeRaised, RAISING_RULES } from './rules/raising-rules.js';
import type { SignificanceConfig } from './significance-config.js';
import type { SignificanceRule } from './significance-rule.js';
import { rulesOfType } from './significance-rules.js';

/** Parameters of a rule's sentence. */
export type RuleParams = readonly (readonly [string, string | number])[];

/** What the rules say of one event by itself. */
export interface Judgement {
  readonly facts: EventFacts;
  /** Null: left out, and kept in the record. */
  readonly level: Level | null;
  readonly rule: string;
  readonly tests: readonly SignificanceTest[];
  readonly params: RuleParams;
}

/** Judges one event: what kind it is, then whatever raises it. The reason of the highest level is kept. */
export function judgeEvent(facts: EventFacts, config: SignificanceConfig): Judgement {
  const own = rulesOfType(facts.event.type).find((rule) => rule.applies(facts));
  let level = own === undefined ? null : levelBy(own, config);
  let rule = own?.name ?? 'own-type';
  let tests: readonly SignificanceTest[] = level === null ? [] : (own?.tests ?? []);
  for (const raising of canBeRaised(facts) ? RAISING_RULES : []) {
    if (!raising.applies(facts)) continue;
    const raised = levelBy(raising, config);
    if (raised === null) continue;
    tests = withTests(tests, raising.tests);
    if (rank(raised) <= rank(level)) continue;
    level = raised;
    rule = raising.name;
  }
  return { facts, level, rule, tests, params: paramsOf(facts, own, level, config) };
}

/** 0 for nothing proposed, 1 supporting, 2 significant, 3 key. */
export function rank(level: Level | null): number {
  return level === null ? 0 : LEVELS.length - LEVELS.indexOf(level);
}

/** Both lists of tests as one, in the order in which tests are numbered. */
export function withTests(
  some: readonly SignificanceTest[],
  more: readonly SignificanceTest[],
): readonly SignificanceTest[] {
  if (more.every((test) => some.includes(test))) return some;
  return SIGNIFICANCE_TESTS.filter((test) => some.includes(test) || more.includes(test));
}

function levelBy(
  { name, level, unsure }: SignificanceRule,
  { levels, unsure: whatIf }: SignificanceConfig,
): Level | null {
  const chosen = levels !== undefined && Object.hasOwn(levels, name) ? levels[name] : undefined;
  if (chosen !== undefined) return chosen === 'leave-out' ? null : chosen;
  return unsure && whatIf === 'omit' ? null : level;
}

function paramsOf(
  { event, kind }: EventFacts,
  own: SignificanceRule | undefined,
  level: Level | null,
  config: SignificanceConfig,
): RuleParams {
  if (level !== null || own === undefined || own.level === null) return sameParams(event.type, kind);
  const because = own.unsure && config.unsure === 'omit' ? 'unsure' : 'configured';
  return [...sameParams(event.type, kind), ['because', because]];
}

const known = new Map<string, RuleParams>();

// Most events have one of a few types and kinds: their parameters are made once.
function sameParams(type: string, kind: string | null): RuleParams {
  const key = kind === null ? type : `${type} ${kind}`;
  const same = known.get(key);
  if (same !== undefined) return same;
  const made: RuleParams =
    kind === null
      ? [['type', type]]
      : [
          ['type', type],
          ['kind', kind],
        ];
  if (known.size < 1000) known.set(key, made);
  return made;
}
