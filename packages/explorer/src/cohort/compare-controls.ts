import { dateWords, onDay, type FlowCases, type IsoDay } from '@case-journey/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context.js';
import { dateControl, reversedFaults, selectControl } from './choice-controls.js';
import { faultOf, type CompareWith } from './cohort-sides.js';

/** What is compared with, and what to do when a person chooses otherwise. */
export interface CompareControls {
  readonly flow: FlowCases;
  readonly asAt: IsoDay;
  /** As it was typed. */
  readonly compare: CompareWith;
  readonly compareWith: (compare: CompareWith) => void;
}

/** What the chosen cases are compared with, and the day, days or team of it. */
export function compareControls(controls: CompareControls, context: Context): TemplateResult {
  const { compare, compareWith } = controls;
  const { say } = context;
  return html`${selectControl(
    say('cohort.compare'),
    KINDS.map((kind) => [say(`cohort.compare.${kind}`), kind === compare.kind]),
    (at) => {
      compareWith(STARTS[KINDS[at] ?? 'nothing']);
    },
  )}
  ${detailOf(controls, context)}`;
}

const KINDS = ['nothing', 'day', 'period', 'team'] as const;

const STARTS: Readonly<Record<CompareWith['kind'], CompareWith>> = {
  nothing: { kind: 'nothing' },
  day: { kind: 'day', day: '' },
  period: { kind: 'period', from: '', to: '' },
  team: { kind: 'team', team: '' },
};

function detailOf(
  { compare, compareWith, flow, asAt }: CompareControls,
  context: Context,
): TemplateResult | typeof nothing {
  const { say, messages } = context;
  const fault = faultOf(compare, asAt);
  switch (compare.kind) {
    case 'nothing':
      return nothing;
    case 'day': {
      const words = say('cohort.error.late', { date: dateWords(onDay(asAt), { messages }) });
      return dateControl(
        say('cohort.compare.which-day'),
        compare.day,
        (day) => {
          compareWith({ ...compare, day });
        },
        fault === null ? null : { id: 'compare-error', words },
        context,
      );
    }
    case 'period': {
      const faults = reversedFaults('compare-error', fault !== null, context);
      return html`${(['from', 'to'] as const).map((name) =>
        dateControl(
          say(name === 'from' ? 'cohort.compare.first' : 'cohort.compare.last'),
          compare[name],
          (day) => {
            compareWith({ ...compare, [name]: day });
          },
          faults[name],
          context,
        ),
      )}`;
    }
    case 'team': {
      const teams = [...flow.teams.slice(1)].sort();
      return selectControl(
        say('cohort.compare.which-team'),
        [['', compare.team === ''], ...teams.map((team): [string, boolean] => [team, team === compare.team])],
        (at) => {
          compareWith({ kind: 'team', team: teams[at - 1] ?? '' });
        },
        'team-hint',
      );
    }
  }
}
