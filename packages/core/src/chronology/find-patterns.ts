import { partsOf, numberOf, type DayNumber } from '../dates/day.js';
import type { PartialDate } from '../dates/partial-date.js';
import type { Judgement } from './judge-event.js';
import { canRepeat, PATTERN_RULES, type PatternRule } from './pattern-rules.js';
import { repeats, type Repeat } from './repeats.js';
import type { SignificanceConfig } from './significance-config.js';

/** Events that repeat one another, by their places in the list of all events. */
export interface FoundPattern {
  readonly rule: PatternRule;
  readonly repeats: readonly Repeat[];
}

/**
 * The patterns in all records, left out or not. Repeats are counted for each child, so that one event on the records
 * of three siblings is no pattern; events that siblings share make one pattern of theirs. An event without a first
 * and a last possible day is in none.
 *
 * @param judged - In the total order of events.
 * @param isFree - Whether the event at a place may be used.
 */
export function findPatterns(
  judged: readonly Judgement[],
  { levels, pattern: { count, months } = USUAL }: SignificanceConfig,
  childId: string | undefined,
  isFree: (place: number) => boolean,
): FoundPattern[] {
  const found: FoundPattern[] = [];
  const taken = new Set<number>();
  const sought = PATTERN_RULES.filter(({ name }) => levelOf(levels, name) !== 'leave-out');
  const alike = alikes(judged, sought, isFree);
  for (const [number, rule] of sought.entries()) {
    const free = (alike[number] ?? []).filter(({ place }) => !taken.has(place));
    if (free.length < count) continue;
    for (const group of ofChildren(free, judged, count, months, childId)) {
      found.push({ rule, repeats: group });
      for (const { place } of group) taken.add(place);
    }
  }
  return found;
}

/** How many repeats within how many months are a pattern, unless the host says otherwise. */
export const USUAL: NonNullable<SignificanceConfig['pattern']> = { count: 3, months: 12 };

function levelOf(levels: SignificanceConfig['levels'], name: string): string | undefined {
  return levels !== undefined && Object.hasOwn(levels, name) ? levels[name] : undefined;
}

function alikes(
  judged: readonly Judgement[],
  sought: readonly PatternRule[],
  isFree: (place: number) => boolean,
): Repeat[][] {
  const alike: Repeat[][] = sought.map(() => []);
  let place = -1;
  for (const { facts } of judged) {
    place += 1;
    if (!canRepeat(facts) || !isFree(place)) continue;
    for (const [number, rule] of sought.entries()) {
      const day = rule.applies(facts) ? patternDay(facts.event.date) : null;
      if (day !== null) alike[number]?.push({ place, day });
    }
  }
  return alike;
}

function patternDay({ earliest, latest }: PartialDate): DayNumber | null {
  if (earliest === null || latest === null) return null;
  const parts = partsOf(earliest);
  return parts === null ? null : numberOf(parts.year, parts.month, parts.day);
}

/** Repeats of each child; what two children share joins their repeats, and is cut into stretches again. */
function ofChildren(
  alike: readonly Repeat[],
  judged: readonly Judgement[],
  count: number,
  months: number,
  childId: string | undefined,
): Repeat[][] {
  const byChild = new Map<string, Repeat[]>();
  for (const repeat of alike) {
    for (const child of judged[repeat.place]?.facts.event.children ?? []) {
      if (childId !== undefined && child.childId !== childId) continue;
      const own = byChild.get(child.childId);
      if (own === undefined) byChild.set(child.childId, [repeat]);
      else if (own.at(-1) !== repeat) own.push(repeat);
    }
  }
  const groups = [...byChild.values()].flatMap((own) => repeats(own, count, months));
  if (byChild.size < 2) return groups;
  return joined(groups).flatMap((group) => repeats(group, count, months));
}

/** Groups that share a place become one; each in order of day and place. */
function joined(groups: readonly Repeat[][]): Repeat[][] {
  const groupOf = new Map<number, Set<Repeat>>();
  for (const group of groups) {
    const whole = new Set(group);
    for (const repeat of group) for (const other of groupOf.get(repeat.place) ?? []) whole.add(other);
    for (const { place } of whole) groupOf.set(place, whole);
  }
  return [...new Set(groupOf.values())].map((whole) =>
    [...whole].sort((a, b) => a.day - b.day || a.place - b.place),
  );
}
