import type { Person } from '../model/person.js';
import type { Check } from './check.js';
import { holdsPerson } from './check-context.js';
import type { PersonField } from './source-holds.js';

/** A check of what is recorded of the child as a person, under a DfE rule's code. */
export function personCheck(code: string, field: PersonField, isAsked: (person: Person) => boolean): Check {
  return {
    definition: {
      id: code,
      group: 'identity',
      params: [],
      source: `DfE children in need census, rule ${code}`,
    },
    run: (context, hit) => {
      const person = context.people[context.child];
      if (person === undefined) hit.cannotTell('person-not-known');
      else if (!holdsPerson(context, field)) hit.cannotTell('field-not-in-source');
      else if (isAsked(person)) hit.yes({});
    },
  };
}
