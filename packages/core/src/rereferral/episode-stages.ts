import { at } from '../journey/int-table.js';
import { SAME_CONCERN } from '../journey/journey-columns.js';
import { STAGE } from '../journey/stage-table.js';
import { NO_DAY } from '../log/event-columns.js';
import { DECIDED } from './rereferral-facts.js';
import type { RereferralRecords } from './rereferral-records.js';

/**
 * The position of a child at closure: the highest that the episode came to, but what the family stepped down to comes
 * first. `assessed`: an assessment or enquiry and no plan.
 */
export const CLOSING_OUTCOMES = [
  'not-recorded',
  'no-further-action',
  'assessed',
  'child-in-need-plan',
  'protection-plan',
  'looked-after',
  'stepped-down',
] as const;

/**
 * Why a child came back; the first is "did not". `escalation`: the child became looked after, or an enquiry, protection
 * plan or becoming looked after began within 30 days of the return, which the episode before did not have.
 */
export const RETURN_REASONS = ['', 'escalation', 'same-need', 'new-need', 'not-recorded'] as const;

/** What happened in each episode. */
export interface EpisodeStages {
  readonly records: RereferralRecords;
  /** A bit for each stage. */
  readonly bits: Int32Array;
  /** First day of an enquiry, protection plan or being looked after, or NO_DAY. */
  readonly firstGrave: Int32Array;
}

/** Looks at every interval of the journeys once. */
export function episodeStages(records: RereferralRecords): EpisodeStages {
  const { episodes, intervals } = records.journeys;
  const bits = new Int32Array(episodes.length);
  const firstGrave = new Int32Array(episodes.length).fill(NO_DAY);
  for (let i = 0; i < intervals.length; i += 1) {
    const episode = at(intervals.episode, i);
    if (episode < 0) continue;
    const stage = at(intervals.stage, i);
    bits[episode] = at(bits, episode) | (1 << stage);
    if ((GRAVE & (1 << stage)) !== 0 && at(intervals.from, i) < at(firstGrave, episode))
      firstGrave[episode] = at(intervals.from, i);
  }
  return { records, bits, firstGrave };
}

/** The position in {@link CLOSING_OUTCOMES} of an episode. `bits`, `reason`: what was decided at its closure. */
export function outcomeAt(
  { records, bits }: EpisodeStages,
  episode: number,
  closing: { readonly isSteppedDown: boolean; readonly bits: number; readonly reason: string },
): number {
  const own = at(bits, episode);
  if (closing.isSteppedDown) return CLOSING_OUTCOMES.indexOf('stepped-down');
  for (const [stage, outcome] of HIGHEST) if ((own & (1 << stage)) !== 0) return outcome;
  if (closing.reason === 'RC8' || (own & ASSESSED) !== 0) return CLOSING_OUTCOMES.indexOf('assessed');
  const { facts, journeys } = records;
  const opens = at(journeys.intervals.opens, at(journeys.episodes.interval, episode));
  const atReferral = facts === null || opens < 0 ? 0 : (facts.bits[opens] ?? 0);
  const isNone = ((closing.bits | atReferral) & DECIDED.noFurtherAction) !== 0;
  return CLOSING_OUTCOMES.indexOf(isNone ? 'no-further-action' : 'not-recorded');
}

/** The position in {@link RETURN_REASONS} of a return of the journeys. */
export function returnReason({ records, bits, firstGrave }: EpisodeStages, found: number): number {
  const { returns } = records.journeys;
  const episode = at(returns.episode, found);
  const before = at(bits, at(returns.after, found));
  const isGrave =
    episode >= 0 && at(firstGrave, episode) - at(returns.returned, found) <= SOON && (before & GRAVE) === 0;
  if (at(returns.kind, found) === 1 || isGrave) return RETURN_REASONS.indexOf('escalation');
  const same = SAME_CONCERN[at(returns.sameConcern, found)];
  return RETURN_REASONS.indexOf(same === 'yes' ? 'same-need' : same === 'no' ? 'new-need' : 'not-recorded');
}

const SOON = 30;
const GRAVE = (1 << STAGE.section47) | (1 << STAGE.protectionPlan) | (1 << STAGE.lookedAfter);
const ASSESSED = (1 << STAGE.assessment) | (1 << STAGE.section47);
const HIGHEST: readonly (readonly [stage: number, outcome: number])[] = [
  [STAGE.lookedAfter, CLOSING_OUTCOMES.indexOf('looked-after')],
  [STAGE.protectionPlan, CLOSING_OUTCOMES.indexOf('protection-plan')],
  [STAGE.inNeedPlan, CLOSING_OUTCOMES.indexOf('child-in-need-plan')],
];
