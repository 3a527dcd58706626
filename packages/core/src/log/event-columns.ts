import { dayNumber } from '../dates/day.js';
import { PRECISIONS, type PartialDate } from '../dates/partial-date.js';
import type { CaseEvent } from '../model/event.js';
import { lacksRationale } from '../model/lacks-rationale.js';

/** The day that stands for "no usable date": later than every real one, so that such events come last. */
export const NO_DAY = 0x7fffffff;

/** The episode that stands for "in no episode that the source names". */
export const NO_EPISODE = -1;

/** Bits of {@link EventColumns.flags}. */
export const FLAG = {
  /** It did not happen when due, was cancelled, or is planned. */
  notHappened: 1,
  approximate: 2,
  uncertain: 4,
  /** Unbounded at the start: `day` is then the last day it can be. */
  openStart: 8,
  /** Unbounded at the end: `lastDay` is then {@link NO_DAY}. */
  openEnd: 16,
  notSeen: 32,
  noSource: 64,
  noRationale: 128,
} as const;

/**
 * Events as columns: the one form that engines read. One row for each event and child that it concerns, 20 bytes a
 * row, in the order in which they were added unless {@link orderedColumns} sorted them.
 */
export interface EventColumns {
  /** Number of rows; every array is at least this long. */
  readonly length: number;
  /** First day it can be, or the last where there is no first, or {@link NO_DAY}; counted from 1970-01-01. */
  readonly day: Int32Array;
  /** Last day it can be, or {@link NO_DAY} where unbounded. */
  readonly lastDay: Int32Array;
  /** Position in `types`. */
  readonly type: Uint16Array;
  /** Position in `children`. */
  readonly child: Int32Array;
  /** Position in `episodes`, or {@link NO_EPISODE}. */
  readonly episode: Int32Array;
  /** Position in {@link PRECISIONS}. */
  readonly precision: Uint8Array;
  /** Bits of {@link FLAG}. */
  readonly flags: Uint8Array;
  /** Milliseconds from 1970-01-01 UTC, only where the source records instants (event logs). */
  readonly instant?: Float64Array;
  /** Position of the event in the objects or rows that the columns were made from; rows of one event share it. */
  readonly event?: Int32Array;
  readonly types: readonly string[];
  readonly children: readonly string[];
  readonly episodes: readonly string[];
}

/** One row of columns, as numbers. */
export interface ColumnRow {
  readonly day: number;
  readonly lastDay: number;
  readonly type: number;
  readonly child: number;
  readonly episode: number;
  readonly precision: number;
  readonly flags: number;
  readonly event?: number;
}

/** Texts and their positions, in order of first appearance. Any text is safe, `__proto__` too. */
export interface Dictionary {
  readonly texts: string[];
  /** The position of a text, which is added when new. */
  readonly intern: (text: string) => number;
}

/** An empty dictionary. */
export function dictionary(): Dictionary {
  const positions = new Map<string, number>();
  const texts: string[] = [];
  return {
    texts,
    intern(text) {
      const known = positions.get(text);
      if (known !== undefined) return known;
      positions.set(text, texts.length);
      return texts.push(text) - 1;
    },
  };
}

/** Columns that are being filled: arrays double when they are full. */
export interface ColumnsBuilder {
  readonly types: Dictionary;
  readonly children: Dictionary;
  readonly episodes: Dictionary;
  readonly add: (row: ColumnRow) => void;
  /** Adds one row without making an object for it: for readers of millions of rows. */
  readonly addNumbers: (
    day: number,
    lastDay: number,
    type: number,
    child: number,
    episode: number,
    precision: number,
    flags: number,
    event: number,
  ) => void;
  /** The columns so far. The arrays are views: add nothing after this. */
  readonly finish: () => EventColumns;
}

/** Empty columns to fill, with room for `capacity` rows before the first growth. */
export function columnsBuilder(capacity = 1024): ColumnsBuilder {
  let room = Math.max(16, capacity);
  let length = 0;
  let day = new Int32Array(room);
  let lastDay = new Int32Array(room);
  let type = new Uint16Array(room);
  let child = new Int32Array(room);
  let episode = new Int32Array(room);
  let precision = new Uint8Array(room);
  let flags = new Uint8Array(room);
  let event = new Int32Array(room);
  const types = dictionary();
  const children = dictionary();
  const episodes = dictionary();

  const grow = (): void => {
    room *= 2;
    day = grown(day, new Int32Array(room));
    lastDay = grown(lastDay, new Int32Array(room));
    type = grown(type, new Uint16Array(room));
    child = grown(child, new Int32Array(room));
    episode = grown(episode, new Int32Array(room));
    precision = grown(precision, new Uint8Array(room));
    flags = grown(flags, new Uint8Array(room));
    event = grown(event, new Int32Array(room));
  };

  const addNumbers: ColumnsBuilder['addNumbers'] = (d, last, t, c, e, p, f, source) => {
    if (length === room) grow();
    day[length] = d;
    lastDay[length] = last;
    type[length] = t;
    child[length] = c;
    episode[length] = e;
    precision[length] = p;
    flags[length] = f;
    event[length] = source;
    length += 1;
  };

  return {
    types,
    children,
    episodes,
    addNumbers,
    add: (row) => {
      addNumbers(
        row.day,
        row.lastDay,
        row.type,
        row.child,
        row.episode,
        row.precision,
        row.flags,
        row.event ?? -1,
      );
    },
    finish: () => ({
      length,
      day: day.subarray(0, length),
      lastDay: lastDay.subarray(0, length),
      type: type.subarray(0, length),
      child: child.subarray(0, length),
      episode: episode.subarray(0, length),
      precision: precision.subarray(0, length),
      flags: flags.subarray(0, length),
      event: event.subarray(0, length),
      types: types.texts,
      children: children.texts,
      episodes: episodes.texts,
    }),
  };
}

/** Columns of events: one row for each event and child, in the order given. `event` is the position in `events`. */
export function columnsFromEvents(events: readonly CaseEvent[]): EventColumns {
  const builder = columnsBuilder(events.length);
  events.forEach((event, position) => {
    const { day, lastDay, precision, flags } = dateNumbers(event.date);
    const facts = flags | factFlags(event);
    const type = builder.types.intern(event.type);
    for (const { childId, episodeId, seen } of event.children) {
      builder.add({
        day,
        lastDay,
        type,
        child: builder.children.intern(childId),
        episode: episodeId === undefined ? NO_EPISODE : builder.episodes.intern(episodeId),
        precision,
        flags: facts | (seen === 'no' ? FLAG.notSeen : 0),
        event: position,
      });
    }
  });
  return builder.finish();
}

/** A date as the numbers that columns keep. */
export function dateNumbers(date: PartialDate): Pick<ColumnRow, 'day' | 'lastDay' | 'precision' | 'flags'> {
  const first = date.earliest ?? date.latest;
  return {
    day: first === null ? NO_DAY : dayNumber(first),
    lastDay: date.latest === null ? NO_DAY : dayNumber(date.latest),
    precision: PRECISIONS.indexOf(date.precision),
    flags:
      (date.approximate ? FLAG.approximate : 0) |
      (date.uncertain ? FLAG.uncertain : 0) |
      (date.earliest === null ? FLAG.openStart : 0) |
      (date.latest === null ? FLAG.openEnd : 0),
  };
}

function factFlags(event: CaseEvent): number {
  return (
    (event.occurrence === 'happened' ? 0 : FLAG.notHappened) |
    (event.source.agency === null && event.source.role === null ? FLAG.noSource : 0) |
    (lacksRationale(event) ? FLAG.noRationale : 0)
  );
}

function grown<T extends Int32Array | Uint16Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
