import {
  addDays,
  caseEvent,
  eventId,
  person,
  type CaseEvent,
  type CaseEventFields,
  type Decision,
  type EventChild,
  type EventType,
  type PartialDate,
  type Person,
  type Source,
} from '@case-journey/core';
import type { ChildStatus } from '../caseload.js';
import { coded, codes } from '../codes.js';
import { on } from './dates.js';

/** A family written by hand. */
export interface HandFamily {
  readonly number: number;
  /** Letters of the children, eldest first: `['a', 'b']`. */
  readonly children: readonly Person[];
  readonly events: readonly CaseEvent[];
  readonly status: ChildStatus;
}

/** What a hand-written event says, beside when it was, what it was and whom it concerns. */
export interface HandFields extends Partial<
  Omit<CaseEventFields, 'id' | 'type' | 'date' | 'children' | 'source' | 'decision' | 'codes'>
> {
  readonly what?: string;
  readonly by?: readonly [agency: string, role?: string];
  readonly decision?: Decision;
  readonly codes?: Readonly<
    Record<string, readonly [set: string, value: string] | 'not-recorded' | 'not-applicable' | 'refused'>
  >;
  readonly each?: Readonly<Record<string, Partial<EventChild>>>;
}

/** Writes events of one family: ids are numbered by type, and a day given as text is a plain day. */
export function handWriter(number: number): {
  readonly events: CaseEvent[];
  readonly write: (
    date: string | PartialDate,
    type: EventType,
    letters: string,
    fields?: HandFields,
  ) => CaseEvent;
} {
  const events: CaseEvent[] = [];
  const counters = new Map<string, number>();
  return {
    events,
    write(date, type, letters, fields = {}) {
      const count = (counters.get(type) ?? 0) + 1;
      counters.set(type, count);
      const when = typeof date === 'string' ? on(date) : date;
      const { what, by, codes: named, each, ...rest } = fields;
      const event = caseEvent({
        recordedOn: when.latest === null ? null : addDays(when.latest, 1),
        standing: 'reported',
        ...rest,
        id: eventId('invented', 'small', `family-${number}`, type, String(count)),
        type,
        date: when,
        whatHappened: what ?? null,
        source: sourceOf(by, fields.worker),
        codes: codes(codeEntries(named)),
        children: [...letters].map((letter) => ({
          childId: `child-${letter}`,
          onRecord: 'yes',
          ...each?.[letter],
        })),
      });
      events.push(event);
      return event;
    },
  };
}

/** A child written by hand: `child-a`, "Child A". */
export function handChild(
  letter: string,
  family: number,
  sex: 'F' | 'M' | 'U',
  birth: PartialDate | null,
  more: Partial<Person> = {},
): Person {
  return person({
    id: `child-${letter}`,
    label: `Child ${letter.toUpperCase()}`,
    familyId: `family-${family}`,
    birth,
    sex: coded('sex', sex),
    gender: coded('sex', sex),
    ethnicity: coded('ethnicity', 'WBRI'),
    religion: coded('religion', 'No religion'),
    language: coded('language', 'English'),
    disability: [coded('disability', 'NONE')],
    ...more,
  });
}

/** A decision: outcomes, who and why. No reason: none is recorded. */
export function choice(
  outcomes: string,
  by: string | null,
  rationale: string | null,
  forum: string | null = null,
): Decision {
  return {
    outcomes: outcomes.split(' ').map((outcome) => coded('outcome', outcome)),
    forum,
    by,
    role: by === null ? null : forum === null ? 'Team manager' : 'Chair',
    rationale,
    options: null,
  };
}

function sourceOf(by: HandFields['by'], recordedBy: string | null | undefined): Source {
  return {
    agency: by?.[0] ?? null,
    role: by?.[1] ?? null,
    documentRef: null,
    recordedBy: recordedBy ?? null,
  };
}

function codeEntries(named: HandFields['codes']): Parameters<typeof codes>[0] {
  return Object.fromEntries(
    Object.entries(named ?? {}).map(([name, value]) => [
      name,
      typeof value === 'string' ? { absent: value } : coded(value[0], value[1]),
    ]),
  );
}
