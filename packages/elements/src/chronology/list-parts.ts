import { say, type Messages } from '@case-journey/core';
import { html, type TemplateResult } from 'lit';
import { twist } from '../shared/twist.js';
import type { ShownColumns } from './event-row.js';
import type { Standing } from './level-tag.js';
import { sectionKey, type Section } from './list-sections.js';

/** The words above the columns. Every cell says its own label to those who do not see them. */
export function columnHeads({ effect, decision }: ShownColumns, messages: Messages): TemplateResult {
  const names = ['date', 'what', ...(effect ? ['effect'] : []), ...(decision ? ['decision'] : []), 'source'];
  return html`<div class="heads" aria-hidden="true">
    ${names.map((name) => html`<span class=${name}>${say(messages, `chronology.head.${name}`)}</span>`)}
  </div>`;
}

/** Whether a section is open, and what to do when a person turns it. */
export interface SectionState {
  readonly messages: Messages;
  readonly locale: string;
  readonly open: boolean;
  readonly current: boolean;
  /** How each of the section's rows stands in the chronology. */
  readonly standings: readonly (Standing | undefined)[];
  readonly toggle: () => void;
  readonly focused: () => void;
}

/** The button that opens a year, or the events without a date: "2013 · 5 events, 1 key". */
export function sectionButton(section: Section, state: SectionState): TemplateResult {
  const { messages, locale } = state;
  const name = section.year === null ? say(messages, 'chronology.undated') : String(section.year);
  const rows = say(messages, 'chronology.year', { count: section.rows.length }, locale);
  const key = state.standings.filter((standing) => standing?.level === 'key').length;
  const amount = key === 0 ? rows : say(messages, 'chronology.year.key', { rows, count: key }, locale);
  return html`<button
    type="button"
    data-stop=${sectionKey(section)}
    data-section
    tabindex=${state.current ? 0 : -1}
    aria-expanded=${state.open ? 'true' : 'false'}
    @click=${state.toggle}
    @focus=${state.focused}
  >
    ${twist()}<span>${name} <span class="amount">· ${amount}</span></span>
  </button>`;
}

/** The button that shows the rest of a long year. */
export function moreRows(
  count: number,
  section: Section,
  {
    messages,
    locale,
    show,
  }: { readonly messages: Messages; readonly locale: string; readonly show: () => void },
): TemplateResult {
  const words =
    section.year === null
      ? say(messages, 'chronology.more.undated', { count }, locale)
      : say(messages, 'chronology.more', { count, year: String(section.year) }, locale);
  return html`<button
    type="button"
    class="link more-rows"
    data-stop="${sectionKey(section)}-more"
    tabindex="-1"
    @click=${show}
  >
    ${words}
  </button>`;
}
