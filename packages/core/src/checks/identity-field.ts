import { isCoded, type Absent, type Coded } from '../model/absent.js';
import { ethnicityAbsence } from '../model/code-sets.js';
import type { Check } from './check.js';
import { holdsPerson } from './check-context.js';

/** A check that asks where a field of the child's identity is absent for one reason, and for no other. */
export function identityField(
  id: string,
  field: 'ethnicity' | 'religion' | 'language',
  absent: Absent['absent'],
): Check {
  return {
    definition: { id, group: 'identity', params: [], source: 'Peer review of a council, July 2013' },
    run: (context, hit) => {
      const person = context.people[context.child];
      if (person === undefined) {
        hit.cannotTell('person-not-known');
        return;
      }
      const value = person[field];
      if (whyAbsent(value) !== absent) return;
      if (holdsPerson(context, field)) hit.yes({});
      else hit.cannotTell('field-not-in-source');
    },
  };
}

function whyAbsent(value: Coded): Absent['absent'] | null {
  return isCoded(value) ? ethnicityAbsence(value) : value.absent;
}
