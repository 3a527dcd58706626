import {
  journeyOf,
  journeySteps,
  NATIONAL_RULES,
  planPeriods,
  reachOf,
  ruleSentence,
  timescales,
  timescaleSentence,
  withMessages,
  withPack,
  type CaseEvent,
  type IsoDay,
  type Journey,
  type JourneyStep,
  type JourneyTelling,
  type Messages,
  type Person,
  type PlanPeriod,
  type RecordQuery,
  type TimescaleResult,
} from '@case-journey/core';
import { openingWeeks, type OpeningWeeks } from '@case-journey/layout';
import { named, orNone, realDay, wholeEvents } from '../shared/host-input.js';
import { journeyWords } from './journey-element-messages.js';
import type { JourneyInputsElement } from './journey-inputs-element.js';

/** A step with its timescales as the engine gives them. */
export type Step = JourneyStep<TimescaleResult>;

/** Why there is no journey to show. */
export type NoJourney = 'no-child' | 'no-day' | 'no-events' | 'no-stages';

const RECORD = [
  'events',
  'people',
  'known',
  'rulePacks',
  'childId',
  'asAt',
] as const satisfies (keyof JourneyInputsElement)[];
const TOLD = [...RECORD, 'queries', 'messages', 'locale'] as const;

/** Everything that `<cj-journey>` shows, worked out from what the host set; each step only when its inputs changed. */
export class JourneyModel {
  words: Messages = journeyWords;
  child: Person | undefined;
  asAt: IsoDay | undefined;
  journey: Journey | undefined;
  why: NoJourney = 'no-child';
  /** What the sources say of timescales: those that apply. */
  results: readonly TimescaleResult[] = [];
  plans: readonly PlanPeriod[] = [];
  /** What began in the first weeks of each referral episode. */
  opening: readonly OpeningWeeks[] = [];
  queries: readonly RecordQuery[] = [];
  telling: JourneyTelling<TimescaleResult> = { limits: [], summary: [], groups: [], steps: [] };
  /** All events of the child, by id: evidence is named by them. */
  events: ReadonlyMap<string, CaseEvent> = new Map();
  #all: readonly CaseEvent[] = [];

  /** Takes again what changed. Gives whether it is another record. */
  update(inputs: JourneyInputsElement, changed: ReadonlyMap<PropertyKey, unknown>): boolean {
    const any = (names: readonly string[]): boolean => names.some((name) => changed.has(name));
    if (changed.has('messages')) this.words = withMessages(journeyWords, inputs.messages);
    if (any(RECORD)) this.#read(inputs);
    if (any(TOLD)) this.#tell(inputs);
    return any(RECORD);
  }

  /** The step that an event begins, else ends, else belongs to. */
  stepOf(eventId: string | null | undefined): Step | undefined {
    if (eventId == null || eventId === '') return undefined;
    const { steps } = this.telling;
    return (
      steps.find(({ kind, interval }) => kind === 'stage' && interval?.opens === eventId) ??
      steps.find(({ decision }) => decision?.eventId === eventId) ??
      steps.find(({ eventIds }) => eventIds.includes(eventId))
    );
  }

  #read(inputs: JourneyInputsElement): void {
    this.#all = wholeEvents(inputs.events);
    const childId = named(inputs.childId);
    const known = orNone(inputs.known);
    this.child = orNone(inputs.people).find(({ id }) => id === childId);
    this.asAt = realDay(inputs.asAt);
    const mine = this.#all.filter(({ children }) => children.some((one) => one.childId === childId));
    this.events = new Map(mine.map((event) => [event.id, event]));
    this.journey = undefined;
    this.results = [];
    this.plans = [];
    this.opening = [];
    if (childId === undefined) this.why = 'no-child';
    else if (this.asAt === undefined) this.why = 'no-day';
    else if (mine.length === 0) this.why = 'no-events';
    else {
      const { asAt } = this;
      this.why = 'no-stages';
      this.journey = journeyOf(mine, { childId, asAt, ...(known.length === 0 ? {} : { known }) });
      this.plans = planPeriods(mine, { childId, asAt });
      this.results = timescales(mine, {
        childId,
        asAt,
        rules: orNone(inputs.rulePacks).reduce(withPack, NATIONAL_RULES),
        birth: this.child?.birth ?? null,
        ...(this.child?.death === undefined ? {} : { death: this.child.death }),
        ...(known.length === 0 ? {} : { reach: reachOf({ events: this.#all, known }) }),
      });
      this.opening = openingWeeks(this.journey, this.results, this.events);
    }
  }

  #tell({ queries, locale }: JourneyInputsElement): void {
    const { journey, words: messages } = this;
    this.queries = orNone(queries);
    this.telling =
      journey === undefined
        ? { limits: [], summary: [], groups: [], steps: [] }
        : journeySteps(journey, {
            events: this.#all,
            timescales: this.results,
            timescaleWords: {
              result: (result) => timescaleSentence(result, messages),
              rule: (result) => ruleSentence({ ...result, id: result.rule }, messages),
            },
            checks: this.queries,
            messages,
            locale,
          });
  }
}
