import { say, type StepGroup, type TimescaleResult } from '@case-journey/core';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../shared/heading.js';
import type { Step } from './journey-model.js';
import { stepRow, type StepRowState } from './step-row.js';

/** What the list needs besides the steps. */
export interface JourneyListState extends Pick<
  StepRowState,
  'messages' | 'locale' | 'events' | 'selectedId' | 'key'
> {
  /** The level of the headings of the groups. */
  readonly level: number;
  readonly selected: Step | undefined;
  readonly open: ReadonlySet<string>;
  readonly whole: ReadonlySet<string>;
  readonly current: string;
  readonly toggle: (id: string) => void;
  readonly focused: (id: string) => void;
  readonly showWhole: (id: string) => void;
  readonly pick: (eventId: string) => void;
  /** A key on one of the steps. */
  readonly move: (event: KeyboardEvent) => void;
}

/** The steps by referral episode: a heading each, what is to be said of it, and its steps as an ordered list. */
export function journeyList(
  groups: readonly StepGroup<TimescaleResult>[],
  state: JourneyListState,
): TemplateResult {
  return html`<div class="groups" @keydown=${state.move}>
    ${groups.map((group) => groupPart(group, state))}
  </div>`;
}

function groupPart(group: StepGroup<TimescaleResult>, state: JourneyListState): TemplateResult {
  return html`<div class="group ${group.kind}" part="group">
    ${heading(state.level, 'group-title', group.title)}
    ${group.about.length === 0 ? nothing : html`<p class="about">${group.about.join(' ')}</p>`}
    <ol class="steps" start=${group.steps[0]?.number ?? 1}>
      ${group.steps.map((step, position) => row(step, position === 0, state))}
    </ol>
  </div>`;
}

function row(step: Step, first: boolean, state: JourneyListState): TemplateResult {
  const { id } = step;
  return stepRow(step, {
    ...state,
    first,
    open: state.open.has(id),
    whole: state.whole.has(id),
    current: state.current === id,
    selected: state.selected?.id === id,
    toggle: () => {
      state.toggle(id);
    },
    focused: () => {
      state.focused(id);
    },
    showWhole: () => {
      state.showWhole(id);
    },
  });
}

/** The words above the columns; every row says its own to those who do not see them. */
export function columnHeads(messages: StepRowState['messages']): TemplateResult {
  return html`<div class="heads" aria-hidden="true">
    ${['stage', 'time', 'decision', 'remarks'].map(
      (name) => html`<span class=${name}>${say(messages, `journey.head.${name}`)}</span>`,
    )}
  </div>`;
}
