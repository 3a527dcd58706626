import {
  COHORT_MEASURES,
  dateWords,
  officialRate,
  onDay,
  selectedCases,
  type CohortShares,
} from '@case-journey/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context.js';
import { knownSentences } from '../known-limits.js';
import type { CohortPage } from './cohort-page.js';
import { asksOfWay, cohortSentence } from './cohort-sentence.js';
import { faultOf } from './cohort-sides.js';

/** Which cases, and how many of all; what the flow alone asks of them, what they are compared with, how far that goes. */
export function cohortSaid(page: CohortPage, context: Context): TemplateResult {
  return html`<p class="cohort-sentence" role="status">${countSentence(page, context)}</p>
    ${wayPart(page, context)} ${doorPart(page, context)} ${comparedPart(page, context)}
    ${limitsPart(page, context)}`;
}

/** Whether neither the flow nor any measure has anything of a choice. */
export function isNothingLeft({ selected, shares }: Pick<CohortPage, 'selected' | 'shares'>): boolean {
  return !selected.includes(1) && (shares === null || !hasAny(shares));
}

function hasAny(shares: CohortShares): boolean {
  return COHORT_MEASURES.some((name) => {
    const { denominator, excluded } = shares[name];
    return denominator > 0 || excluded.some(({ count }) => count > 0);
  });
}

// Where small numbers are hidden the views below say how many, each with its own protection
function countSentence({ filter, data, selected, preset }: CohortPage, context: Context): string {
  const sentence = cohortSentence(filter, context);
  if (preset !== null) return `${sentence}.`;
  const { length: shown } = selectedCases(selected);
  return context.say('cohort.count', { sentence, shown, all: data.flow.length });
}

function wayPart({ filter, inFlow, preset }: CohortPage, { say }: Context): TemplateResult | typeof nothing {
  if (!asksOfWay(filter)) return nothing;
  const words = preset === null ? say('cohort.way', { count: inFlow }) : say('cohort.way.hidden');
  return html`<p class="muted small">${words}</p>`;
}

function doorPart(page: CohortPage, { say }: Context): TemplateResult | typeof nothing {
  const isOnlyElsewhere = !page.selected.includes(1) && !isNothingLeft(page);
  return isOnlyElsewhere ? html`<p class="notice">${say('cohort.none-at-door')}</p>` : nothing;
}

function comparedPart(page: CohortPage, { say }: Context): TemplateResult | typeof nothing {
  const { compare, data, sides, leavesTeamsOut } = page;
  if (page.preset !== null && page.shared === 'figures') return nothing; // which has nothing that is compared
  if (leavesTeamsOut) return html`<p class="muted small">${say('cohort.compare.no-teams')}</p>`;
  if (sides !== null) return sides.note === null ? nothing : html`<p class="notice">${sides.note}</p>`;
  if (compare.kind === 'nothing' || faultOf(compare, data.asAt) !== null) return nothing;
  const what = say(`cohort.compare.unfinished.${compare.kind}`);
  return html`<p class="muted small">${say('cohort.compare.unfinished', { what })}</p>`;
}

/** How far the sources can speak, before any number. */
export function limitsPart(
  { data, preset }: Pick<CohortPage, 'data' | 'preset'>,
  context: Context,
): TemplateResult {
  const { say, messages } = context;
  const assumed = officialRate(data.parts.referrals).warnings.find(({ code }) => code === 'history-assumed');
  const sentences = knownSentences(data.known, context);
  if (assumed?.day != null)
    sentences.push(say('cohort.history-assumed', { date: dateWords(onDay(assumed.day), { messages }) }));
  const asAt = say('as-at', { date: dateWords(onDay(data.asAt), { messages }) });
  return html`<p class="muted small">
      ${asAt} ${preset === null ? nothing : say('cohort.protected', { most: preset.hideUpTo })}
    </p>
    ${sentences.map((words) => html`<p class="muted small">${words}</p>`)}`;
}
