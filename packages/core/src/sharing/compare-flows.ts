import { dayNumber } from '../dates/day.js';
import { FLOW_WIDTH, type FlowCases } from '../journey/flow-cases.js';
import { FLOW_COLUMNS, FLOW_STEPS, flowStepNumber, type FlowColumn } from '../journey/flow-steps.js';
import type { SharedNumber } from './shared-tables.js';
import type { SharingPreset } from './sharing-preset.js';

/** One step in two cohorts. Numbers that must not be shown are `c`, and what is worked out from them null. */
export interface FlowDifference {
  readonly id: string;
  readonly first: SharedNumber;
  readonly second: SharedNumber;
  /** Percent of each cohort's cases. */
  readonly firstShare: number | null;
  readonly secondShare: number | null;
  /** Percentage points, the second less the first, with a 95% interval that takes families as one. */
  readonly points: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Two cohorts side by side: they differ, which is not the same as better or worse. */
export interface FlowComparison {
  readonly first: SharedNumber;
  readonly second: SharedNumber;
  readonly steps: readonly FlowDifference[];
  /** Median days from the front-door decision to the as-at day: how long each cohort could be followed. */
  readonly firstFollowed: number | null;
  readonly secondFollowed: number | null;
  /** The two were followed for lengths that differ by 90 days or more: what takes long is seen less in one of them. */
  readonly followUpDiffers: boolean;
}

/**
 * Compares the steps of some columns in two sets of cases. A number is hidden in both where it is small in either, in
 * what they share, or in what one has beside the other.
 */
export function compareFlows(
  cases: FlowCases,
  first: Uint8Array,
  second: Uint8Array,
  { columns, preset }: { readonly columns: readonly FlowColumn[]; readonly preset: SharingPreset | null },
): FlowComparison {
  const whole = counted(cases, first, second, -1, 0);
  const isWholeHidden = hides(whole, preset);
  const steps = stepsIn(cases, first, second, columns).map((step): FlowDifference => {
    const place = FLOW_COLUMNS.indexOf(FLOW_STEPS[step]?.column ?? 'entry');
    const one = counted(cases, first, second, place, step);
    return differenceOf(FLOW_STEPS[step]?.id ?? '', one, whole, isWholeHidden || hides(one, preset));
  });
  const [firstFollowed, secondFollowed] = [medianFollowed(cases, first), medianFollowed(cases, second)];
  return {
    first: isWholeHidden ? 'c' : whole.first,
    second: isWholeHidden ? 'c' : whole.second,
    steps: besides(steps, columns, preset),
    firstFollowed,
    secondFollowed,
    followUpDiffers: Math.abs((firstFollowed ?? 0) - (secondFollowed ?? 0)) >= 90,
  };
}

interface Counted {
  readonly first: number;
  readonly second: number;
  readonly both: number;
  /** Families, with their cases in each cohort and those of the step. */
  readonly families: ReadonlyMap<number, readonly [first: number, of: number, second: number, of2: number]>;
}

function counted(
  cases: FlowCases,
  first: Uint8Array,
  second: Uint8Array,
  place: number,
  step: number,
): Counted {
  const families = new Map<number, [number, number, number, number]>();
  const sums = { first: 0, second: 0, both: 0 };
  for (let number = 0; number < cases.length; number += 1) {
    const [a, b] = [first[number] ?? 0, second[number] ?? 0];
    if (a + b === 0) continue;
    const has = place < 0 || cases.path[number * FLOW_WIDTH + place] === step ? 1 : 0;
    sums.first += a * has;
    sums.second += b * has;
    sums.both += a * b * has;
    const child = cases.child[number] ?? 0;
    const family = cases.people.family[child] ?? child;
    const own = families.get(family) ?? [0, 0, 0, 0];
    families.set(family, own);
    own[0] += a * has;
    own[1] += a;
    own[2] += b * has;
    own[3] += b;
  }
  return { ...sums, families };
}

function hides({ first, second, both, families }: Counted, preset: SharingPreset | null): boolean {
  if (preset === null) return false;
  const isSmall = (count: number): boolean => count > 0 && count <= preset.hideUpTo;
  const few = (place: 0 | 2): boolean => {
    const count = [...families.values()].filter((own) => own[place] > 0).length;
    return count > 0 && count < preset.leastFamilies;
  };
  return [first, second, both, first - both, second - both].some(isSmall) || few(0) || few(2);
}

function differenceOf(id: string, one: Counted, whole: Counted, isHidden: boolean): FlowDifference {
  if (isHidden || whole.first === 0 || whole.second === 0) return hiddenStep(id, one, isHidden);
  const [p, q] = [one.first / whole.first, one.second / whole.second];
  let [a, b] = [0, 0];
  for (const [has, of, has2, of2] of one.families.values()) {
    a += (has - of * p) ** 2;
    b += (has2 - of2 * q) ** 2;
  }
  const wide = 1.96 * Math.sqrt(a / whole.first ** 2 + b / whole.second ** 2);
  const percent = (share: number): number => Math.round(share * 1000) / 10;
  return {
    id,
    first: one.first,
    second: one.second,
    firstShare: percent(p),
    secondShare: percent(q),
    points: percent(q - p),
    low: percent(q - p - wide),
    high: percent(q - p + wide),
  };
}

function hiddenStep(id: string, { first, second }: Counted, isHidden: boolean): FlowDifference {
  const none = { firstShare: null, secondShare: null, points: null, low: null, high: null };
  const show = (count: number): SharedNumber => (isHidden && count > 0 ? 'c' : count);
  return { id, first: show(first), second: show(second), ...none };
}

// Where only one step of a column is hidden, the cohort and the others would give it away: the least other goes too.
function besides(
  steps: readonly FlowDifference[],
  columns: readonly FlowColumn[],
  preset: SharingPreset | null,
): FlowDifference[] {
  if (preset === null) return [...steps];
  const also = new Set<string>();
  for (const column of columns) {
    const own = steps.filter(({ id }) => id.startsWith(`${column}.`));
    if (own.filter(({ points }) => points === null).length !== 1) continue;
    const shown = own.filter(({ points }) => points !== null);
    const least = shown.sort(
      (a, b) => Number(a.first) + Number(a.second) - Number(b.first) - Number(b.second),
    )[0];
    if (least !== undefined) also.add(least.id);
  }
  return steps.map((step) =>
    also.has(step.id)
      ? {
          id: step.id,
          first: 'c',
          second: 'c',
          firstShare: null,
          secondShare: null,
          points: null,
          low: null,
          high: null,
        }
      : step,
  );
}

function stepsIn(
  { path, length }: FlowCases,
  first: Uint8Array,
  second: Uint8Array,
  columns: readonly FlowColumn[],
): number[] {
  const places = columns.map((column) => FLOW_COLUMNS.indexOf(column));
  const found = new Set<number>();
  for (let number = 0; number < length; number += 1)
    if ((first[number] ?? 0) + (second[number] ?? 0) > 0)
      for (const place of places) found.add(path[number * FLOW_WIDTH + place] ?? 0);
  found.delete(flowStepNumber(''));
  return [...found].sort((a, b) => a - b);
}

function medianFollowed({ decided, asAt, length }: FlowCases, selected: Uint8Array): number | null {
  const days: number[] = [];
  const last = dayNumber(asAt);
  for (let number = 0; number < length; number += 1)
    if (selected[number] === 1) days.push(last - (decided[number] ?? last));
  days.sort((a, b) => a - b);
  const middle = Math.floor((days.length - 1) / 2);
  return days.length === 0 ? null : ((days[middle] ?? 0) + (days[days.length - 1 - middle] ?? 0)) / 2;
}
