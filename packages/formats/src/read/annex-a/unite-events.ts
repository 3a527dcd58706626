import {
  canonicalJson,
  fingerprint,
  isCoded,
  type CaseEvent,
  type Coded,
  type EventChild,
  type Provenance,
} from '@case-journey/core';

/** An event and the list that told of it. */
export interface ListedEvent {
  readonly list: number;
  readonly event: CaseEvent;
}

/**
 * One event with all that two say, or null where they contradict each other: other dates, other codes under one name,
 * another team, worker, agency or decision, seen and not seen. Values and labels never contradict: both are kept.
 */
export function unite(a: CaseEvent, b: CaseEvent): CaseEvent | null {
  const team = either(a.team, b.team);
  const worker = either(a.worker, b.worker);
  const agency = either(a.source.agency, b.source.agency);
  const decision = either(a.decision, b.decision);
  const codes = eitherCode(a, b);
  const children = eitherChild(a.children[0], b.children[0]);
  const parts = [team, worker, agency, decision, codes, children];
  if (parts.includes(CONTRADICTION) || daysOf(a) !== daysOf(b)) return null;
  const values = new Map([...a.values, ...b.values].map((value) => [canonicalJson(value), value]));
  const made = { team, worker, codes, children, ...(decision ? { decision } : {}) } as Partial<CaseEvent>;
  return {
    ...a,
    ...made,
    source: { ...a.source, agency: agency as string | null },
    values: [...values].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value),
    labels: [...new Set([...a.labels, ...b.labels])].sort(),
    provenance: [...a.provenance, ...b.provenance],
  };
}

/**
 * Whether a referral ended with no further action. Of two referrals on one day the other is the one that an episode
 * began with.
 */
export function endedAtOnce({ decision }: CaseEvent): boolean {
  return (decision?.outcomes ?? []).some((outcome) => isCoded(outcome) && outcome.value === 'NFA');
}

interface Variant {
  readonly list: number;
  readonly event: CaseEvent;
  readonly order: string;
  readonly rows: Provenance[];
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
  const variants = new Map<string, Variant>();
  for (const { list, event } of group) {
    const order = `${list} ${endedAtOnce(event) ? 1 : 0} ${fingerprint(event)}`;
    const known = variants.get(order);
    if (known === undefined) variants.set(order, { list, event, order, rows: [...event.provenance] });
    else known.rows.push(...event.provenance);
  }
  const joined: { event: CaseEvent; lists: number[]; copies: Provenance[] }[] = [];
  for (const { list, event, rows } of [...variants.values()].sort((a, b) => (a.order < b.order ? -1 : 1))) {
    const [, ...copies] = rows;
    const one = { ...event, provenance: rows.slice(0, 1) };
    const fitting = joined.find((other) => !other.lists.includes(list) && unite(other.event, one) !== null);
    const both = fitting && unite(fitting.event, one);
    if (!fitting || !both) {
      joined.push({ event: one, lists: [list], copies });
      continue;
    }
    fitting.event = both;
    fitting.lists.push(list);
    fitting.copies.push(...copies);
  }
  return joined.flatMap(({ event, copies }) => [
    event,
    ...copies.map((row) => ({ ...event, provenance: [row] })),
  ]);
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
  return [...codes].sort(([one], [other]) => (one < other ? -1 : 1));
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
  return [{ ...a, ...(seen ? { seen } : {}), ...(seenAlone ? { seenAlone } : {}) }];
}

function daysOf({ date, occurrence }: CaseEvent): string {
  return [date.earliest, date.latest, date.bound, date.time?.clock, occurrence].join();
}
