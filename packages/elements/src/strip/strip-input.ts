import {
  eventMessages,
  columnsBuilder,
  dateMessages,
  LANES,
  say,
  withMessages,
  type DayNumber,
  type Messages,
} from '@case-journey/core';
import type { StripAxis, StripData } from '@case-journey/layout';
import { stripMessages } from './strip-messages.js';

/** What a host hands a strip to draw: the data as columns, and the words of its events. */
export interface StripInput extends StripData {
  /** The child's birth, for the ages above the lanes and the axis of ages. */
  readonly birth: DayNumber | null;
  /** The day from which the axis of days counts. */
  readonly anchor: DayNumber | null;
  readonly axis: StripAxis;
  /** A few words beside a row's mark, empty for none. */
  readonly label: (row: number) => string;
  /** A row in full for a reader who does not see the drawing: date, lane, level, headline. */
  readonly name: (row: number) => string;
  readonly messages: Messages;
  readonly locale: string;
}

/** What a strip tells its host. Rows are positions in the columns. */
export interface StripCallbacks {
  /** A person chose an event, or null to choose none. */
  readonly select: (row: number | null) => void;
  /** A person asked for the event in the list. */
  readonly jump: (row: number) => void;
  /** The days in view changed: the first and the last day, inclusive. */
  readonly window: (from: DayNumber, to: DayNumber) => void;
  /** A person asked for help with the keys. */
  readonly help?: () => void;
}

/** How words are said in a strip. */
export type StripSay = (key: string, params?: Readonly<Record<string, string | number>>) => string;

/** The words of a strip: the host's where it has them, else ours. */
export function stripSay(input: Pick<StripInput, 'messages' | 'locale'> | null): StripSay {
  const base: Messages = { ...dateMessages, ...eventMessages, ...stripMessages };
  const messages = withMessages(base, input?.messages);
  const said = new Map<string, string>(); // words without parameters are asked for in every frame
  return (key, params) => {
    if (params !== undefined) return say(messages, key, params, input?.locale);
    const known = said.get(key) ?? say(messages, key, {}, input?.locale);
    said.set(key, known);
    return known;
  };
}

/** A number as a parameter of words: as it is where it needs no marks, which is much faster to say. */
export function plainNumber(value: number): number | string {
  return value < 1000 && value >= 0 ? String(value) : value;
}

/** The words of the lanes, long or short. */
export function laneWords(words: StripSay, short: boolean): string[] {
  return LANES.map((lane) => words(short ? `strip.lane.${lane}` : `lane.${lane}`));
}

/** A strip without events. */
export const NO_EVENTS: StripData = {
  columns: columnsBuilder(0).finish(),
  levels: new Uint8Array(0),
  periods: [],
  gaps: [],
  asAt: null,
};
