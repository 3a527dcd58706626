import { addMonths } from '../dates/months.js';
import { dayNumber, type IsoDay } from '../dates/day.js';
import { codeOf } from '../journey/journey-facts.js';
import { dictionary, NO_DAY, type Dictionary, type EventColumns } from '../log/event-columns.js';
import { isCoded, type Coded } from '../model/absent.js';
import { ethnicityAbsence } from '../model/code-sets.js';
import type { CaseEvent } from '../model/event.js';
import type { Person } from '../model/person.js';

/** Bits of {@link RereferralFacts.bits}. */
export const DECIDED = {
  noFurtherAction: 1,
  /** Information and advice. */
  advice: 2,
  /** Early help, or a step down to it. */
  earlyHelp: 4,
  newReferral: 8,
  /** The child came from another council with a plan or as looked after. */
  transferIn: 16,
} as const;

/**
 * What columns alone do not hold and the measures of coming back need: one value for each row of the columns it goes
 * with, and one for each child. Positions in `words`; 0: not recorded.
 */
export interface RereferralFacts {
  readonly source: Uint16Array;
  readonly need: Uint16Array;
  readonly team: Uint16Array;
  /** Why an episode closed, of closures. */
  readonly reason: Uint16Array;
  /** Bits of {@link DECIDED}. */
  readonly bits: Uint8Array;
  /** What Annex A's list 3 says of the referrals in 12 months; -1: nothing. */
  readonly counted: Int16Array;
  readonly words: readonly string[];
  readonly children: ChildFacts;
}

/** One value for each child of the columns. Days are numbers; NO_DAY: not recorded, or not happened. */
export interface ChildFacts {
  /** Position in `families`, or -1. */
  readonly family: Int32Array;
  readonly families: readonly string[];
  /** First day of birth that is possible, or the expected one. */
  readonly birth: Int32Array;
  readonly adult: Int32Array;
  readonly death: Int32Array;
  /** The day on which the child is known to have left the area for good. */
  readonly left: Int32Array;
  /** Position in `words`: a code, `REFU` (preferred not to say) or `NOBT` (not yet obtained). */
  readonly ethnicity: Uint16Array;
}

/** The facts of events and people, beside the columns that were made from these events. */
export function rereferralFacts(
  events: readonly CaseEvent[],
  columns: EventColumns,
  people: readonly Person[],
): RereferralFacts {
  const { length } = columns;
  const words = dictionary();
  words.intern('');
  const facts = {
    source: new Uint16Array(length),
    need: new Uint16Array(length),
    team: new Uint16Array(length),
    reason: new Uint16Array(length),
    bits: new Uint8Array(length),
    counted: new Int16Array(length).fill(-1),
  };
  for (let row = 0; row < length; row += 1) {
    const event = events[columns.event?.[row] ?? -1];
    if (event === undefined) continue;
    facts.source[row] = words.intern(textOf(codeOf(event, 'source')));
    facts.need[row] = words.intern(textOf(codeOf(event, 'need')));
    facts.reason[row] = words.intern(textOf(codeOf(event, 'reason')));
    facts.team[row] = words.intern(event.team ?? '');
    facts.bits[row] = decidedBits(event);
    facts.counted[row] = countedIn(event);
  }
  return { ...facts, words: words.texts, children: childFacts(columns.children, people, words) };
}

/** The 18th birthday of someone born on a day. Born on 29 February: 28 February. */
function eighteenth(birth: IsoDay): IsoDay {
  return addMonths(birth, 18 * 12);
}

function childFacts(childIds: readonly string[], people: readonly Person[], words: Dictionary): ChildFacts {
  const byId = new Map(people.map((person) => [person.id, person]));
  const families = dictionary();
  const days = (): Int32Array => new Int32Array(childIds.length).fill(NO_DAY);
  const facts = { birth: days(), adult: days(), death: days(), left: days() };
  const family = new Int32Array(childIds.length).fill(-1);
  const ethnicity = new Uint16Array(childIds.length);
  childIds.forEach((id, child) => {
    const person = byId.get(id);
    if (person === undefined) return;
    const birth = person.birth?.earliest ?? person.birth?.latest ?? person.expectedBirth ?? null;
    if (birth !== null) {
      facts.birth[child] = dayNumber(birth);
      facts.adult[child] = dayNumber(eighteenth(birth));
    }
    if (person.death !== undefined) facts.death[child] = dayNumber(person.death);
    if (person.familyId !== null) family[child] = families.intern(person.familyId);
    ethnicity[child] = words.intern(ethnicityText(person.ethnicity));
  });
  return { ...facts, family, families: families.texts, ethnicity };
}

function ethnicityText(coded: Coded): string {
  const absence = ethnicityAbsence(coded);
  if (absence === 'refused') return 'REFU';
  if (absence === 'not-yet-obtained') return 'NOBT';
  return textOf(coded);
}

function textOf(coded: Coded): string {
  return isCoded(coded) ? (coded.value ?? coded.raw) : '';
}

function decidedBits(event: CaseEvent): number {
  let bits = 0;
  for (const outcome of event.decision?.outcomes ?? [])
    if (isCoded(outcome)) bits |= OUTCOMES.get(outcome.value ?? '') ?? 0;
  if (event.type === 'referral' && textOf(codeOf(event, 'nfa')) === 'yes') bits |= DECIDED.noFurtherAction;
  return bits;
}

const OUTCOMES: ReadonlyMap<string, number> = new Map([
  ['NFA', DECIDED.noFurtherAction],
  ['CLOSE', DECIDED.noFurtherAction],
  ['ADVICE', DECIDED.advice],
  ['EARLY_HELP', DECIDED.earlyHelp],
  ['STEP_DOWN', DECIDED.earlyHelp],
  ['NEW_REFERRAL', DECIDED.newReferral],
  ['CP_TRANSFER_IN', DECIDED.transferIn],
  ['OLA_CP', DECIDED.transferIn],
]);

function countedIn({ type, values }: CaseEvent): number {
  if (type !== 'referral') return -1;
  const value = values.find(({ field }) => field === 'referrals-in-12-months')?.value;
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 1000 ? value : -1;
}
