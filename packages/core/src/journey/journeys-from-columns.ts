import { dayNumber, type IsoDay } from '../dates/day.js';
import type { EventColumns } from '../log/event-columns.js';
import type { Known } from '../model/dataset.js';
import { childRows } from './child-rows.js';
import { readChild } from './child-turns.js';
import { at, filled, type IntTable } from './int-table.js';
import type { JourneyColumns } from './journey-columns.js';
import type { JourneyFacts } from './journey-facts.js';
import { newWork, type Work } from './journey-work.js';
import { knownTypes } from './known-types.js';
import { addReturns } from './returns.js';
import { addTransitions } from './transitions.js';
import { addWaits } from './waits.js';

/** As at which day, and what columns alone do not hold. */
export interface JourneyColumnsOptions {
  readonly asAt: IsoDay;
  /** Ends, kinds, needs and decisions, beside the columns; without them, rows have none. */
  readonly facts?: JourneyFacts;
  /** How far the sources can speak; not given: no limit is known. */
  readonly known?: readonly Known[];
}

/**
 * The journeys of all children of some columns, in one pass: the same episodes, intervals, waits, returns and
 * transitions as {@link journeyOf} gives for each child. Rows may come in any order; rows of one child, day and type
 * are taken in the order in which they stand.
 */
export function journeysFromColumns(
  columns: EventColumns,
  { asAt, facts, known }: JourneyColumnsOptions,
): JourneyColumns {
  const work = newWork(columns, facts ?? null, knownTypes(known), dayNumber(asAt));
  const { rows, starts } = childRows(work);
  for (let child = 0; child < columns.children.length; child += 1) {
    work.rows = rows.subarray(at(starts, child), at(starts, child + 1));
    if (work.rows.length === 0) continue;
    work.child = child;
    work.firstInterval = work.intervals.length;
    work.firstEpisode = work.episodes.length;
    while (work.open.length > 0) work.open.pop();
    readChild(work);
    addReturns(work);
    addWaits(work);
    addTransitions(work);
  }
  return finished(work, asAt);
}

function finished(work: Work, asAt: IsoDay): JourneyColumns {
  return {
    asAt,
    intervals: withLength(work.intervals),
    episodes: withLength(work.episodes),
    waits: withLength(work.waits),
    returns: withLength(work.returns),
    transitions: withLength(work.transitions),
    use: work.use,
    intervalOf: work.intervalOf,
    kinds: work.facts?.kinds ?? [''],
  };
}

function withLength<Name extends string>(
  table: IntTable<Name>,
): Readonly<Record<Name, Int32Array>> & { readonly length: number } {
  return Object.assign(filled(table), { length: table.length });
}
