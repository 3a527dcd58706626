import type { FlowCases } from '@case-journey/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context.js';
import { dateControl, selectControl } from './choice-controls.js';
import type { CompareWith } from './cohort-sides.js';

/** What is compared with, and what to do when a person chooses otherwise. */
export interface CompareControls {
  readonly flow: FlowCases;
  readonly compare: CompareWith;
  readonly compareWith: (compare: CompareWith) => void;
}

/** What the chosen cases are compared with, and the day, days or team of it. */
export function compareControls(controls: CompareControls, { say }: Context): TemplateResult {
  const { compare, compareWith } = controls;
  return html`${selectControl(
    say('cohort.compare'),
    KINDS.map((kind) => [say(`cohort.compare.${kind}`), kind === compare.kind]),
    (at) => {
      compareWith(STARTS[KINDS[at] ?? 'nothing']);
    },
  )}
  ${detailOf(controls, say)}`;
}

const KINDS = ['nothing', 'day', 'period', 'team'] as const;

const STARTS: Readonly<Record<CompareWith['kind'], CompareWith>> = {
  nothing: { kind: 'nothing' },
  day: { kind: 'day', day: '' },
  period: { kind: 'period', from: '', to: '' },
  team: { kind: 'team', team: '' },
};

function detailOf(
  { compare, compareWith, flow }: CompareControls,
  say: Context['say'],
): TemplateResult | typeof nothing {
  switch (compare.kind) {
    case 'nothing':
      return nothing;
    case 'day':
      return dateControl(say('cohort.compare.which-day'), compare.day, (day) => {
        compareWith({ ...compare, day });
      });
    case 'period':
      return html`${dateControl(say('cohort.compare.first'), compare.from, (from) => {
        compareWith({ ...compare, from });
      })}
      ${dateControl(say('cohort.compare.last'), compare.to, (to) => {
        compareWith({ ...compare, to });
      })}`;
    case 'team': {
      const teams = [...flow.teams.slice(1)].sort();
      return selectControl(
        say('cohort.compare.which-team'),
        [['', compare.team === ''], ...teams.map((team): [string, boolean] => [team, team === compare.team])],
        (at) => {
          compareWith({ kind: 'team', team: teams[at - 1] ?? '' });
        },
      );
    }
  }
}
