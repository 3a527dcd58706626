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
  const { whatHappened: _words, ...said } = fields;
  return {
    ...BLANK,
    date: dateOf(day),
    recordedOn: dayText(recorded),
    ...said,
    id,
    type,
    children,
    whatHappened,
  };
}

const NONE: readonly never[] = [];

const BLANK = {
  occurrence: 'happened',
  people: NONE,
  title: null,
  standing: 'reported',
  source: NO_SOURCE,
  team: null,
  worker: null,
  codes: NONE,
  values: NONE,
  labels: NONE,
  provenance: NONE,
} as const;

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
