import { NO_DAY, dictionary } from '../log/event-columns.js';
import { addRow, at, filled, intTable, type IntTable } from '../journey/int-table.js';
import { CHECK_REASONS, type Check, type CheckReason, type Hit, type Where } from './check.js';
import type { CheckContext } from './check-context.js';
import type { CheckCount, CheckResults } from './check-results.js';

/** Writes down what checks answer. */
export interface HitWriter {
  /** Says which check speaks next, of the child at hand. */
  readonly turnTo: (rule: number) => Hit;
  readonly finish: () => CheckResults;
}

/** A writer of the answers about the children of a context. */
export function hitWriter(context: CheckContext, checks: readonly Check[]): HitWriter {
  const table = intTable(['rule', 'child', 'episode', 'reason', 'day', 'rows', 'says'], 1024);
  const rowList = intTable(['value']);
  const saidList = intTable(['value']);
  const texts = dictionary();
  const yes = new Int32Array(checks.length);
  const cannotTell = new Int32Array(checks.length);
  let rule = 0;

  const write = (reason: number, { rows = NONE, episode = -1, day, says = NONE }: Where): void => {
    const hit = addRow(table);
    const to = table.columns;
    to.rule[hit] = rule;
    to.child[hit] = context.child;
    to.episode[hit] = episode;
    to.reason[hit] = reason;
    to.day[hit] = day ?? (rows[0] === undefined ? NO_DAY : at(context.columns.day, rows[0]));
    to.rows[hit] = rowList.length;
    to.says[hit] = saidList.length;
    for (const row of rows) append(rowList, row);
    for (const one of says) append(saidList, typeof one === 'string' ? texts.intern(one) : one);
  };

  const isSaid = (episode: number): boolean => {
    const { columns } = table;
    for (let hit = table.length - 1; hit >= 0; hit -= 1) {
      if (at(columns.rule, hit) !== rule || at(columns.child, hit) !== context.child) return false;
      if (at(columns.reason, hit) > 0 && at(columns.episode, hit) === episode) return true;
    }
    return false;
  };

  const hit: Hit = {
    yes: (where) => {
      write(0, where);
      yes[rule] = at(yes, rule) + 1;
    },
    cannotTell: (reason, where = NOWHERE) => {
      if (isSaid(where.episode ?? -1)) return;
      write(reasonNumber(reason), where);
      cannotTell[rule] = at(cannotTell, rule) + 1;
    },
  };

  return {
    turnTo: (next) => {
      rule = next;
      return hit;
    },
    finish: () => ({
      checks,
      hits: Object.assign(filled(table), { length: table.length }),
      rowList: filled(rowList).value,
      saidList: filled(saidList).value,
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

// Adding a row may replace the array: it is looked up afterwards.
function append(list: IntTable<'value'>, value: number): void {
  const place = addRow(list);
  list.columns.value[place] = value;
}

function reasonNumber(reason: CheckReason): number {
  return CHECK_REASONS.indexOf(reason) + 1;
}

const NONE: readonly number[] = [];
const NOWHERE: Where = {};
