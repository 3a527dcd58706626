import type { PartialDate } from '../dates/partial-date.js';
import { dayNumberOrNull } from '../dates/day-number-or-null.js';
import { isCoded } from '../model/absent.js';
import { isOpenEnd, type CaseEvent } from '../model/event.js';
import { inOrder } from '../model/in-order.js';
import { typeDefinition, VOCABULARY, type EventType, type Stage } from '../model/vocabulary.js';

/** An event of one child as the rules read it: over which days it can have been, in numbers of days. */
export interface Fact {
  readonly event: CaseEvent;
  readonly type: EventType;
  readonly kind: string | null;
  /** -Infinity where it is unbounded. */
  readonly first: number;
  /** Infinity where it is unbounded. */
  readonly last: number;
  /** Approximate or uncertain: its bounds may not hold. */
  readonly loose: boolean;
  readonly seen: boolean;
  readonly episodeId: string | undefined;
}

/**
 * One child's facts up to a day, in their total order: what happened of what a rule asks for. The end of an event that
 * starts a stage is a fact of its own, of the type that ends it; the end of an event `missing` is one of the type
 * `x-returned`.
 */
export function factsOf(
  events: readonly CaseEvent[],
  childId: string,
  asAt: number,
  asksFor: (event: CaseEvent) => boolean,
): Fact[] {
  const found: CaseEvent[] = [];
  for (const event of events) {
    if (event.occurrence !== 'happened') continue;
    if (event.end !== undefined) found.push(...ownEnd(event).filter(asksFor));
    if (asksFor(event)) found.push(event);
  }
  const facts: Fact[] = [];
  for (const event of found.length > 1 ? inOrder(found) : found) {
    const fact = factOf(event, childId);
    if (fact !== null && fact.first <= asAt) facts.push(fact);
  }
  return facts.sort(byDay); // they are in order but for days that no calendar has
}

/** What facts are in order of: the first day, or the last where there is no first; no day at all comes last. */
export function sortedBy({ first, last }: Fact): number {
  return first === -Infinity ? last : first;
}

function byDay(a: Fact, b: Fact): number {
  const [one, other] = [sortedBy(a), sortedBy(b)];
  return one === other ? 0 : one - other;
}

function factOf(event: CaseEvent, childId: string): Fact | null {
  const child = event.children.find((one) => one.childId === childId);
  if (child === undefined) return null;
  return {
    event,
    type: event.type,
    kind: kindOf(event),
    first: dayNumberOrNull(event.date.earliest) ?? -Infinity,
    last: dayNumberOrNull(event.date.latest) ?? Infinity,
    loose: isLoose(event.date),
    seen: child.seen !== 'no',
    episodeId: child.episodeId,
  };
}

function isLoose({ approximate, uncertain }: PartialDate): boolean {
  return approximate || uncertain;
}

function kindOf({ codes }: CaseEvent): string | null {
  for (const [name, coded] of codes) {
    if (name === 'kind' && isCoded(coded)) return coded.value ?? coded.raw;
  }
  return null;
}

function ownEnd(event: CaseEvent): CaseEvent[] {
  const type = event.type === 'missing' ? 'x-returned' : endingType(event.type);
  if (type === undefined || event.end === undefined || isOpenEnd(event.end)) return [];
  const { end, ...rest } = event;
  return [{ ...rest, type, date: end }];
}

function endingType(type: EventType): EventType | undefined {
  const { opens, closes } = typeDefinition(type);
  return opens === undefined || opens === closes ? undefined : ENDINGS.get(opens);
}

const ENDINGS: ReadonlyMap<Stage, EventType> = new Map(
  VOCABULARY.flatMap(({ type, opens, closes }) =>
    closes === undefined || opens !== undefined ? [] : [[closes, type] as const],
  ),
);
