import { makeCaseload } from './build/make-caseload.js';
import { inOrderByDay } from './build/order.js';
import type { Caseload } from './caseload.js';
import { family1 } from './small/family-1.js';
import { family2 } from './small/family-2.js';
import { family3 } from './small/family-3.js';
import { family4 } from './small/family-4.js';
import { family5 } from './small/family-5.js';
import { family6 } from './small/family-6.js';
import { family7 } from './small/family-7.js';
import { family8 } from './small/family-8.js';
import { family9 } from './small/family-9.js';
import { family10 } from './small/family-10.js';
import { family11 } from './small/family-11.js';
import { family12 } from './small/family-12.js';
import { SMALL_AS_AT, type HandFamily } from './small/hand.js';
import { smallKey } from './small/key.js';

const FAMILIES: readonly (() => HandFamily)[] = [
  family1,
  family2,
  family3,
  family4,
  family5,
  family6,
  family7,
  family8,
  family9,
  family10,
  family11,
  family12,
];

/** Twelve families written by hand, with fixed ids (`child-a`, `family-12`): every shape of story, for examples. */
export function small(): Caseload {
  const key = smallKey();
  return makeCaseload(
    'small',
    0,
    SMALL_AS_AT,
    FAMILIES.map((write) => write()).map((family) => ({
      family: {
        id: `family-${family.number}`,
        label: `Family ${family.number}`,
        childIds: family.children.map(({ id }) => id),
      },
      people: family.children,
      events: inOrderByDay(family.events),
      faults: key.filter(({ familyNumber }) => familyNumber === family.number).map(({ plant }) => plant),
      nearMisses: [],
      ordinary: () => [],
    })),
  );
}
