import type { CaseEvent } from '../model/event.js';
import { recordedDays, type RecordedDays } from '../model/recorded-days.js';

/**
 * The length in days of the longest gap that each event stands beside, before it or after it. A gap is whole days
 * strictly between two events on which no record can fall: "March 2010" counts on every day of that month, a period
 * on the days of its start and its end. Planned events and events without a usable date bound no gap; an event that
 * bounds none is not in the map.
 */
export function gapEdges(events: Iterable<CaseEvent>): ReadonlyMap<CaseEvent, number> {
  const recorded = recordedDays(events).sort((a, b) => a.from - b.from);
  const longest = new Map<CaseEvent, number>();
  const beside = (edges: readonly RecordedDays[], days: number): void => {
    for (const { event } of edges) longest.set(event, Math.max(days, longest.get(event) ?? 0));
  };
  let latest: RecordedDays[] = []; // those that reach furthest so far: what stands before the next gap
  for (const [position, days] of recorded.entries()) {
    const end = latest[0]?.to ?? days.from;
    if (days.from > end + 1) {
      const free = days.from - end - 1;
      beside(latest, free);
      beside(startingTogether(recorded, position), free);
    }
    if (latest.length === 0 || days.to > end) latest = [days];
    else if (days.to === end) latest.push(days);
  }
  return longest;
}

function startingTogether(recorded: readonly RecordedDays[], position: number): RecordedDays[] {
  const from = recorded[position]?.from;
  const together: RecordedDays[] = [];
  for (let at = position; recorded[at]?.from === from; at += 1) together.push(...recorded.slice(at, at + 1));
  return together;
}
