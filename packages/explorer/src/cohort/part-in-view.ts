import { COHORT_PARTS, type CohortPartName } from './cohort-controls.js';

/** The part of the page of which the window shows most; null: none is on the screen. */
export function partInView(root: ParentNode): CohortPartName | null {
  let [found, most]: [CohortPartName | null, number] = [null, 0];
  for (const part of COHORT_PARTS) {
    const box = root.querySelector(`#part-${part}`)?.getBoundingClientRect();
    if (box === undefined) continue;
    const shown = Math.min(box.bottom, innerHeight) - Math.max(box.top, 0);
    if (shown <= most) continue;
    [found, most] = [part, shown];
  }
  return found;
}

/** The part in which something was pressed; null: outside of them all. */
export function partOf(act: Event): CohortPartName | null {
  const ids = new Set(act.composedPath().map((target) => (target instanceof Element ? target.id : '')));
  return COHORT_PARTS.find((part) => ids.has(`part-${part}`)) ?? null;
}
