import { dayNumber, type IsoDay } from '../dates/day.js';
import type { EventColumns } from '../log/event-columns.js';
import { at } from '../journey/int-table.js';
import type { JourneyColumns } from '../journey/journey-columns.js';
import { journeysFromColumns } from '../journey/journeys-from-columns.js';
import { knownTypes } from '../journey/known-types.js';
import type { Known } from '../model/dataset.js';
import type { Person } from '../model/person.js';
import type { Check } from './check.js';
import type { CheckContext, Range } from './check-context.js';
import type { CheckFacts } from './check-facts.js';
import { limitsOf, type CheckParams } from './check-params.js';
import type { CheckResults } from './check-results.js';
import { childRanges, type ChildRanges } from './child-ranges.js';
import { tieRows } from './episode-rows.js';
import { hitWriter } from './hit-writer.js';
import { CHECKS } from './registry.js';
import { HOLDS_ALL, type SourceHolds } from './source-holds.js';
import { MASK_WORDS, TYPE, typeNumbers, type KnownType } from './type-numbers.js';

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
  const context = contextOf(columns, options);
  const ranges = childRanges(columns, context.types, context.asAt);
  const writer = hitWriter(context, checks);
  const limits = checks.map(({ definition }) => limitsOf(definition, params));
  const masks = checks.map(({ about }) => maskOf(about));
  const cursor = cursorOf(context.journeys);
  for (let child = 0; child < columns.children.length; child += 1) {
    if (at(ranges.starts, child) === at(ranges.starts, child + 1)) continue;
    turnTo(context, ranges, cursor, child);
    for (let rule = 0; rule < checks.length; rule += 1)
      if (isAbout(ranges.masks, child, masks[rule] ?? null))
        checks[rule]?.run(context, writer.turnTo(rule), limits[rule] ?? []);
  }
  return writer.finish();
}

function contextOf(columns: EventColumns, options: CheckColumnsOptions): CheckContext {
  const { asAt, facts = null, known, holds = HOLDS_ALL, people = [] } = options;
  const told = { asAt, ...(facts === null ? {} : { facts: facts.journey }), ...(known ? { known } : {}) };
  const byId = new Map(people.map((person) => [person.id, person]));
  return {
    columns,
    facts,
    journeys: options.journeys ?? journeysFromColumns(columns, told),
    asAt: dayNumber(asAt),
    known: knownTypes(known),
    holds,
    people: columns.children.map((id) => byId.get(id)),
    types: typeNumbers(columns.types),
    episodeOf: new Int32Array(columns.length).fill(-1),
    child: -1,
    rows: EMPTY,
    others: EMPTY,
    ...{ intervals: NOWHERE, episodes: NOWHERE, waits: NOWHERE, returns: NOWHERE },
  };
}

/** Up to where each table of the journeys has been read: children come in order of their number. */
type Cursor = readonly { readonly table: Table; next: number }[];
type Table = Pick<JourneyColumns['intervals'], 'child' | 'length'>;

function cursorOf({ intervals, episodes, waits, returns }: JourneyColumns): Cursor {
  return [intervals, episodes, waits, returns].map((table) => ({ table, next: 0 }));
}

function turnTo(context: CheckContext, ranges: ChildRanges, cursor: Cursor, child: number): void {
  const from = at(ranges.starts, child);
  const counted = from + at(ranges.counted, child);
  context.child = child;
  context.rows = ranges.rows.subarray(from, counted);
  context.others = ranges.rows.subarray(counted, at(ranges.starts, child + 1));
  const [intervals = NOWHERE, episodes = NOWHERE, waits = NOWHERE, returns = NOWHERE] = cursor.map((one) =>
    ownRange(one, child),
  );
  context.intervals = intervals;
  context.episodes = episodes;
  context.waits = waits;
  context.returns = returns;
  tieRows(context);
}

function ownRange(one: Cursor[number], child: number): Range {
  const { child: of, length } = one.table;
  while (one.next < length && at(of, one.next) < child) one.next += 1;
  const from = one.next;
  while (one.next < length && at(of, one.next) === child) one.next += 1;
  return { from, to: one.next };
}

function maskOf(about: readonly KnownType[] | undefined): Int32Array | null {
  if (about === undefined) return null;
  const mask = new Int32Array(MASK_WORDS);
  for (const type of about) {
    const word = TYPE[type] >> 5;
    mask[word] = at(mask, word) | (1 << (TYPE[type] & 31));
  }
  return mask;
}

function isAbout(masks: Int32Array, child: number, mask: Int32Array | null): boolean {
  if (mask === null) return true;
  for (let word = 0; word < MASK_WORDS; word += 1)
    if ((at(masks, child * MASK_WORDS + word) & at(mask, word)) !== 0) return true;
  return false;
}

const EMPTY = new Int32Array(0);
const NOWHERE: Range = { from: 0, to: 0 };
