import {
  isoDay,
  NO_SOURCE,
  onDay,
  type CaseEvent,
  type DayNumber,
  type EventChild,
  type EventType,
  type IsoDay,
  type PartialDate,
} from '@case-journey/core';

/** What an event adds to the record; the rest is filled in. */
export type EventFields = Partial<Omit<CaseEvent, 'children' | 'date' | 'type' | 'id' | 'whatHappened'>> & {
  readonly date?: PartialDate;
  /** Made again while it says nearly the same as an earlier text of this record; or fixed words. */
  readonly whatHappened?: (() => string) | string;
};

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A whole event in one piece, always with the same shape: many thousands are made. */
export function newEvent(
  id: string,
  type: EventType,
  day: DayNumber,
  recorded: DayNumber,
  children: readonly EventChild[],
  fields: EventFields,
  whatHappened: string | null,
): CaseEvent {
  const event: Mutable<CaseEvent> = {
    id,
    type,
    occurrence: fields.occurrence ?? 'happened',
    date: fields.date ?? dateOf(day),
    recordedOn: fields.recordedOn ?? dayText(recorded),
    children,
    people: fields.people ?? NONE,
    title: fields.title ?? null,
    whatHappened,
    standing: fields.standing ?? 'reported',
    source: fields.source ?? NO_SOURCE,
    team: fields.team ?? null,
    worker: fields.worker ?? null,
    codes: fields.codes ?? NONE,
    values: fields.values ?? NONE,
    labels: fields.labels ?? NONE,
    provenance: NONE,
  };
  if (fields.decision !== undefined) event.decision = fields.decision;
  if (fields.knownOn !== undefined) event.knownOn = fields.knownOn;
  return event;
}

const NONE: readonly never[] = [];
const texts = new Map<DayNumber, IsoDay>();
const dates = new Map<DayNumber, PartialDate>();

/** The text of a day; one text for all events of the day. */
export function dayText(day: DayNumber): IsoDay {
  let text = texts.get(day);
  if (text === undefined) texts.set(day, (text = isoDay(day)));
  return text;
}

function dateOf(day: DayNumber): PartialDate {
  let date = dates.get(day);
  if (date === undefined) dates.set(day, (date = onDay(dayText(day))));
  return date;
}
