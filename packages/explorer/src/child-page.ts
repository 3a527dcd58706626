import type { CaseEvent, Chronology, Filter } from '@case-journey/core';
import type {
  ChronologyChangeEvent,
  ChronologyElement,
  EventSelectEvent,
  FilterChangeEvent,
} from '@case-journey/elements';
import { html, type TemplateResult } from 'lit';
import type { Caseload, ChildRow } from './caseload.js';
import type { Context } from './context.js';
import { keepingPanel, type KeepingPanel } from './keeping-panel.js';

/** What a child's page shows, and what it does when a person acts. */
export interface ChildPage extends Omit<KeepingPanel, 'set'> {
  readonly caseload: Caseload;
  readonly childId: string;
  /** Everything on the record. */
  readonly events: readonly CaseEvent[];
  /** The children that were found, in the list's order: previous and next go by it. */
  readonly found: readonly ChildRow[];
  readonly filter: Filter;
  readonly selectedId: string | null;
  /** What the chronology tells of: what the filter chooses among. */
  readonly telling: Pick<ChronologyElement, 'told' | 'levels'> | null;
  readonly tell: (telling: Pick<ChronologyElement, 'told' | 'levels'>) => void;
  readonly set: (change: {
    readonly actor?: string;
    readonly purpose?: string;
    readonly filter?: Filter;
    readonly selectedId?: string | null;
  }) => void;
  readonly keep: (chronology: Chronology) => void;
  readonly back: () => void;
  readonly go: (childId: string) => void;
  readonly now: () => string;
}

/** One child's chronology, with its filter, the way back and to the neighbours in the list. */
export function childPage(page: ChildPage, context: Context): TemplateResult {
  const { caseload, childId, events, chronology, filter, telling } = page;
  const changed = (change: ChronologyChangeEvent): void => {
    page.keep(change.chronology);
  };
  const selected = ({ eventId }: EventSelectEvent): void => {
    page.set({ selectedId: eventId });
  };
  const filtered = (change: FilterChangeEvent): void => {
    page.set({ filter: change.filter });
  };
  const told = ({ target }: Event): void => {
    const { told: all, levels } = target as ChronologyElement;
    page.tell({ told: all, levels });
  };
  return html`${pathBar(page, context)} ${keepingPanel(page, context)}
    <cj-filter
      .events=${telling?.told ?? NO_EVENTS}
      .levels=${telling?.levels}
      .people=${caseload.people}
      .filter=${filter}
      child-id=${childId}
      as-at=${caseload.asAt}
      @cj-filter-change=${filtered}
    ></cj-filter>
    <cj-chronology
      .events=${events}
      .people=${caseload.people}
      .known=${caseload.known}
      .chronology=${chronology}
      .filter=${filter}
      .now=${page.now}
      actor=${page.actor}
      purpose=${page.purpose}
      selected-id=${page.selectedId ?? ''}
      child-id=${childId}
      as-at=${caseload.asAt}
      heading-level="1"
      @cj-chronology-change=${changed}
      @cj-event-select=${selected}
      @cj-told-change=${told}
    ></cj-chronology>`;
}

const NO_EVENTS: readonly CaseEvent[] = [];

function pathBar({ found, childId, back, go }: ChildPage, { say }: Context): TemplateResult {
  const at = found.findIndex(({ child }) => child.id === childId);
  const step = (row: ChildRow | undefined, name: string): TemplateResult => {
    const press = (): void => {
      if (row !== undefined) go(row.child.id);
    };
    return html`<button type="button" class="control" ?disabled=${row === undefined} @click=${press}>
      ${say(name)}
    </button>`;
  };
  return html`<div class="path">
    <button type="button" class="control" @click=${back}>← ${say('back')}</button>
    <span class="gap"></span>
    ${step(found[at - 1], 'previous')} ${step(found[at + 1], 'next')}
  </div>`;
}
