import { publishedFigures, type FlowFilter, type Period, type PublishedFigure } from '@case-journey/core';
import type { CasesSelectEvent } from '@case-journey/elements';
import { html, type TemplateResult } from 'lit';
import type { Context } from '../context.js';
import type { CohortPage } from './cohort-page.js';

/** Children who came back, of the same choice of cases. */
export function comebackPart(page: CohortPage, { say }: Context): TemplateResult {
  const { parts, period, cohorts, preset, caseload } = page;
  return html`<cj-rereferrals
    .parts=${parts}
    .period=${period}
    .cohorts=${cohorts}
    .published=${ENGLAND}
    .people=${caseload.people}
    .sharing=${preset?.id ?? null}
    heading-level="2"
    @cj-cases-select=${(event: CasesSelectEvent) => {
      page.openCases('comeback', say('cohort.list.rereferrals'), event);
    }}
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
