import { type CaseEvent, type Chronology, type Level } from '@case-journey/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { heading } from '../shared/heading.js';
import { ChronologyChangeEvent, type ChronologyPatch } from './chronology-change-event.js';
import { ChronologyInputsElement } from './chronology-inputs-element.js';
import { ChronologyModel } from './chronology-model.js';
import { eventsPart, titleWords } from './chronology-page.js';
import { chronologyStyles } from './chronology-styles.js';
import { knownWords, noticeWords, summaryWords } from './chronology-summary.js';
import { considerPanel } from './consider-panel.js';
import { CurationController, type CurationHost } from './curation-controller.js';
import { FocusController } from '../shared/focus-controller.js';
import { EventSelectEvent } from '../shared/event-select-event.js';
import { named, orNone } from '../shared/host-input.js';
import { ListController } from './list-controller.js';
import { setAside, type SetAsideState } from './set-aside.js';
import { TimelineController } from './timeline-controller.js';
import { ToldChangeEvent } from './told-change-event.js';
import { viewBar } from './view-bar.js';

/**
 * A child's chronology: significant events in order, each with its date as the record knows it, the child's age, what
 * happened, its kind in shape and word, its level and the reason for it, its source, and everything else that is
 * recorded, in place; on a timeline of lanes and as a list, which say the same. A named person can decide what belongs
 * in it.
 *
 * @tag cj-chronology
 * @fires {EventSelectEvent} cj-event-select - A person opened or picked an event. Carries its id.
 * @fires {ChronologyChangeEvent} cj-chronology-change - A person decided. Carries what was done and the chronology as
 * it now is; cancelable. Does not bubble.
 * @fires {AuditEvent} cj-audit - A person is about to view, copy or print records; cancelable. Does not bubble.
 * @fires {ToldChangeEvent} cj-told-change - What the list is of has changed: see `told` and `levels`. Does not bubble.
 * @csspart event - One event's row.
 * @csspart details - What an opened row shows.
 * @csspart title - The heading.
 * @csspart year-title - The heading of a year.
 * @csspart gap - A row that tells of days with nothing recorded.
 * @csspart consider - What is to be considered.
 * @csspart table - The table.
 * @cssprop [--cj-paper=#fff] - Background.
 * @cssprop [--cj-ink=#14202b] - Text.
 * @cssprop [--cj-accent=#0b5cad] - Selection.
 * @cssprop [--cj-focus=#ffdd00] - Focus ring.
 * @cssprop [--cj-font=system-ui] - Type face.
 */
export class ChronologyElement extends ChronologyInputsElement {
  static override styles = chronologyStyles;

  /** @internal */ readonly model = new ChronologyModel();
  private readonly listing = new ListController(this);
  private readonly curation = new CurationController(this);
  private readonly timeline = new TimelineController(this);
  private asideShown: SetAsideState['show'] = 'none';
  private toldBefore: readonly CaseEvent[] = this.model.told;

  constructor() {
    super();
    new FocusController(this, () => [
      '.quiet button',
      '#consider-title',
      `[data-stop="${this.listing.current}"]`,
      '.bar-end button',
    ]);
  }

  /** What the list is of before the filter: entries and what is proposed, or every record. For a filter beside it. */
  get told(): readonly CaseEvent[] {
    return this.model.told;
  }

  /** How each of them is rated, by its id; the others are not in the chronology. */
  get levels(): ReadonlyMap<string, Level> {
    return this.model.levels;
  }

  /** Opens every year, at once: for a reader who wants the whole. */
  openAllYears(): void {
    this.listing.openAll();
  }

  /** Brings the focus to the row of an event or an entry, and opens its year. False: it is not in the list as it is. */
  showEvent(eventId: string): boolean {
    const isListed = this.listing.reveal(this.model.rowId(eventId)) !== undefined;
    if (isListed) this.focusStop();
    return isListed;
  }

  /** @internal Asks the host whether an event may be read, and tells that it is. */
  readonly viewing = (eventId: string): boolean => {
    if (!this.may('view', [eventId])) return false;
    this.dispatchEvent(new EventSelectEvent(eventId));
    return true;
  };

  protected override willUpdate(changed: PropertyValues<this>): void {
    const renewed = this.model.update(this, changed);
    if (renewed.record) {
      this.curation.reset();
      this.asideShown = 'none';
    }
    if (renewed.record || changed.has('records')) this.listing.begin();
    if (TURNS.some((name) => changed.has(name)) || renewed.record) this.listing.home();
    if (renewed.record) this.announcement = '';
    else if (TURNS.some((name) => changed.has(name))) this.announcement = this.listWords();
    this.timeline.renew(renewed, changed);
    if (this.hasTimeline) this.timeline.feed();
  }

  protected override updated(): void {
    if (this.toldBefore === this.told) return;
    this.toldBefore = this.told;
    this.dispatchEvent(new ToldChangeEvent());
  }

  protected override usualMarking(): string {
    return this.say('chronology.marking');
  }

  protected override sheetClasses(): string {
    const { effect, decision } = this.model.list.columns;
    return `${effect ? ' effect' : ''}${decision ? ' decision' : ''}`;
  }

  protected override content(): TemplateResult {
    return html`${heading(this.level, 'title', titleWords(this.model, this.locale))} ${this.summary()}
    ${this.bar()} ${this.hasTimeline ? this.timeline.part(this.printing.state === 'print') : nothing}
    ${this.considering()} ${this.hasList ? this.eventsPart() : nothing} ${this.leftOut()}`;
  }

  /** @internal The names and the time under which a decision is kept; undefined where nobody may decide. */
  get deciding(): { readonly by: string; readonly at: string } | undefined {
    const by = named(this.actor);
    const at = this.now?.();
    const closed = this.current?.status === 'finished';
    return by === undefined || at === undefined || closed ? undefined : { by, at };
  }

  /** @internal */
  get current(): Chronology | null {
    return this.chronology ?? null;
  }

  /** @internal */
  get beginning(): CurationHost['beginning'] {
    return {
      childIds: this.model.childIds,
      title: titleWords(this.model, this.locale),
      purpose: named(this.purpose) ?? 'current-work',
      audience: '',
    };
  }

  /** @internal Tells the host what was decided, and shows it unless the host keeps the chronology as it was. */
  readonly change = (patch: ChronologyPatch, chronology: Chronology): boolean => {
    if (!this.dispatchEvent(new ChronologyChangeEvent(patch, chronology))) return false;
    this.chronology = chronology;
    this.announcement = this.say(`announce.${patch.kind}`);
    return true;
  };

  /** @internal */
  override drawNow(): void {
    if (this.printing.state === 'print') this.listing.openAll();
    super.drawNow();
  }

  private focusStop(): void {
    const { current } = this.listing;
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>(`[data-stop="${current}"]`)?.focus();
    });
  }

  private get hasTimeline(): boolean {
    return this.view === 'both' || this.view === 'timeline';
  }

  // Columns are for the timeline alone: where there are no events beside them there is nothing to list
  private get hasList(): boolean {
    const onlyColumns = this.columns !== undefined && this.model.record.events.length === 0;
    return this.view !== 'timeline' && !onlyColumns;
  }

  private summary(): TemplateResult {
    const { locale } = this;
    const { words: messages, child, record, chosen, asAt } = this.model;
    const limit = knownWords(record.events.length, orNone(this.known), messages);
    const words = summaryWords(record, chosen, { messages, locale, child, asAt });
    const notices = [...(limit === null ? [] : [limit]), ...noticeWords(chosen, messages, locale)];
    return html`<p class="summary" part="summary">${words}</p>
      ${notices.map((notice) => html`<p class="notice">${notice}</p>`)}`;
  }

  private bar(): TemplateResult {
    return viewBar({
      messages: this.model.words,
      view: this.view,
      axis: this.axis,
      records: this.records,
      order: this.order,
      canCountAge: this.model.child?.birth != null,
      canCountDays: named(this.selectedId) !== undefined,
      choose: (choice) => {
        Object.assign(this, choice);
      },
      allOpen: this.listing.allOpen,
      toggleAll: this.listing.toggleAll,
      print: () => {
        globalThis.print();
      },
      quiet: this.quiet.turn,
    });
  }

  /** @internal A person picked an event in the timeline, or none. */
  readonly picked = (id: string | null): void => {
    this.selectedId = id;
    if (id === null) return;
    this.listing.reveal(id);
    this.dispatchEvent(new EventSelectEvent(id));
  };

  /** @internal A person goes from the timeline to the event's row. */
  readonly jumped = (id: string): void => {
    this.picked(id);
    this.focusStop();
  };

  /** @internal A person goes to a year of the list. */
  readonly jumpedToYear = (year: number): void => {
    this.listing.openYear(year);
    this.focusStop();
  };

  private considering(): TemplateResult | typeof nothing {
    const consider = this.curation.state();
    const { considered } = this.model.chosen;
    return consider === undefined || considered.length === 0 ? nothing : considerPanel(considered, consider);
  }

  private eventsPart(): TemplateResult {
    const { model, locale, view, filter, records, listing: controller, curation } = this;
    return eventsPart(model, {
      locale,
      view,
      filter,
      all: records === 'all',
      controller,
      level: this.level + 1,
      selectedId: this.selectedId ?? null,
      consider: curation.state(),
      revise: curation.revise,
      takeOut: curation.takeOut,
      showAll: () => {
        this.records = 'all';
      },
      root: () => this.renderRoot,
      toTimeline: (id) => {
        this.timeline.focus(id);
      },
    });
  }

  private leftOut(): TemplateResult | typeof nothing {
    if (this.records === 'all') return nothing;
    return setAside(this.model.chosen.aside, {
      messages: this.model.words,
      locale: this.locale,
      show: this.asideShown,
      choose: (show) => {
        this.asideShown = show;
        this.requestUpdate();
      },
      include: this.deciding === undefined ? undefined : this.curation.include,
    });
  }

  // What a person who does not see the list is told when it changes
  private listWords(): string {
    const order = this.say(`chronology.${this.order}`).toLocaleLowerCase(this.locale);
    return this.say('chronology.announce', {
      count: this.model.list.count,
      all: this.model.shown.total,
      order,
    });
  }
}

const TURNS = ['records', 'order', 'filter'] as const; // what turns the list over
