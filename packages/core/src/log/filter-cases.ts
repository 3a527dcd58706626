import { bitset, bitsIn, eachOf, type Bitset } from './bitset.js';
import { casesIn } from './case-scope.js';
import type { CaseClause, CaseFilter } from './case-filter.js';
import { caseFacts, type CaseAnswer, type CaseFacts, type FilterCasesOptions } from './case-facts.js';
import { caseTest } from './case-tests.js';
import type { EventLog } from './event-log.js';
import { treeAnswer } from './tree-answer.js';
import { canonicalJson } from '../model/ids.js';
import { NO, YES } from '../filter/truth.js';

/** The cases that a filter shows. */
export interface FilteredCases {
  /** Bit by case: it matches, or it is not yet known whether it does. */
  readonly shown: Bitset;
  /** Bit by case: it certainly matches. A subset of `shown`. */
  readonly sure: Bitset;
  readonly shownCount: number;
  /** Shown, but not yet known: too early to tell, the order not recorded, or outside what is known. */
  readonly notYetKnown: number;
  /** Cases that have events. */
  readonly total: number;
}

/**
 * Answers a filter for each case of a log: yes, no, or not yet known. What is not yet known is shown and counted apart,
 * by a filter and by its opposite. A case without events is never shown.
 *
 * @throws {RangeError} When a day in the filter or the options is not a calendar day.
 */
export function filterCases(
  filter: CaseFilter,
  log: EventLog,
  options: FilterCasesOptions = {},
): FilteredCases {
  const counted = casesIn(log);
  const asking = { facts: caseFacts(log, options), counted };
  const answer = treeAnswer(filter, log.cases.length, (clause: CaseClause) => answerOf(clause, asking));
  const [shown, sure] = [answer.shown.slice(), answer.sure.slice()];
  const all = bitset(log.cases.length, false);
  for (const at of counted) all[at >>> 5] = (all[at >>> 5] ?? 0) | (1 << (at & 31));
  eachOf(shown, all, 'and');
  eachOf(sure, all, 'and');
  const shownCount = bitsIn(shown);
  return { shown, sure, shownCount, notYetKnown: shownCount - bitsIn(sure), total: counted.length };
}

interface Asking {
  readonly facts: CaseFacts;
  readonly counted: Int32Array;
}

function answerOf(clause: CaseClause, asking: Asking): CaseAnswer {
  const { remembered } = asking.facts.options;
  if (remembered === undefined) return asked(clause, asking);
  const key = canonicalJson(clause);
  const answer = remembered.get(key) ?? asked(clause, asking);
  remembered.set(key, answer);
  return answer;
}

function asked(clause: CaseClause, { facts, counted }: Asking): CaseAnswer {
  const { length } = facts.log.cases;
  const shown = bitset(length, false);
  const sure = bitset(length, false);
  const test = caseTest(clause, facts);
  for (const at of counted) {
    const answer = test(at);
    if (answer === NO) continue;
    shown[at >>> 5] = (shown[at >>> 5] ?? 0) | (1 << (at & 31));
    if (answer === YES) sure[at >>> 5] = (sure[at >>> 5] ?? 0) | (1 << (at & 31));
  }
  return { shown, sure };
}
