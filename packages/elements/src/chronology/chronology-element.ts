import {
  ageAt,
  ageWords,
  onDay,
  say,
  withMessages,
  type CaseEvent,
  type IsoDay,
  type Known,
  type Messages,
  type Person,
} from '@case-journey/core';
import { chronologyList, type ChronologyList, type ListOrder, type ListRow } from '@case-journey/layout';
import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { knownWords, summaryWords } from './chronology-summary.js';
import { chronologyWords } from './chronology-messages.js';
import { chronologyStyles } from './chronology-styles.js';
import { columnHeads, listFoot, sectionButton } from './list-parts.js';
import { eventRow } from './event-row.js';
import { EventSelectEvent } from './event-select-event.js';
import { moveFocus } from './list-keys.js';
import { named, orNone, realDay, wholeEvents } from './host-input.js';
import { firstOpen, sectionKey, sections, type Section } from './list-sections.js';
import { heading } from '../shared/heading.js';
import { segments, type Segment } from '../shared/segments.js';

/**
 * A child's chronology: events in order, by year, each with its date as the record knows it, the child's age, what
 * happened, its kind in shape and word, its source, and everything else that is recorded, in place.
 *
 * @tag cj-chronology
 * @fires {EventSelectEvent} cj-event-select - A person opened an event. Carries its id.
 * @csspart event - One event's row.
 * @csspart details - What an opened row shows.
 * @csspart title - The heading.
 * @csspart year-title - The heading of a year.
 * @cssprop [--cj-paper=#fff] - Background.
 * @cssprop [--cj-ink=#14202b] - Text.
 * @cssprop [--cj-accent=#0b5cad] - Selection.
 * @cssprop [--cj-focus=#ffdd00] - Focus ring.
 * @cssprop [--cj-font=system-ui] - Type face.
 */
export class ChronologyElement extends LitElement {
  static override properties: PropertyDeclarations = {
    events: { attribute: false },
    people: { attribute: false },
    known: { attribute: false },
    messages: { attribute: false },
    childId: { attribute: 'child-id' },
    asAt: { attribute: 'as-at' },
    order: {},
    marking: {},
    locale: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    list: { state: true },
    openEvents: { state: true },
    openYears: { state: true },
    current: { state: true },
    announcement: { state: true },
  };

  static override styles = chronologyStyles;

  /** The events, in any order. Those that do not concern the child are left out. */
  declare events: readonly CaseEvent[];
  /** People by whom events are named and ages worked out. */
  declare people: readonly Person[];
  /** How far the source can speak: "nothing before ..." is said. */
  declare known: readonly Known[];
  /** Words of the host's in place of ours, by key. */
  declare messages: Messages | undefined;
  /** Whose chronology it is. All events are shown where it is not set. */
  declare childId: string | null | undefined;
  /** The day on which everything is judged, `YYYY-MM-DD`. It is printed; nothing is compared with the clock. */
  declare asAt: IsoDay | null | undefined;
  /** `oldest-first` or `newest-first`. A reader can switch it. */
  declare order: ListOrder;
  /** The handling marking, printed at the top of each page. */
  declare marking: string | undefined;
  /** The language of dates and plurals, as a BCP 47 tag. `en-GB` unless set. */
  declare locale: string;
  /** The level of the title's heading, 1 to 5; years are one below. 2 unless set. */
  declare headingLevel: number;

  declare private list: ChronologyList;
  declare private openEvents: ReadonlySet<string>;
  declare private openYears: ReadonlySet<string>;
  declare private current: string;
  declare private announcement: string;
  private words: Messages = chronologyWords;
  private child: Person | undefined;
  private peopleById: ReadonlyMap<string, Person> = new Map();

  constructor() {
    super();
    this.events = [];
    this.people = [];
    this.known = [];
    this.order = 'oldest-first';
    this.locale = 'en-GB';
    this.headingLevel = 2;
    this.list = chronologyList([]);
    this.openEvents = new Set();
    this.openYears = new Set();
    this.current = '';
    this.announcement = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    globalThis.addEventListener('beforeprint', this.openForPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    globalThis.removeEventListener('beforeprint', this.openForPrint);
  }

  /** Opens every year, at once: for printing, and for a reader who wants the whole. */
  openAllYears(): void {
    this.openYears = new Set(sections(this.list).map(sectionKey));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('messages')) this.words = withMessages(chronologyWords, this.messages);
    if (changed.has('people'))
      this.peopleById = new Map(orNone(this.people).map((person) => [person.id, person]));
    if (changed.has('people') || changed.has('childId')) {
      this.child = this.peopleById.get(named(this.childId) ?? '');
    }
    if (changed.has('events') || changed.has('childId') || changed.has('order')) this.layOut(changed);
  }

  protected override render(): TemplateResult {
    const { count, columns } = this.list;
    const classes = `sheet${columns.effect ? ' effect' : ''}${columns.decision ? ' decision' : ''}`;
    return html`<div class=${classes}>
      <div class="marking"><span>${this.marking ?? this.say('chronology.marking')}</span></div>
      <div class="body">
        ${heading(this.level, 'title', this.titleWords())} ${this.summary()}
        ${
          count === 0
            ? html`<p class="muted">${this.say('chronology.empty')}</p>`
            : html`${this.controls()} ${columnHeads(columns, this.words)}
                <div role="group" aria-label=${this.say('chronology.list')} @keydown=${this.onKey}>
                  ${sections(this.list).map((section) => this.section(section))}
                </div>
                ${listFoot(this.list, this.openYears, this.order, { messages: this.words, locale: this.locale })}`
        }
        <div class="unseen" role="status">${this.announcement}</div>
      </div>
    </div>`;
  }

  private get level(): number {
    return Math.trunc(this.headingLevel) || 2;
  }

  private readonly openForPrint = (): void => {
    this.openAllYears();
    this.performUpdate(); // the page is printed as soon as this returns
  };

  private layOut(changed: PropertyValues<this>): void {
    const { order } = this;
    const childId = named(this.childId);
    this.list = chronologyList(wholeEvents(this.events), {
      order,
      ...(childId === undefined ? {} : { childId }),
    });
    if (changed.has('events') || changed.has('childId')) {
      this.openEvents = new Set();
      this.openYears = new Set(firstOpen(this.list).map(sectionKey));
      this.announcement = '';
    }
    const first = sections(this.list)[0];
    this.current = first === undefined ? '' : sectionKey(first);
  }

  private summary(): TemplateResult {
    const { words: messages, locale, list, child, known } = this;
    const asAt = realDay(this.asAt);
    const limit = knownWords(list, orNone(known), messages);
    return html`<p class="summary" part="summary">${summaryWords(list, { messages, locale, child, asAt })}</p>
      ${limit === null ? nothing : html`<p class="notice">${limit}</p>`}`;
  }

  private controls(): TemplateResult {
    const allOpen = sections(this.list).every((section) => this.openYears.has(sectionKey(section)));
    const toggleAll = (): void => {
      if (allOpen) this.openYears = new Set();
      else this.openAllYears();
    };
    const orders = ORDERS.map((order): Segment<ListOrder> => [order, this.say(`chronology.${order}`)]);
    return html`<div class="bar">
      ${segments(this.say('chronology.order'), orders, this.order, this.turn)}
      <button type="button" class="control" @click=${toggleAll}>
        ${this.say(allOpen ? 'chronology.close-years' : 'chronology.open-years')}
      </button>
    </div>`;
  }

  private section(section: Section): TemplateResult {
    const key = sectionKey(section);
    const open = this.openYears.has(key);
    const button = sectionButton(section, {
      messages: this.words,
      locale: this.locale,
      open,
      current: this.current === key,
      toggle: () => {
        this.openYears = toggled(this.openYears, key);
      },
      focused: () => {
        this.current = key;
      },
    });
    return html`<div class="year">
      ${heading(this.level + 1, 'year-title', button)}
      ${
        open
          ? html`<ol>
              ${section.rows.map((row) => this.row(row))}
            </ol>`
          : nothing
      }
    </div>`;
  }

  private row(row: ListRow): TemplateResult {
    const { event, position } = row;
    const stop = `e${position}`;
    const birth =
      this.child?.birth ?? (this.child?.expectedBirth === undefined ? null : onDay(this.child.expectedBirth));
    const age = birth === null ? null : ageAt(birth, event.date);
    return eventRow(row, {
      messages: this.words,
      locale: this.locale,
      childId: named(this.childId),
      people: this.peopleById,
      asAt: realDay(this.asAt),
      count: this.list.count,
      columns: this.list.columns,
      open: this.openEvents.has(event.id),
      current: this.current === stop,
      age: age === null ? null : ageWords(age, { messages: this.words, locale: this.locale }),
      toggle: () => {
        this.toggleEvent(event.id);
      },
      focused: () => {
        this.current = stop;
      },
    });
  }

  private readonly turn = (order: ListOrder): void => {
    this.order = order;
    this.announcement = this.say('chronology.announce', {
      count: this.list.count,
      order: this.say(`chronology.${order}`).toLocaleLowerCase(this.locale),
    });
  };

  private toggleEvent(id: string): void {
    this.openEvents = toggled(this.openEvents, id);
    if (this.openEvents.has(id)) this.dispatchEvent(new EventSelectEvent(id));
  }

  private readonly onKey = (key: KeyboardEvent): void => {
    moveFocus(key, this.renderRoot);
  };

  private titleWords(): string {
    const { child } = this;
    return child === undefined
      ? this.say('chronology.title.none')
      : this.say('chronology.title', { child: child.label });
  }

  private say(key: string, params?: Readonly<Record<string, string | number>>): string {
    return say(this.words, key, params, this.locale);
  }
}

const ORDERS = ['oldest-first', 'newest-first'] as const;

function toggled(set: ReadonlySet<string>, key: string): Set<string> {
  const next = new Set(set);
  if (!next.delete(key)) next.add(key);
  return next;
}
