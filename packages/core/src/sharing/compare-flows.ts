import { dayNumber } from '../dates/day.js';
import type { FlowCases } from '../journey/flow-cases.js';
import { foldedInto } from '../journey/flow-fold.js';
import type { FlowColumn } from '../journey/flow-steps.js';
import { at, byteAt } from '../journey/int-table.js';
import { comparedSteps } from './compared-steps.js';
import { flowDifference, shownCount, type CasesOfTwo, type FlowDifference } from './flow-difference.js';
import type { SharedNumber } from './shared-tables.js';
import type { SharingPreset } from './sharing-preset.js';
import { shownFlow, type ShownFlow } from './shown-flow.js';

/** Two cohorts side by side: they differ, which is not the same as better or worse. */
export interface FlowComparison {
  readonly first: SharedNumber;
  readonly second: SharedNumber;
  readonly steps: readonly FlowDifference[];
  /** Median days from the front-door decision to the as-at day: how long each cohort could be followed. */
  readonly firstFollowed: number | null;
  readonly secondFollowed: number | null;
  /**
   * False: of some that ended it is too recent to tell what came next. Those steps then have no difference, since too
   * recent is not "did not come back".
   */
  readonly isNextCompared: boolean;
  /** The two were followed for lengths that differ by 90 days or more: what takes long is seen less in one of them. */
  readonly followUpDiffers: boolean;
}

/** What is compared, and what stands beside it. */
export interface FlowComparing {
  readonly columns: readonly FlowColumn[];
  readonly preset: SharingPreset | null;
  readonly beside?: FlowBeside | undefined;
}

/**
 * A flow that is shown on the same page, and which cases it is of: what it hides is hidden here too, and so is what the
 * difference between it and a cohort would give away; steps that it folds are folded.
 */
export interface FlowBeside {
  readonly shown: ShownFlow;
  readonly selected: Uint8Array;
}

/**
 * Compares the steps of some columns in two sets of cases. A number is hidden in both where it is small in either, in
 * what they share, or in what one of them or the flow beside has and another has not; and where a flow of either set by
 * itself would hide it.
 */
export function compareFlows(
  cases: FlowCases,
  first: Uint8Array,
  second: Uint8Array,
  { columns, preset, beside }: FlowComparing,
): FlowComparison {
  const group = folding(beside?.shown);
  const sets = { first, second, beside: beside?.selected, columns, group };
  const { whole, steps: found, isFew } = comparedSteps(cases, sets, preset);
  const hidden = hiddenSteps(cases, [first, second], preset, beside?.shown, group);
  const isWholeHidden = isFew('') || hidden.has('');
  const isHidden = (id: string): boolean => isWholeHidden || hidden.has(id) || isFew(id);
  const steps = found.map(([id, step]): Step => ({ id, step, isHidden: isHidden(id) }));
  const isNextCompared = !found.some(([id]) => id === 'next.too-recent');
  const showWhole = shownCount(isWholeHidden, preset);
  const [firstFollowed, secondFollowed] = isWholeHidden
    ? [null, null]
    : [medianFollowed(cases, first), medianFollowed(cases, second)];
  return {
    first: showWhole(whole.first),
    second: showWhole(whole.second),
    steps: (preset === null ? steps : besides(steps, columns)).map((one) => {
      const difference = flowDifference(one.id, one.step, whole, shownCount(one.isHidden, preset));
      return isNextCompared || !one.id.startsWith('next.') ? difference : { ...difference, ...NOT_COMPARED };
    }),
    isNextCompared,
    firstFollowed,
    secondFollowed,
    followUpDiffers: Math.abs((firstFollowed ?? 0) - (secondFollowed ?? 0)) >= 90,
  };
}

const NOT_COMPARED = { points: null, low: null, high: null } as const;

interface Step {
  readonly id: string;
  readonly step: CasesOfTwo;
  readonly isHidden: boolean;
}

// Rare steps that the flow beside shows as one
function folding(beside: ShownFlow | undefined): (id: string) => string {
  const ids = new Set(beside?.nodes.map(({ id }) => id));
  return (id) => {
    const into = foldedInto(id);
    return into !== undefined && ids.has(into) && !ids.has(id) ? into : id;
  };
}

// Ids of steps that a flow of either set, or the flow beside, hides; '' where it hides how many cases there are
function hiddenSteps(
  cases: FlowCases,
  sets: readonly Uint8Array[],
  preset: SharingPreset | null,
  beside: ShownFlow | undefined,
  group: (id: string) => string,
): ReadonlySet<string> {
  if (preset === null) return new Set();
  const flows = sets.map((selected) => shownFlow(cases, { preset, selected, mostRoutes: 0, mostSteps: 99 }));
  const hidden = new Set<string>();
  for (const { cases: all, nodes } of beside === undefined ? flows : [...flows, beside]) {
    if (all === 'c') hidden.add('');
    for (const node of nodes) if (node.cases === 'c') hidden.add(group(node.id));
  }
  return hidden;
}

// Where only one step of a column is hidden, the cohort and the others would give it away: the least other goes too.
function besides(steps: readonly Step[], columns: readonly FlowColumn[]): Step[] {
  const also = new Set<string>();
  for (const column of columns) {
    const own = steps.filter(({ id }) => id.startsWith(`${column}.`));
    if (own.filter(({ isHidden }) => isHidden).length !== 1) continue;
    const [least] = own
      .filter(({ isHidden }) => !isHidden)
      .sort((a, b) => isNought(a) - isNought(b) || casesOf(a) - casesOf(b));
    if (least !== undefined) also.add(least.id);
  }
  return steps.map((one) => (also.has(one.id) ? { ...one, isHidden: true } : one));
}

function casesOf({ step }: Step): number {
  return step.first + step.second;
}

function isNought({ step }: Step): number {
  return step.first === 0 || step.second === 0 ? 1 : 0;
}

function medianFollowed({ decided, asAt, length }: FlowCases, selected: Uint8Array): number | null {
  const last = dayNumber(asAt);
  const all = new Int32Array(length);
  let count = 0;
  for (let number = 0; number < length; number += 1) {
    if (byteAt(selected, number) === 0) continue;
    all[count] = last - at(decided, number);
    count += 1;
  }
  const days = all.subarray(0, count).sort();
  const middle = Math.floor((days.length - 1) / 2);
  return days.length === 0 ? null : ((days[middle] ?? 0) + (days[days.length - 1 - middle] ?? 0)) / 2;
}
