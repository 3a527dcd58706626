import { dayNumberOrNull } from '../dates/day-number-or-null.js';
import type { DayNumber } from '../dates/day.js';
import { dayNumber } from '../dates/day.js';
import { isCoded } from '../model/absent.js';
import type { CaseEvent, EventChild } from '../model/event.js';
import { firstPlace } from '../model/first-place.js';
import { inOrder } from '../model/in-order.js';
import type { Journey } from '../model/journey.js';

/** One child's events as the steps of a journey ask for them, and what the sources hold at all. */
export interface StepRecord {
  readonly journey: Journey;
  /** The child's events that happened and have a usable day by the as-at day, in their total order. */
  readonly events: readonly CaseEvent[];
  /** Of an id among all the child's events. */
  readonly event: (id: string | null) => CaseEvent | undefined;
  readonly on: (day: DayNumber) => readonly CaseEvent[];
  /** From one day to another, both inclusive. */
  readonly between: (from: DayNumber, to: DayNumber) => readonly CaseEvent[];
  /** What an event says of this child. */
  readonly child: (event: CaseEvent) => EventChild | undefined;
  /** Ids in the total order of their events, each once; ids of no event of the child are left out. */
  readonly sorted: (ids: Iterable<string | null>) => readonly string[];
  /** Whether anything that was read holds reasons of decisions, says who was seen, or tells that referrers were told. */
  readonly holdsReasons: boolean;
  readonly holdsSeen: boolean;
  /** Whether events such as this one hold decisions at all: of its type and kind, in its list. */
  readonly holdsDecisions: (event: CaseEvent | undefined) => boolean;
  /** False: the sources hold some visits only, such as the latest of each child. */
  readonly holdsAllVisits: boolean;
  readonly holdsTold: boolean;
}

/**
 * The record behind a journey. Where the sources are limited (there are stages, or ends of stages, that they do not
 * show) and hold nothing of a kind of anybody, its absence on this record says nothing.
 *
 * @param events - Events of any children, in any order: the more, the better it is known what the sources hold.
 */
export function stepRecord(journey: Journey, events: readonly CaseEvent[]): StepRecord {
  const { childId, asAt, stagesNotShown, endsNotShown } = journey;
  const last = dayNumber(asAt);
  const own = inOrder(events.filter(({ children }) => children.some((one) => one.childId === childId)));
  const byId = new Map<string, CaseEvent>();
  const places = new Map<string, number>();
  const days: DayNumber[] = [];
  const happened = own.filter((event, place) => {
    byId.set(event.id, event);
    places.set(event.id, place);
    const day = dayNumberOrNull(event.date.earliest ?? event.date.latest);
    if (day === null || day > last || event.occurrence !== 'happened') return false;
    days.push(day);
    return true;
  });
  const firstFrom = (day: DayNumber): number => firstPlace(days.length, (place) => (days[place] ?? 0) < day);
  const between: StepRecord['between'] = (from, to) => happened.slice(firstFrom(from), firstFrom(to + 1));
  const limited = stagesNotShown.length > 0 || endsNotShown.length > 0;
  const deciding = new Set(events.flatMap((one) => (one.decision === undefined ? [] : [listOf(one)])));
  return {
    journey,
    events: happened,
    event: (id) => (id === null ? undefined : byId.get(id)),
    on: (day) => between(day, day),
    between,
    child: (event) => event.children.find((one) => one.childId === childId),
    sorted: (ids) =>
      [...new Set(ids)]
        .flatMap((id) => (id !== null && places.has(id) ? [id] : []))
        .sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0)),
    holdsReasons: !limited || events.some(({ decision }) => (decision?.rationale ?? '') !== ''),
    holdsDecisions: (event) => !limited || (event !== undefined && deciding.has(listOf(event))),
    holdsAllVisits: !limited,
    holdsSeen: !limited || events.some((event) => event.children.some(({ seen }) => seen !== undefined)),
    holdsTold: !limited || events.some(({ type }) => type === 'referrer-told'),
  };
}

function listOf({ type, codes, provenance }: CaseEvent): string {
  const coded = codes.find(([name]) => name === 'kind')?.[1];
  const kind = coded !== undefined && isCoded(coded) ? coded.raw : '';
  const [place] = provenance;
  const list = place?.kind === 'recorded' ? `${place.file}/${place.sheet ?? ''}` : '';
  return `${type}/${kind}/${list}`;
}
