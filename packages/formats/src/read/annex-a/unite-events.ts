import {
  canonicalJson,
  fingerprint,
  isCoded,
  type CaseEvent,
  type Coded,
  type EventChild,
} from '@case-journey/core';
import { byText, distinct } from '../distinct.js';
import { groupBy } from '../group-by.js';
import { recorded } from '../recorded.js';
import { uniteTold, type JoinRule, type Told } from '../unite-told.js';

/** An event and the list that told of it. */
export interface ListedEvent {
  readonly list: number;
  readonly event: CaseEvent;
}

/**
 * Joins what several lists say of one event: the referral of list 3 is the start of the episode in list 6, and a visit
 * may be in lists 6, 7 and 8. Two events with one id are one where different lists tell of them and nothing in them
 * contradicts; the joined event has all that either says. Rows of one list are never joined with each other; identical
 * ones stay as many as they are, all with what the other lists add, to be counted as duplicates.
 *
 * @param group - Events of one id.
 */
export function uniteGroup(group: readonly ListedEvent[]): CaseEvent[] {
  if (group.length === 1) return group.map(({ event }) => event);
  const variants = groupBy(group, ({ list, event }) => `${list} ${rankOf(event)} ${fingerprint(event)}`);
  const told = [...variants].sort(byText).flatMap(([, same]): Rows[] => {
    const [row, ...copies] = same.flatMap(({ event }) => event.provenance);
    return same.slice(0, 1).map(({ list, event }) => ({
      event: { ...event, provenance: row === undefined ? [] : [row] },
      by: [list],
      copies,
    }));
  });
  const united = uniteTold(told, ANNEX_A_JOIN, (a, b, event) => ({
    event,
    by: [...a.by, ...b.by],
    copies: [...a.copies, ...b.copies],
  }));
  return united.flatMap(({ event, copies }) => [
    event,
    ...copies.map((row) => ({ ...event, provenance: [row] })),
  ]);
}

/**
 * One event with all that two say, or null where they contradict each other: other dates, other codes under one name,
 * another team, worker, agency or decision, seen and not seen. Values and labels never contradict: both are kept.
 */
function unite(a: CaseEvent, b: CaseEvent): CaseEvent | null {
  const team = either(a.team, b.team);
  const worker = either(a.worker, b.worker);
  const agency = either(a.source.agency, b.source.agency);
  const decision = either(a.decision, b.decision);
  const codes = eitherCode(a, b);
  const children = eitherChild(a.children[0], b.children[0]);
  const parts = [team, worker, agency, decision, codes, children];
  if (parts.includes(CONTRADICTION) || daysOf(a) !== daysOf(b)) return null;
  const made = { team, worker, codes, children, ...recorded({ decision }) } as Partial<CaseEvent>;
  return {
    ...a,
    ...made,
    source: { ...a.source, agency: agency as string | null },
    values: distinct([...a.values, ...b.values]),
    labels: [...new Set([...a.labels, ...b.labels])].sort(),
    provenance: [...a.provenance, ...b.provenance],
  };
}

/** How what lists and files say of one event is joined. */
export const ANNEX_A_JOIN: JoinRule = { unite, rankOf };

/** Of two referrals on one day that with no further action is not the one that an episode began with. */
function rankOf({ decision }: CaseEvent): number {
  const outcomes = decision?.outcomes ?? [];
  return outcomes.some((outcome) => isCoded(outcome) && outcome.value === 'NFA') ? 1 : 0;
}

interface Rows extends Told {
  /** Where identical rows of one list are, but for the first. */
  readonly copies: CaseEvent['provenance'];
}

const CONTRADICTION = Symbol('contradiction');

function either<T>(a: T, b: T): T | typeof CONTRADICTION {
  if (a === null || a === undefined) return b;
  if (b === null || b === undefined || canonicalJson(a) === canonicalJson(b)) return a;
  return CONTRADICTION;
}

function eitherCode(a: CaseEvent, b: CaseEvent): (readonly [string, Coded])[] | typeof CONTRADICTION {
  const codes = new Map(a.codes);
  for (const [name, coded] of b.codes) {
    const other = codes.get(name);
    if (other !== undefined && codeOf(other) !== codeOf(coded)) return CONTRADICTION;
    if (other === undefined) codes.set(name, coded);
  }
  return [...codes].sort(byText);
}

function codeOf(coded: Coded): string {
  return isCoded(coded) ? (coded.value ?? `? ${coded.raw}`) : coded.absent;
}

function eitherChild(
  a: EventChild | undefined,
  b: EventChild | undefined,
): EventChild[] | typeof CONTRADICTION {
  if (a === undefined || b === undefined) return CONTRADICTION;
  const seen = either(a.seen, b.seen);
  const seenAlone = either(a.seenAlone, b.seenAlone);
  if (seen === CONTRADICTION || seenAlone === CONTRADICTION) return CONTRADICTION;
  return [{ ...a, ...recorded({ seen, seenAlone }) }];
}

function daysOf({ date, occurrence }: CaseEvent): string {
  return [date.earliest, date.latest, date.bound, date.time?.clock, occurrence].join();
}
