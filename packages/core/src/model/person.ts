import type { IsoDay } from '../dates/day.js';
import type { PartialDate } from '../dates/partial-date.js';
import { NOT_RECORDED, type Answer, type Coded } from './absent.js';

/** How a person is related to another, and over which days. */
export interface Relation {
  readonly to: string;
  readonly kind: string;
  readonly from: IsoDay | null;
  readonly until: IsoDay | null;
  readonly household: Answer;
  readonly parentalResponsibility: Answer;
}

/** A child, an adult of the family, or a professional. */
export interface Person {
  readonly id: string;
  readonly kind: 'child' | 'adult' | 'professional';
  /** What to call the person on screen: "Child A", or the id where nothing else is known. */
  readonly label: string;
  readonly names: readonly string[];
  readonly addresses: readonly string[];
  /** System and identifier. */
  readonly otherIds: readonly (readonly [string, string])[];
  readonly familyId: string | null;
  /** The records of the child or children that an unborn record became. Never joins an adopted child. */
  readonly becomes?: readonly string[];
  readonly birth: PartialDate | null;
  readonly expectedBirth?: IsoDay;
  readonly death?: IsoDay;
  readonly sex: Coded;
  readonly gender: Coded;
  readonly ethnicity: Coded;
  readonly religion: Coded;
  readonly language: Coded;
  readonly disability: readonly Coded[];
  readonly relations: readonly Relation[];
}

/** A whole person from the fields that are known: whatever is not said is "not recorded". */
export function person(fields: Pick<Person, 'id'> & Partial<Person>): Person {
  return {
    kind: 'child',
    label: fields.id,
    names: [],
    addresses: [],
    otherIds: [],
    familyId: null,
    birth: null,
    sex: NOT_RECORDED,
    gender: NOT_RECORDED,
    ethnicity: NOT_RECORDED,
    religion: NOT_RECORDED,
    language: NOT_RECORDED,
    disability: [],
    relations: [],
    ...fields,
  };
}
