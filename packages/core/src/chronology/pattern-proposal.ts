import type { IsoDay } from '../dates/day.js';
import type { Level, Proposal } from '../model/chronology.js';
import { USUAL, type FoundPattern } from './find-patterns.js';
import { rank, withTests, type Judgement, type RuleParams } from './judge-event.js';
import { differentDays, monthsLater, type Repeat } from './repeats.js';
import type { SignificanceConfig } from './significance-config.js';

/** The one proposal that a pattern makes: how many, from when to when, and whether they come closer together. */
export function patternProposal(
  { rule, repeats }: FoundPattern,
  judged: readonly Judgement[],
  { levels, pattern }: SignificanceConfig,
): Proposal {
  const members = repeats.flatMap(({ place }) => judged[place] ?? []);
  const closer = isCloser(repeats, members);
  const chosen = levels !== undefined && Object.hasOwn(levels, rule.name) ? levels[rule.name] : undefined;
  const usual: Level = closer ? 'key' : rule.level;
  const level = members.reduce(
    (high, one) => (rank(one.level) > rank(high) ? (one.level ?? high) : high),
    usual,
  );
  return {
    eventIds: members.map(({ facts }) => facts.event.id),
    level: chosen === undefined || chosen === 'leave-out' ? level : chosen,
    tests: members.reduce((tests, one) => withTests(tests, one.tests), rule.tests),
    rule: rule.name,
    params: paramsOf(repeats, members, closer, pattern),
  };
}

function paramsOf(
  repeats: readonly Repeat[],
  members: readonly Judgement[],
  closer: boolean,
  { months } = USUAL,
): RuleParams {
  const first = repeats[0]?.day ?? 0;
  const last = repeats.at(-1)?.day ?? 0;
  const sameDay = repeats.length - differentDays(repeats);
  const params: [string, string | number][] = [
    ['count', members.length],
    ['first', members[0]?.facts.event.date.earliest ?? ''],
    ['last', lastDay(members)],
    ['months', months],
  ];
  if (last > monthsLater(first, months))
    params.push(['longer', 'yes'], ['busiest', busiest(repeats, months)]);
  if (closer) params.push(['closer', 'yes']);
  if (sameDay > 0) params.push(['sameDay', sameDay]);
  return params;
}

/** The most records that lie within so many calendar months of one of them. */
function busiest(repeats: readonly Repeat[], months: number): number {
  let most = 0;
  let end = 0;
  for (const [start, { day }] of repeats.entries()) {
    const last = monthsLater(day, months);
    while (end < repeats.length && (repeats[end]?.day ?? 0) <= last) end += 1;
    most = Math.max(most, end - start);
  }
  return most;
}

function lastDay(members: readonly Judgement[]): IsoDay {
  return members.reduce((last, { facts }) => {
    const { latest } = facts.event.date;
    return latest !== null && latest > last ? latest : last;
  }, '');
}

// The later half of three or more intervals adds up to at most half of the earlier; only where every date is a day.
function isCloser(repeats: readonly Repeat[], members: readonly Judgement[]): boolean {
  if (members.some(({ facts }) => facts.event.date.precision !== 'day')) return false;
  const days = [...new Set(repeats.map(({ day }) => day))];
  const intervals = days.slice(1).map((day, place) => day - (days[place] ?? day));
  const half = Math.floor(intervals.length / 2);
  if (intervals.length < 3) return false;
  return sum(intervals.slice(-half)) * 2 <= sum(intervals.slice(0, half));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
