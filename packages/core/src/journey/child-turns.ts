import type { DayNumber } from '../dates/day.js';
import { at, byteAt, wordAt } from './int-table.js';
import { closure, endStage } from './end-stage.js';
import { FACT } from './journey-facts.js';
import { hasFact, opensOf, USE, type Work } from './journey-work.js';
import { endOwn, openStage } from './open-stage.js';
import { IS, STAGE } from './stage-table.js';

/**
 * Makes one child's intervals from the child's rows, day by day. Within a day, what was in force before it ends first,
 * then starts come in the order of the vocabulary, then the other ends: a start beside the end of an older stretch
 * opens a new one, and a stretch may begin and end on one day.
 */
export function readChild(work: Work): void {
  const { rows, columns } = work;
  for (let first = 0; first < rows.length;) {
    const day = at(columns.day, at(rows, first));
    let last = first + 1;
    while (last < rows.length && at(columns.day, at(rows, last)) === day) last += 1;
    endOwn(work, day);
    turn(work, first, last, day);
    first = last;
  }
  endOwn(work, work.asAt + 1);
}

function turn(work: Work, first: number, last: number, day: DayNumber): void {
  const { rows, use } = work;
  if (last - first > 1) endOld(work, first, last, day);
  for (let position = first; position < last; position += 1) {
    const row = at(rows, position);
    if (byteAt(use, row) !== USE['no-stage'] || opensOf(work, row) < 0) continue;
    if (opensOf(work, row) === STAGE.referral) openWanted(work, position, last, day);
    if (byteAt(use, row) === USE['no-stage']) openStage(work, row, position, day);
  }
  for (let position = first; position < last; position += 1) {
    const row = at(rows, position);
    if (byteAt(use, row) === USE['no-stage']) end(work, row, day);
  }
}

// Of several referrals on one day, that with no further action is not the one that an episode began with.
function openWanted(work: Work, first: number, last: number, day: DayNumber): void {
  const { rows, use } = work;
  for (let position = first; position < last; position += 1) {
    const row = at(rows, position);
    if (opensOf(work, row) !== STAGE.referral) return;
    const isWanted = !hasFact(work, row, FACT.noFurtherAction);
    if (isWanted && byteAt(use, row) === USE['no-stage']) openStage(work, row, position, day);
  }
}

function endOld(work: Work, first: number, last: number, day: DayNumber): void {
  const { rows } = work;
  for (let position = first; position < last; position += 1) {
    const row = at(rows, position);
    if (isEndOfOld(work, row, day, first, last)) end(work, row, day);
  }
}

function isEndOfOld(work: Work, row: number, day: DayNumber, first: number, last: number): boolean {
  const { effects, columns, intervals, open } = work;
  const type = wordAt(columns.type, row);
  const stage = at(effects.closes, type);
  if (stage < 0 || at(effects.opens, type) >= 0 || stage === STAGE.contact) return false;
  if (at(effects.is, type) === IS.closure && !hasReferral(work, first, last)) return false;
  for (const i of open)
    if (at(intervals.columns.stage, i) === stage && at(intervals.columns.from, i) < day) return true;
  return false;
}

function hasReferral(work: Work, first: number, last: number): boolean {
  for (let position = first; position < last; position += 1)
    if (opensOf(work, at(work.rows, position)) === STAGE.referral) return true;
  return false;
}

function end(work: Work, row: number, day: DayNumber): void {
  const { effects, columns } = work;
  const type = wordAt(columns.type, row);
  if (at(effects.is, type) === IS.closure) closure(work, row, day);
  else endStage(work, row, at(effects.closes, type), day);
}
