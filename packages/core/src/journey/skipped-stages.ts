import { dayNumber } from '../dates/day.js';
import { isOpenEnd } from '../model/event.js';
import type { Interval, Journey } from '../model/journey.js';
import type { Stage } from '../model/vocabulary.js';
import type { BareStep } from './step-list.js';

/**
 * Stages that usually come before a step's stage and are not recorded: an assessment before a child in need plan, an
 * enquiry and a conference before a protection plan, and, of a closed episode whose referral was decided to lead to one, the
 * assessment. In the order of the stages. Stages that the sources do not show, and what came before the day from which
 * they speak, are never said to be skipped; nor is what comes before a plan brought from another council.
 */
export function skippedStages({ stage, interval, kind }: BareStep, journey: Journey): readonly Stage[] {
  if (interval?.startRule !== 'recorded' || kind !== 'stage' || stage === 'wait' || stage === 'closed')
    return [];
  const episode = journey.episodes.find(({ id }) => id === interval.episodeId);
  if (episode?.startRule !== 'recorded') return [];
  const shown = (EXPECTED.get(stage) ?? []).filter((one) => isShown(one, episode.from, journey));
  const beside = journey.intervals.filter((one) => one.episodeId === episode.id && one.from <= interval.from);
  const isTransfer = beside.some((one) => one.kind === 'transfer-in');
  const isStepDown = stage === 'child-in-need-plan' && beside.some((one) => HIGHER.includes(one.stage));
  return isTransfer || isStepDown ? [] : shown.filter((one) => !beside.some((other) => other.stage === one));
}

const HIGHER: readonly Stage[] = ['protection-plan', 'looked-after'];

/** Whether the referral of an episode that is over was to lead to an assessment, and none is recorded. */
export function assessmentSkipped(interval: Interval, journey: Journey): boolean {
  if (interval.stage !== 'referral' || isOpenEnd(interval.end)) return false;
  if (!isShown('assessment', interval.from, journey)) return false;
  return !journey.intervals.some(
    ({ episodeId, stage }) =>
      episodeId === interval.episodeId && (stage === 'assessment' || stage === 'section-47'),
  );
}

const EXPECTED: ReadonlyMap<Stage, readonly Stage[]> = new Map([
  ['child-in-need-plan', ['assessment']],
  ['protection-plan', ['assessment', 'section-47', 'conference']],
] satisfies [Stage, Stage[]][]);

function isShown(stage: Stage, day: number, { stagesKnown, stagesNotShown, known }: Journey): boolean {
  if (stagesNotShown.includes(stage)) return false;
  const from = stagesKnown.find((one) => one.stage === stage)?.from ?? known.from;
  return from === null || dayNumber(from) <= day;
}
