import { numberOf, partsOf } from '../dates/day.js';
import type { CaseEvent } from './event.js';
import { compareEvents } from './order.js';

/** Events in their total order, that of {@link compareEvents}: a new array. Days are compared as numbers first. */
export function inOrder(events: Iterable<CaseEvent>): CaseEvent[] {
  const all = [...events];
  if (all.length > MOST) return all.sort(compareEvents);
  const keys = new Float64Array(all.length);
  let place = 0;
  for (const event of all) {
    const key = dayKey(event);
    if (key === null) return all.sort(compareEvents);
    keys[place] = key * MOST + place;
    place += 1;
  }
  keys.sort();
  const sorted: CaseEvent[] = [];
  for (const key of keys) {
    const event = all[key % MOST];
    if (event !== undefined) sorted.push(event);
  }
  return withTiesSorted(sorted, keys);
}

const MOST = 2 ** 20;
const YEAR_0 = 719528; // days from 0000-01-01 to 1970-01-01
const NEVER = 2 ** 24;
const BOUND_RANK = { after: 0, within: 1, before: 2 };

// Null for a day that is none: such events are compared as texts
function dayKey({ date }: CaseEvent): number | null {
  const first = date.earliest ?? date.latest;
  if (first === null) return NEVER * 3 + BOUND_RANK[date.bound];
  const parts = partsOf(first);
  if (parts === null) return null;
  return (numberOf(parts.year, parts.month, parts.day) + YEAR_0) * 3 + BOUND_RANK[date.bound];
}

function withTiesSorted(sorted: CaseEvent[], keys: Float64Array): CaseEvent[] {
  let start = 0;
  let day = Math.floor((keys[0] ?? 0) / MOST);
  for (let end = 1; end <= sorted.length; end += 1) {
    const next = end < sorted.length ? Math.floor((keys[end] ?? 0) / MOST) : -1;
    if (next === day) continue;
    if (end - start > 1) sortPart(sorted, start, end);
    start = end;
    day = next;
  }
  return sorted;
}

function sortPart(sorted: CaseEvent[], start: number, end: number): void {
  const part = sorted.slice(start, end).sort(compareEvents);
  for (const [place, event] of part.entries()) sorted[start + place] = event;
}
