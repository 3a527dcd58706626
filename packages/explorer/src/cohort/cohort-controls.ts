import { FLOW_AGES, FLOW_STEPS, type FlowCases, type FlowFilter } from '@case-journey/core';
import { segments } from '@case-journey/elements';
import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context.js';
import { compareControls, type CompareControls } from './compare-controls.js';
import { dateControl, reversedFaults, selectControl } from './choice-controls.js';
import type { Days } from './cohort-choice.js';
import { valueWords, type Trait } from './cohort-sentence.js';
import { isReversed } from './cohort-sides.js';
import { chosenYear, type Year } from './cohort-years.js';

/** The parts of the page, in their order; one is shared at a time. */
export const COHORT_PARTS = ['figures', 'flow', 'comeback'] as const;

/** One of {@link COHORT_PARTS}. */
export type CohortPartName = (typeof COHORT_PARTS)[number];

/** What is chosen for the whole page, and what to do when a person chooses otherwise. */
export interface CohortControls extends CompareControls {
  readonly years: readonly Year[];
  readonly filter: FlowFilter;
  /** The days as they stand in the fields. */
  readonly days: Days;
  readonly chooseDay: (name: keyof Days, day: string) => void;
  /** Back to all cases, compared with nothing. */
  readonly clear: () => void;
  readonly isShared: boolean;
  readonly shared: CohortPartName;
  readonly shareOnly: (shared: CohortPartName) => void;
  readonly choose: (filter: FlowFilter) => void;
  readonly share: (isShared: boolean) => void;
  /** Whether a comparison of teams is shared and printed. */
  readonly withTeams: boolean;
  readonly shareTeams: (withTeams: boolean) => void;
}

/** Period, source, team, need, age, ethnicity; what to compare with; whether small numbers are hidden. Never a worker. */
export function cohortControls(controls: CohortControls, context: Context): TemplateResult {
  const { say } = context;
  return html`<div class="cohort-controls" role="group" aria-label=${say('cohort.choose')}>
    ${yearControl(controls, context)} ${dayControls(controls, context)}
    ${TRAIT_ORDER.map((trait) => traitControl(trait, controls, context))}
    ${compareControls(controls, context)}
    ${controls.flow.teams.length < 2 ? nothing : html`<p class="muted small hint" id="team-hint">${say('cohort.teams.hint')}</p>`}
    ${endControls(controls, context)}
  </div>`;
}

function endControls(controls: CohortControls, { say }: Context): TemplateResult {
  const { filter, days, compare, clear, isShared, share } = controls;
  const isClear =
    Object.keys(filter).length === 0 && days.from + days.to === '' && compare.kind === 'nothing';
  return html`<div class="choice-end">
    <button type="button" class="control" ?disabled=${isClear} @click=${clear}>${say('cohort.clear')}</button>
    <label class="check"
      ><input
        type="checkbox"
        aria-describedby="share-hint"
        .checked=${isShared}
        @change=${(change: Event) => {
          share((change.target as HTMLInputElement).checked);
        }}
      />
      ${say('cohort.share')}</label
    >
    ${
      isShared
        ? segments(
            say('cohort.part'),
            COHORT_PARTS.map((part) => [part, say(`cohort.part.${part}`)]),
            controls.shared,
            controls.shareOnly,
          )
        : nothing
    }
    <p class="muted small" id="share-hint">${say(isShared ? 'cohort.share.hint' : 'cohort.inside')}</p>
    ${isShared || compare.kind === 'team' ? teamsControl(controls, say) : nothing}
  </div>`;
}

function teamsControl({ withTeams, shareTeams }: CohortControls, say: Context['say']): TemplateResult {
  return html`<label class="check"
      ><input
        type="checkbox"
        aria-describedby="share-teams-hint"
        .checked=${withTeams}
        @change=${(change: Event) => {
          shareTeams((change.target as HTMLInputElement).checked);
        }}
      />
      ${say('cohort.share.teams')}</label
    >
    <p class="muted small" id="share-teams-hint">${say('cohort.share.teams.hint')}</p>`;
}

const TRAIT_ORDER: readonly Trait[] = ['sources', 'teams', 'needs', 'ages', 'ethnicities'];

/** A filter with one of its parts changed; undefined takes it away. */
function changed<Name extends keyof FlowFilter>(
  filter: FlowFilter,
  name: Name,
  value: FlowFilter[Name] | undefined,
): FlowFilter {
  const { [name]: _, ...rest } = filter;
  return value === undefined ? rest : { ...rest, [name]: value };
}

function yearControl({ years, filter, choose }: CohortControls, { say }: Context): TemplateResult {
  const chosen = chosenYear(filter, years);
  const isAll = (filter.from ?? '') === '' && (filter.to ?? '') === '';
  return selectControl(
    say('cohort.year'),
    [
      [say('cohort.year.all'), isAll],
      ...years.map((one): [string, boolean] => [
        say('cohort.year.one', { from: String(one.year - 1), to: String(one.year).slice(2) }),
        one === chosen,
      ]),
      ...(chosen === null && !isAll ? [[say('cohort.year.other'), true] as [string, boolean]] : []),
    ],
    (at) => {
      const year = years[at - 1];
      const rest = changed(changed(filter, 'from', undefined), 'to', undefined);
      if (at === 0) choose(rest);
      else if (year !== undefined) choose({ ...rest, from: year.from, to: year.to });
    },
  );
}

function dayControls({ days, chooseDay }: CohortControls, context: Context): TemplateResult[] {
  const faults = reversedFaults('days-error', isReversed(days), context);
  return (['from', 'to'] as const).map((name) =>
    dateControl(
      context.say(`cohort.${name}`),
      days[name],
      (day) => {
        chooseDay(name, day);
      },
      faults[name],
      context,
    ),
  );
}

function traitControl(
  trait: Trait,
  controls: CohortControls,
  context: Context,
): TemplateResult | typeof nothing {
  const { flow, filter, choose } = controls;
  const { say } = context;
  const options = optionsOf(trait, flow, context);
  if (options.length < 2) return nothing;
  const now = filter[trait];
  const at = options.findIndex(({ values }) => JSON.stringify(values) === JSON.stringify(now));
  const several: [string, boolean][] = now !== undefined && at < 0 ? [[say('cohort.several'), true]] : [];
  return selectControl(
    say(`cohort.${trait}`),
    [
      [say('cohort.all'), now === undefined],
      ...options.map(({ words }, place): [string, boolean] => [words, place === at]),
      ...several,
    ],
    (place) => {
      const option = options[place - 1];
      if (place === 0 || option !== undefined) choose(changed(filter, trait, option?.values));
    },
    trait === 'teams' ? 'team-hint' : null,
  );
}

interface Option {
  readonly words: string;
  readonly values: readonly string[];
}

function optionsOf(trait: Trait, flow: FlowCases, context: Context): Option[] {
  const one = (values: readonly string[]): Option[] =>
    valueWords(trait, values, context).map((words, at) => ({ words, values: [values[at] ?? ''] }));
  const named = (values: readonly string[]): Option[] =>
    one(values).sort((a, b) => a.words.localeCompare(b.words, 'en-GB', { numeric: true }));
  switch (trait) {
    case 'sources':
      return one(sourcesIn(flow));
    case 'teams':
      return [...named(flow.teams.slice(1)), ...one([''])];
    case 'needs':
      return [...named(flow.needs.slice(1)), ...one([''])];
    case 'ages':
      return [...one(FLOW_AGES.slice(1)), ...one(FLOW_AGES.slice(0, 1))];
    case 'ethnicities': {
      const absent = flow.people.ethnicities.slice(0, 3);
      const known = flow.people.ethnicities.slice(3);
      const recorded = { words: context.say('cohort.recorded'), values: known };
      return [...one(absent), ...(known.length > 1 ? [recorded] : []), ...named(known)];
    }
  }
}

// Where no source is recorded at all the flow begins with the kind of record, which is nothing to choose by
function sourcesIn({ path }: FlowCases): string[] {
  const found = new Set(path);
  return FLOW_STEPS.flatMap(({ column, id }, number) =>
    column === 'entry' && found.has(number) ? [id.slice('entry.'.length)] : [],
  ).filter((name) => name !== 'contact' && name !== 'referral');
}
