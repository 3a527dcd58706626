import {
  ageAt,
  ageWords,
  codeMessages,
  dateMessages,
  dateWords,
  eventMessages,
  onDay,
  say,
  withMessages,
  type CaseEvent,
  type IsoDay,
  type Known,
  type Messages,
  type Person,
} from '@case-journey/core';
import { chronologyList, type ChronologyList, type ListOrder, type ListRow, type ListYear } from '@case-journey/layout';
import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { chronologyMessages } from './chronology-messages.js';
import { chronologyStyles } from './chronology-styles.js';
import { eventRow, twist } from './event-row.js';
import { EventSelectEvent } from './event-select-event.js';
import { moveFocus } from './list-keys.js';

const defaultMessages: Messages = {
  ...eventMessages,
  ...dateMessages,
  ...codeMessages,
  ...chronologyMessages,
};

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
  declare childId: string | undefined;
  /** The day on which everything is judged, `YYYY-MM-DD`. It is printed; nothing is compared with the clock. */
  declare asAt: IsoDay | undefined;
  /** `oldest-first` or `newest-first`. A reader can switch it. */
  declare order: ListOrder;
  /** The handling marking, printed at the top of each page. */
  declare marking: string | undefined;
  /** The language of dates and plurals, as a BCP 47 tag. `en-GB` unless set. */
  declare locale: string;
  /** The level of the title's heading, 1 to 5; years are one below. 2 unless set. */
  declare headingLevel: number;

  private declare list: ChronologyList;
  private declare openEvents: ReadonlySet<string>;
  private declare openYears: ReadonlySet<string>;
  private declare current: string;
  private declare announcement: string;
  private words: Messages = defaultMessages;
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
    if (changed.has('messages')) this.words = withMessages(defaultMessages, this.messages);
    if (changed.has('people')) this.peopleById = new Map(this.people.map((person) => [person.id, person]));
    if (changed.has('people') || changed.has('childId')) {
      this.child = this.childId === undefined ? undefined : this.peopleById.get(this.childId);
    }
    if (changed.has('events') || changed.has('childId') || changed.has('order')) this.layOut(changed);
  }

  protected override render(): TemplateResult {
    const { count, columns } = this.list;
    const classes = `sheet${columns.effect ? ' effect' : ''}${columns.decision ? ' decision' : ''}`;
    return html`<div class=${classes}>
      <div class="marking"><span>${this.marking ?? this.say('chronology.marking')}</span></div>
      <div class="body">
        ${this.heading(0, this.titleWords())} ${this.summary()}
        ${count === 0
          ? html`<p class="muted">${this.say('chronology.empty')}</p>`
          : html`${this.controls()} ${this.headings()}
              <div role="group" aria-label=${this.say('chronology.list')} @keydown=${this.onKey}>
                ${sections(this.list).map((section) => this.section(section))}
              </div>
              ${this.footer()}`}
        <div class="unseen" role="status">${this.announcement}</div>
      </div>
    </div>`;
  }

  private readonly openForPrint = (): void => {
    this.openAllYears();
    this.performUpdate(); // the page is printed as soon as this returns
  };

  private layOut(changed: PropertyValues<this>): void {
    const { childId, order } = this;
    this.list = chronologyList(this.events, { order, ...(childId === undefined ? {} : { childId }) });
    if (changed.has('events') || changed.has('childId')) {
      this.openEvents = new Set();
      this.openYears = new Set(firstOpen(this.list).map(sectionKey));
      this.announcement = '';
    }
    const first = sections(this.list)[0];
    this.current = first === undefined ? '' : sectionKey(first);
  }

  private summary(): TemplateResult {
    const { count, from, to, undated } = this.list;
    const dated = count - undated.length;
    const from_ = from === null ? '' : this.day(from);
    return html`<p class="summary" part="summary">
        ${dated > 0 && from !== null
          ? this.say('chronology.summary', { count: dated, from: from_, to: to === null ? from_ : this.day(to) })
          : nothing}
        ${undated.length > 0 ? this.say('chronology.summary.undated', { count: undated.length }) : nothing}
        ${this.birthWords()} ${this.asAt === undefined ? nothing : this.say('chronology.as-at', { date: this.day(this.asAt) })}
      </p>
      ${this.knownFrom()}`;
  }

  private birthWords(): string {
    if (this.child === undefined) return '';
    const { birth, expectedBirth } = this.child;
    if (birth !== null) return this.say('chronology.born', { date: dateWords(birth, { messages: this.words }) });
    if (expectedBirth !== undefined) return this.say('chronology.birth-expected', { date: this.day(expectedBirth) });
    return this.say('chronology.birth-unknown');
  }

  private knownFrom(): TemplateResult | typeof nothing {
    const day = this.list.count === 0 ? null : earliestLimit(this.known);
    return day === null ? nothing : html`<p class="notice">${this.say('chronology.known-from', { date: this.day(day) })}</p>`;
  }

  private controls(): TemplateResult {
    const allOpen = sections(this.list).every((section) => this.openYears.has(sectionKey(section)));
    return html`<div class="bar">
      <div class="segments" role="group" aria-label=${this.say('chronology.order')}>
        ${(['oldest-first', 'newest-first'] as const).map(
          (order) => html`<button
            type="button"
            class="control"
            aria-pressed=${this.order === order ? 'true' : 'false'}
            @click=${() => { this.turn(order); }}
          >
            ${this.say(`chronology.${order}`)}
          </button>`,
        )}
      </div>
      <button type="button" class="control" @click=${() => { this.toggleAll(allOpen); }}>
        ${this.say(allOpen ? 'chronology.close-years' : 'chronology.open-years')}
      </button>
    </div>`;
  }

  private headings(): TemplateResult {
    const { effect, decision } = this.list.columns;
    const names = ['date', 'what', ...(effect ? ['effect'] : []), ...(decision ? ['decision'] : []), 'source'];
    return html`<div class="heads" aria-hidden="true">
      ${names.map((name) => html`<span class=${name}>${this.say(`chronology.head.${name}`)}</span>`)}
    </div>`;
  }

  private section(section: Section): TemplateResult {
    const key = sectionKey(section);
    const open = this.openYears.has(key);
    const name = section.year === null ? this.say('chronology.undated') : String(section.year);
    const button = html`<button
      type="button"
      data-stop=${key}
      data-section
      tabindex=${this.current === key ? 0 : -1}
      aria-expanded=${open ? 'true' : 'false'}
      @click=${() => { this.openYears = toggled(this.openYears, key); }}
      @focus=${() => { this.current = key; }}
    >
      ${twist()}<span>${name} <span class="amount">· ${this.say('chronology.year', { count: section.rows.length })}</span></span>
    </button>`;
    return html`<div class="year">
      ${this.heading(1, button)} ${open ? html`<ol>${section.rows.map((row) => this.row(row))}</ol>` : nothing}
    </div>`;
  }

  private row(row: ListRow): TemplateResult {
    const { event, position } = row;
    const stop = `e${position}`;
    const birth = this.child?.birth ?? (this.child?.expectedBirth === undefined ? null : onDay(this.child.expectedBirth));
    const age = birth === null ? null : ageAt(birth, event.date);
    return eventRow(row, {
      messages: this.words,
      locale: this.locale,
      childId: this.childId,
      people: this.peopleById,
      count: this.list.count,
      columns: this.list.columns,
      open: this.openEvents.has(event.id),
      current: this.current === stop,
      age: age === null ? null : ageWords(age, { messages: this.words, locale: this.locale }),
      toggle: () => { this.toggleEvent(event.id); },
      focused: () => { this.current = stop; },
    });
  }

  private footer(): TemplateResult {
    const shown = sections(this.list)
      .filter((section) => this.openYears.has(sectionKey(section)))
      .reduce((sum, { rows }) => sum + rows.length, 0);
    const { count } = this.list;
    return html`<div class="foot">
      ${this.say('chronology.shown', { shown, count, order: this.say(`chronology.${this.order}`) })}
      <span class="muted keys">${this.say('chronology.keys')}</span>
    </div>`;
  }

  private heading(below: number, content: unknown): TemplateResult {
    const name = below === 0 ? 'title' : 'year-title';
    switch (Math.min(6, Math.max(1, Math.trunc(this.headingLevel) || 2) + below)) {
      case 1: return html`<h1 class=${name} part=${name}>${content}</h1>`;
      case 2: return html`<h2 class=${name} part=${name}>${content}</h2>`;
      case 3: return html`<h3 class=${name} part=${name}>${content}</h3>`;
      case 4: return html`<h4 class=${name} part=${name}>${content}</h4>`;
      case 5: return html`<h5 class=${name} part=${name}>${content}</h5>`;
      default: return html`<h6 class=${name} part=${name}>${content}</h6>`;
    }
  }

  private turn(order: ListOrder): void {
    this.order = order;
    this.announcement = this.say('chronology.announce', {
      count: this.list.count,
      order: this.say(`chronology.${order}`).toLocaleLowerCase(this.locale),
    });
  }

  private toggleAll(allOpen: boolean): void {
    if (allOpen) this.openYears = new Set();
    else this.openAllYears();
  }

  private toggleEvent(id: string): void {
    this.openEvents = toggled(this.openEvents, id);
    if (this.openEvents.has(id)) this.dispatchEvent(new EventSelectEvent(id));
  }

  private readonly onKey = (key: KeyboardEvent): void => {
    moveFocus(key, this.renderRoot);
  };

  private titleWords(): string {
    const { child } = this;
    return child === undefined ? this.say('chronology.title.none') : this.say('chronology.title', { child: child.label });
  }

  private day(day: IsoDay): string {
    return dateWords(onDay(day), { messages: this.words });
  }

  private say(key: string, params?: Readonly<Record<string, string | number>>): string {
    return say(this.words, key, params, this.locale);
  }
}

/** A year of the list, or (year null) the events whose date is not known. */
type Section = ListYear | { readonly year: null; readonly rows: readonly ListRow[] };

const OPEN_AT_FIRST = 100; // rows; the rest of the years open on demand

function sections({ years, undated }: ChronologyList): Section[] {
  return undated.length === 0 ? [...years] : [...years, { year: null, rows: undated }];
}

function sectionKey({ year }: Section): string {
  return `y${year ?? 'none'}`;
}

function firstOpen(list: ChronologyList): Section[] {
  const open: Section[] = [];
  let rows = 0;
  for (const section of sections(list)) {
    if (rows > 0 && rows + section.rows.length > OPEN_AT_FIRST) break;
    open.push(section);
    rows += section.rows.length;
  }
  return open;
}

function toggled(set: ReadonlySet<string>, key: string): Set<string> {
  const next = new Set(set);
  if (!next.delete(key)) next.add(key);
  return next;
}

function earliestLimit(known: readonly Known[]): IsoDay | null {
  const days = known.map(({ from }) => from).filter((day) => day !== null);
  return days.length === 0 ? null : (days.sort()[0] ?? null);
}
