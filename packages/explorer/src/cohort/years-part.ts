import { publishedFigures, PUBLISHED_SOURCE, percentOf, type FlowFilter } from '@case-journey/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context.js';
import type { Figure, Figures } from './cohort-figures.js';
import { chosenYear, type Year } from './cohort-years.js';
import { numberText, percentText } from './figures-part.js';

/** What the table by year shows. */
export interface YearsPart {
  readonly years: readonly Year[];
  readonly figures: ReadonlyMap<string, Figures>;
  readonly filter: FlowFilter;
  readonly pick: (year: Year) => void;
}

/** Volume, what became of it, and the official rate, year by year, with the published rate of England. */
export function yearsPart({ years, figures, filter, pick }: YearsPart, context: Context): TemplateResult {
  const { say } = context;
  const england = new Map(
    publishedFigures()
      .filter(({ area }) => area === 'England')
      .map((one) => [one.year, percentOf(one.rereferrals, one.referrals)]),
  );
  const isPublished = years.some(({ year }) => england.has(year));
  const chosen = chosenYear(filter, years);
  const isRefused = years.some(({ year }) => figures.get(String(year))?.['re-referral'].isTruncated);
  return html`<h3>${say('cohort.years')}</h3>
    <p class="muted small">${say('cohort.years.note')}</p>
    <div class="scroll" tabindex="0" role="region" aria-label=${say('cohort.years')}>
      <table class="years">
        <thead>
          <tr>
            <th scope="col">${say('cohort.year')}</th>
            <th scope="col" class="number">${say('cohort.years.contacts')}</th>
            <th scope="col" class="number">${say('rereferral.name.contact-to-referral')}</th>
            <th scope="col" class="number">${say('cohort.years.referrals')}</th>
            <th scope="col" class="number">${say('rereferral.name.no-further-action')}</th>
            <th scope="col" class="number official">${say('rereferral.name.re-referral')}</th>
            ${isPublished ? html`<th scope="col" class="number">${say('cohort.years.england')}</th>` : nothing}
            <th scope="col" class="number">${say('rereferral.name.return-within')}</th>
          </tr>
        </thead>
        <tbody>
          ${years.map((year) => {
            const own = figures.get(String(year.year));
            return own === undefined
              ? nothing
              : yearRow(year, own, {
                  england: isPublished ? (england.get(year.year) ?? null) : undefined,
                  isChosen: year === chosen,
                  pick,
                  context,
                });
          })}
        </tbody>
      </table>
    </div>
    ${isRefused ? html`<p class="muted small">${say('cohort.years.truncated')}</p>` : nothing}
    ${isPublished ? html`<p class="muted small">${say('cohort.years.england-source', { source: PUBLISHED_SOURCE })}</p>` : nothing}`;
}

interface RowState {
  /** Undefined: no column for it; null: nothing is published. */
  readonly england: number | null | undefined;
  readonly isChosen: boolean;
  readonly pick: (year: Year) => void;
  readonly context: Context;
}

function yearRow(
  year: Year,
  figures: Figures,
  { england, isChosen, pick, context }: RowState,
): TemplateResult {
  const { say } = context;
  const name = say('cohort.year.one', { from: String(year.year - 1), to: String(year.year).slice(2) });
  const contacts = figures['contact-to-referral'];
  const referrals = figures['no-further-action'];
  const back = figures['return-within'];
  return html`<tr class=${isChosen ? 'chosen' : ''} aria-current=${isChosen ? 'true' : nothing}>
    <th scope="row">
      <button
        type="button"
        class="link"
        aria-label=${say('cohort.years.pick', { year: name })}
        @click=${() => {
          pick(year);
        }}
      >
        ${name}
      </button>
    </th>
    <td class="number">${numberText(contacts.denominator)}</td>
    <td class="number">${cellText(contacts, context)}</td>
    <td class="number">${numberText(referrals.denominator)}</td>
    <td class="number">${cellText(referrals, context)}</td>
    <td class="number official">${cellText(figures['re-referral'], context)}</td>
    ${
      england === undefined
        ? nothing
        : html`<td class="number muted">
            ${england === null ? '–' : say('cohort.percent', { percent: england.toFixed(1) })}
          </td>`
    }
    <td class="number">
      ${back.denominator === 0 && back.isTooRecent ? html`<span class="muted">${say('cohort.years.not-yet')}</span>` : cellText(back, context)}
    </td>
  </tr>`;
}

function cellText(figure: Figure, context: Context): TemplateResult | string {
  if (figure.denominator === 0 && !figure.isTruncated) return '–';
  return figure.percent === null
    ? html`<span class="muted">${percentText(figure, context)}</span>`
    : percentText(figure, context);
}
