import {
  addCohort,
  caseEvent,
  emptyCohort,
  NOT_RECORDED,
  onDay,
  person,
  rereferralRecords,
  type CaseEvent,
  type Coded,
  type CohortParts,
  type EventType,
  type IsoDay,
  type Known,
  type Person,
} from '@case-journey/core';
import { coded, decisionOf } from '../../support/made-event.js';

/** One event: child, day, type, and codes or decision outcomes by name. */
export interface Told {
  readonly child: string;
  readonly day: IsoDay;
  readonly type: EventType;
  readonly codes?: Readonly<Record<string, string>>;
  readonly outcomes?: readonly string[];
  readonly team?: string;
  readonly value?: number;
}

export const AS_AT = '2016-03-31';

/** Events of the children told of. */
export function events(told: readonly Told[]): CaseEvent[] {
  return told.map(({ child, day, type, codes = {}, outcomes, team, value }, i) =>
    caseEvent({
      id: `${child}-${type}-${day}-${i}`,
      type,
      date: onDay(day),
      children: [{ childId: child, onRecord: 'yes' }],
      team: team ?? null,
      codes: Object.entries(codes).map(([name, text]): [string, Coded] => [name, coded(text, name)]),
      values: value === undefined ? [] : [{ field: 'referrals-in-12-months', raw: String(value), value }],
      ...(outcomes === undefined
        ? {}
        : {
            decision: decisionOf(outcomes.map((text) => coded(text, 'outcome'))),
          }),
    }),
  );
}

/** A child in a family, born on a day. */
export function child(id: string, familyId: string | null = id, born: IsoDay | null = '2008-01-01'): Person {
  return person({ id, familyId, birth: born === null ? null : onDay(born), ethnicity: NOT_RECORDED });
}

/** The parts of some records. */
export function cohort(
  told: readonly Told[],
  people: readonly Person[] = [],
  { asAt = AS_AT, known = [] }: { readonly asAt?: IsoDay; readonly known?: readonly Known[] } = {},
): CohortParts {
  return addCohort(emptyCohort(), rereferralRecords({ events: events(told), people, known }, { asAt }));
}

/** A source that speaks of everything from a day on. */
export function knownFrom(from: IsoDay): Known[] {
  return [{ file: 'a', what: 'all', from, to: null }];
}

/** A referral. */
export function referral(childId: string, day: IsoDay, more: Partial<Told> = {}): Told {
  return { child: childId, day, type: 'referral', ...more };
}

/** A closure. */
export function closure(childId: string, day: IsoDay, more: Partial<Told> = {}): Told {
  return { child: childId, day, type: 'closure', ...more };
}
