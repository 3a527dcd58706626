import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { toggled } from '../shared/toggled.js';
import { firstOpen, rowsShown, sectionKey, sectionOf, sections, type GapList } from './list-sections.js';

/** What the list needs of its host. */
export interface ListHost extends ReactiveControllerHost {
  readonly model: { readonly list: GapList };
  /** Asks whether an event may be opened, and tells that it was. */
  readonly viewing: (eventId: string) => boolean;
}

/** Which years and events of a list are open, and on which of its stops the keyboard is. */
export class ListController implements ReactiveController {
  years: ReadonlySet<string> = new Set();
  /** Years of which every row is shown, however many there are. */
  wholeYears: ReadonlySet<string> = new Set();
  events: ReadonlySet<string> = new Set();
  /** The stop that Tab comes to: `y2013` a year, `e7` the row at position 7. */
  current = '';
  readonly #host: ListHost;

  constructor(host: ListHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.current === '') this.home();
  }

  /** Opens what a reader takes in at first and nothing else: for another child or other records. */
  begin(): void {
    this.events = new Set();
    this.wholeYears = new Set();
    this.years = new Set(firstOpen(this.#host.model.list).map(sectionKey));
  }

  /** Brings the keyboard's stop to the first year. */
  home(): void {
    const [first] = sections(this.#host.model.list);
    this.current = first === undefined ? '' : sectionKey(first);
  }

  /** Whether every year is open. */
  get allOpen(): boolean {
    return sections(this.#host.model.list).every((section) => this.years.has(sectionKey(section)));
  }

  readonly openAll = (): void => {
    this.years = new Set(sections(this.#host.model.list).map(sectionKey));
    this.wholeYears = this.years;
    this.#host.requestUpdate();
  };

  readonly toggleAll = (): void => {
    if (!this.allOpen) this.openAll();
    else {
      this.years = new Set();
      this.home();
      this.#host.requestUpdate();
    }
  };

  toggleYear(key: string): void {
    this.years = toggled(this.years, key);
    this.#host.requestUpdate();
  }

  /** Opens a year, or the first one after it that has rows, and makes it the keyboard's stop. */
  openYear(year: number): void {
    const all = sections(this.#host.model.list);
    const section = all.find((one) => one.year === year) ?? all.find((one) => (one.year ?? 0) > year);
    if (section === undefined) return;
    this.current = sectionKey(section);
    this.years = new Set(this.years).add(this.current);
    this.#host.requestUpdate();
  }

  showWhole(key: string): void {
    this.wholeYears = new Set(this.wholeYears).add(key);
    this.#host.requestUpdate();
  }

  toggleEvent(eventId: string): void {
    if (!this.events.has(eventId) && !this.#host.viewing(eventId)) return;
    this.events = toggled(this.events, eventId);
    this.#host.requestUpdate();
  }

  stop(key: string): void {
    if (this.current === key) return;
    this.current = key;
    this.#host.requestUpdate();
  }

  /** Opens the year of an event, as far as its row, and makes the row the keyboard's stop. Gives the stop's name. */
  reveal(eventId: string): string | undefined {
    const section = sectionOf(this.#host.model.list, eventId);
    const row = section?.rows.find(({ event }) => event.id === eventId);
    if (section === undefined || row === undefined) return undefined;
    const key = sectionKey(section);
    this.years = new Set(this.years).add(key);
    if (!rowsShown(section, this.wholeYears).includes(row))
      this.wholeYears = new Set(this.wholeYears).add(key);
    this.current = `e${row.position}`;
    this.#host.requestUpdate();
    return this.current;
  }
}
