import {
  journeyLimits,
  journeyOf,
  journeyText,
  type CaseEvent,
  type Dataset,
  type Journey,
} from '@case-journey/core';
import { sayAfter } from './after-as-at.js';
import { asJson } from './as-json.js';
import { childAsked, hasChild, noSuchChild, type ChildAsked } from './child-asked.js';
import { journeyCounts } from './journey-counts.js';
import { countsText, journeyLines } from './journeys-text.js';
import { notUnderstood } from './not-understood.js';
import type { Output } from './output.js';
import { readPaths } from './read-paths.js';

/** How to call it. */
export const JOURNEYS_USAGE = `  journeys FILE... [--child ID] [--json] [--as FORMAT] [--as-at DAY]
      Puts each child's way together: episodes, stages, waits, coming back; counts them by the rule that made each.
      --child ID    one child's whole journey instead
      --json        print JSON
      --as FORMAT, --as-at DAY   as for read; an old file is best judged as at the day it was drawn up`;

/** Prints the journeys of the children in some files: `case-journey journeys`. */
export async function journeys(args: readonly string[], output: Output): Promise<number> {
  const asked = childAsked(args);
  if (typeof asked === 'string') return notUnderstood(asked, JOURNEYS_USAGE, output);
  const dataset = await readPaths(asked, output);
  if (dataset === null) return 1;
  sayAfter(dataset, asked.asAt, output);
  const { childId } = asked;
  if (childId !== undefined && !hasChild(dataset, childId)) return noSuchChild(output);
  output.print(childId === undefined ? all(dataset, asked) : one(dataset, childId, asked));
  return 0;
}

function one({ events, known }: Dataset, childId: string, { asAt, json }: ChildAsked): string {
  const journey = journeyOf(events, { childId, asAt, known });
  const limits = journeyLimits(journey);
  return json ? asJson({ ...journey, text: journeyText(journey), limits }) : journeyLines(journey, limits);
}

function all({ events, people, known }: Dataset, { asAt, json }: ChildAsked): string {
  const byChild = new Map<string, CaseEvent[]>();
  for (const { id, kind } of people) if (kind === 'child') byChild.set(id, []);
  for (const event of events) {
    for (const { childId } of event.children) {
      const own = byChild.get(childId);
      if (own === undefined) byChild.set(childId, [event]);
      else own.push(event);
    }
  }
  const every = [...byChild]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([childId, own]) => journeyOf(own, { childId, asAt, known }));
  const counts = journeyCounts(every);
  const limits = journeyLimits(journeyOf([], { childId: '', asAt, known }));
  return json
    ? asJson({ asAt, known, limits, counts, children: every.map(summary) })
    : countsText(counts, limits);
}

function summary(journey: Journey): object {
  const { childId, episodes, intervals, waits, returns } = journey;
  return {
    childId,
    text: journeyText(journey),
    episodes: episodes.length,
    intervals: intervals.length,
    waits: waits.length,
    returns: returns.length,
  };
}
