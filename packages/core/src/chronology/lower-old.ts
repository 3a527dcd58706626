import { isIsoDay, type IsoDay } from '../dates/day.js';
import { addMonths } from '../dates/months.js';
import type { Proposal } from '../model/chronology.js';
import { isOpenEnd, type CaseEvent } from '../model/event.js';
import { typeDefinition, type Category } from '../model/vocabulary.js';
import type { Judgement } from './judge-event.js';
import type { SignificanceConfig } from './significance-config.js';

/** A proposal as the purpose has it, from the proposal and its events. */
export type Lowered = (proposal: Proposal, events: readonly (Judgement | undefined)[]) => Proposal;

/**
 * Lowers to supporting what is both old and the everyday work of services: `significant`, for no other test than that
 * something was decided, in one of {@link EVERYDAY}. What is key stays key. Harm, an effect on the child, the child's
 * words, what was expected and did not happen, repeats, the front door, assessments, enquiries, conferences, plans,
 * orders and care keep their level however old: what is lowered is folded away, and these may not be.
 */
export function lowerOld({ olderThanYears }: SignificanceConfig, asAt?: IsoDay): Lowered {
  if (olderThanYears === undefined || olderThanYears === null || asAt === undefined || !isIsoDay(asAt)) {
    return (proposal) => proposal;
  }
  const limit = addMonths(asAt, -12 * olderThanYears);
  return (proposal, events) =>
    isEverydayWork(proposal, events) && events.every((one) => one !== undefined && isOver(one, limit))
      ? { ...proposal, level: 'supporting', params: [...proposal.params, ['older', olderThanYears]] }
      : proposal;
}

/** Categories of which a decision, once old, is the everyday work of services. */
const EVERYDAY: ReadonlySet<Category> = new Set<Category>([
  'allocation',
  'early-help',
  'meeting',
  'oversight',
  'record',
  'review',
  'service',
  'told',
  'visit',
]);

function isEverydayWork({ level, tests }: Proposal, events: readonly (Judgement | undefined)[]): boolean {
  return (
    level === 'significant' &&
    tests.every((test) => test === 'decision') &&
    events.every((one) => one !== undefined && EVERYDAY.has(typeDefinition(one.facts.event.type).category))
  );
}

function isOver({ facts: { event } }: Judgement, limit: IsoDay): boolean {
  const last = lastDay(event);
  return last !== null && last < limit;
}

// Null: not known, or still going on.
function lastDay({ date, end }: CaseEvent): IsoDay | null {
  if (end === undefined) return date.latest ?? date.earliest;
  return isOpenEnd(end) ? null : (end.latest ?? end.earliest);
}
