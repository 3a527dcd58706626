import {
  compareFlows,
  FLOW_COLUMNS,
  flowRounds,
  flowWords,
  selectFlow,
  SHARING_PRESETS,
  sharingPreset,
  shownFlow,
  USUAL_COLUMNS,
  type FlowCases,
  type FlowColumn,
  type FlowComparison,
  type FlowFilter,
  type FlowRound,
  type FlowUnit,
  type FlowWords,
  type Messages,
  type SharingPreset,
  type ShownFlow,
} from '@case-journey/core';
import { orNone } from '../chronology/host-input.js';
import type { FlowCohort, FlowInputsElement } from './flow-inputs-element.js';

/** Everything that is derived from what a host set and a reader chose. */
export interface FlowModel {
  readonly cases: FlowCases;
  readonly selected: Uint8Array;
  readonly shown: ShownFlow;
  readonly words: FlowWords;
  /** Of the cases that all but the round chooses; null for one that must not be shown. */
  readonly rounds: readonly (FlowRound | null)[];
  readonly comparison: FlowComparison | null;
  readonly cohorts: readonly FlowCohort[];
  readonly preset: SharingPreset | null;
}

/** What a reader chose. */
export interface FlowChoice {
  readonly filter: FlowFilter;
  readonly unit: FlowUnit;
  readonly showEntry: boolean;
  readonly showRare: boolean;
  readonly messages: Messages;
}

/** The preset of an id; the default where it is unknown: numbers are never shown by a slip of the pen. */
export function presetOf(sharing: string | null): SharingPreset | null {
  return sharing === null || sharing === '' ? null : (sharingPreset(sharing) ?? SHARING_PRESETS[0]);
}

/** What is to be shown of some cases. */
export function flowModel(cases: FlowCases, host: FlowInputsElement, choice: FlowChoice): FlowModel {
  const columns: readonly FlowColumn[] = choice.showEntry ? FLOW_COLUMNS : USUAL_COLUMNS;
  const preset = presetOf(host.sharing);
  const selected = selectFlow(cases, choice.filter, columns);
  const { rounds: _, ...anyRound } = choice.filter;
  const shown = shownFlow(cases, {
    preset,
    selected,
    columns,
    unit: choice.unit,
    mostSteps: choice.showRare ? 99 : 12,
  });
  const cohorts = orNone(host.cohorts).slice(0, 2);
  const [first, second] = cohorts.map(({ filter }) => selectFlow(cases, filter, columns));
  return {
    cases,
    selected,
    shown,
    preset,
    cohorts,
    rounds: safeRounds(flowRounds(cases, selectFlow(cases, anyRound, columns)), preset),
    comparison:
      first === undefined || second === undefined
        ? null
        : compareFlows(cases, first, second, { columns: ['decision', 'help', 'position', 'next'], preset }),
    words: flowWords({
      asAt: cases.asAt,
      followMonths: cases.followMonths,
      unit: choice.unit,
      messages: choice.messages,
      locale: host.locale,
    }),
  };
}

// A round is shown as a whole or not at all; none is where one of a few cases could be had by taking the others away.
function safeRounds(
  rounds: readonly FlowRound[],
  preset: SharingPreset | null,
): readonly (FlowRound | null)[] {
  if (preset === null) return rounds;
  const isSmall = (count: number): boolean => count > 0 && count <= preset.hideUpTo;
  if (rounds.some(({ cases }) => isSmall(cases))) return rounds.map(() => null);
  return rounds.map((one) => {
    const { cases, ended, back, followed, backOfFollowed } = one;
    const numbers = [ended, back, followed, backOfFollowed, cases - ended, ended - back, ended - followed];
    return [...numbers, followed - backOfFollowed, back - backOfFollowed].some(isSmall) ? null : one;
  });
}
