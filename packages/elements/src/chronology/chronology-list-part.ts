import { ageAt, ageWords, onDay, say, type CaseEvent, type Person } from '@case-journey/core';
import type { ListRow } from '@case-journey/layout';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../shared/heading.js';
import type { RowContext } from './event-facts.js';
import { eventRow } from './event-row.js';
import { gapRow, gapRows } from './gap-row.js';
import type { ListController } from './list-controller.js';
import { moveFocus } from '../shared/list-keys.js';
import { columnHeads, moreRows, sectionButton } from './list-parts.js';
import {
  rowsShown,
  sectionKey,
  sections,
  type GapList,
  type GapListRow,
  type Section,
} from './list-sections.js';
import type { Standing } from './level-tag.js';

/** What the list tells beside its rows. */
export interface ListPartState extends AgeContext {
  readonly list: GapList;
  readonly controller: ListController;
  /** The level of the years' headings. */
  readonly level: number;
  readonly selectedId: string | null;
  readonly standing: (eventId: string) => Standing | undefined;
  /** What stands under an opened row's facts: why it is proposed, its history, what can be done with it. */
  readonly more: (event: CaseEvent) => TemplateResult | typeof nothing;
  readonly root: () => ParentNode;
  /** Goes to an event in the timeline. */
  readonly toTimeline: (id: string) => void;
}

/** The events by year, with the gaps between them: one list that is read from top to bottom. */
export function listPart(state: ListPartState): TemplateResult {
  const { list, messages } = state;
  const keys = (key: KeyboardEvent): void => {
    const row = key.key === 'Enter' && key.shiftKey ? rowAt(list, key.target) : undefined;
    if (row === undefined) moveFocus(key, state.root());
    else {
      key.preventDefault();
      state.toTimeline(row.event.id);
    }
  };
  return html`${columnHeads(list.columns, messages)}
    <div role="group" aria-label=${say(messages, 'chronology.list')} @keydown=${keys}>
      ${sections(list).map((section) => sectionPart(section, state))}
      ${list.undated.length === 0 ? gapRows(list.gapsAfter, state) : nothing}
    </div>`;
}

function rowAt(list: GapList, stop: EventTarget | null): GapListRow | undefined {
  const name = stop instanceof Element ? stop.getAttribute('data-stop') : null;
  return sections(list)
    .flatMap(({ rows }) => rows)
    .find(({ position }) => `e${position}` === name);
}

/** A child's age when an event happened, in words: of several children only where the event is about one of them. */
export function ageText({ event }: ListRow, context: AgeContext): string | null {
  const { child, childIds, people } = context;
  const about = event.children.filter(({ childId }) => childIds.includes(childId));
  const whose =
    childIds.length < 2 ? child : about.length === 1 ? people.get(about[0]?.childId ?? '') : undefined;
  const birth = whose?.birth ?? (whose?.expectedBirth === undefined ? null : onDay(whose.expectedBirth));
  const age = birth === null ? null : ageAt(birth, event.date);
  return age === null ? null : ageWords(age, { messages: context.messages, locale: context.locale });
}

/** Whose ages are worked out. */
export interface AgeContext extends RowContext {
  readonly child: Person | undefined;
  readonly childIds: readonly string[];
}

function sectionPart(section: Section, state: ListPartState): TemplateResult {
  const { controller, messages, locale, level } = state;
  const key = sectionKey(section);
  const open = controller.years.has(key);
  const button = sectionButton(section, {
    messages,
    locale,
    open,
    current: controller.current === key,
    standings: section.rows.map(({ event }) => state.standing(event.id)),
    toggle: () => {
      controller.toggleYear(key);
    },
    focused: () => {
      controller.stop(key);
    },
  });
  const shown = open ? rowsShown(section, controller.wholeYears) : [];
  const rest = section.rows.length - shown.length;
  const showRest = (): void => {
    controller.showWhole(key);
  };
  return html`${gapRows(section.gapsBefore, state)}
    <div class="year">
      ${heading(level, 'year-title', button)}
      ${
        open
          ? html`<ol>
              ${shown.map((row) => rowPart(row, state))}
            </ol>`
          : nothing
      }
      ${open && rest > 0 ? moreRows(rest, section, { messages, locale, show: showRest }) : nothing}
    </div>`;
}

function rowPart(row: GapListRow, state: ListPartState): TemplateResult {
  const { event, position, gapsBefore } = row;
  const { controller, list } = state;
  const stop = `e${position}`;
  const part = eventRow(row, {
    ...state,
    count: list.count,
    columns: list.columns,
    standing: state.standing(event.id),
    selected: state.selectedId === event.id,
    open: controller.events.has(event.id),
    current: controller.current === stop,
    age: ageText(row, state),
    toggle: () => {
      controller.toggleEvent(event.id);
    },
    focused: () => {
      controller.stop(stop);
    },
  });
  return html`${gapsBefore.map((gap) => gapRow(gap, state))}${part}`;
}
