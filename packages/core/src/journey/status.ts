import type { IsoDay } from '../dates/day.js';
import type { CaseEvent } from '../model/event.js';
import type { Stage } from '../model/vocabulary.js';
import {
  endsOf,
  isBy,
  isOfEpisode,
  isOver,
  PRECEDENCE,
  recordedStatus,
  startOf,
  type Status,
} from './status-rules.js';

export { isNoFurtherAction, type Status } from './status-rules.js';

/**
 * The status of one child on a day: what the source itself recorded as the case's status, else what the recorded
 * starts and ends tell. Events without a usable day, planned or not happened, or later than the day, do not count.
 *
 * @param events - One child's events in their total order.
 */
export function statusOn(events: readonly CaseEvent[], asAt: IsoDay): Status {
  const happened = events.filter((event) => event.occurrence === 'happened' && isBy(event, asAt));
  const recorded = happened.map(recordedStatus).findLast((status) => status !== null);
  if (recorded !== undefined) return recorded;
  const open = new Set<Stage>();
  for (const day of byDay(happened)) turnDay(open, day, asAt);
  const inForce = PRECEDENCE.find(([stages]) => stages.some((stage) => open.has(stage)));
  if (inForce !== undefined) return inForce[1];
  return happened.some(isOfEpisode) ? 'closed' : 'no-referral';
}

function byDay(events: readonly CaseEvent[]): CaseEvent[][] {
  const days: CaseEvent[][] = [];
  let last: IsoDay | null = null;
  for (const event of events) {
    const day = event.date.earliest ?? event.date.latest;
    if (day === last) days.at(-1)?.push(event);
    else days.push([event]);
    last = day;
  }
  return days;
}

// Within a day the order is often not recorded: an end closes what was open before the day, or what the day opened;
// a start beside the end of an older stretch opens a new one.
function turnDay(open: Set<Stage>, events: readonly CaseEvent[], asAt: IsoDay): void {
  const started = new Set<Stage>();
  const ended = new Set<Stage>();
  for (const event of events) {
    for (const stage of endsOf(event.type)) ended.add(stage);
    const opens = startOf(event.type);
    if (opens !== null && !isOver(event, asAt)) started.add(opens);
  }
  for (const stage of new Set([...started, ...ended])) {
    const stays = started.has(stage) && (!ended.has(stage) || open.has(stage));
    if (stays) open.add(stage);
    else open.delete(stage);
  }
}
