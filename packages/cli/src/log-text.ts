import { numberWords, say, type Messages } from '@case-journey/core';
import type { LogFigures } from './log-figures.js';
import { plainLine } from './plain-line.js';

/** The figures of a log for a person at a terminal. */
export function logText(figures: LogFigures): string {
  const { cases, events, activities, variants, top10Coverage, caseSize, caseDurationSeconds } = figures;
  const lines = [
    [counted('cases', cases), counted('events', events), counted('activities', activities)].join(', '),
    `Events a case: ${figure(caseSize.min)} to ${figure(caseSize.max)}, median ${figure(caseSize.median)}`,
    `From first to last event: ${time(caseDurationSeconds.min)} to ${time(caseDurationSeconds.max)}, median ${time(caseDurationSeconds.median)}`,
    `${counted('routes', variants)}; the ten commonest are taken by ${figure(top10Coverage === null ? null : Math.round(top10Coverage * 1000) / 10)}% of cases`,
    `Cases in which something happens again: ${numberWords(figures.casesWithRework)}`,
    `Cases in which events have the same time: ${numberWords(figures.casesWithTiedTimestamps)}`,
    `Cases whose order in the file is not that of their times: ${numberWords(figures.casesOutOfOrderInFile)}`,
    '',
    'What happens (events, cases):',
    ...Object.entries(figures.activityCounts).map(
      ([name, count]) =>
        `  ${name}: ${numberWords(count)}, ${numberWords(new Map(Object.entries(figures.activityCases)).get(name) ?? 0)}`,
    ),
    '',
    'What directly follows what (how often, median):',
    ...figures.dfg.map(
      ([from, to, count, , median = null]) => `  ${from} -> ${to}: ${numberWords(count)}, ${time(median)}`,
    ),
    '',
    'Commonest routes (cases):',
    ...figures.topVariants
      .slice(0, 10)
      .map(([route, count]) => `  ${numberWords(count)}: ${route.join(' -> ')}`),
  ];
  return `${lines.map(plainLine).join('\n')}\n`;
}

function counted(what: string, count: number): string {
  return say(COUNTS, what, { count });
}

const COUNTS: Messages = {
  cases: { one: '{count} case', other: '{count} cases' },
  events: { one: '{count} event', other: '{count} events' },
  activities: { one: '{count} activity', other: '{count} activities' },
  routes: { one: '{count} route', other: '{count} routes' },
  days: { one: '{count} day', other: '{count} days' },
  hours: { one: '{count} hour', other: '{count} hours' },
  minutes: { one: '{count} minute', other: '{count} minutes' },
  seconds: { one: '{count} second', other: '{count} seconds' },
};

function figure(value: number | null): string {
  return value === null ? 'not known' : numberWords(value);
}

/** A number of seconds in its largest whole unit, to one decimal. */
function time(seconds: number | null): string {
  if (seconds === null) return 'not known';
  const [unit, length] = UNITS.find(([, at]) => seconds >= at) ?? ['seconds', 1];
  return counted(unit, Math.round((seconds / length) * 10) / 10);
}

const UNITS = [
  ['days', 86_400],
  ['hours', 3600],
  ['minutes', 60],
] as const;
