import {
  dateWords,
  isOpenEnd,
  isoDay,
  journeyMessages,
  journeyText,
  onDay,
  say,
  type Interval,
  type Journey,
  type Wait,
} from '@case-journey/core';
import type { Counts, JourneyCounts } from './journey-counts.js';
import { plainLine } from './plain-line.js';

/** What was counted, for reading: rule and number, line by line, and what cannot be told. */
export function countsText(counts: JourneyCounts, limits: readonly string[]): string {
  const { children, episodes, ...groups } = counts;
  const lines = [`${children} children, ${episodes} referral episodes`];
  for (const [name, group] of Object.entries<Counts>({ ...groups })) {
    if (Object.keys(group).length === 0) continue;
    lines.push('', TITLES[name] ?? name);
    for (const [rule, count] of Object.entries(group)) lines.push(`  ${rule.padEnd(40)} ${count}`);
  }
  return `${[...lines, ...limitLines(limits)].join('\n')}\n`;
}

/** One child's journey, for reading: the short form, then every interval, wait and return with its days. */
export function journeyLines(journey: Journey, limits: readonly string[]): string {
  const { childId, asAt, intervals, waits, returns } = journey;
  const lines = [`${childId}, as at ${day(asAt)}`, journeyText(journey)];
  section(lines, 'Stages', intervals.map(intervalLine));
  section(lines, 'Waits', waits.map(waitLine));
  section(
    lines,
    'Came back',
    returns.map(
      ({ returned, days, sameConcern }) =>
        `${day(isoDay(returned))}, after ${days} days; same concern: ${sameConcern}`,
    ),
  );
  return `${[...lines, ...limitLines(limits)].map(plainLine).join('\n')}\n`;
}

const TITLES: Readonly<Record<string, string>> = {
  stages: 'Stages',
  links: 'How stages are tied to episodes',
  starts: 'How starts are known',
  ends: 'How ends are known',
  waits: 'Waits',
  returns: 'Came back',
  transitions: 'Steps',
  notPlaced: 'Records that no stage was made from',
};

function section(lines: string[], title: string, found: readonly string[]): void {
  if (found.length > 0) lines.push('', title, ...found.map((line) => `  ${line}`));
}

function intervalLine({ stage, kind, start, end, startRule, endRule, linkRule }: Interval): string {
  const name = say(journeyMessages, `stage.${stage}`);
  const from = startRule === 'missing' ? `by ${day(start.latest ?? '')}` : dateWords(start);
  const until = isOpenEnd(end) ? 'open' : dateWords(end);
  return `${name}${kind === null ? '' : ` (${kind})`}: ${from} to ${until} [${linkRule}, ${endRule}]`;
}

function waitLine({ kind, from, to, days, ended }: Wait): string {
  const name = say(journeyMessages, `wait.${kind}`);
  return `${name}: ${day(isoDay(from))} to ${day(isoDay(to))}, ${days} ${days === 1 ? 'day' : 'days'}, ${ended}`;
}

function limitLines(limits: readonly string[]): string[] {
  return limits.length === 0 ? [] : ['', 'What cannot be told', ...limits.map((limit) => `  ${limit}`)];
}

function day(iso: string): string {
  return iso === '' ? 'a day not known' : dateWords(onDay(iso));
}
