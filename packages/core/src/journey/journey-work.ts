import type { DayNumber } from '../dates/day.js';
import type { EventColumns } from '../log/event-columns.js';
import type { EndRule, LinkRule, StartRule } from '../model/journey.js';
import { addRow, at, byteAt, intTable, type IntTable, wordAt } from './int-table.js';
import {
  END_RULES,
  LINK_RULES,
  ROW_USES,
  START_RULES,
  type EpisodeName,
  type IntervalName,
  type ReturnName,
  type TransitionName,
  type WaitName,
} from './journey-columns.js';
import type { JourneyFacts } from './journey-facts.js';
import type { KnownTypes } from './known-types.js';
import { typeEffects, type TypeEffects } from './stage-table.js';

/** Everything that the engine reads and writes, and where it is in the child whose rows it reads. */
export interface Work {
  readonly columns: EventColumns;
  readonly facts: JourneyFacts | null;
  readonly effects: TypeEffects;
  readonly known: KnownTypes | null;
  readonly asAt: DayNumber;
  readonly intervals: IntTable<IntervalName>;
  readonly episodes: IntTable<EpisodeName>;
  readonly waits: IntTable<WaitName>;
  readonly returns: IntTable<ReturnName>;
  readonly transitions: IntTable<TransitionName>;
  readonly use: Uint8Array;
  readonly intervalOf: Int32Array;
  /** 1 for a row that is the end of a start that counts, in the same line of the source. */
  readonly tied: Uint8Array;
  /** The child's rows in order. */
  rows: Int32Array;
  child: number;
  /** The child's first interval and episode. */
  firstInterval: number;
  firstEpisode: number;
  /** The child's intervals that are in force. */
  open: number[];
  /** The rule by which an episode was last found: a number of LINK. */
  link: number;
  /** Room for the child's turning points. */
  readonly points: { keys: Float64Array };
}

/** An engine at rest. */
export function newWork(
  columns: EventColumns,
  facts: JourneyFacts | null,
  known: KnownTypes | null,
  asAt: DayNumber,
): Work {
  return {
    columns,
    facts,
    effects: typeEffects(columns.types),
    known,
    asAt,
    intervals: intTable(INTERVAL, columns.length >> 1),
    episodes: intTable(['child', 'interval', 'key'], columns.length >> 3),
    waits: intTable(
      ['child', 'kind', 'episode', 'from', 'to', 'ended', 'opens', 'closes'],
      columns.length >> 2,
    ),
    returns: intTable(RETURN, columns.length >> 5),
    transitions: intTable(['child', 'type', 'from', 'to', 'day', 'interval', 'row'], columns.length >> 1),
    use: new Uint8Array(columns.length),
    intervalOf: new Int32Array(columns.length).fill(-1),
    tied: new Uint8Array(facts === null ? 0 : columns.length),
    rows: new Int32Array(0),
    child: -1,
    firstInterval: 0,
    firstEpisode: 0,
    open: [],
    link: LINK.none,
    points: { keys: new Float64Array(64) },
  };
}

const INTERVAL: readonly IntervalName[] = [
  'child',
  'stage',
  'kind',
  'episode',
  'from',
  'to',
  'start',
  'end',
  'link',
  'opens',
  'closes',
];
const RETURN: readonly ReturnName[] = [
  'child',
  'kind',
  'after',
  'episode',
  'closed',
  'returned',
  'sameConcern',
  'opens',
  'closes',
];

/** Numbers of the rules by name. */
export const LINK = numbersOf<LinkRule>(LINK_RULES);
export const END = numbersOf<EndRule>(END_RULES);
export const START = numbersOf<StartRule>(START_RULES);
export const USE = numbersOf<(typeof ROW_USES)[number]>(ROW_USES);

function numbersOf<Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> {
  const numbers = {} as Record<Name, number>;
  names.forEach((name, i) => (numbers[name] = i));
  return numbers;
}

/** The stage that a row opens, or -1. */
export function opensOf({ columns, effects }: Work, row: number): number {
  return at(effects.opens, wordAt(columns.type, row));
}

/** The kind that the source gives of what a row tells of, or 0. */
export function kindOf({ facts }: Work, row: number): number {
  return facts === null ? 0 : wordAt(facts.kind, row);
}

/** Whether one of the bits of FACT holds of a row. */
export function hasFact({ facts }: Work, row: number, bit: number): boolean {
  return facts !== null && row >= 0 && (byteAt(facts.bits, row) & bit) !== 0;
}

/** The episode that the source names for a row, or -1. */
export function keyOf({ columns }: Work, row: number): number {
  return at(columns.episode, row);
}

/**
 * Begins an interval with a row, or without one where its start is missing. `start` and `link` are numbers of START and
 * LINK.
 */
export function begin(
  work: Work,
  stage: number,
  row: number,
  start: number,
  day: DayNumber,
  episode: number,
  link: number,
): number {
  const { intervals } = work;
  const missing = start === START.missing;
  const i = addRow(intervals);
  const to = intervals.columns;
  to.child[i] = work.child;
  to.stage[i] = stage;
  to.kind[i] = kindOf(work, row);
  to.episode[i] = episode;
  to.from[i] = day;
  to.to[i] = work.asAt;
  to.start[i] = start;
  to.link[i] = link;
  to.opens[i] = missing ? -1 : row;
  to.closes[i] = -1;
  if (!missing) mark(work, row, USE.opens, i);
  work.open.push(i);
  return i;
}

/** Ends an interval on a day; `row`: the event that ends it, or -1. It stays among the open ones until it is dropped. */
export function finish(work: Work, interval: number, day: DayNumber, end: number, row: number): void {
  const to = work.intervals.columns;
  to.to[interval] = Math.max(day, at(to.from, interval));
  to.end[interval] = end;
  to.closes[interval] = row;
}

/** Takes an interval out of those in force. */
export function drop({ open }: Work, interval: number): void {
  takeOut(open, open.indexOf(interval));
}

/** Takes out the number at a position, if it is one; those behind it move up. */
export function takeOut(numbers: number[], position: number): void {
  if (position < 0) return;
  for (let k = position + 1; k < numbers.length; k += 1) numbers[k - 1] = numbers[k] ?? -1;
  numbers.pop();
}

/** Notes what was made of a row. */
export function mark({ use, intervalOf }: Work, row: number, how: number, interval: number): void {
  use[row] = how;
  intervalOf[row] = interval;
}

/** Begins an episode that is a referral interval; `key`: the source's own, or -1. */
export function beginEpisode(work: Work, interval: number, key: number): number {
  const { episodes, intervals } = work;
  const e = addRow(episodes);
  episodes.columns.child[e] = work.child;
  episodes.columns.interval[e] = interval;
  episodes.columns.key[e] = key;
  intervals.columns.episode[interval] = e;
  return e;
}

/** Whether an interval has no end yet, or one still to come. */
export function isOpen({ intervals }: Work, interval: number): boolean {
  return at(intervals.columns.end, interval) < END.recorded;
}

/** The referral interval of an episode. */
export function intervalOfEpisode({ episodes }: Work, episode: number): number {
  return at(episodes.columns.interval, episode);
}
