import {
  journeyLimits,
  journeyOf,
  journeyText,
  type CaseEvent,
  type Dataset,
  type Journey,
} from '@case-journey/core';
import { journeyCounts } from './journey-counts.js';
import { countsText, journeyLines } from './journeys-text.js';
import type { Output } from './output.js';
import { parsedArgs } from './parsed-args.js';
import { pathsAsked, readPaths, type PathsAsked } from './read-paths.js';

/** How to call it. */
export const JOURNEYS_USAGE = `  journeys FILE... [--child ID] [--json] [--as FORMAT] [--as-at DAY]
      Puts each child's way together: episodes, stages, waits, coming back; counts them by the rule that made each.
      --child ID    one child's whole journey instead
      --json        print JSON
      --as FORMAT, --as-at DAY   as for read; an old file is best judged as at the day it was drawn up`;

/** Prints the journeys of the children in some files: `case-journey journeys`. */
export async function journeys(args: readonly string[], output: Output): Promise<number> {
  const asked = understood(args);
  if (typeof asked === 'string') {
    output.complain(`${asked}\n\n${JOURNEYS_USAGE}\n`);
    return 2;
  }
  const dataset = await readPaths(asked, output);
  if (dataset === null) return 1;
  if (asked.childId === undefined) {
    output.print(all(dataset, asked));
    return 0;
  }
  const text = one(dataset, asked.childId, asked);
  if (text === null) {
    output.complain('No child with the id after --child is in what was read.\n');
    return 1;
  }
  output.print(text);
  return 0;
}

interface Asked extends PathsAsked {
  readonly childId: string | undefined;
  readonly json: boolean;
}

function understood(args: readonly string[]): Asked | string {
  const parsed = parsedArgs(args, {
    child: { type: 'string' },
    json: { type: 'boolean', default: false },
  });
  if (typeof parsed === 'string') return parsed;
  const { values, positionals } = parsed;
  const asked = pathsAsked(positionals, values);
  return typeof asked === 'string' ? asked : { ...asked, childId: values.child, json: values.json };
}

function one({ events, people, known }: Dataset, childId: string, { asAt, json }: Asked): string | null {
  const isKnown =
    people.some(({ id }) => id === childId) ||
    events.some(({ children }) => children.some((child) => child.childId === childId));
  if (!isKnown) return null;
  const journey = journeyOf(events, { childId, asAt, known });
  const limits = journeyLimits(journey);
  return json ? asJson({ ...journey, text: journeyText(journey), limits }) : journeyLines(journey, limits);
}

function all({ events, people, known }: Dataset, { asAt, json }: Asked): string {
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

function asJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
