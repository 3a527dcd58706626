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
          ${casesButton({ words: name, count: cases.length, cases: () => cases }, state)} ${line(row, state)}
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

/** Days that are drawn: a little of the involvement before the first closure, and three years from it on. */
const [FIRST, LAST] = [-30, 1095];
const TICKS = [90, 182, 365, 730, 1095];

function ladderHead(state: RereferralsState): TemplateResult {
  const tell = teller(state);
  return html`<div class="ladder-head small muted" aria-hidden="true">
    <svg class="lives">
      ${[0, ...TICKS].map(
        (day) =>
          svg`<text x=${across(day)} y="18" text-anchor=${day === LAST ? 'end' : 'middle'}>${day === LAST ? tell('days', { count: day }) : day}</text>`,
      )}
    </svg>
    <span>${tell('ladder-words')}</span>
  </div>`;
}

/** Where a day is, as a part of the whole: the drawing is as wide as there is room. */
function across(day: number): string {
  return `${((100 * (Math.min(day, LAST) - FIRST)) / (LAST - FIRST)).toFixed(2)}%`;
}

function wide(from: number, to: number): string {
  return `${Math.max(0.4, (100 * (Math.min(to, LAST) - from)) / (LAST - FIRST)).toFixed(2)}%`;
}

function line({ gaps, bars, end }: LadderRow, state: RereferralsState): TemplateResult {
  return html`<svg class="lives" aria-hidden="true">
    ${[0, ...TICKS].map((day) => svg`<line class="grid" x1=${across(day)} x2=${across(day)} y2="100%"></line>`)}
    <rect class="involved" x="0" y="14" width=${wide(FIRST, 0)} height="10"></rect>
    ${gaps.filter(({ from }) => from < LAST).map((gap) => gapMark(gap, state))}
    ${bars
      .filter(({ from }) => from < LAST)
      .map(
        ({ from, to }) =>
          svg`<rect class="involved ${to === null ? 'open' : ''}" x=${across(from)} y="14" width=${wide(from, to ?? end)} height="10"></rect>`,
      )}
  </svg>`;
}

/** From a closure to a return: an arrow, with its days above where there is room for them. */
function gapMark(
  { from, to, days, back }: LadderRow['gaps'][number],
  state: RereferralsState,
): SVGTemplateResult {
  const isWhole = to <= LAST;
  const middle = (from + Math.min(to, LAST)) / 2;
  const pixels = ((Math.min(to, LAST) - from) / (LAST - FIRST)) * lineWidth(state);
  return svg`<line class="gap ${back}" x1=${across(from)} x2=${across(to)} y1="19" y2="19"></line>
    ${isWhole ? svg`<svg class="tip" x=${across(to)} y="19"><path class="head" d="M0 0L-7 -4V4Z"></path></svg>` : nothing}
    ${pixels < 9 * String(days).length ? nothing : svg`<text x=${across(middle)} y="11" text-anchor="middle">${days}</text>`}`;
}

/** About how wide a line is, for whether words fit: names and words take some 500 pixels where they stand beside it. */
function lineWidth({ isNarrow, room }: RereferralsState): number {
  return isNarrow ? room : room - 500;
}
