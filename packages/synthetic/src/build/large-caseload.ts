import type { Caseload } from '../caseload.js';
import { familyId } from '../names.js';
import { ordinaryRecords } from '../ordinary/ordinary-records.js';
import type { Profile } from '../plan/profile.js';
import { simulate } from '../plan/simulate.js';
import type { FamilyPlan } from '../plan/types.js';
import { familyRecord } from './family.js';
import { makeCaseload, type FamilyContent } from './make-caseload.js';
import { peopleOf } from './people.js';

/** A whole council's caseload: planned at once so that its proportions hold, written family by family. */
export function largeCaseload(profile: Profile, seed: number, scale: number): Caseload {
  const families = simulate(profile, seed, scale);
  return makeCaseload(
    profile.name,
    seed,
    profile.asAt,
    families.map((family) => contentOf(profile, seed, family)).filter(({ people }) => people.length > 0),
  );
}

function contentOf(profile: Profile, seed: number, family: FamilyPlan): FamilyContent {
  const { events, planting } = familyRecord(profile, seed, family);
  const people = peopleOf(profile, seed, family, events, planting);
  return {
    family: {
      id: familyId(family.index),
      label: `Family ${family.index}`,
      childIds: people.map(({ id }) => id),
    },
    people,
    events,
    faults: planting.faults,
    nearMisses: planting.nearMisses,
    ordinary: () => ordinaryRecords(profile, seed, family, events),
  };
}
