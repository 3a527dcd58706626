import type { FlowCases } from '@case-journey/core';

/** How many families have a case that is selected; null: any case. */
export function cohortFamilies({ child, people, length }: FlowCases, selected: Uint8Array | null): number {
  const families = new Set<number>();
  for (let number = 0; number < length; number += 1)
    if (selected === null || selected[number] === 1) families.add(people.family[child[number] ?? 0] ?? -1);
  return families.size;
}
