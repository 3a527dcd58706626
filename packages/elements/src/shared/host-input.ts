import { isIsoDay, type CaseEvent, type IsoDay } from '@case-journey/core';

// A host may set nothing, or leave out what the types ask for: an element shows what it can and never throws for data.

/** A list, or an empty one where a host set none. */
export function orNone<T>(list: readonly T[] | null | undefined): readonly T[] {
  return list ?? [];
}

/** Events that all have a list of children. */
export function wholeEvents(events: readonly CaseEvent[] | null | undefined): readonly CaseEvent[] {
  return orNone(events).map((event) => (Array.isArray(event.children) ? event : { ...event, children: [] }));
}

/** A day, or undefined where a host set none or something that is no day: it is then not shown as one. */
export function realDay(day: unknown): IsoDay | undefined {
  return typeof day === 'string' && isIsoDay(day) ? day : undefined;
}

/** A name, or undefined where a host set none. */
export function named(name: string | null | undefined): string | undefined {
  return name === null || name === '' ? undefined : name;
}
