import { filterSentence, say, type CaseEvent, type Entry, type Filter } from '@case-journey/core';
import { html, nothing, type TemplateResult } from 'lit';
import { ageText, listPart, type ListPartState } from './chronology-list-part.js';
import type { ChronologyModel } from './chronology-model.js';
import { chronologyTable } from './chronology-table.js';
import type { ConsiderState } from './consider-panel.js';
import { entryPart, proposedPart } from './entry-part.js';
import type { EntryDraft } from './entry-form.js';
import { sections, shownRows } from './list-sections.js';
import type { ChronologyViewName } from './view-bar.js';

/** How a reader chose to see the events, and what can be done with them. */
export interface EventsPartState extends Pick<
  ListPartState,
  'controller' | 'level' | 'locale' | 'root' | 'selectedId' | 'toTimeline'
> {
  readonly view: ChronologyViewName;
  readonly filter: Filter | null | undefined;
  /** Whether every record is told of, not only what is in the chronology or proposed. */
  readonly all: boolean;
  /** Undefined where nobody may decide. */
  readonly consider: ConsiderState | undefined;
  readonly showAll: () => void;
  readonly revise: (entry: Entry, draft: EntryDraft) => void;
  readonly takeOut: (entry: Entry, reason: string) => void;
}

/** The events as a list or a table, and below them how many of how many they are. */
export function eventsPart(model: ChronologyModel, state: EventsPartState): TemplateResult {
  const { list, words: messages, people, asAt, child } = model;
  if (list.count === 0) return emptyPart(model, state);
  const isTable = state.view === 'table';
  const childId = model.childIds.length === 1 ? model.childIds[0] : undefined; // of several, each is named
  const selectedId = state.selectedId === null ? null : model.rowId(state.selectedId);
  const context = { ...state, selectedId, messages, people, asAt, childId, child, childIds: model.childIds };
  const standing: ListPartState['standing'] = (id) => model.standing(id);
  const body = isTable
    ? chronologyTable(
        sections(list).flatMap(({ rows }) => rows),
        {
          ...context,
          caption: titleWords(model, state.locale),
          age: (row) => ageText(row, context),
          standing: ({ event }) => standing(event.id),
        },
      )
    : listPart({ ...context, list, standing, more: (event) => decidedPart(event, model, state) });
  return html`${body}
    <div class="foot">
      ${footWords(model, state)}
      ${isTable ? nothing : html`<span class="muted keys">${say(messages, 'chronology.keys')}</span>`}
    </div>`;
}

/** "Chronology: Child A, Family 12"; of siblings, all of them. */
export function titleWords({ childIds, people, words }: ChronologyModel, locale: string): string {
  const labels = childIds.flatMap((id) => people.get(id)?.label ?? []);
  if (labels.length === 0) return say(words, 'chronology.title.none');
  const children = new Intl.ListFormat(locale, { type: 'conjunction' }).format(labels);
  return say(words, 'chronology.title', { child: children });
}

// Nothing to show: because nothing is on record, nothing is proposed, or a filter leaves it out
function emptyPart(
  { words, record, chosen }: ChronologyModel,
  { all, locale, showAll }: EventsPartState,
): TemplateResult {
  const count = record.events.length;
  if (count === 0) return html`<p class="muted">${say(words, 'chronology.empty')}</p>`;
  if (all || chosen.told.length > 0)
    return html`<p class="muted">${say(words, 'chronology.empty.filter')}</p>`;
  return html`<p>
    ${say(words, 'chronology.empty.proposed')}
    <button type="button" class="link" @click=${showAll}>
      ${say(words, 'chronology.empty.all', { count }, locale)}
    </button>
  </p>`;
}

// What is open, what is shown, what there is in all, and by which filter
function footWords(
  { list, words, chosen, record, shown: { possibly } }: ChronologyModel,
  { controller, view, locale, all, filter }: EventsPartState,
): string {
  const open = view === 'table' ? list.count : shownRows(list, controller.years, controller.wholeYears);
  const counts = { shown: list.count, told: chosen.told.length, records: record.events.length };
  const sentence = filter == null ? '' : filterSentence(filter, words);
  return [
    say(words, 'chronology.foot.open', { shown: open, count: list.count }, locale),
    say(words, all ? 'chronology.foot.all' : 'chronology.foot.told', counts, locale),
    ...(sentence === '' ? [] : [say(words, 'chronology.foot.filter', { filter: sentence })]),
    ...(possibly === 0 ? [] : [say(words, 'chronology.foot.possibly', { count: possibly }, locale)]),
  ].join(' ');
}

function decidedPart(
  event: CaseEvent,
  { words: messages, chosen, entries }: ChronologyModel,
  { consider, revise, takeOut }: EventsPartState,
): TemplateResult | typeof nothing {
  const state = { messages, consider, revise, takeOut };
  const entry = entries.get(event.id);
  if (entry !== undefined) return entryPart(entry, state);
  const one = chosen.considered.find(({ proposal }) => proposal.eventIds.includes(event.id));
  return one === undefined ? nothing : proposedPart(one, state);
}
