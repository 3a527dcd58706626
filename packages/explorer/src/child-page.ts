import type { CaseEvent, Chronology, Filter, QueryReply, RecordQuery } from '@case-journey/core';
import type {
  CheckReplyEvent,
  ChronologyChangeEvent,
  ChronologyElement,
  EventSelectEvent,
  FilterChangeEvent,
} from '@case-journey/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { ref, type Ref } from 'lit/directives/ref.js';
import type { Caseload, ChildRow } from './caseload.js';
import { childComeback } from './child-comeback.js';
import type { ChildViewName } from './child-path.js';
import type { ChildQueries } from './child-queries.js';
import { childTabs, type ChildTabs } from './child-tabs.js';
import type { Context } from './context.js';
import type { Telling } from './first-filter.js';
import { keepingPanel, type KeepingPanel } from './keeping-panel.js';

/** What a child's page shows, and what it does when a person acts. */
export interface ChildPage extends Omit<KeepingPanel, 'set'> {
  readonly view: ChildViewName;
  readonly wasShown: (view: ChildViewName) => boolean;
  readonly choose: (view: ChildViewName) => void;
  /** What is asked of the record; null until it is worked out. */
  readonly asked: ChildQueries | null;
  /** Why another list of events is shown than a person left; null where it is not. */
  readonly notice: string | null;
  readonly reply: (replies: readonly QueryReply[]) => void;
  /** Shows an event in the chronology. */
  readonly leadTo: (eventId: string) => void;
  readonly chronologyRef: Ref<ChronologyElement>;
  readonly caseload: Caseload;
  readonly childId: string;
  /** Everything on the record. */
  readonly events: readonly CaseEvent[];
  /** The children that were found, in the list's order: previous and next go by it. */
  readonly found: readonly ChildRow[];
  readonly filter: Filter;
  readonly selectedId: string | null;
  /** What the chronology tells of: what the filter chooses among. */
  readonly telling: Telling | null;
  readonly tell: (telling: Telling) => void;
  readonly set: (change: {
    readonly actor?: string;
    readonly purpose?: string;
    readonly filter?: Filter;
    readonly selectedId?: string | null;
  }) => void;
  readonly keep: (chronology: Chronology) => void;
  readonly back: () => void;
  /** What the way back leads to. */
  readonly backTo: string;
  readonly go: (childId: string) => void;
  readonly now: () => string;
}

/** One child: the chronology with its filter, the journey, the record queries; the way back and to the neighbours. */
export function childPage(page: ChildPage, context: Context): TemplateResult {
  const panel = (
    view: ChildViewName,
    content: (page: ChildPage, context: Context) => TemplateResult,
  ): TemplateResult =>
    html`<div class="view" ?hidden=${page.view !== view}>
      ${page.wasShown(view) ? content(page, context) : nothing}
    </div>`;
  return html`${pathBar(page, context)} ${keepingPanel(page, context)} ${childTabs(tabsOf(page), context)}
  ${panel('chronology', chronologyPanel)} ${panel('journey', journeyPanel)} ${panel('checks', checksPanel)}`;
}

function tabsOf({ view, asked, notice, choose }: ChildPage): ChildTabs {
  return { view, queries: asked?.queries.length ?? null, notice, choose };
}

function chronologyPanel(page: ChildPage): TemplateResult {
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
  return html`<cj-filter
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
      ${ref(page.chronologyRef)}
    ></cj-chronology>`;
}

function journeyPanel(page: ChildPage, context: Context): TemplateResult {
  const { caseload, childId, events, asked } = page;
  return html`<cj-journey
      .events=${events}
      .people=${caseload.people}
      .known=${caseload.known}
      .queries=${asked?.queries ?? NO_QUERIES}
      selected-id=${page.selectedId ?? ''}
      child-id=${childId}
      as-at=${caseload.asAt}
      heading-level="1"
      @cj-event-select=${leading(page)}
    ></cj-journey>
    ${comebackPart(page, context)}`;
}

function comebackPart(page: ChildPage, { say }: Context): TemplateResult | typeof nothing {
  const { caseload, childId, events } = page;
  const journey = childComeback(caseload, childId, events);
  if (journey === null) return nothing;
  return html`<div class="coming-back">
    <div class="marking"><span>${say('child.marking')}</span></div>
    <cj-rereferrals
      .journey=${journey}
      .people=${caseload.people}
      selected-id=${page.selectedId ?? ''}
      heading-level="2"
      @cj-event-select=${leading(page)}
    ></cj-rereferrals>
  </div>`;
}

function checksPanel(page: ChildPage, { say }: Context): TemplateResult {
  const { caseload, childId, asked, actor } = page;
  const replied = ({ replies }: CheckReplyEvent): void => {
    page.reply(replies);
  };
  return html`${actor === '' ? html`<p class="muted reply-hint">${say('reply.hint')}</p>` : nothing}
    <cj-checks
      .queries=${asked?.queries ?? NO_QUERIES}
      .events=${asked?.events ?? NO_EVENTS}
      .people=${caseload.people}
      .known=${caseload.known}
      .replies=${page.replies}
      .now=${page.now}
      state=${asked === null ? 'loading' : 'ready'}
      actor=${actor}
      selected-id=${page.selectedId ?? ''}
      child-id=${childId}
      as-at=${caseload.asAt}
      heading-level="1"
      @cj-check-reply=${replied}
      @cj-event-select=${leading(page)}
    ></cj-checks>`;
}

// An event that is picked in another view is shown in the chronology
function leading(page: ChildPage): (event: EventSelectEvent) => void {
  return ({ eventId }) => {
    page.leadTo(eventId);
  };
}

const NO_EVENTS: readonly CaseEvent[] = [];
const NO_QUERIES: readonly RecordQuery[] = [];

function pathBar({ found, childId, back, backTo, go }: ChildPage, { say }: Context): TemplateResult {
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
    <button type="button" class="control" @click=${back}>← ${backTo}</button>
    <span class="gap"></span>
    ${step(found[at - 1], 'previous')} ${step(found[at + 1], 'next')}
  </div>`;
}
