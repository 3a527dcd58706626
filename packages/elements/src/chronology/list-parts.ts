import { say, type Messages } from '@case-journey/core';
import type { ChronologyList, ListOrder } from '@case-journey/layout';
import { html, type TemplateResult } from 'lit';
import { twist } from '../shared/twist.js';
import type { ShownColumns } from './event-row.js';
import { sectionKey, sections, type Section } from './list-sections.js';

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
  readonly toggle: () => void;
  readonly focused: () => void;
}

/** The button that opens a year, or the events without a date: "2013 · 5 events". */
export function sectionButton(section: Section, state: SectionState): TemplateResult {
  const { messages, locale } = state;
  const name = section.year === null ? say(messages, 'chronology.undated') : String(section.year);
  const amount = say(messages, 'chronology.year', { count: section.rows.length }, locale);
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

/** How many of how many events are shown, which way round, and the keys. */
export function listFoot(
  list: ChronologyList,
  openYears: ReadonlySet<string>,
  order: ListOrder,
  { messages, locale }: Pick<SectionState, 'messages' | 'locale'>,
): TemplateResult {
  const shown = sections(list)
    .filter((section) => openYears.has(sectionKey(section)))
    .reduce((sum, { rows }) => sum + rows.length, 0);
  const params = { shown, count: list.count, order: say(messages, `chronology.${order}`) };
  return html`<div class="foot">
    ${say(messages, 'chronology.shown', params, locale)}
    <span class="muted keys">${say(messages, 'chronology.keys')}</span>
  </div>`;
}
