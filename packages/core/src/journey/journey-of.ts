import type { IsoDay } from '../dates/day.js';
import { columnsBuilder, dateNumbers, FLAG, NO_EPISODE, type EventColumns } from '../log/event-columns.js';
import type { Known } from '../model/dataset.js';
import type { CaseEvent } from '../model/event.js';
import type { Journey, NotPlaced } from '../model/journey.js';
import { inOrder } from '../model/in-order.js';
import { typeDefinition } from '../model/vocabulary.js';
import { ROW_USES } from './journey-columns.js';
import { journeyFacts } from './journey-facts.js';
import { journeysFromColumns } from './journeys-from-columns.js';
import { endsKnown, knownStages, widest } from './known-types.js';
import { episodesOf, intervalsOf, type Told } from './told-intervals.js';
import { returnsOf, transitionsOf, waitsOf } from './told-waits.js';

/** Of whom, as at which day, and how far the sources can speak. */
export interface JourneyOptions {
  readonly childId: string;
  readonly asAt: IsoDay;
  /** Not given: no limit is known. */
  readonly known?: readonly Known[];
}

/**
 * One child's journey: referral episodes, the overlapping intervals of stages in and beside them, waits, returns and
 * transitions, each with the rule that made it. Everything is judged as at a day: later events do not count, open
 * intervals last to that day. Events that did not happen, have no usable day or end what is not open make no interval:
 * they are in `notPlaced`. The order of the events makes no difference.
 *
 * @param events - Events of any children, in any order.
 * @throws {RangeError} When `asAt` is not a real day written `YYYY-MM-DD`.
 */
export function journeyOf(events: Iterable<CaseEvent>, { childId, asAt, known }: JourneyOptions): Journey {
  const own = inOrder(stageEvents(events, childId));
  const columns = columnsOf(own, childId);
  const facts = journeyFacts(own, columns);
  const made = journeysFromColumns(columns, { asAt, facts, ...(known === undefined ? {} : { known }) });
  const told: Told = { childId, asAt, events: own, columns, made, known, endsKnown: endsKnown(known, asAt) };
  const intervals = intervalsOf(told);
  const episodes = episodesOf(told, intervals);
  const waits = waitsOf(told, episodes);
  const range = known === undefined || known.length === 0 ? { from: null, to: null } : widest(known);
  return {
    childId,
    asAt,
    known: range,
    ...knownStages(known),
    episodes: [...episodes].sort((a, b) => a.from - b.from),
    intervals: [...intervals].sort((a, b) => a.from - b.from),
    waits,
    returns: returnsOf(told, episodes),
    transitions: transitionsOf(told, intervals),
    notPlaced: notPlacedOf(told),
  };
}

function stageEvents(events: Iterable<CaseEvent>, childId: string): CaseEvent[] {
  const own: CaseEvent[] = [];
  for (const event of events) {
    const { opens, closes } = typeDefinition(event.type);
    if (opens === undefined && closes === undefined) continue;
    if (event.children.some((child) => child.childId === childId)) own.push(event);
  }
  return own;
}

function columnsOf(events: readonly CaseEvent[], childId: string): EventColumns {
  const builder = columnsBuilder(events.length);
  const child = builder.children.intern(childId);
  events.forEach((event, position) => {
    const { episodeId } = event.children.find((one) => one.childId === childId) ?? {};
    const { day, lastDay, precision, flags } = dateNumbers(event.date);
    builder.add({
      day,
      lastDay,
      type: builder.types.intern(event.type),
      child,
      episode: episodeId === undefined ? NO_EPISODE : builder.episodes.intern(episodeId),
      precision,
      flags: flags | (event.occurrence === 'happened' ? 0 : FLAG.notHappened),
      event: position,
    });
  });
  return builder.finish();
}

function notPlacedOf({ events, made }: Told): NotPlaced[] {
  return events.flatMap((event, row): NotPlaced[] => {
    const use = ROW_USES[made.use[row] ?? 0];
    switch (use) {
      case 'did-not-happen':
      case 'undated':
      case 'after-as-at':
      case 'nothing-open':
        return [{ eventId: event.id, rule: use }];
      default:
        return [];
    }
  });
}
