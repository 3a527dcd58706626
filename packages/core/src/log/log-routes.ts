import type { EventLog } from './event-log.js';

/** The routes of a log: cases with the same activities in the same order share one. */
export interface LogRoutes {
  /** By case: the number of its route, -1 where it has no events. */
  readonly routeOf: Int32Array;
  /** By route: the first case that takes it, whose activities are the route. */
  readonly firstCase: Int32Array;
}

/** Finds the routes of a log, exactly: routes with one hash are compared activity by activity. Numbers from 0, in order of the cases. */
export function logRoutes({ cases, starts, activity }: EventLog): LogRoutes {
  const routeOf = new Int32Array(cases.length).fill(-1);
  const firstCase = new Int32Array(cases.length);
  const hashes = new Int32Array(cases.length); // by route
  let mask = 1023;
  let slots = new Int32Array(mask + 1).fill(-1);
  let routes = 0;
  const grow = (): void => {
    mask = mask * 4 + 3;
    slots = new Int32Array(mask + 1).fill(-1);
    for (let route = 0; route < routes; route += 1) {
      let slot = (hashes[route] ?? 0) & mask;
      while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
      slots[slot] = route;
    }
  };
  for (let at = 0; at < cases.length; at += 1) {
    const start = starts[at] ?? 0;
    const end = starts[at + 1] ?? 0;
    if (start === end) continue;
    const hash = hashOf(activity, start, end);
    let slot = hash & mask;
    let route = slots[slot] ?? -1;
    while (
      route >= 0 &&
      !(hashes[route] === hash && takes(activity, start, end, starts, firstCase[route] ?? 0))
    ) {
      slot = (slot + 1) & mask;
      route = slots[slot] ?? -1;
    }
    if (route < 0) {
      route = routes;
      slots[slot] = route;
      firstCase[route] = at;
      hashes[route] = hash;
      routes += 1;
      if (routes * 2 > mask) grow();
    }
    routeOf[at] = route;
  }
  return { routeOf, firstCase: firstCase.subarray(0, routes) };
}

/** The activities of a case in order, as positions in the log's activities. */
export function activitiesOfCase({ starts, activity }: EventLog, at: number): Uint16Array {
  return activity.subarray(starts[at] ?? 0, starts[at + 1] ?? 0);
}

function hashOf(activity: Uint16Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) {
    hash = Math.imul(hash ^ (activity[at] ?? 0), 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash | 0;
}

function takes(
  activity: Uint16Array,
  start: number,
  end: number,
  starts: Int32Array,
  other: number,
): boolean {
  const from = starts[other] ?? 0;
  if ((starts[other + 1] ?? 0) - from !== end - start) return false;
  for (let at = start; at < end; at += 1) if (activity[at] !== activity[from + at - start]) return false;
  return true;
}
