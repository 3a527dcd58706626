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

type Said =
  | 'occurrence'
  | 'recordedOn'
  | 'people'
  | 'title'
  | 'standing'
  | 'source'
  | 'decision'
  | 'knownOn'
  | 'team'
  | 'worker'
  | 'codes'
  | 'values'
  | 'labels';

/** What an event adds to the record; the rest is filled in. */
export type EventFields = Partial<Pick<CaseEvent, Said>> & {
  readonly date?: PartialDate;
  /** Made again while it says nearly the same as an earlier text of this record; or fixed words. */
  readonly whatHappened?: (() => string) | string;
};

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
    occurrence: or(fields.occurrence, 'happened'),
    date: fields.date ?? dateOf(day),
    recordedOn: fields.recordedOn ?? dayText(recorded),
    children,
    people: or(fields.people, NONE),
    title: or(fields.title, null),
    whatHappened,
    standing: or(fields.standing, 'reported'),
    source: or(fields.source, NO_SOURCE),
    team: or(fields.team, null),
    worker: or(fields.worker, null),
    codes: or(fields.codes, NONE),
    values: or(fields.values, NONE),
    labels: or(fields.labels, NONE),
    provenance: NONE,
  };
  if (fields.decision !== undefined) event.decision = fields.decision;
  if (fields.knownOn !== undefined) event.knownOn = fields.knownOn;
  return event;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function or<T>(value: T | undefined, otherwise: T): T {
  return value ?? otherwise;
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
