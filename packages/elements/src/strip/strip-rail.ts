import { calendarDay, numberOf } from '@case-journey/core';
import { monthStart, type StripIndex, type StripWindow } from '@case-journey/layout';
import { html, svg, type TemplateResult } from 'lit';
import type { StripSay } from './strip-input.js';

const MOST_BUTTONS = 6; // each at least 44 pixels wide on the smallest screen

/** Records by year as a row of buttons, for small screens: each jumps to its years. */
export function stripRail(
  index: StripIndex,
  window: StripWindow,
  words: StripSay,
  jump: (window: StripWindow) => void,
): TemplateResult {
  const stretches = yearStretches(index);
  const most = stretches.reduce((highest, { count }) => Math.max(highest, count), 1);
  return html`<div class="rail" role="group" aria-label=${words('strip.rail')}>
    ${stretches.map(({ first, last, from, to, count, kept }) => {
      const year = first === last ? String(first) : `${first}–${String(last).slice(-2)}`;
      const go = (): void => {
        jump({ from, to });
      };
      const pressed = window.from < to && window.to > from && window.to - window.from <= to - from + 1;
      const tall = Math.max(2, (36 * count) / most);
      const dark = kept === 0 ? 0 : Math.max(2, (36 * kept) / most);
      return html`<button
        type="button"
        class="rail-year"
        aria-pressed=${pressed ? 'true' : 'false'}
        aria-label=${words('strip.rail.year', { year, count })}
        @click=${go}
      >
        <svg viewBox="0 0 40 36" preserveAspectRatio="none" aria-hidden="true">
          ${svg`<rect class="all" x="0" width="40" y=${36 - tall} height=${tall}></rect>
            <rect class="kept" x="0" width="40" y=${36 - dark} height=${dark}></rect>`}
        </svg>
        <span>${words('strip.rail.bar', { year, count })}</span>
      </button>`;
    })}
  </div>`;
}

interface YearStretch {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly kept: number;
}

function yearStretches({ months, extent }: StripIndex): YearStretch[] {
  if (extent === null || months.all.length === 0) return [];
  const firstYear = calendarDay(monthStart(months.first)).year;
  const lastYear = calendarDay(monthStart(months.first + months.all.length - 1)).year;
  const years = lastYear - firstYear + 1;
  const step = Math.ceil(years / MOST_BUTTONS);
  const sum = (counts: Uint32Array, first: number, last: number): number =>
    counts.reduce((total, count, i) => {
      const year = Math.floor((months.first + i) / 12);
      return year >= first && year <= last ? total + count : total;
    }, 0);
  return Array.from({ length: Math.ceil(years / step) }, (_, i) => {
    const first = firstYear + i * step;
    const last = Math.min(lastYear, first + step - 1);
    return {
      first,
      last,
      from: numberOf(first, 1, 1),
      to: numberOf(last + 1, 1, 1),
      count: sum(months.all, first, last),
      kept: sum(months.kept, first, last),
    };
  });
}
