import { NO_DAY, dictionary } from '../log/event-columns.js';
import { at } from '../journey/int-table.js';
import { CHECK_REASONS, type Check, type CheckReason, type Hit, type Where } from './check.js';
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
  const room = Math.max(256, context.columns.length >> 3);
  const table = emptyTable(room);
  const rowList = intList(room);
  const saidList = intList(room);
  const texts = dictionary();
  const yes = new Int32Array(checks.length);
  const cannotTell = new Int32Array(checks.length);
  let rule = 0;
  let child = -1;

  const write = (reason: number, where: Where): void => {
    const { rows = NONE, episode = -1, day, says = NONE } = where;
    push(table.rule, rule);
    push(table.child, child);
    push(table.episode, episode);
    push(table.reason, reason);
    push(table.day, day ?? (rows.length === 0 ? NO_DAY : at(context.columns.day, rows[0] ?? -1)));
    push(table.rows, rowList.length);
    push(table.says, saidList.length);
    for (const row of rows) push(rowList, row);
    for (const one of says) push(saidList, typeof one === 'string' ? texts.intern(one) : one);
  };

  const isSaid = (episode: number): boolean => {
    for (let hit = table.rule.length - 1; hit >= 0; hit -= 1) {
      if (at(table.rule.values, hit) !== rule || at(table.child.values, hit) !== child) return false;
      if (at(table.reason.values, hit) > 0 && at(table.episode.values, hit) === episode) return true;
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
      hits: finished(table),
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

type Table = Readonly<Record<HitName, IntList>>;

function emptyTable(room: number): Table {
  return {
    rule: intList(room),
    child: intList(room),
    episode: intList(room),
    reason: intList(room),
    day: intList(room),
    rows: intList(room),
    says: intList(room),
  };
}

function finished({ rule, child, episode, reason, day, rows, says }: Table): CheckResults['hits'] {
  return {
    length: rule.length,
    rule: numbersOf(rule),
    child: numbersOf(child),
    episode: numbersOf(episode),
    reason: numbersOf(reason),
    day: numbersOf(day),
    rows: numbersOf(rows),
    says: numbersOf(says),
  };
}

function reasonNumber(reason: CheckReason): number {
  return CHECK_REASONS.indexOf(reason) + 1;
}

const NONE: readonly number[] = [];
const NOWHERE: Where = {};
