import {
  publishedFigures,
  type Cohort,
  type FlowFilter,
  type Period,
  type PublishedFigure,
} from '@case-journey/core';
import type { CasesSelectEvent } from '@case-journey/elements';
import { html, type TemplateResult } from 'lit';
import type { Context } from '../context.js';
import type { CohortPage } from './cohort-page.js';

/** Children who came back, of the same choice of cases. */
export function comebackPart(page: CohortPage, { say }: Context): TemplateResult {
  const { parts, filter, preset, caseload } = page;
  return html`<cj-rereferrals
    .parts=${parts}
    .period=${periodOf(filter)}
    .cohorts=${cohortsOf(page)}
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

function periodOf({ from, to }: FlowFilter): Period {
  return {
    ...(typeof from === 'string' && from !== '' ? { from } : {}),
    ...(typeof to === 'string' && to !== '' ? { to } : {}),
  };
}

// The element compares periods and single teams; against all other teams there is no second curve
function cohortsOf({
  sides,
  compare,
}: CohortPage): readonly { readonly name: string; readonly cohort: Cohort }[] {
  if (sides === null) return NONE;
  if (compare.kind === 'team' && sides.some(({ filter }) => filter.teams?.length !== 1)) return NONE;
  return sides.map(({ name, filter }) => {
    const [team] = compare.kind === 'team' ? (filter.teams ?? []) : [];
    return {
      name,
      cohort: { ...periodOf(filter), ...(team === undefined ? {} : { team: team === '' ? null : team }) },
    };
  });
}

const NONE: readonly [] = [];
