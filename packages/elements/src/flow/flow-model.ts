import {
  compareFlows,
  FLOW_COLUMNS,
  flowWords,
  selectFlow,
  shownFlow,
  shownRounds,
  USUAL_COLUMNS,
  type FlowCases,
  type FlowColumn,
  type FlowComparison,
  type FlowFilter,
  type FlowUnit,
  type FlowWords,
  type Messages,
  type SharingPreset,
  type ShownFlow,
  type ShownFlowRound,
} from '@case-journey/core';
import { orNone } from '../shared/host-input.js';
import type { FlowCohort, FlowInputsElement } from './flow-inputs-element.js';

/** Everything that is derived from what a host set and a reader chose. */
export interface FlowModel {
  readonly cases: FlowCases;
  readonly selected: Uint8Array;
  readonly shown: ShownFlow;
  readonly words: FlowWords;
  /** Of the cases that all but the round chooses. */
  readonly rounds: readonly ShownFlowRound[];
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
  readonly preset: SharingPreset | null;
}

const COMPARED: readonly FlowColumn[] = ['decision', 'help', 'position', 'next'];

/** What is to be shown of some cases. */
export function flowModel(cases: FlowCases, host: FlowInputsElement, choice: FlowChoice): FlowModel {
  const columns: readonly FlowColumn[] = choice.showEntry ? FLOW_COLUMNS : USUAL_COLUMNS;
  const { preset } = choice;
  const selected = selectFlow(cases, choice.filter, columns);
  const { rounds, ...anyRound } = choice.filter;
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
    rounds: shownRounds(
      cases,
      rounds === undefined ? selected : selectFlow(cases, anyRound, columns),
      shown,
      preset,
    ),
    comparison:
      first === undefined || second === undefined
        ? null
        : compareFlows(cases, first, second, { columns: COMPARED, preset, beside: { shown, selected } }),
    words: flowWords({
      asAt: cases.asAt,
      followMonths: cases.followMonths,
      unit: choice.unit,
      messages: choice.messages,
      locale: host.locale,
    }),
  };
}
