import {
  addDays,
  noDate,
  readDate,
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
import { coded, codedAll, codes } from '../codes.js';

/** A family written by hand. */
export interface HandFamily {
  readonly number: number;
  /** Letters of the children, eldest first: `['a', 'b']`. */
  readonly children: readonly Person[];
  readonly events: readonly CaseEvent[];
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

/** The day on which the small caseload is seen. */
export const SMALL_AS_AT = '2016-03-31';

/** Writes events of one family: ids are numbered by type; dates are read as records write them ("Summer 2012"). */
export function handWriter(number: number): {
  readonly events: CaseEvent[];
  readonly write: (date: string, type: EventType, letters: string, fields?: HandFields) => CaseEvent;
} {
  const events: CaseEvent[] = [];
  const counters = new Map<string, number>();
  return {
    events,
    write(date, type, letters, fields = {}) {
      const count = (counters.get(type) ?? 0) + 1;
      counters.set(type, count);
      const when = dated(date);
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
        children: Array.from(letters, (letter) => ({
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

/** A date as written, with a clock time after a comma: "2013-01-17, 15:45". What cannot be a day is kept as text. */
function dated(text: string): PartialDate {
  const [day = '', clock] = text.split(', ');
  const { date, problem } = readDate(day, { asAt: SMALL_AS_AT });
  if (problem !== null) return noDate(text);
  return clock === undefined ? date : { ...date, time: { clock } };
}

/** A child written by hand: `child-a`, "Child A". */
export function handChild(
  letter: string,
  family: number,
  sex: 'F' | 'M' | 'U',
  birth: string | null,
  more: Partial<Person> = {},
): Person {
  return person({
    id: `child-${letter}`,
    label: `Child ${letter.toUpperCase()}`,
    familyId: `family-${family}`,
    birth: birth === null ? null : dated(birth),
    sex: coded('sex', sex),
    gender: coded('gender', sex),
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
      typeof value === 'string' ? { absent: value } : codedAll(value[0], value[1]),
    ]),
  );
}

/** A contact, the decision on it and the referral, on one day. */
export interface Opening {
  readonly agency: string;
  readonly role: string;
  readonly source: string;
  readonly need: string;
  readonly what: string;
  readonly outcome: string;
  readonly why: string | null;
  readonly worker?: string;
  readonly clock?: string;
  readonly each?: HandFields['each'];
}

/** Writes the front door's three events: what came in, what was decided, and the referral. */
export function opened(
  write: ReturnType<typeof handWriter>['write'],
  day: string,
  letters: string,
  opening: Opening,
): void {
  const { agency, role, source, need, what, outcome, why, worker = 'Worker 4', clock } = opening;
  const door = { worker, team: 'Family Connect', by: [agency, role] as const };
  const office = { worker, team: 'Family Connect', by: ['Children’s social care', 'Front door'] as const };
  const isNfa = outcome === 'NFA';
  write(clock === undefined ? day : `${day}, ${clock}`, 'contact', letters, {
    ...door,
    what,
    codes: { source: ['source', source] },
    ...(opening.each === undefined ? {} : { each: opening.each }),
  });
  write(day, 'contact-decision', letters, {
    ...office,
    decision: choice('NEW_REFERRAL', 'Manager 2', 'The worry needs a decision by social care.'),
  });
  write(day, 'referral', letters, {
    ...door,
    decision: choice(outcome, why === null ? null : 'Manager 2', why),
    codes: {
      source: ['source', source],
      need: isNfa ? 'not-recorded' : ['need', need],
      nfa: ['yes-no', isNfa ? 'yes' : 'no'],
    },
  });
}
