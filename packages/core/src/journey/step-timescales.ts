import { dayNumber } from '../dates/day.js';
import type { StepTimescale } from './journey-step.js';
import type { BareStep } from './step-list.js';

/**
 * To which step each timescale belongs, by the step's id; those that do not apply to none. First to the step that the
 * answer ends (the assessment that was completed, the conference that was held), then to the step that the trigger
 * begins, else to the highest stage on the trigger's day.
 *
 * @param steps - In order.
 */
export function stepTimescales<T extends StepTimescale>(
  timescales: readonly T[],
  steps: readonly BareStep[],
  childId: string,
): ReadonlyMap<string, readonly T[]> {
  const places = placesOf(steps);
  const found = new Map<string, T[]>();
  for (const one of timescales) {
    if (one.childId !== childId || one.state === 'not-applicable') continue;
    const step = answered(one, places) ?? places.begun.get(one.triggerId) ?? inForce(one, steps);
    if (step === undefined) continue;
    const known = found.get(step.id);
    if (known === undefined) found.set(step.id, [one]);
    else known.push(one);
  }
  return found;
}

interface Places {
  /** The step that an event begins or is. */
  readonly begun: ReadonlyMap<string, BareStep>;
  /** The step that an event ends. */
  readonly ended: ReadonlyMap<string, BareStep>;
}

function placesOf(steps: readonly BareStep[]): Places {
  const begun = new Map<string, BareStep>();
  const ended = new Map<string, BareStep>();
  for (const step of steps) {
    const { interval, kind, stage } = step;
    if (interval === null || kind !== 'stage') continue;
    for (const id of [interval.opens, ...interval.also]) if (id !== null) begun.set(id, step);
    if (interval.closes !== null && stage !== 'referral' && stage !== 'contact')
      ended.set(interval.closes, step);
  }
  return { begun, ended };
}

// A review that ends nothing answers for the plan, not for itself
function answered({ answeredBy, triggerId }: StepTimescale, { ended, begun }: Places): BareStep | undefined {
  const step = answeredBy === null ? undefined : ended.get(answeredBy);
  const from = begun.get(triggerId);
  return step?.stage === 'conference' && from?.stage === 'protection-plan' ? from : step;
}

const LADDER: readonly BareStep['stage'][] = [
  'looked-after',
  'protection-plan',
  'child-in-need-plan',
  'section-47',
  'assessment',
  'referral',
  'contact',
];

function inForce({ triggeredOn }: StepTimescale, steps: readonly BareStep[]): BareStep | undefined {
  if (triggeredOn === null) return undefined;
  const day = dayNumber(triggeredOn);
  const open = steps.filter(({ kind, from, to }) => kind === 'stage' && from <= day && day <= to);
  return LADDER.flatMap((stage) => open.find((step) => step.stage === stage) ?? [])[0];
}
