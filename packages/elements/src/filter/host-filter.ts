import { ALL, filterFromText, filterToText, type Facets, type Filter, type Person } from '@case-journey/core';

/** The filter that a host set, or everything where it set none or something that is no filter. */
export function hostFilter(filter: Filter | null | undefined): Filter {
  try {
    return filter !== null && filter !== undefined && filterFromText(filterToText(filter)).problem === null
      ? filter
      : ALL;
  } catch {
    return ALL; // not the shape of a filter: an element shows what it can
  }
}

/** What to call people by id: by the host's labels, else as the records that name them do. */
export function namesOf(people: readonly Person[], { people: found }: Facets): ReadonlyMap<string, string> {
  const recorded = found.flatMap(({ value: { person, label } }) =>
    'id' in person ? [[person.id, label] as const] : [],
  );
  return new Map([...recorded, ...people.map(({ id, label }) => [id, label] as const)]);
}
