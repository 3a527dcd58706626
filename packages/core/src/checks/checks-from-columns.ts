import { dayNumber, type IsoDay } from '../dates/day.js';
import type { EventColumns } from '../log/event-columns.js';
import { at } from '../journey/int-table.js';
import type { JourneyColumns } from '../journey/journey-columns.js';
import { journeysFromColumns } from '../journey/journeys-from-columns.js';
import { knownTypes } from '../journey/known-types.js';
import { STAGES } from '../journey/stage-table.js';
import type { Known } from '../model/dataset.js';
import type { Person } from '../model/person.js';
import type { Check } from './check.js';
import type { CheckContext, Range } from './check-context.js';
import type { CheckFacts } from './check-facts.js';
import type { CheckParams } from './check-params.js';
import type { CheckResults } from './check-results.js';
import { runAll, turnsOf } from './check-turns.js';
import { childRanges, type ChildRanges } from './child-ranges.js';
import { tieRows } from './episode-rows.js';
import { sortIntervals } from './interval-rows.js';
import { hitWriter } from './hit-writer.js';
import { CHECKS } from './registry.js';
import { HOLDS_ALL, type SourceHolds } from './source-holds.js';
import { typeNumbers } from './type-numbers.js';

/** As at which day, with what beside the columns, and which checks. */
export interface CheckColumnsOptions {
  readonly asAt: IsoDay;
  /** What columns alone do not hold. Without it, whatever needs it cannot be told. */
  readonly facts?: CheckFacts;
  /** The journeys of the same columns, as at the same day; made where not given. */
  readonly journeys?: JourneyColumns;
  /** How far the sources can speak; not given: no limit is known. */
  readonly known?: readonly Known[];
  /** What the source can hold at all; everything unless said. */
  readonly holds?: SourceHolds;
  readonly people?: readonly Person[];
  readonly params?: CheckParams;
  /** Ids of checks that are not run. */
  readonly off?: readonly string[];
  /** The checks to run: {@link CHECKS} unless said. */
  readonly checks?: readonly Check[];
}

/**
 * Runs the checks over all children of some columns, in one pass: the one engine. Children come in order of their
 * number, each one's hits in order of the checks. Results of parts of the children can be merged: no check looks beyond
 * a child and those siblings whose rows are of the same event.
 *
 * @throws {RangeError} When `asAt` is not a calendar day.
 */
export function checksFromColumns(columns: EventColumns, options: CheckColumnsOptions): CheckResults {
  const { params, off = [], checks: all = CHECKS } = options;
  const checks = all.filter(({ definition }) => !off.includes(definition.id));
  const block = contextsOf(columns, options);
  const [context] = block;
  const ranges = childRanges(columns, context.types, context.asAt);
  const writer = hitWriter(context, checks);
  const turns = turnsOf(checks, params, ranges.masks);
  const cursor = cursorOf(context.journeys);
  for (let child = 0; child < columns.children.length;) {
    let many = 0;
    for (; many < block.length && child < columns.children.length; child += 1) {
      const one = block[many];
      if (one === undefined || at(ranges.starts, child) === at(ranges.starts, child + 1)) continue;
      turnTo(one, ranges, cursor, child);
      many += 1;
    }
    runAll(turns, block, many, ranges.masks, writer);
  }
  return writer.finish();
}

/** How many children are held at once: each check reads them one after the other, which is faster than in turn. */
const BLOCK = 32;

function contextsOf(
  columns: EventColumns,
  options: CheckColumnsOptions,
): readonly [CheckContext, ...CheckContext[]] {
  const first = contextOf(sharedOf(columns, options));
  return [first, ...Array.from({ length: BLOCK - 1 }, () => contextOf(first))];
}

type Shared = Pick<
  CheckContext,
  'columns' | 'facts' | 'journeys' | 'asAt' | 'known' | 'holds' | 'people' | 'types' | 'episodeOf'
>;

function sharedOf(columns: EventColumns, options: CheckColumnsOptions): Shared {
  const { asAt, facts = null, known, holds = HOLDS_ALL, people = [] } = options;
  const told = { asAt, ...(facts === null ? {} : { facts: facts.journey }), ...(known ? { known } : {}) };
  return {
    columns,
    facts,
    journeys: options.journeys ?? journeysFromColumns(columns, told),
    asAt: dayNumber(asAt),
    known: knownTypes(known),
    holds,
    people: inOrderOf(columns.children, people),
    types: typeNumbers(columns.types),
    episodeOf: new Int32Array(columns.length).fill(-1),
  };
}

/** A context that is nowhere yet. Each is made here, of one shape, which keeps the reading of it fast. */
function contextOf(shared: Shared): CheckContext {
  const nowhere = (): Range => ({ from: 0, to: 0 });
  return {
    columns: shared.columns,
    facts: shared.facts,
    journeys: shared.journeys,
    asAt: shared.asAt,
    known: shared.known,
    holds: shared.holds,
    people: shared.people,
    types: shared.types,
    episodeOf: shared.episodeOf,
    child: -1,
    rows: EMPTY,
    others: EMPTY,
    intervals: nowhere(),
    ofStage: STAGES.map(() => []),
    episodes: nowhere(),
    waits: nowhere(),
    returns: nowhere(),
  };
}

// Where people stand in the order of the children already, there is nothing to look up.
function inOrderOf(children: readonly string[], people: readonly Person[]): readonly (Person | undefined)[] {
  if (people.length === 0 || children.every((id, i) => people[i]?.id === id)) return people;
  const byId = new Map(people.map((person) => [person.id, person]));
  return children.map((id) => byId.get(id));
}

/** Up to where each table of the journeys has been read: children come in order of their number. */
interface Cursor {
  readonly intervals: Reading;
  readonly episodes: Reading;
  readonly waits: Reading;
  readonly returns: Reading;
}

interface Reading {
  readonly child: Int32Array;
  readonly length: number;
  next: number;
}

function cursorOf({ intervals, episodes, waits, returns }: JourneyColumns): Cursor {
  const reading = ({ child, length }: Omit<Reading, 'next'>): Reading => ({ child, length, next: 0 });
  return {
    intervals: reading(intervals),
    episodes: reading(episodes),
    waits: reading(waits),
    returns: reading(returns),
  };
}

function turnTo(context: CheckContext, ranges: ChildRanges, cursor: Cursor, child: number): void {
  const from = at(ranges.starts, child);
  const counted = from + at(ranges.counted, child);
  const to = at(ranges.starts, child + 1);
  context.child = child;
  context.rows = ranges.rows.subarray(from, counted);
  context.others = counted === to ? EMPTY : ranges.rows.subarray(counted, to);
  toOwn(context.intervals, cursor.intervals, child);
  toOwn(context.episodes, cursor.episodes, child);
  toOwn(context.waits, cursor.waits, child);
  toOwn(context.returns, cursor.returns, child);
  sortIntervals(context);
  tieRows(context);
}

function toOwn(range: Range, reading: Reading, child: number): void {
  const { child: of, length } = reading;
  let { next } = reading;
  while (next < length && at(of, next) < child) next += 1;
  range.from = next;
  while (next < length && at(of, next) === child) next += 1;
  range.to = next;
  reading.next = next;
}

const EMPTY = new Int32Array(0);
