import type { Member } from '@case-journey/core';
import { ladderRows, type LadderRow, type ReturnLife } from '@case-journey/layout';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { orNone } from '../shared/host-input.js';
import type { CohortModel } from './cohort-model.js';
import { casesButton } from './cases-button.js';
import type { RereferralsInputsElement } from './rereferrals-inputs-element.js';
import { dayText, teller, type RereferralsState } from './rereferrals-words.js';

/** How many lines are shown, and what to do when a person asks for more. */
export interface LadderState {
  readonly isLong: boolean;
  readonly showMore: () => void;
}

const FEW = 12;
const MOST = 200;

/** A line for each child who came back; above 200 the rest in a sentence. None where small numbers are hidden. */
export function ladderPart(
  { lives, preset, official }: CohortModel,
  host: RereferralsInputsElement,
  state: RereferralsState,
  { isLong, showMore }: LadderState,
): TemplateResult {
  const tell = teller(state);
  const date = official.asAt === null ? '' : dayText(official.asAt);
  const back = lives.filter(({ returns }) => returns > 0);
  if (preset !== null) return html`<p>${tell('ladder-hidden')}</p>`;
  if (back.length === 0) return html`<p>${tell('ladder-none', { date })}</p>`;
  const shown = back.slice(0, isLong ? MOST : FEW);
  const labels = new Map(orNone(host.people).map(({ id, label }) => [id, label]));
  const rows = ladderRows(shown);
  return html`${ladderHead(state)}
    <ol class="ladder">
      ${rows.map((row, i) => {
        const name = labels.get(row.childId) ?? row.childId;
        const cases = shown.slice(i, i + 1).map(memberOf);
        const gaps = row.gaps.map(({ days, back: reason }) =>
          tell('gap', { count: days, back: tell(`gap.${reason}`) }),
        );
        return html`<li>
          ${casesButton(name, () => cases, state)} ${line(row)}
          <span class="small">${tell('ladder-row', { count: row.gaps.length, gaps: gaps.join(', ') })}</span>
        </li>`;
      })}
    </ol>
    ${footPart(back, shown.length, state, { isLong, showMore })}`;
}

function footPart(
  back: readonly ReturnLife[],
  shown: number,
  state: RereferralsState,
  { isLong, showMore }: LadderState,
): TemplateResult {
  const tell = teller(state);
  const rest = back.slice(MOST);
  return html`<p class="foot">
    <b>${tell('ladder-shown', { shown, count: back.length })}</b>
    ${
      rest.length > 0 && isLong
        ? tell('ladder-rest', {
            count: rest.length,
            least: rest.at(-1)?.returns ?? 0,
            most: rest[0]?.returns ?? 0,
          })
        : nothing
    }
    <span class="muted">${tell('ladder-legend')}</span>
    ${
      isLong || back.length <= FEW || state.onPaper
        ? nothing
        : html`<button type="button" class="link" @click=${showMore}>
            ${tell('ladder-more', { count: Math.min(MOST, back.length) - FEW })}
          </button>`
    }
  </p>`;
}

function memberOf({ childId, familyId, episodeId, firstClosed }: ReturnLife): Member {
  return { childId, familyId, episodeId, day: firstClosed };
}

const DAYS = 1095;
const TICKS = [0, 365, 730, 1095];

function ladderHead(state: RereferralsState): TemplateResult {
  return html`<p class="ladder-head small muted" aria-hidden="true">
    <span class="ticks">${TICKS.map((day) => html`<span>${day}</span>`)}</span>
    <span>${teller(state)('ladder-words')}</span>
  </p>`;
}

function line({ gaps, bars, end }: LadderRow): TemplateResult {
  const cut = (day: number): number => Math.min(day, DAYS);
  return html`<svg class="lives" viewBox="-30 0 1130 20" preserveAspectRatio="none" aria-hidden="true">
    ${TICKS.map((day) => svg`<path class="grid" d="M${day} 0V20"></path>`)}
    <rect class="involved" x="-30" y="5" width="30" height="10"></rect>
    ${gaps
      .filter(({ from }) => from < DAYS)
      .map(
        ({ from, to, back }): SVGTemplateResult =>
          svg`<path class="gap ${back}" d="M${from} 10H${cut(to)}"></path>`,
      )}
    ${bars
      .filter(({ from }) => from < DAYS)
      .map(
        ({ from, to }) =>
          svg`<rect class="involved ${to === null ? 'open' : ''}" x=${from} y="5" width=${Math.max(4, cut(to ?? end) - from)} height="10"></rect>`,
      )}
  </svg>`;
}
