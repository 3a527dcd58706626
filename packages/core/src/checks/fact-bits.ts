import { codeOf } from '../journey/journey-facts.js';
import { isCoded, type Coded } from '../model/absent.js';
import type { CaseEvent, Decision, EventChild } from '../model/event.js';

/** Bits of {@link CheckFacts.bits}. */
export const CHECK_FACT = {
  decision: 1,
  rationale: 2,
  /** Who decided is named. */
  manager: 4,
  options: 8,
  /** A response (an action) is recorded. */
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
  /** That code says yes. */
  nfaYes: 32768,
  /** A conference is recorded as not needed, or as needed. */
  conferenceUnnecessary: 65536,
  conferenceNeeded: 131072,
  /** The code that says most is absent for a recorded reason: it does not apply, or was refused. */
  codeExplained: 262144,
  /** A date is written, with digits, of which no calendar day can be made. */
  unusableDate: 524288,
  /** An outcome is recorded with a code that the set does not know. */
  outcomeNotKnown: 1048576,
} as const;

/** The facts of an event about one child, as bits of {@link CHECK_FACT}. */
export function factBits(event: CaseEvent, child: EventChild | undefined): number {
  const { decision, response, whatHappened, worker, team } = event;
  return (
    (decision === undefined ? 0 : decisionBits(decision)) |
    bitIf(CHECK_FACT.response, response !== undefined && response.length > 0) |
    bitIf(CHECK_FACT.words, isSaid(whatHappened)) |
    bitIf(CHECK_FACT.worker, worker !== null) |
    bitIf(CHECK_FACT.team, team !== null) |
    bitIf(CHECK_FACT.unusableDate, event.date.precision === 'none' && /[0-9]/.test(event.date.text)) |
    occurrenceBits(event) |
    codeBits(event) |
    childBits(child)
  );
}

/** A code as a text; an empty text where there is none. */
export function codeText(coded: Coded): string {
  return isCoded(coded) ? (coded.value ?? coded.raw) : '';
}

function decisionBits({ outcomes, rationale, by, options }: Decision): number {
  return (
    CHECK_FACT.decision |
    bitIf(CHECK_FACT.rationale, isSaid(rationale)) |
    bitIf(CHECK_FACT.manager, isSaid(by)) |
    bitIf(CHECK_FACT.options, isSaid(options)) |
    bitIf(
      CHECK_FACT.outcomeNotKnown,
      outcomes.some((one) => isCoded(one) && one.value === null),
    )
  );
}

function occurrenceBits({ occurrence }: CaseEvent): number {
  if (occurrence === 'planned') return CHECK_FACT.planned;
  if (occurrence === 'cancelled') return CHECK_FACT.cancelled;
  return occurrence === 'did-not-happen' ? CHECK_FACT.didNotHappen : 0;
}

function codeBits(event: CaseEvent): number {
  if (event.codes.length === 0) return 0;
  const nfa = codeOf(event, 'nfa');
  const unnecessary = codeText(codeOf(event, 'conference-unnecessary'));
  return (
    bitIf(CHECK_FACT.nfaCode, isCoded(nfa)) |
    bitIf(CHECK_FACT.nfaYes, codeText(nfa) === 'yes') |
    bitIf(CHECK_FACT.conferenceUnnecessary, unnecessary === 'yes') |
    bitIf(CHECK_FACT.conferenceNeeded, unnecessary === 'no') |
    bitIf(CHECK_FACT.codeExplained, event.codes.some(isExplained))
  );
}

function isExplained([name, coded]: readonly [string, Coded]): boolean {
  return name === 'reason' && !isCoded(coded) && coded.absent !== 'not-recorded';
}

function childBits(child: EventChild | undefined): number {
  if (child === undefined) return 0;
  return (
    bitIf(CHECK_FACT.said, isSaid(child.said)) |
    bitIf(CHECK_FACT.doneBecause, isSaid(child.doneBecause)) |
    bitIf(CHECK_FACT.notSeenWhy, isSaid(child.notSeenWhy))
  );
}

function bitIf(bit: number, isSo: boolean): number {
  return isSo ? bit : 0;
}

function isSaid(text: string | null | undefined): boolean {
  return text !== null && text !== undefined && text.trim() !== '';
}
