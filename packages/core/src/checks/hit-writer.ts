import { NO_DAY, dictionary } from '../log/event-columns.js';
import { addRow, at, filled, intTable } from '../journey/int-table.js';
import { CHECK_REASONS, type Check, type CheckReason, type Hit, type Where } from './check.js';
import type { CheckContext } from './check-context.js';
import type { CheckCount, CheckResults, HitName } from './check-results.js';
import { intList, numbersOf, push } from './int-list.js';

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
  const table = intTable(HIT, room);
  const rowList = intList(room);
  const saidList = intList(room);
  const texts = dictionary();
  const yes = new Int32Array(checks.length);
  const cannotTell = new Int32Array(checks.length);
  let rule = 0;
  let child = -1;

  const write = (reason: number, where: Where): void => {
    const hit = addRow(table);
    const { rows, says } = where;
    const to = table.columns;
    to.rule[hit] = rule;
    to.child[hit] = child;
    to.episode[hit] = where.episode ?? -1;
    to.reason[hit] = reason;
    to.day[hit] = where.day ?? firstDay(context, rows);
    to.rows[hit] = rowList.length;
    to.says[hit] = saidList.length;
    if (rows !== undefined) for (const row of rows) push(rowList, row);
    if (says !== undefined)
      for (const one of says) push(saidList, typeof one === 'string' ? texts.intern(one) : one);
  };

  const isSaid = (episode: number): boolean => {
    const to = table.columns;
    for (let hit = table.length - 1; hit >= 0; hit -= 1) {
      if (at(to.rule, hit) !== rule || at(to.child, hit) !== child) return false;
      if (at(to.reason, hit) > 0 && at(to.episode, hit) === episode) return true;
    }
    return false;
  };

  return {
    hit: {
      yes: (where) => {
        write(0, where);
        yes[rule] = at(yes, rule) + 1;
      },
      cannotTell: (reason, where = NOWHERE) => {
        if (isSaid(where.episode ?? -1)) return;
        write(reasonNumber(reason), where);
        cannotTell[rule] = at(cannotTell, rule) + 1;
      },
    },
    turnTo: (nextRule, nextChild) => {
      rule = nextRule;
      child = nextChild;
    },
    finish: () => ({
      checks,
      hits: { length: table.length, ...filled(table) },
      rowList: numbersOf(rowList),
      saidList: numbersOf(saidList),
      texts: texts.texts,
      counts: new Map(
        checks.map(({ definition: { id } }, i): [string, CheckCount] => [
          id,
          { yes: at(yes, i), cannotTell: at(cannotTell, i) },
        ]),
      ),
    }),
  };
}

const HIT: readonly HitName[] = ['rule', 'child', 'episode', 'reason', 'day', 'rows', 'says'];

function firstDay({ columns }: CheckContext, rows: readonly number[] | undefined): number {
  const first = rows?.[0];
  return first === undefined ? NO_DAY : at(columns.day, first);
}

function reasonNumber(reason: CheckReason): number {
  return CHECK_REASONS.indexOf(reason) + 1;
}

const NOWHERE: Where = {};
