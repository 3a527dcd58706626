import { makeCaseload } from './build/make-caseload.js';
import type { Caseload } from './caseload.js';
import { family1, family2, family3, family4 } from './small/families-1-to-4.js';
import type { HandFamily } from './small/hand.js';

/** Twelve families written by hand, with fixed ids (`child-a`, `family-12`): every shape of story, for examples. */
export function small(): Caseload {
  const families: readonly HandFamily[] = [family1(), family2(), family3(), family4()];
  return makeCaseload(
    'small',
    0,
    '2014-03-31',
    families.map((family) => ({
      family: {
        id: `family-${family.number}`,
        label: `Family ${family.number}`,
        childIds: family.children.map(({ id }) => id),
      },
      people: family.children,
      events: family.events,
      faults: [],
      nearMisses: [],
      ordinary: () => [],
      summaryOf: (_child, events) => ({
        events: events.length,
        lastEvent: events.findLast((event) => event.date.latest !== null)?.date.latest ?? null,
        status: family.status,
      }),
    })),
  );
}
