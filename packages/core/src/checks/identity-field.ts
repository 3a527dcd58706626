import { isCoded, type Absent } from '../model/absent.js';
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
      if (isCoded(value) || value.absent !== absent) return;
      if (holdsPerson(context, field)) hit.yes({});
      else hit.cannotTell('field-not-in-source');
    },
  };
}
