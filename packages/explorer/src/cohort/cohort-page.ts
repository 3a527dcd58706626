import {
  dateWords,
  onDay,
  type CohortMeasure,
  type CohortShares,
  type FlowFilter,
  type Period,
  type SharingPreset,
} from '@case-journey/core';
import type { CasesSelectEvent, FlowChangeEvent, FlowCohort } from '@case-journey/elements';
import { html, nothing, type TemplateResult } from 'lit';
import type { Caseload } from '../caseload.js';
import type { Context } from '../context.js';
import { caseList, type CaseList } from './case-list.js';
import { COHORT_PARTS, cohortControls, type CohortPartName } from './cohort-controls.js';
import type { CohortData } from './cohort-data.js';
import type { Figures } from './cohort-figures.js';
import type { Days } from './cohort-choice.js';
import { cohortSaid, isNothingLeft, limitsPart } from './cohort-said.js';
import type { CompareWith, Sides } from './cohort-sides.js';
import type { Year } from './cohort-years.js';
import { comebackPart } from './comeback-part.js';
import { definitionsPart, figuresPart } from './figures-part.js';
import { yearsPart } from './years-part.js';

/** Everything that the page of all cases shows, and what it does when a person acts. */
export interface CohortPage {
  readonly caseload: Caseload;
  readonly data: CohortData;
  readonly years: readonly Year[];
  readonly filter: FlowFilter;
  /** The days as they stand in the fields. */
  readonly days: Days;
  /** What is compared with, as it was typed. */
  readonly compare: CompareWith;
  readonly isShared: boolean;
  /** The part that is shown where small numbers are hidden. */
  readonly shared: CohortPartName;
  /** How small numbers are hidden now; null: they are shown. */
  readonly preset: SharingPreset | null;
  readonly onPaper: boolean;
  readonly list: CaseList | null;
  readonly sides: Sides | null;
  readonly cohorts: readonly FlowCohort[];
  /** Whether teams are compared, but not where it is shared or printed. */
  readonly leavesTeamsOut: boolean;
  readonly withTeams: boolean;
  /** 1 for each case of the flow that the filter takes, whatever it asks of a case's way. */
  readonly selected: Uint8Array;
  /** How many cases the flow shows: what is asked of a case's way chooses there. */
  readonly inFlow: number;
  /** The key of the chosen period's figures. */
  readonly chosen: string;
  readonly shares: CohortShares | null;
  readonly figures: ReadonlyMap<string, Figures>;
  readonly period: Period;
  readonly choose: (filter: FlowFilter) => void;
  readonly compareWith: (compare: CompareWith) => void;
  readonly chooseDay: (name: keyof Days, day: string) => void;
  readonly clear: () => void;
  readonly share: (isShared: boolean) => void;
  readonly shareTeams: (withTeams: boolean) => void;
  readonly shareOnly: (shared: CohortPartName) => void;
  /** Leads to a part of the page. */
  readonly goTo: (part: CohortPartName) => void;
  readonly openNumber: (name: CohortMeasure, all: boolean, title: string) => void;
  readonly openCases: (beside: CaseList['beside'], title: string, event: CasesSelectEvent) => void;
  readonly more: () => void;
  readonly close: () => void;
  readonly openChild: (childId: string) => void;
}

/** All cases at once: which of them, their figures, their flow, who came back. Null: they are being counted. */
export function cohortPage(page: CohortPage | null, context: Context): TemplateResult {
  const { say, messages } = context;
  if (page === null) return html`<p class="counting" role="status">${say('cohort.counting')}</p>`;
  const { data } = page;
  if (data.flow.length === 0) {
    const date = dateWords(onDay(data.asAt), { messages });
    return html`<p class="counting">${say('cohort.none', { date })}</p>
      ${limitsPart(page, context)}`;
  }
  const isEmpty = isNothingLeft(page);
  return html`${cohortControls({ ...page, flow: data.flow, asAt: data.asAt }, context)}
  ${cohortSaid(page, context)}
  ${isEmpty && page.sides === null ? html`<p class="notice">${say('cohort.empty')}</p>` : viewsPart(page, context)}`;
}

// Each part protects its own numbers; two parts together could give away what each hides, so that one goes at a time
function viewsPart(page: CohortPage, context: Context): TemplateResult {
  return html`${page.preset === null ? jumps(page, context) : nothing}
  ${section(
    'figures',
    html`<h2 id="figures-title">${context.say('cohort.figures')}</h2>
      ${ownFigures(page, context)} ${byYear(page, context)} ${definitionsPart(page.onPaper, context)}`,
    page,
    context,
  )}
  ${section('flow', flowPart(page, context), page, context)}
  ${section(
    'comeback',
    comebackPart(page, (event) => {
      page.openCases('comeback', context.say('cohort.list.rereferrals'), event);
    }),
    page,
    context,
  )}`;
}

function section(
  part: CohortPartName,
  content: TemplateResult,
  page: CohortPage,
  context: Context,
): TemplateResult {
  return html`<section
      class="part"
      id="part-${part}"
      tabindex="-1"
      aria-label=${context.say(`cohort.part.${part}`)}
      ?hidden=${page.preset !== null && page.shared !== part}
    >
      ${content}
    </section>
    ${listBeside(part, page, context)}`;
}

/** The page is long: buttons that lead to each part of it. */
function jumps({ goTo }: CohortPage, { say }: Context): TemplateResult {
  return html`<nav class="jumps" aria-label=${say('cohort.jumps')}>
    ${COHORT_PARTS.map(
      (part) =>
        html`<button
          type="button"
          class="link"
          data-part=${part}
          @click=${() => {
            goTo(part);
          }}
        >
          ${say(`cohort.part.${part}`)}
        </button>`,
    )}
  </nav>`;
}

function ownFigures(page: CohortPage, context: Context): TemplateResult | typeof nothing {
  const figures = page.figures.get(page.chosen);
  if (figures === undefined || page.shares === null) return nothing;
  return figuresPart(
    {
      figures,
      shares: page.shares,
      isShared: page.preset !== null,
      open: (name, all) => {
        const title = context.say(all ? `cohort.all.${name}` : `rereferral.name.${name}`);
        page.openNumber(name, all, title);
      },
    },
    context,
  );
}

function byYear(page: CohortPage, context: Context): TemplateResult {
  const { years, figures, filter, choose } = page;
  return yearsPart(
    {
      years,
      figures,
      filter,
      pick: ({ from, to }) => {
        choose({ ...filter, from, to });
      },
    },
    context,
  );
}

function flowPart(page: CohortPage, { say }: Context): TemplateResult {
  const { data, filter, cohorts, preset } = page;
  return html`<cj-flow
    .flow=${data.flow}
    .filter=${filter}
    .cohorts=${cohorts}
    .sharing=${preset?.id ?? null}
    heading-level="2"
    @cj-flow-change=${(change: FlowChangeEvent) => {
      page.choose(change.filter);
    }}
    @cj-cases-select=${(event: CasesSelectEvent) => {
      page.openCases('flow', say('cohort.list.flow'), event);
    }}
  ></cj-flow>`;
}

function listBeside(
  beside: CaseList['beside'],
  page: CohortPage,
  context: Context,
): TemplateResult | typeof nothing {
  const { list, caseload, openChild, more, close } = page;
  if (list?.beside !== beside) return nothing;
  return caseList(list, caseload, { open: openChild, more, close }, context);
}
