import type { Level, SignificanceTest } from '../model/chronology.js';
import type { EventType } from '../model/vocabulary.js';
import type { EventFacts } from './event-facts.js';

/** One named rule of significance. Its sentence is the message `rule.` and its name. */
export interface SignificanceRule {
  readonly name: string;
  /** The level that it proposes; null: left out of chronologies by default, and kept in the record. */
  readonly level: Level | null;
  /** The tests of significance that it meets; none where it leaves out. */
  readonly tests: readonly SignificanceTest[];
  /** The types of event that it speaks of; null: any. */
  readonly types: readonly EventType[] | null;
  readonly applies: (facts: EventFacts) => boolean;
  /**
   * `type`: the first that applies decides what kind of event it is. `raise`: whatever kind it is, it is at least
   * this significant.
   */
  readonly step: 'type' | 'raise';
  /** Guidance differs on whether such events belong: {@link SignificanceConfig} decides. */
  readonly unsure: boolean;
}

/** The parts of a rule that differ from the usual. */
export type RuleParts = Partial<Pick<SignificanceRule, 'applies' | 'types' | 'unsure' | 'step'>>;

/** A rule; without `types` it speaks of the type of its own name, and applies to every event of its types. */
export function rule(
  name: string,
  level: Level | null,
  tests: readonly SignificanceTest[],
  { types = [name as EventType], applies = always, unsure = false, step = 'type' }: RuleParts = {},
): SignificanceRule {
  return { name, level, tests, types, applies, unsure, step };
}

function always(): boolean {
  return true;
}
