import { type IsoDay } from '@case-journey/core';
import { html, nothing, type TemplateResult } from 'lit';
import { orNone } from '../shared/host-input.js';
import { selectField } from '../shared/fields.js';
import { heading } from '../shared/heading.js';
import type { CohortModel } from './cohort-model.js';
import { comparePart } from './compare-part.js';
import { curvePart } from './curve-part.js';
import type { CurveState } from './curve-slider.js';
import { definitionsPart } from './definitions-part.js';
import { headlinePart, yearsPart } from './headline-part.js';
import { ladderPart, type LadderState } from './ladder-part.js';
import { matrixPart } from './matrix-part.js';
import { groupsShown, offeredGroups } from './offered-groups.js';
import type { CurvesBy, RereferralsInputsElement } from './rereferrals-inputs-element.js';
import { dayText, numberText, teller, type RereferralsState } from './rereferrals-words.js';
import { roundsPart } from './rounds-part.js';

/** What a reader chose, and what to do when a person chooses otherwise. */
export interface CohortPageState {
  readonly curve: CurveState;
  readonly ladder: LadderState;
  readonly setBy: (by: CurvesBy | null) => void;
  readonly choose: (chosen: readonly number[]) => void;
}

/** The page of many children: the numbers, how soon, round by round, why, child by child, and how it is counted. */
export function cohortPage(
  model: CohortModel,
  host: RereferralsInputsElement,
  state: RereferralsState,
  page: CohortPageState,
): TemplateResult {
  const period = host.period ?? {};
  const tell = teller(state);
  const title = (key: string): TemplateResult =>
    heading(state.level, 'heading', html`${tell(key)} <span>(${tell(`${key}-aside`)})</span>`);
  // Beside each other the two columns share the room
  const half = state.room >= 860 ? { ...state, room: Math.floor((state.room - 64) / 2) } : state;
  const soon = html`<section>
    ${title('soon')} ${curveChoice(model, host, state, page)} ${curvePart(model, half, page.curve)}
  </section>`;
  const beside = html`<div>
    <section>${heading(state.level, 'heading', tell('rounds'))} ${roundsPart(model, state)}</section>
    ${yearsPart(model, period, orNone(host.published), state)}
  </div>`;
  return html`<p class="summary">${summaryText(model, host, state)}</p>
    ${
      state.onPaper
        ? nothing
        : html`<div class="bar">
            <button
              type="button"
              class="control"
              @click=${() => {
                globalThis.print();
              }}
            >
              ${tell('print')}
            </button>
          </div>`
    }
    ${headlinePart(model, period, state)} ${comparePart(model, state)}
    <div class="two">${state.isNarrow ? [beside, soon] : [soon, beside]}</div>
    <section>${title('why')} ${matrixPart(model, period, state)}</section>
    <section class="long">${title('ladder')} ${ladderPart(model, host, state, page.ladder)}</section>
    ${definitionsPart(model, state)}`;
}

function summaryText(
  { numbers, official, preset }: CohortModel,
  host: RereferralsInputsElement,
  state: RereferralsState,
): string {
  const tell = teller(state);
  const { from, to } = host.period ?? {};
  const day = (one: IsoDay | null | undefined): string => (one == null ? tell('no-limit') : dayText(one));
  const said = tell(summaryKey(from, to), {
    referrals: numberText(numbers.of('referrals'), state),
    closures: numberText(numbers.of('counted'), state),
    date: day(official.asAt),
    from: day(official.known.from),
    begin: day(from),
    end: day(to),
  });
  if (preset === null) return said;
  const params = { most: preset.hideUpTo, families: preset.leastFamilies, count: numbers.hidden };
  return `${said} ${tell('sharing', params)}`;
}

function summaryKey(from: IsoDay | undefined, to: IsoDay | undefined): string {
  if (from === undefined) return to === undefined ? 'summary' : 'summary-to';
  return to === undefined ? 'summary-from' : 'summary-period';
}

function curveChoice(
  { groups, chosen, preset }: CohortModel,
  host: RereferralsInputsElement,
  state: RereferralsState,
  { setBy, choose }: CohortPageState,
): TemplateResult | typeof nothing {
  if (state.onPaper || orNone(host.cohorts).length > 0) return nothing;
  const tell = teller(state);
  const by = groupsShown(host, preset);
  const offered = offeredGroups(host, preset);
  return html`<div class="bar">
    ${selectField(
      tell('by'),
      [tell('by-none'), ...offered.map((one) => tell(`by.${one}`))],
      by === null ? 0 : offered.indexOf(by) + 1,
      (at) => {
        setBy(offered[at - 1] ?? null);
      },
    )}
    ${
      groups.names.length < 3
        ? nothing
        : ['first', 'second'].map((which, i) =>
            selectField(tell(which), groups.names, chosen[i] ?? i, (at) => {
              choose(chosen.map((one, j) => (i === j ? at : one)));
            }),
          )
    }
  </div>`;
}
