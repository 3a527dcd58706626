import { NO_DAY, dictionary, type Dictionary, type EventColumns } from '../log/event-columns.js';
import { dayNumberOrNull } from '../dates/day-number-or-null.js';
import { journeyFacts, type JourneyFacts } from '../journey/journey-facts.js';
import { isCoded, type Answer } from '../model/absent.js';
import type { CaseEvent, Decision, EventChild } from '../model/event.js';
import { agencyFacts, type AgencyFacts } from './agency-facts.js';
import { codeText, factBits } from './fact-bits.js';
import { heldFields, type SheetFields } from './held-fields.js';

/** Answers by number, as in {@link CheckFacts.seen}: 0 is "the source gives no such field". */
export const ANSWERS: readonly (Answer | null)[] = [null, 'yes', 'no', 'not-recorded', 'not-applicable'];

/**
 * What columns alone do not hold and checks need: one value for each row of the columns that it goes with. Readers that
 * fill columns fill these beside them; {@link checkFacts} makes them from objects.
 */
export interface CheckFacts {
  readonly journey: JourneyFacts;
  readonly agencies: AgencyFacts;
  /** Bits of {@link CHECK_FACT}. */
  readonly bits: Uint32Array;
  /** Bits of {@link RECORD_FIELDS}: the fields that the source of this row has a place for. */
  readonly held: Uint32Array;
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

/**
 * The facts of events, beside the columns that were made from them.
 *
 * @param sheets - What the sheets of the files have a place for; judged by the events themselves where not given.
 */
export function checkFacts(
  events: readonly CaseEvent[],
  columns: EventColumns,
  sheets?: SheetFields,
): CheckFacts {
  const work = newWork(events, columns, sheets);
  for (let row = 0; row < columns.length; row += 1) {
    const position = columns.event?.[row] ?? -1;
    const event = events[position];
    if (event === undefined) continue;
    const childId = columns.children[columns.child[row] ?? -1];
    const child = event.children.find((one) => one.childId === childId);
    work.facts.held[row] = work.held[position] ?? 0;
    writeEvent(work, row, event);
    writeChild(work, row, event, child);
  }
  const outcomeSets = work.sets.texts.map((text) => (text === '' ? [] : text.split(SEPARATOR)));
  return {
    journey: journeyFacts(events, columns),
    agencies: agencyFacts(events, columns),
    ...work.facts,
    codes: work.codes.texts,
    outcomeSets,
  };
}

function newWork(
  events: readonly CaseEvent[],
  { length }: EventColumns,
  sheets: SheetFields | undefined,
): Work {
  const [codes, sets, workers, teams] = [dictionary(), dictionary(), dictionary(), dictionary()];
  for (const one of [codes, sets, workers, teams]) one.intern('');
  const facts = {
    bits: new Uint32Array(length),
    held: new Uint32Array(length),
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
  return { facts, codes, sets, workers, teams, held: heldFields(events, sheets) };
}

interface Work {
  readonly facts: Omit<CheckFacts, 'journey' | 'agencies' | 'codes' | 'outcomeSets' | 'texts'> & {
    readonly texts: (string | null)[];
  };
  readonly codes: Dictionary;
  readonly sets: Dictionary;
  readonly workers: Dictionary;
  readonly teams: Dictionary;
  readonly held: Uint32Array;
}

function writeEvent({ facts, codes, sets, workers, teams }: Work, row: number, event: CaseEvent): void {
  facts.code[row] = codes.intern(mainText(event));
  facts.outcomes[row] = outcomesOf(sets, event.decision);
  facts.worker[row] = workers.intern(event.worker ?? '');
  facts.team[row] = teams.intern(event.team ?? '');
  facts.recordedOn[row] = dayNumberOrNull(event.recordedOn) ?? NO_DAY;
  facts.texts[row] = event.whatHappened;
}

function writeChild({ facts }: Work, row: number, event: CaseEvent, child: EventChild | undefined): void {
  facts.bits[row] = factBits(event, child);
  facts.seen[row] = ANSWERS.indexOf(child?.seen ?? null);
  facts.seenAlone[row] = ANSWERS.indexOf(child?.seenAlone ?? null);
  facts.onRecord[row] = ANSWERS.indexOf(child?.onRecord ?? null);
}

/** The name of the code that says most of an event of a type: a referral's source, a closure's reason and so on. */
export function mainCode(type: string): string {
  return MAIN_CODES.get(type) ?? 'kind';
}

// Several codes of one name (factors) stand one after the other.
function mainText(event: CaseEvent): string {
  const name = mainCode(event.type);
  const values = event.codes.flatMap(([key, coded]) => (key === name ? [codeText(coded)] : []));
  return values.filter((value) => value !== '').join(' ');
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
