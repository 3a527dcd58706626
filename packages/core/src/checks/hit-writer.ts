import { NO_DAY, dictionary, type Dictionary } from '../log/event-columns.js';
import { addRow, at, filled, intTable, type IntTable } from '../journey/int-table.js';
import type { Check, Hit, Where } from './check.js';
import { CHECK_REASONS, type CheckReason } from './check-reason.js';
import type { CheckContext } from './check-context.js';
import type { CheckCount, CheckResults, HitName } from './check-results.js';
import { intList, numbersOf, push, type IntList } from './int-list.js';

/** Writes down what checks answer. */
export interface HitWriter {
  /** Takes the answers of the check whose turn it is, about the child at hand. */
  readonly hit: Hit;
  /** Says which check speaks next, by its position, and of which child. */
  readonly turnTo: (rule: number, child: number) => void;
  readonly finish: () => CheckResults;
}

/** A writer of the answers about the children of a context. */
export function hitWriter(context: CheckContext, checks: readonly Check[]): HitWriter {
  const room = Math.max(256, context.columns.length >> 1);
  const writing: Writing = {
    days: context.columns.day,
    table: intTable(HIT, room),
    rowList: intList(room),
    saidList: intList(room),
    texts: dictionary(),
    counts: new Int32Array(checks.length * 2),
    rule: 0,
    child: -1,
    yes,
    cannotTell,
    unless,
  };
  return {
    hit: writing,
    turnTo: (rule, child) => {
      writing.rule = rule;
      writing.child = child;
    },
    finish: () => finished(writing, checks),
  };
}

/** What has been written, and whose turn it is. The functions are the same for every writer, which keeps them fast. */
interface Writing extends Hit {
  readonly days: Int32Array;
  readonly table: IntTable<HitName>;
  readonly rowList: IntList;
  readonly saidList: IntList;
  readonly texts: Dictionary;
  /** Of each rule how often it says yes, and how often it cannot tell. */
  readonly counts: Int32Array;
  rule: number;
  child: number;
}

function yes(this: Writing, where: Where): void {
  write(this, 0, where);
}

function cannotTell(this: Writing, reason: CheckReason, where: Where = NOWHERE): void {
  if (!isSaid(this, where.episode ?? -1)) write(this, reasonNumber(reason), where);
}

function unless(this: Writing, reason: CheckReason | null, where: Where): void {
  if (reason === null) this.yes(where);
  else this.cannotTell(reason, where);
}

function write(writing: Writing, reason: number, where: Where): void {
  const { table, rowList, saidList, counts, rule } = writing;
  const { rows, says } = where;
  const hit = addRow(table);
  const to = table.columns;
  to.rule[hit] = rule;
  to.child[hit] = writing.child;
  to.episode[hit] = where.episode ?? -1;
  to.reason[hit] = reason;
  to.day[hit] = where.day ?? firstDay(writing.days, rows);
  to.rows[hit] = rowList.length;
  to.says[hit] = saidList.length;
  if (rows !== undefined) for (const row of rows) push(rowList, row);
  if (says !== undefined)
    for (const one of says) push(saidList, typeof one === 'string' ? writing.texts.intern(one) : one);
  const place = rule * 2 + (reason === 0 ? 0 : 1);
  counts[place] = at(counts, place) + 1;
}

function isSaid({ table, rule, child }: Writing, episode: number): boolean {
  const to = table.columns;
  for (let hit = table.length - 1; hit >= 0; hit -= 1) {
    if (at(to.rule, hit) !== rule || at(to.child, hit) !== child) return false;
    if (at(to.reason, hit) > 0 && at(to.episode, hit) === episode) return true;
  }
  return false;
}

function finished(
  { table, rowList, saidList, texts, counts }: Writing,
  checks: readonly Check[],
): CheckResults {
  return {
    checks,
    hits: { length: table.length, ...filled(table) },
    rowList: numbersOf(rowList),
    saidList: numbersOf(saidList),
    texts: texts.texts,
    counts: new Map(
      checks.map(({ definition: { id } }, i): [string, CheckCount] => [
        id,
        { yes: at(counts, i * 2), cannotTell: at(counts, i * 2 + 1) },
      ]),
    ),
  };
}

const HIT: readonly HitName[] = ['rule', 'child', 'episode', 'reason', 'day', 'rows', 'says'];

function firstDay(days: Int32Array, rows: readonly number[] | undefined): number {
  const first = rows?.[0];
  return first === undefined ? NO_DAY : at(days, first);
}

function reasonNumber(reason: CheckReason): number {
  return CHECK_REASONS.indexOf(reason) + 1;
}

const NOWHERE: Where = {};
