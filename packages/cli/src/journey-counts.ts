import type { Journey } from '@case-journey/core';

/** How many times each name occurs, in order of the names. */
export type Counts = Readonly<Record<string, number>>;

/** What many journeys hold, counted by the rule that made each thing. */
export interface JourneyCounts {
  readonly children: number;
  readonly episodes: number;
  readonly stages: Counts;
  /** How intervals are tied to episodes, and how their starts and ends are known. */
  readonly links: Counts;
  readonly starts: Counts;
  readonly ends: Counts;
  /** Kind of wait and how it ended, for example `unallocated open`. */
  readonly waits: Counts;
  readonly returns: Counts;
  readonly transitions: Counts;
  readonly notPlaced: Counts;
}

/** Counts journeys. */
export function journeyCounts(journeys: readonly Journey[]): JourneyCounts {
  const intervals = journeys.flatMap((one) => one.intervals);
  return {
    children: journeys.length,
    episodes: journeys.reduce((sum, { episodes }) => sum + episodes.length, 0),
    stages: counted(intervals.map(({ stage }) => stage)),
    links: counted(intervals.map(({ linkRule }) => linkRule)),
    starts: counted(intervals.map(({ startRule }) => startRule)),
    ends: counted(intervals.map(({ endRule }) => endRule)),
    waits: counted(journeys.flatMap(({ waits }) => waits.map(({ kind, ended }) => `${kind} ${ended}`))),
    returns: counted(journeys.flatMap(({ returns }) => returns.map(({ kind }) => kind))),
    transitions: counted(journeys.flatMap(({ transitions }) => transitions.map(({ type }) => type))),
    notPlaced: counted(journeys.flatMap(({ notPlaced }) => notPlaced.map(({ rule }) => rule))),
  };
}

function counted(names: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
