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
import type { CompareWith, Sides } from './cohort-sides.js';

/** Children who came back, of the same choice of cases. */
export function comebackPart(page: CohortPage, { say }: Context): TemplateResult {
  const { parts, period, curves, preset, caseload } = page;
  return html`<cj-rereferrals
    .parts=${parts}
    .period=${period}
    .cohorts=${curves}
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

/** A named set of closures with a curve of its own. */
export interface NamedCurve {
  readonly name: string;
  readonly cohort: Cohort;
}

/** The two sides as curves. Periods and single teams have one; all other teams together have none. */
export function curvesOf(sides: Sides | null, compare: CompareWith): readonly NamedCurve[] {
  if (sides === null) return [];
  if (compare.kind === 'team' && sides.some(({ filter }) => filter.teams?.length !== 1)) return [];
  return sides.map(({ name, filter }) => {
    const [team] = compare.kind === 'team' ? (filter.teams ?? []) : [];
    return {
      name,
      cohort: { ...periodOf(filter), ...(team === undefined ? {} : { team: team === '' ? null : team }) },
    };
  });
}
