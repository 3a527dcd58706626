import { NO_DAY, dictionary, type Dictionary, type EventColumns } from '../log/event-columns.js';
import { dayNumberOrNull } from '../dates/day-number-or-null.js';
import { codeOf, journeyFacts, type JourneyFacts } from '../journey/journey-facts.js';
import { isCoded, type Answer, type Coded } from '../model/absent.js';
import type { CaseEvent, Decision, EventChild } from '../model/event.js';

/** Bits of {@link CheckFacts.bits}. */
export const CHECK_FACT = {
  decision: 1,
  rationale: 2,
  /** Who decided is named. */
  manager: 4,
  options: 8,
  /** A response (action) is recorded. */
  response: 16,
  said: 32,
  doneBecause: 64,
  notSeenWhy: 128,
  words: 256,
  planned: 512,
  didNotHappen: 1024,
  cancelled: 2048,
  worker: 4096,
  team: 8192,
  /** A code tells whether no further action was taken. */
  nfaCode: 16384,
  /** A conference is recorded as not needed. */
  conferenceUnnecessary: 32768,
} as const;

/** Answers by number, as in {@link CheckFacts.seen}: 0 is "the source gives no such field". */
export const ANSWERS: readonly (Answer | null)[] = [null, 'yes', 'no', 'not-recorded', 'not-applicable'];

/**
 * What columns alone do not hold and checks need: one value for each row of the columns that it goes with. Readers that
 * fill columns fill these beside them; {@link checkFacts} makes them from objects.
 */
export interface CheckFacts {
  readonly journey: JourneyFacts;
  /** Bits of {@link CHECK_FACT}. */
  readonly bits: Uint32Array;
  /** The code that says most of an event of its type, as a position in `codes`; 0: none. {@link mainCode} says which. */
  readonly code: Uint16Array;
  /** Position in `outcomeSets`; 0: no outcomes. */
  readonly outcomes: Uint16Array;
  /** Positions in {@link ANSWERS}: seen, seen alone, on this child's own record. */
  readonly seen: Uint8Array;
  readonly seenAlone: Uint8Array;
  readonly onRecord: Uint8Array;
  /** Numbers of the worker and the team, which only tell whether two are the same; 0: not recorded. */
  readonly worker: Int32Array;
  readonly team: Int32Array;
  /** The day on which it was recorded, or {@link NO_DAY}. */
  readonly recordedOn: Int32Array;
  /** What happened, in the source's words, for checks that compare texts; empty where no texts are kept. */
  readonly texts: readonly (string | null)[];
  readonly codes: readonly string[];
  readonly outcomeSets: readonly (readonly string[])[];
}

/** The facts of events, beside the columns that were made from them. */
export function checkFacts(events: readonly CaseEvent[], columns: EventColumns): CheckFacts {
  const { length } = columns;
  const [codes, sets, workers, teams] = [dictionary(), dictionary(), dictionary(), dictionary()];
  for (const one of [codes, sets, workers, teams]) one.intern('');
  const facts = {
    bits: new Uint32Array(length),
    code: new Uint16Array(length),
    outcomes: new Uint16Array(length),
    seen: new Uint8Array(length),
    seenAlone: new Uint8Array(length),
    onRecord: new Uint8Array(length),
    worker: new Int32Array(length),
    team: new Int32Array(length),
    recordedOn: new Int32Array(length).fill(NO_DAY),
    texts: new Array<string | null>(length).fill(null),
  };
  for (let row = 0; row < length; row += 1) {
    const event = events[columns.event?.[row] ?? -1];
    if (event === undefined) continue;
    const childId = columns.children[columns.child[row] ?? -1];
    const child = event.children.find((one) => one.childId === childId);
    facts.bits[row] = eventBits(event) | childBits(child);
    facts.code[row] = codes.intern(codeText(codeOf(event, mainCode(event.type))));
    facts.outcomes[row] = outcomesOf(sets, event.decision);
    facts.seen[row] = ANSWERS.indexOf(child?.seen ?? null);
    facts.seenAlone[row] = ANSWERS.indexOf(child?.seenAlone ?? null);
    facts.onRecord[row] = ANSWERS.indexOf(child?.onRecord ?? null);
    facts.worker[row] = workers.intern(event.worker ?? '');
    facts.team[row] = teams.intern(event.team ?? '');
    facts.recordedOn[row] = dayNumberOrNull(event.recordedOn) ?? NO_DAY;
    facts.texts[row] = event.whatHappened;
  }
  const outcomeSets = sets.texts.map((text) => (text === '' ? [] : text.split(SEPARATOR)));
  return { journey: journeyFacts(events, columns), ...facts, codes: codes.texts, outcomeSets };
}

/** The name of the code that says most of an event of a type: a referral's source, a closure's reason and so on. */
export function mainCode(type: string): string {
  return MAIN_CODES.get(type) ?? 'kind';
}

const MAIN_CODES: ReadonlyMap<string, string> = new Map([
  ['contact', 'source'],
  ['referral', 'source'],
  ['closure', 'reason'],
  ['assessment-end', 'factors'],
  ['protection-plan-start', 'category'],
  ['conference', 'category'],
  ['order-start', 'legal-status'],
  ['placement-start', 'placement'],
  ['looked-after-end', 'ceased'],
]);

const SEPARATOR = '\u001f';

function outcomesOf(sets: Dictionary, decision: Decision | undefined): number {
  if (decision === undefined) return 0;
  const values = decision.outcomes.flatMap((one) => (isCoded(one) && one.value !== null ? [one.value] : []));
  return sets.intern([...new Set(values)].sort().join(SEPARATOR));
}

function codeText(coded: Coded): string {
  return isCoded(coded) ? (coded.value ?? coded.raw) : '';
}

function eventBits(event: CaseEvent): number {
  const { decision, response, whatHappened, worker, team } = event;
  return (
    (decision === undefined ? 0 : decisionBits(decision)) |
    (response !== undefined && response.length > 0 ? CHECK_FACT.response : 0) |
    (isSaid(whatHappened) ? CHECK_FACT.words : 0) |
    (worker === null ? 0 : CHECK_FACT.worker) |
    (team === null ? 0 : CHECK_FACT.team) |
    occurrenceBits(event) |
    codeBits(event)
  );
}

function decisionBits({ rationale, by, options }: Decision): number {
  return (
    CHECK_FACT.decision |
    (isSaid(rationale) ? CHECK_FACT.rationale : 0) |
    (isSaid(by) ? CHECK_FACT.manager : 0) |
    (isSaid(options) ? CHECK_FACT.options : 0)
  );
}

function occurrenceBits({ occurrence }: CaseEvent): number {
  if (occurrence === 'planned') return CHECK_FACT.planned;
  if (occurrence === 'cancelled') return CHECK_FACT.cancelled;
  return occurrence === 'did-not-happen' ? CHECK_FACT.didNotHappen : 0;
}

function codeBits(event: CaseEvent): number {
  if (event.codes.length === 0) return 0;
  const unnecessary = codeText(codeOf(event, 'conference-unnecessary')) === 'yes';
  return (
    (isCoded(codeOf(event, 'nfa')) ? CHECK_FACT.nfaCode : 0) |
    (unnecessary ? CHECK_FACT.conferenceUnnecessary : 0)
  );
}

function childBits(child: EventChild | undefined): number {
  if (child === undefined) return 0;
  return (
    (isSaid(child.said) ? CHECK_FACT.said : 0) |
    (isSaid(child.doneBecause) ? CHECK_FACT.doneBecause : 0) |
    (isSaid(child.notSeenWhy) ? CHECK_FACT.notSeenWhy : 0)
  );
}

function isSaid(text: string | null | undefined): boolean {
  return text !== null && text !== undefined && text.trim() !== '';
}
