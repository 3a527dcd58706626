import { fingerprint, type CaseEvent } from '@case-journey/core';
import { byText } from './distinct.js';

/** How a format joins records of one id that say different things. */
export interface JoinRule {
  /** One event with all that two say, or null where they contradict each other. */
  readonly unite: (a: CaseEvent, b: CaseEvent) => CaseEvent | null;
  /** Of several that another fits, it is joined with the one of the lowest rank, then with the first by what they say. */
  readonly rankOf: (event: CaseEvent) => number;
}

/** Something told of an event: what, and by which lists or files. */
export interface Told {
  readonly event: CaseEvent;
  readonly by: readonly (string | number)[];
}

/** Records in the order in which they are joined. */
export function inOrderOfJoining<T extends Told>(told: readonly T[], { rankOf }: JoinRule): T[] {
  return told
    .map((one) => [`${rankOf(one.event)} ${fingerprint(one.event)}`, one] as const)
    .sort(byText)
    .map(([, one]) => one);
}

/**
 * Joins each with the first before it that others told and that nothing in it contradicts.
 *
 * @param told - Of events of one id, in a fixed order.
 * @param join - Both as one, with the event that the rule gives.
 */
export function uniteTold<T extends Told>(
  told: readonly T[],
  { unite }: JoinRule,
  join: (a: T, b: T, event: CaseEvent) => T,
): T[] {
  const united: T[] = [];
  for (const one of told) {
    const joined = (other: T): CaseEvent | null =>
      other.by.some((name) => one.by.includes(name)) ? null : unite(other.event, one.event);
    const at = united.findIndex((other) => joined(other) !== null);
    const other = united[at];
    const event = other === undefined ? null : joined(other);
    if (other === undefined || event === null) united.push(one);
    else united[at] = join(other, one, event);
  }
  return united;
}
