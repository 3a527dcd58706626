import {
  journeyOf,
  planPeriods,
  timescales,
  type CaseEvent,
  type IsoDay,
  type Journey,
} from '@case-journey/core';
import {
  decisionsToDraw,
  layoutJourney,
  seenToDraw,
  toldToDraw,
  type JourneyLayout,
  type JourneyLayoutOptions,
} from '@case-journey/layout';
import type { Caseload } from '@case-journey/synthetic';

/** A child's journey with everything that a host draws beside it. */
export interface Drawn {
  readonly childId: string;
  readonly journey: Journey;
  readonly options: Pick<
    JourneyLayoutOptions,
    'timescales' | 'decisions' | 'seen' | 'told' | 'drifts' | 'expected' | 'periods' | 'numbers'
  >;
}

/** Widths like those of a wide type, in which every letter takes the same room. */
export function wide(text: string, size: number): number {
  return text.length * size * 0.62;
}

/** A journey made from events, and what is drawn beside it. */
function drawnOf(events: readonly CaseEvent[], childId: string, asAt: IsoDay): Drawn {
  const journey = journeyOf(events, { childId, asAt });
  const evidence = { childId, asAt };
  const plans = journey.intervals.filter(({ stage, from, to }) => stage.endsWith('plan') && to - from > 190);
  return {
    childId,
    journey,
    options: {
      timescales: timescales(events, evidence),
      decisions: decisionsToDraw(events, evidence),
      seen: seenToDraw(events, evidence),
      told: toldToDraw(events, evidence),
      drifts: plans.map(({ id, from, to }) => ({ intervalId: id, from: from + 180, to })),
      expected: journey.episodes.map(({ id, from }) => ({
        stage: 'section-47',
        day: from + 3,
        episodeId: id,
      })),
      periods: planPeriods(events, evidence).map(({ plan, ...span }) => ({
        ...span,
        status: plan,
        label: plan,
      })),
      numbers: new Map(journey.intervals.map(({ id }, position) => [id, position + 1])),
    },
  };
}

/** The journeys of all children of a caseload, at most `most`. */
export function drawnChildren({ children, significantEvents, asAt }: Caseload, most = Infinity): Drawn[] {
  const byChild = new Map<string, CaseEvent[]>();
  for (const event of significantEvents) {
    for (const { childId } of event.children) {
      const own = byChild.get(childId);
      if (own === undefined) byChild.set(childId, [event]);
      else own.push(event);
    }
  }
  return children.slice(0, most).map(({ id }) => drawnOf(byChild.get(id) ?? [], id, asAt));
}

/** The layout of a journey at a width and a scale. */
export function layoutOf(
  { journey, options }: Drawn,
  fields: Partial<JourneyLayoutOptions> & Pick<JourneyLayoutOptions, 'width' | 'scale'>,
): JourneyLayout {
  return layoutJourney(journey, { ...options, textWidth: wide, ...fields });
}
