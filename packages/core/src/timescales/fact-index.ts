import { firstPlace } from '../model/first-place.js';
import type { Fact } from './facts.js';
import { codeNamed, matches } from './match.js';
import type { Matcher } from './timescale-rule.js';

/** One child's facts in order, and where in them each thing is that rules ask for: sought once, however many ask. */
export interface FactIndex {
  readonly facts: readonly Fact[];
  /** Indexes of the facts that matchers mean, in order. */
  readonly indexesOf: (matchers: readonly Matcher[]) => readonly number[];
  /** Those of them whose day is not exact. */
  readonly vagueOf: (matchers: readonly Matcher[]) => readonly number[];
  /**
   * The index of the latest start of what is open before the fact with an index; {@link ENDED} where it has ended,
   * {@link UNKNOWN} where nothing is recorded. An end on the day of a start belongs to the older stretch where one
   * was open.
   */
  readonly openBefore: (start: readonly Matcher[], end: readonly Matcher[], index: number) => number;
  /** The latest value of a code up to the fact with an index. */
  readonly codeAt: (name: string, index: number) => string | null;
}

/** See {@link FactIndex.openBefore}. */
export const ENDED = -1;

/** See {@link FactIndex.openBefore}. */
export const UNKNOWN = -2;

/** Facts with their index. */
export function factIndex(facts: readonly Fact[]): FactIndex {
  const meant = new Map<readonly Matcher[], readonly number[]>();
  const vague = new Map<readonly Matcher[], readonly number[]>();
  const open = new Map<readonly Matcher[], Map<readonly Matcher[], Int32Array>>();
  const codes = new Map<string, readonly (string | null)[]>();
  const indexesOf: FactIndex['indexesOf'] = (matchers) =>
    remembered(meant, matchers, () => meantBy(facts, matchers));
  return {
    facts,
    indexesOf,
    vagueOf: (matchers) =>
      remembered(vague, matchers, () => indexesOf(matchers).filter((index) => !isExact(facts[index]))),
    openBefore(start, end, index) {
      const byEnd = remembered(open, start, () => new Map<readonly Matcher[], Int32Array>());
      return remembered(byEnd, end, () => openStates(facts, start, end))[index] ?? UNKNOWN;
    },
    codeAt: (name, index) => remembered(codes, name, () => latestCodes(facts, name))[index] ?? null,
  };
}

function meantBy(facts: readonly Fact[], matchers: readonly Matcher[]): number[] {
  const found: number[] = [];
  for (let index = 0; index < facts.length; index += 1) {
    const fact = facts[index];
    if (fact !== undefined && matches(fact, matchers)) found.push(index);
  }
  return found;
}

/** Whether the day of a fact is known. */
export function isExact(fact: Fact | undefined): boolean {
  return fact !== undefined && fact.first === fact.last && !fact.loose;
}

/** Where in a sorted list the first number is that is not below a limit. */
export function placeFrom(sorted: readonly number[], limit: number): number {
  return firstPlace(sorted.length, (place) => (sorted[place] ?? Infinity) < limit);
}

function openStates(facts: readonly Fact[], start: readonly Matcher[], end: readonly Matcher[]): Int32Array {
  const states = new Int32Array(facts.length);
  let begun = UNKNOWN;
  let older = false;
  for (const [index, fact] of facts.entries()) {
    states[index] = begun;
    const sameDay = begun >= 0 && facts[begun]?.first === fact.first;
    if (matches(fact, start)) {
      older = begun >= 0 && (!sameDay || older);
      begun = index;
    } else if (matches(fact, end)) {
      if (!(sameDay && older)) begun = ENDED;
      older = false;
    }
  }
  return states;
}

function latestCodes(facts: readonly Fact[], name: string): readonly (string | null)[] {
  let latest: string | null = null;
  return facts.map(({ event }) => (latest = codeNamed(event, name) ?? latest));
}

function remembered<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const ready = known.get(key);
  if (ready !== undefined) return ready;
  const made = make();
  known.set(key, made);
  return made;
}
