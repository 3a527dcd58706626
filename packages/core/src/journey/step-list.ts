import { dayNumber, type DayNumber } from '../dates/day.js';
import { isOpenEnd } from '../model/event.js';
import type { Episode, Interval, Journey, Return, Wait, WaitKind } from '../model/journey.js';
import type { Stage } from '../model/vocabulary.js';
import type { StepGroup, StepKind } from './journey-step.js';

/** A step before anything but its place is known of it. */
export interface BareStep {
  readonly id: string;
  readonly kind: StepKind;
  readonly stage: Stage | 'closed' | 'wait';
  readonly interval: Interval | null;
  readonly wait: Wait | null;
  readonly episodeId: string | null;
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly open: boolean;
  readonly cameBack: Return | null;
}

/** Steps that belong together. */
export interface BareGroup {
  readonly kind: StepGroup['kind'];
  readonly episodeId: string | null;
  readonly steps: readonly BareStep[];
}

/** A wait that ends on the next day is told by the days of what it led to. */
const SHORTEST_WAIT = 2;

/**
 * Which steps a journey has, in groups: one for each stage that is a step of its own (workers, placements and services
 * are told within others), for each wait of two days or more, and for each closure. Within a day in the order of the
 * stages, waits after what they begin with, closures last.
 */
export function stepList(journey: Journey): readonly BareGroup[] {
  const steps = [
    ...journey.intervals.flatMap((interval) => stageStep(interval, journey)),
    ...journey.waits.flatMap(waitStep),
    ...journey.episodes.flatMap((episode) => closedStep(episode, journey)),
  ];
  return grouped([...steps].sort(inOrder));
}

const RANKS: readonly (Stage | 'closed' | 'wait')[] = [
  'contact',
  'referral',
  'wait',
  'early-help',
  'assessment',
  'section-47',
  'conference',
  'child-in-need-plan',
  'protection-plan',
  'pre-proceedings',
  'order',
  'looked-after',
  'care-leaver',
  'adoption',
  'closed',
];

function inOrder(a: BareStep, b: BareStep): number {
  return a.from - b.from || rankOf(a) - rankOf(b) || a.to - b.to || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

// What is owed after a closure begins with it
function rankOf({ stage, wait }: BareStep): number {
  return wait?.kind === 'closure-to-early-help' ? RANKS.length : RANKS.indexOf(stage);
}

function stageStep(interval: Interval, { intervals }: Journey): BareStep[] {
  const { id, stage, episodeId, from, end } = interval;
  if (!RANKS.includes(stage) || (stage === 'order' && isInCare(interval, intervals))) return [];
  // The referral is a step; how long the episode lasted is said of the episode
  const to = stage === 'referral' ? from : interval.to;
  const open = stage !== 'referral' && stage !== 'conference' && isOpenEnd(end);
  return [{ ...NONE, id, kind: 'stage', stage, interval, episodeId, from, to, open }];
}

function isInCare({ from }: Interval, intervals: readonly Interval[]): boolean {
  return intervals.some((other) => other.stage === 'looked-after' && other.from <= from && from <= other.to);
}

// The contact says itself how long its decision took, the closure how long it was until the child came back
const TOLD_ELSEWHERE: readonly WaitKind[] = ['contact-to-decision', 'closure-to-return'];

function waitStep(wait: Wait): BareStep[] {
  const { kind, episodeId, from, to, days, opens, closes } = wait;
  if (TOLD_ELSEWHERE.includes(kind) || days < SHORTEST_WAIT) return [];
  const id = `wait/${kind}/${opens ?? closes ?? from}`;
  const open = wait.ended === 'open';
  return [{ ...NONE, id, kind: 'wait', stage: 'wait', wait, episodeId, from, to, open }];
}

function closedStep(episode: Episode, { intervals, returns, asAt }: Journey): BareStep[] {
  const { id: episodeId, intervalId, end, to: from, closes, opens } = episode;
  if (isOpenEnd(end) || closes === null || closes === opens) return [];
  const cameBack = returns.find(({ after }) => after === episodeId) ?? null;
  const interval = intervals.find(({ id }) => id === intervalId) ?? null;
  const to = cameBack?.returned ?? dayNumber(asAt);
  const open = cameBack === null;
  const id = `closed/${episodeId}`;
  return [{ ...NONE, id, kind: 'closed', stage: 'closed', interval, episodeId, from, to, open, cameBack }];
}

const NONE = { interval: null, wait: null, cameBack: null } as const;

function grouped(steps: readonly BareStep[]): BareGroup[] {
  const groups: (BareGroup & { readonly steps: BareStep[] })[] = [];
  const byEpisode = new Map<string, BareStep[]>();
  for (const step of steps) {
    const { episodeId } = step;
    const kind = kindOf(step);
    const known = episodeId === null ? lastOf(groups, kind) : byEpisode.get(episodeId);
    if (known !== undefined) {
      known.push(step);
      continue;
    }
    const group = { kind, episodeId, steps: [step] };
    groups.push(group);
    if (episodeId !== null) byEpisode.set(episodeId, group.steps);
  }
  return groups;
}

function lastOf(
  groups: readonly (BareGroup & { readonly steps: BareStep[] })[],
  kind: BareGroup['kind'],
): BareStep[] | undefined {
  const last = groups.at(-1);
  return last?.episodeId === null && last.kind === kind ? last.steps : undefined;
}

function kindOf({ episodeId, interval }: BareStep): BareGroup['kind'] {
  if (episodeId !== null) return 'episode';
  return interval?.linkRule === 'none' ? 'unrecorded-episode' : 'outside';
}
