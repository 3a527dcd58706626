import type { EventLog } from './event-log.js';

/** The routes of a log: cases with the same activities in the same order share one. */
export interface LogRoutes {
  /** By case: the number of its route, -1 where it has no events. */
  readonly routeOf: Int32Array;
  /** By route: the first case that takes it, whose activities are the route. */
  readonly firstCase: Int32Array;
}

/** Finds the routes of a log, exactly: routes with one hash are compared activity by activity. Numbers from 0, in order of the cases. */
export function logRoutes(log: EventLog): LogRoutes {
  const { cases, starts } = log;
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
  const added = (at: number, hash: number, slot: number): number => {
    slots[slot] = routes;
    firstCase[routes] = at;
    hashes[routes] = hash;
    routes += 1;
    if (routes * 2 > mask) grow();
    return routes - 1;
  };
  for (let at = 0; at < cases.length; at += 1) {
    if (starts[at] === starts[at + 1]) continue;
    const hash = hashOf(log, at);
    let slot = hash & mask;
    let route = slots[slot] ?? -1;
    while (route >= 0 && !(hashes[route] === hash && isSame(log, at, firstCase[route] ?? 0))) {
      slot = (slot + 1) & mask;
      route = slots[slot] ?? -1;
    }
    routeOf[at] = route < 0 ? added(at, hash, slot) : route;
  }
  return { routeOf, firstCase: firstCase.subarray(0, routes) };
}

/** The activities of a case in order, as positions in the log's activities. */
export function activitiesOfCase({ starts, activity }: EventLog, at: number): Uint16Array {
  return activity.subarray(starts[at] ?? 0, starts[at + 1] ?? 0);
}

function hashOf({ starts, activity }: EventLog, at: number): number {
  const end = starts[at + 1] ?? 0;
  let hash = 0x811c9dc5;
  for (let event = starts[at] ?? 0; event < end; event += 1) {
    hash = Math.imul(hash ^ (activity[event] ?? 0), 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash | 0;
}

function isSame({ starts, activity }: EventLog, at: number, other: number): boolean {
  const start = starts[at] ?? 0;
  const length = (starts[at + 1] ?? 0) - start;
  const from = starts[other] ?? 0;
  if ((starts[other + 1] ?? 0) - from !== length) return false;
  for (let step = 0; step < length; step += 1)
    if (activity[start + step] !== activity[from + step]) return false;
  return true;
}
