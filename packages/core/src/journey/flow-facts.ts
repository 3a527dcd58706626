import { dayNumber } from '../dates/day.js';
import { NO_DAY, dictionary, type EventColumns } from '../log/event-columns.js';
import { isCoded, type Coded } from '../model/absent.js';
import { ethnicityAbsence } from '../model/code-sets.js';
import type { CaseEvent } from '../model/event.js';
import type { Person } from '../model/person.js';
import { flowStepNumber } from './flow-steps.js';
import { codeOf } from './journey-facts.js';

/**
 * What a flow needs beside columns and journeys: one value for each row. Readers that fill columns fill these beside
 * them; {@link flowFacts} makes them from objects.
 */
export interface FlowFacts {
  /** Number of the step of the column `entry` that the source belongs to; 0: not recorded. */
  readonly source: Uint8Array;
  /** Number of the step of the column `decision`; 0: nothing was decided. */
  readonly decision: Uint8Array;
  /** Position in {@link FLOW_REASONS} of a closure's reason; 0: not recorded. */
  readonly reason: Uint8Array;
  /** Position in `teams`; 0: not recorded. */
  readonly team: Uint16Array;
  readonly teams: readonly string[];
}

/** Reasons of closure by number; the first is "not recorded". */
export const FLOW_REASONS = [
  '',
  'RC1',
  'RC2',
  'RC3',
  'RC4',
  'RC5',
  'RC6',
  'RC7',
  'RC8',
  'RC9',
  'other',
] as const;

/** What a flow needs of the children of some columns, by their number. */
export interface FlowPeople {
  /** Day of birth, or the day on which it is expected; NO_DAY: not known. */
  readonly birth: Int32Array;
  /** Position in `ethnicities`; 0: not recorded. */
  readonly ethnicity: Uint8Array;
  /** Number of the family; a child of which none is known is its own. */
  readonly family: Int32Array;
  /** Codes; the first three are `not-recorded`, `refused` (preferred not to say) and `not-yet-obtained`. */
  readonly ethnicities: readonly string[];
}

/** The facts of events, beside the columns that were made from them. */
export function flowFacts(events: readonly CaseEvent[], columns: EventColumns): FlowFacts {
  const { length } = columns;
  const teams = dictionary();
  teams.intern('');
  const facts = {
    source: new Uint8Array(length),
    decision: new Uint8Array(length),
    reason: new Uint8Array(length),
    team: new Uint16Array(length),
  };
  for (let row = 0; row < length; row += 1) {
    const event = events[columns.event?.[row] ?? -1];
    if (event === undefined || !TOLD.has(event.type)) continue;
    facts.source[row] = sourceStep(codeOf(event, 'source'));
    facts.decision[row] = decisionStep(event.decision?.outcomes ?? []);
    facts.reason[row] = reasonNumber(codeOf(event, 'reason'));
    facts.team[row] = Math.min(teams.intern(event.team ?? ''), 0xffff);
  }
  return { ...facts, teams: teams.texts };
}

/** What is known of the children of some columns. */
export function flowPeople(people: readonly Person[], { children }: EventColumns): FlowPeople {
  const byId = new Map(people.map((one) => [one.id, one]));
  const ethnicities = dictionary();
  for (const absence of ['not-recorded', 'refused', 'not-yet-obtained']) ethnicities.intern(absence);
  const families = dictionary();
  const birth = new Int32Array(children.length).fill(NO_DAY);
  const ethnicity = new Uint8Array(children.length);
  const family = new Int32Array(children.length);
  children.forEach((id, child) => {
    const person = byId.get(id);
    family[child] = families.intern(familyKey(id, person));
    if (person === undefined) return;
    birth[child] = birthDay(person);
    ethnicity[child] = ethnicities.intern(ethnicityCode(person.ethnicity));
  });
  return { birth, ethnicity, family, ethnicities: ethnicities.texts };
}

function familyKey(id: string, person: Person | undefined): string {
  const familyId = person?.familyId ?? null;
  return familyId === null ? `c ${id}` : `f ${familyId}`;
}

function birthDay({ birth, expectedBirth }: Person): number {
  const born = birth?.earliest ?? birth?.latest ?? expectedBirth;
  return born === undefined ? NO_DAY : dayNumber(born);
}

const TOLD: ReadonlySet<string> = new Set(['contact', 'contact-decision', 'referral', 'closure']);

function ethnicityCode(coded: Coded): string {
  const absence = ethnicityAbsence(coded);
  if (absence !== null) return absence === 'not-applicable' ? 'not-recorded' : absence;
  return isCoded(coded) ? (coded.value ?? 'OOTH') : 'not-recorded';
}

function sourceStep(coded: Coded): number {
  if (!isCoded(coded)) return 0;
  return flowStepNumber(`entry.${sourceGroup(coded.value ?? '')}`);
}

/** The group in which the children in need census publishes who referred, of a code; not known: `source-unknown`. */
export function sourceGroup(code: string): string {
  if (code === '10') return 'source-unknown';
  return GROUPS[code.charAt(0)] ?? 'source-unknown';
}

const GROUPS: Readonly<Record<string, string>> = {
  1: 'individual',
  2: 'education',
  3: 'health',
  4: 'housing',
  5: 'council',
  6: 'police',
  7: 'legal',
  8: 'agency',
  9: 'anonymous',
};

// The first line that an outcome is in decides: "no further action" is a box of its own, then the most intervention.
const DECISIONS: readonly (readonly [string, readonly string[]])[] = [
  ['no-further-action', ['NFA']],
  ['strategy', ['STRATEGY_DISCUSSION', 'SECTION_47', 'CP_CONFERENCE', 'CP_TRANSFER_IN', 'CP_PLAN']],
  ['looked-after', ['CLA_REQUEST', 'ACCOMMODATE', 'LOOKED_AFTER', 'LEGAL_ACTION']],
  [
    'assessment',
    [
      'SINGLE_ASSESSMENT',
      'FURTHER_ASSESSMENT',
      'SPECIALIST_ASSESSMENT',
      'PRIVATE_FOSTERING',
      'PROV_OF_SERVICES',
    ],
  ],
  ['early-help', ['EARLY_HELP', 'STEP_DOWN']],
  ['referral', ['NEW_REFERRAL']],
  ['check', ['CP_ENQUIRY']],
  ['advice', ['ADVICE', 'NO_SERVICES', 'REFERRAL_TO_OTHER_AGENCY']],
  ['further-action', ['FURTHER_ACTION']],
];

function decisionStep(outcomes: readonly Coded[]): number {
  const codes = outcomes.filter(isCoded).map(({ value }) => value ?? '');
  if (codes.length === 0) return 0;
  const name = DECISIONS.find(([, among]) => codes.some((code) => among.includes(code)))?.[0];
  return flowStepNumber(`decision.${name ?? 'other'}`);
}

function reasonNumber(coded: Coded): number {
  if (!isCoded(coded)) return 0;
  const number = FLOW_REASONS.findIndex((reason) => reason !== '' && reason === coded.value);
  return number === -1 ? FLOW_REASONS.length - 1 : number;
}
