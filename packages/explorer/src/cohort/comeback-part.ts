import {
  publishedFigures,
  type CohortParts,
  type FlowFilter,
  type Period,
  type PublishedFigure,
  type SharingPreset,
} from '@case-journey/core';
import type { CasesSelectEvent, FlowCohort } from '@case-journey/elements';
import { html, type TemplateResult } from 'lit';
import type { Caseload } from '../caseload.js';

/** What is shown of those who came back. */
export interface ComebackPart {
  readonly data: { readonly parts: CohortParts };
  readonly period: Period;
  readonly filter: FlowFilter;
  readonly cohorts: readonly FlowCohort[];
  /** Whether closures can be parted by team where small numbers are hidden. */
  readonly withTeams: boolean;
  /** How small numbers are hidden; null: they are shown. */
  readonly preset: SharingPreset | null;
  readonly caseload: Pick<Caseload, 'people'>;
}

/** Children who came back, of the same choice of cases. */
export function comebackPart(
  { data, period, filter, cohorts, withTeams, preset, caseload }: ComebackPart,
  pick: (event: CasesSelectEvent) => void,
): TemplateResult {
  return html`<cj-rereferrals
    .parts=${data.parts}
    .period=${period}
    .filter=${filter}
    .cohorts=${cohorts}
    .published=${ENGLAND}
    .people=${caseload.people}
    .sharing=${preset?.id ?? null}
    ?share-teams=${withTeams}
    heading-level="2"
    @cj-cases-select=${pick}
  ></cj-rereferrals>`;
}

const ENGLAND: readonly PublishedFigure[] = publishedFigures().filter(({ area }) => area === 'England');

/** The days of a filter, as the measures take them. */
export function periodOf({ from, to }: FlowFilter): Period {
  return {
    ...(typeof from === 'string' && from !== '' ? { from } : {}),
    ...(typeof to === 'string' && to !== '' ? { to } : {}),
  };
}
