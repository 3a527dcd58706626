import {
  calendarDay,
  FLOW_AGES,
  FLOW_STEPS,
  say,
  type FlowCases,
  type FlowFilter,
  type Messages,
} from '@case-journey/core';
import { html, nothing, type TemplateResult } from 'lit';
import { checkField, selectField } from '../shared/fields.js';
import { segments } from '../shared/segments.js';
import type { FlowViewName } from './flow-inputs-element.js';

/** What is chosen above a flow, and what to do when a person chooses otherwise. */
export interface FlowBarState {
  readonly messages: Messages;
  readonly view: FlowViewName;
  readonly unit: 'calendar' | 'working';
  readonly smallest: number;
  readonly showEntry: boolean;
  readonly showRare: boolean;
  readonly filter: FlowFilter;
  readonly setView: (view: FlowViewName) => void;
  readonly set: (choice: Partial<Pick<FlowBarState, 'unit' | 'smallest' | 'showEntry' | 'showRare'>>) => void;
  readonly setFilter: (filter: FlowFilter) => void;
}

/** The views, and behind a disclosure which cases count and how they are drawn. */
export function flowBar(cases: FlowCases, state: FlowBarState): TemplateResult {
  const { messages, view, unit } = state;
  const tell = (key: string): string => say(messages, key);
  return html`<div class="bar">
      ${segments(
        tell('flow.view'),
        VIEWS.map((one) => [one, tell(`flow.view.${one}`)] as const),
        view,
        state.setView,
      )}
      ${
        view === 'map'
          ? nothing
          : segments(
              tell('flow.unit'),
              (['calendar', 'working'] as const).map((one) => [one, tell(`flow.unit.${one}`)] as const),
              unit,
              (to) => {
                state.set({ unit: to });
              },
            )
      }
      <button type="button" class="control" @click=${print}>${tell('flow.print')}</button>
    </div>
    <details class="choices">
      <summary class="control">${tell('flow.choose')}</summary>
      <div class="bar">
        ${choices(cases, messages).map((choice) => choiceOf(choice, state))}
        ${selectField(
          tell('flow.smallest'),
          SMALLEST.map((one) => (one === 1 ? tell('flow.smallest-all') : String(one))),
          SMALLEST.indexOf(state.smallest),
          (at) => {
            state.set({ smallest: SMALLEST[at] ?? 1 });
          },
        )}
        ${checkField(tell('flow.show-entry'), state.showEntry, (showEntry) => {
          state.set({ showEntry });
        })}
        ${checkField(tell('flow.show-rare'), state.showRare, (showRare) => {
          state.set({ showRare });
        })}
      </div>
    </details>`;
}

function print(): void {
  globalThis.print();
}

const VIEWS: readonly FlowViewName[] = ['flow', 'map', 'table', 'routes'];
const SMALLEST = [1, 5, 10, 25, 50, 100];

/** The smallest band that is drawn unless a reader says otherwise: about one in a hundred cases. */
export function usualSmallest(cases: number | 'c'): number {
  return cases === 'c' ? 1 : (SMALLEST.filter((one) => one <= cases / 100).at(-1) ?? 1);
}

type Trait = 'sources' | 'teams' | 'needs' | 'ages' | 'ethnicities' | 'year';

interface Choice {
  readonly trait: Trait;
  readonly options: readonly { readonly words: string; readonly part: FlowFilter }[];
}

function choices({ teams, needs, people, decided, path }: FlowCases, messages: Messages): Choice[] {
  const named = (trait: Exclude<Trait, 'year'>, values: readonly string[], prefix: string): Choice => ({
    trait,
    options: values.map((value) => ({
      words:
        value === ''
          ? say(messages, 'flow.not-recorded')
          : say(messages, `${prefix}${value}`).replace(prefix, ''),
      part: { [trait]: [value] },
    })),
  });
  const sources = FLOW_STEPS.filter(
    ({ column, id }, number) => column === 'entry' && id !== '' && path.includes(number),
  );
  const known = people.ethnicities.slice(3);
  const ethnicities: Choice = {
    trait: 'ethnicities',
    options: [
      { words: say(messages, 'flow.ethnicity.recorded'), part: { ethnicities: known } },
      ...people.ethnicities.slice(0, 3).map((value) => ({
        words: say(messages, `flow.ethnicity.${value}`),
        part: { ethnicities: [value] },
      })),
    ],
  };
  return [
    { trait: 'year', options: years(decided, messages) },
    named(
      'sources',
      sources.map(({ id }) => id.slice('entry.'.length)),
      'flow.step.entry.',
    ),
    named('teams', [...teams.slice(1).sort(), ''], ''),
    named('needs', [...needs.slice(1).sort(), ''], 'code.need.'),
    named('ages', FLOW_AGES, 'flow.age.'),
    ethnicities,
  ];
}

// Years from April to March, in which referrals are reported.
function years(decided: Int32Array, messages: Messages): Choice['options'] {
  let [first, last] = [Infinity, -Infinity];
  for (const day of decided) {
    if (day < first) first = day;
    if (day > last) last = day;
  }
  if (first > last) return [];
  const yearOf = (day: number): number => {
    const { year, month } = calendarDay(day);
    return year - (month < 4 ? 1 : 0);
  };
  const found: { words: string; part: FlowFilter }[] = [];
  for (let year = yearOf(first); year <= yearOf(last); year += 1)
    found.push({
      words: say(messages, 'flow.year-from', { from: `April ${year}`, to: `March ${year + 1}` }),
      part: { from: `${year}-04-01`, to: `${year + 1}-03-31` },
    });
  return found;
}

function choiceOf({ trait, options }: Choice, state: FlowBarState): TemplateResult | typeof nothing {
  if (options.length < 2) return nothing;
  const isChosen = ({ part }: Choice['options'][number]): boolean =>
    Object.entries(part).every(
      ([key, value]) => JSON.stringify(value) === JSON.stringify(state.filter[key as keyof FlowFilter]),
    );
  return selectField(
    say(state.messages, `flow.${trait}`),
    [say(state.messages, 'flow.all'), ...options.map(({ words }) => words)],
    options.findIndex(isChosen) + 1,
    (at) => {
      const rest = Object.entries(state.filter).filter(
        ([key]) => !(trait === 'year' ? ['from', 'to'] : [trait]).includes(key),
      );
      state.setFilter({ ...Object.fromEntries(rest), ...options[at - 1]?.part });
    },
  );
}
