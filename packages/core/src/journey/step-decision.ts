import { isCoded } from '../model/absent.js';
import { isOpenEnd, type CaseEvent, type Decision } from '../model/event.js';
import type { Interval, Journey } from '../model/journey.js';
import type { EventType, Stage } from '../model/vocabulary.js';
import type { DecisionStanding, StepDecision } from './journey-step.js';
import type { BareStep } from './step-list.js';
import { lowered } from './step-phrases.js';
import type { StepRecord } from './step-record.js';

/**
 * The decision that a step led to: on the event that ends it, of a referral or conference on the event itself, of a plan
 * also that of a meeting or manager on the day on which it ended. Null where the step goes on, is a wait, ended with
 * its episode, or needs none (early help, orders, leaving care, adoption).
 */
export function stepDecision(step: BareStep, record: StepRecord): StepDecision | null {
  const found = decisionEvent(step, record);
  if (found?.decision !== undefined) return told(found, found.decision, step, record);
  if (!isOwed(step, record.journey)) return null;
  return record.holdsDecisions(ownEvent(step, record))
    ? NOTHING
    : { ...NOTHING, state: 'cannot-tell', reasoned: null };
}

/** Whether a decision says "no further action" and something else that is an action as well. */
function contradictsItself({ outcomes }: Pick<Decision, 'outcomes'>): boolean {
  const values = outcomes.flatMap((one) => (isCoded(one) && one.value !== null ? [one.value] : []));
  return values.includes('NFA') && values.some((value) => !WITHOUT_ACTION.has(value));
}

const WITHOUT_ACTION: ReadonlySet<string> = new Set([
  'NFA',
  'ADVICE',
  'CLOSE',
  'NO_PLAN',
  'NO_SERVICES',
  'REFERRAL_TO_OTHER_AGENCY',
]);

const NOTHING: StepDecision = {
  state: 'not-recorded',
  eventId: null,
  outcomes: [],
  who: null,
  rationale: null,
  reasoned: false,
};

// The event on which its decision would stand
function ownEvent({ stage, interval }: BareStep, record: StepRecord): CaseEvent | undefined {
  const isOwn = stage === 'referral' || stage === 'conference';
  return record.event((isOwn ? interval?.opens : interval?.closes) ?? null);
}

// On which events the decision stands, the likeliest first
function decisionEvent(step: BareStep, record: StepRecord): CaseEvent | undefined {
  const { interval, stage } = step;
  if (interval === null) return undefined;
  const { opens, closes, also } = interval;
  const ids = stage === 'referral' || stage === 'conference' ? [opens, ...also] : [closes, ...also];
  if (stage === 'contact') ids.push(opens);
  const own = ids
    .flatMap((id) => record.event(id) ?? [])
    .find((event) => event.decision !== undefined && speaksOf(stage, event.type));
  return own ?? (PLANS.includes(stage) && !step.open ? meetingOn(interval, record) : undefined);
}

// A closure decides on the episode and a referral on itself, whatever ends with them
function speaksOf(stage: BareStep['stage'], type: EventType): boolean {
  if (type === 'closure') return stage === 'closed';
  return type !== 'referral' || stage === 'referral';
}

const PLANS: readonly BareStep['stage'][] = [
  'child-in-need-plan',
  'protection-plan',
  'pre-proceedings',
  'looked-after',
];

const MEETINGS: readonly EventType[] = [
  'management-decision',
  'conference',
  'child-in-need-plan-review',
  'looked-after-review',
  'looked-after-start',
  'legal-planning',
];

function meetingOn({ to }: Interval, record: StepRecord): CaseEvent | undefined {
  return record
    .on(to)
    .find(({ type, decision }) => decision !== undefined && MEETINGS.some((one) => one === type));
}

function told(event: CaseEvent, decision: Decision, step: BareStep, record: StepRecord): StepDecision {
  const { outcomes, by, role } = decision;
  const rationale = filled(decision.rationale);
  const reasoned = rationale !== null ? true : record.holdsReasons ? false : null;
  const contradictory = contradictsItself(decision) || wentOn(decision, step, record.journey);
  const inRole = filled(role);
  const who = inRole === null ? filled(by) : lowered(inRole);
  return { state: stateOf(contradictory, reasoned), eventId: event.id, outcomes, who, rationale, reasoned };
}

function stateOf(contradictory: boolean, reasoned: boolean | null): DecisionStanding {
  if (contradictory) return 'contradictory';
  if (reasoned === null) return 'cannot-tell';
  return reasoned ? 'with-reason' : 'no-reason';
}

function filled(text: string | null): string | null {
  return text === null || text.trim() === '' ? null : text.trim();
}

// A referral without further action, in whose episode something was done all the same
function wentOn({ outcomes }: Decision, { stage, episodeId }: BareStep, { intervals }: Journey): boolean {
  if (stage !== 'referral' || episodeId === null) return false;
  if (!outcomes.some((one) => isCoded(one) && one.value === 'NFA')) return false;
  return intervals.some((one) => one.episodeId === episodeId && WORK.includes(one.stage));
}

const WORK: readonly Stage[] = [
  'assessment',
  'section-47',
  'conference',
  'child-in-need-plan',
  'protection-plan',
  'looked-after',
];

const OWED: readonly BareStep['stage'][] = [
  'contact',
  'referral',
  'assessment',
  'section-47',
  'conference',
  'child-in-need-plan',
  'protection-plan',
  'looked-after',
  'closed',
];

function isOwed({ stage, interval, kind }: BareStep, { endsNotShown, episodes }: Journey): boolean {
  if (interval === null || !OWED.includes(stage)) return false;
  if (kind === 'closed' || stage === 'referral' || stage === 'conference') return true;
  if (endsNotShown.includes(interval.stage)) return false;
  if (stage === 'contact') return interval.endRule !== 'ended-with';
  if (isOpenEnd(interval.end) || interval.endRule !== 'recorded') return false;
  return !PLANS.includes(stage) || !endsWithEpisode(interval, episodes);
}

// A plan that ends as the episode closes: the closure decides
function endsWithEpisode({ episodeId, to }: Interval, episodes: Journey['episodes']): boolean {
  return episodes.some((one) => one.id === episodeId && !isOpenEnd(one.end) && one.to === to);
}
