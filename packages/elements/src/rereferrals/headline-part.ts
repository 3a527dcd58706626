import {
  behind,
  groupRows,
  inPeriod,
  judged,
  judgeMature,
  judgeReferral,
  PUBLISHED_SOURCE,
  say,
  type Judge,
  type Member,
  type Part,
  type Period,
  type PublishedFigure,
  type ReferralPart,
} from '@case-journey/core';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../shared/heading.js';
import type { CohortModel } from './cohort-model.js';
import { casesButton } from './cases-button.js';
import {
  dayText,
  intervalText,
  numberText,
  rateText,
  teller,
  yearText,
  type RereferralsState,
} from './rereferrals-words.js';

/** The two rates, with what they are made of, who is left out and why, and what is too recent to tell. */
export function headlinePart(model: CohortModel, period: Period, state: RereferralsState): TemplateResult {
  return html`<div class="headlines">
    ${officialPart(model, period, state)} ${backPart(model, period, state)}
  </div>`;
}

function officialPart(model: CohortModel, period: Period, state: RereferralsState): TemplateResult {
  const { numbers, official, parts } = model;
  const tell = teller(state);
  const rate = official.whole.refused === null ? numbers.rate('referrals.yes', 'referrals') : null;
  const children = numbers.rate('referred.yes', 'referred');
  const list = casesOf(parts.referrals, period, judgeReferral(parts.referrals));
  return html`<section>
    ${heading(state.level, 'heading', tell('official'))}
    <p class="figure">
      <b>${official.whole.refused === null ? rateText(rate, state) : tell('no-rate')}</b>
      ${of('official-of', numbers.of('referrals.yes'), numbers.of('referrals'), list, state)}
    </p>
    ${official.whole.refused === null ? nothing : html`<p class="note">${tell('years-truncated')}</p>`}
    <p class="small">${rate === null ? nothing : intervalText(official.whole.share.limits, state)}</p>
    <p class="small">
      ${tell('official-children', {
        all: numberText(numbers.of('referred'), state),
        yes: numberText(numbers.of('referred.yes'), state),
        rate: children === null ? '' : tell('percent-in', { rate: rateText(children, state) }),
      })}
    </p>
    ${leftOutPart(model, 'referrals.out.', state)}
    <p class="small recent">
      ${tell('official-recent', { count: numberText(numbers.of('referrals.recent'), state) })}
    </p>
    ${official.warnings
      .filter(({ code }) => isTellable(code, model))
      .map(
        ({ code, count, day }) =>
          html`<p class="small note">
            ${say(state.messages, `rereferral.warning.${code}`, { count, date: day === null ? '' : dayText(day) })}
          </p>`,
      )}
  </section>`;
}

function backPart(model: CohortModel, period: Period, state: RereferralsState): TemplateResult {
  const { numbers, mature, medianDays, parts } = model;
  const tell = teller(state);
  const rate = numbers.rate('back', 'followed');
  const list = casesOf(parts.closures, period, judgeMature(parts.closures, 12));
  const recent = mature.excluded.some(({ reason }) => reason === 'not-yet-known')
    ? numbers.of('out.not-yet-known')
    : 0;
  return html`<section>
    ${heading(state.level, 'heading', tell('back'))}
    <p class="figure">
      <b>${rateText(rate, state)}</b>
      ${of('back-of', numbers.of('back'), numbers.of('followed'), list, state)}
    </p>
    <p class="small">${rate === null ? nothing : intervalText(mature.limits, state)}</p>
    ${
      medianDays === null || numbers.of('back') === 'c'
        ? nothing
        : html`<p class="small">${tell('back-median', { count: Math.round(medianDays) })}</p>`
    }
    ${leftOutPart(model, 'out.', state)}
    <p class="small recent">${tell('back-recent', { count: numberText(recent, state) })}</p>
  </section>`;
}

/** A warning counts too: where small numbers are hidden only those are told whose count is protected, or that have none. */
function isTellable(code: string, { preset, numbers }: CohortModel): boolean {
  if (code === 'history-not-known') return numbers.of('referrals.out.history-not-known') !== 'c';
  return preset === null || code === 'history-assumed' || code === 'nothing-held';
}

/** Whoever is behind a number: worked out only where somebody asks. */
function casesOf(part: Part, period: Period, judge: Judge): () => ReturnType<typeof behind> {
  return () => behind(part, inPeriod(part, period), judged(part, judge), 'yes');
}

function of(
  key: string,
  yes: number | 'c',
  all: number | 'c',
  cases: () => ReturnType<typeof behind>,
  state: RereferralsState,
): TemplateResult {
  const words = say(state.messages, `rereferrals.${key}`, {
    yes: numberText(yes, state),
    all: numberText(all, state),
  });
  return casesButton({ words, count: yes, cases }, state);
}

function leftOutPart(
  { numbers, official, mature }: CohortModel,
  prefix: string,
  state: RereferralsState,
): TemplateResult | typeof nothing {
  const { excluded } = prefix === 'out.' ? mature : official.whole.share;
  const list = excluded
    .filter(({ reason }) => reason !== 'not-yet-known' && !isTold(reason, numbers.of(`${prefix}${reason}`)))
    .map(({ reason }) =>
      say(state.messages, 'rereferrals.left-out-one', {
        count: numberText(numbers.of(`${prefix}${reason}`), state),
        reason: say(state.messages, `rereferral.excluded.${reason}`),
      }),
    );
  if (list.length === 0) return nothing;
  return html`<p class="small">${say(state.messages, 'rereferrals.left-out', { list: list.join('; ') })}</p>`;
}

// The warning says it with its day
function isTold(reason: string, number: number | 'c'): boolean {
  return reason === 'history-not-known' && number !== 'c';
}

/** The official rate by year, with a published one beside it. */
export function yearsPart(
  { official, numbers, parts: { referrals } }: CohortModel,
  period: Period,
  published: readonly PublishedFigure[],
  state: RereferralsState,
): TemplateResult | typeof nothing {
  const years = official.groups.filter(({ group }) => group !== null);
  if (years.length === 0) return nothing;
  const tell = teller(state);
  const area = published[0]?.area;
  const number = (key: string, group: string | null, all: boolean): TemplateResult => {
    const count = numbers.of(key);
    const cases = (): readonly Member[] => casesOfYear(referrals, period, group, all);
    return casesButton({ words: numberText(count, state), count, cases }, state);
  };
  return html`<section>
    ${heading(state.level, 'heading', tell('years'))}
    <div class="scroll" tabindex="0" role="region" aria-label=${tell('years')}>
      <table class="years">
        <thead>
          <tr>
            <th scope="col">${tell('year')}</th>
            <th scope="col">${tell('year-yes')}</th>
            <th scope="col">${tell('year-referrals')}</th>
            <th scope="col">${tell('rate')}</th>
            <td class="wide"></td>
            ${area === undefined ? nothing : html`<th scope="col">${area}</th>`}
          </tr>
        </thead>
        <tbody>
          ${years.map(({ group, refused }) => {
            const key = `year.${group ?? ''}`;
            const rate = refused === null ? numbers.rate(`${key}.yes`, key) : null;
            const rateWords = (): string => {
              if (refused !== null) return tell('no-rate');
              return numbers.of(key) === 0 ? '–' : rateText(rate, state);
            };
            const other = published.find((one) => one.area === area && String(one.year) === group);
            const beside = other === undefined ? null : (100 * other.rereferrals) / other.referrals;
            return html`<tr>
              <th scope="row">${yearText(group ?? '', state)}</th>
              <td>${number(`${key}.yes`, group, false)}</td>
              <td>${number(key, group, true)}</td>
              <td><b>${rateWords()}</b></td>
              <td class="wide">${rateBar(rate, beside)}</td>
              ${area === undefined ? nothing : html`<td>${beside === null ? '–' : `${beside.toFixed(1)}%`}</td>`}
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
    <p class="small muted">
      ${years.some(({ refused }) => refused !== null) ? tell('years-truncated') : nothing}
      ${area === undefined ? nothing : tell('years-note', { area, source: PUBLISHED_SOURCE })}
    </p>
  </section>`;
}

/** Whoever is behind a number of a year. */
function casesOfYear(
  part: ReferralPart,
  period: Period,
  group: string | null,
  all: boolean,
): readonly Member[] {
  const rows = groupRows(part, inPeriod(part, period), 'year').find(([name]) => name === group)?.[1];
  if (rows === undefined) return [];
  const verdicts = judged(part, judgeReferral(part));
  const yes = behind(part, rows, verdicts, 'yes');
  return all ? yes.concat(behind(part, rows, verdicts, 'no')) : yes;
}

function rateBar(rate: number | null, beside: number | null): TemplateResult {
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect width=${Math.min(100, 2 * (rate ?? 0))} height="10"></rect>
    <path class="beside" d=${beside === null ? '' : `M${Math.min(100, 2 * beside)} 0V10`}></path>
  </svg>`;
}
